"""Overrides of simple-websocket 1.1, whose connections have threads of their own, against hostile clients."""

import socket as _socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from simple_websocket import ConnectionClosed, Server
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from messenger.transport.frames import INVALID_FRAME, UNWANTED_TYPE
from messenger.transport.seams.engineio import MAX_FRAME_BYTES, MAX_UNAUTHENTICATED_BYTES
from messenger.transport.wsgi import CloseWithoutResponse

CLOSE_HANDSHAKE_SECONDS = 1.0  # for the close frame to be sent
MAX_QUEUED_MESSAGES = 64  # per client, received and not handled: reading pauses there
PACKET_TYPES = frozenset("0123456")


class LockedSocket:
    """Socket whose `send` may be called by several threads: each sends all its bytes before the next."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._turn = threading.Lock()

    def send(self, data: bytes) -> int:
        with self._turn:
            self._socket.sendall(data)
        return len(data)

    def close(self) -> None:
        """Shut the connection down too: gevent's server holds a duplicate of the descriptor."""
        with suppress(OSError):
            self._socket.shutdown(_socket.SHUT_RDWR)
        self._socket.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)


class BoundedWebSocket(Server):
    """WebSocket that refuses compression (a decompression bomb) and stops reading while its queue is full."""

    sock: Any

    def __init__(self, environ: dict[str, Any], limit: int) -> None:
        self._queue_has_room = threading.Event()
        self._event_lock = threading.Lock()
        self.max_queued = 0  # messages received and not handled
        plain = {name: value for name, value in environ.items() if name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        super().__init__(plain, max_message_size=limit)

    def handshake(self) -> None:
        self.sock.settimeout(None)  # undo the deadline of the request head
        self.sock = LockedSocket(self.sock)
        super().handshake()

    def _handle_events(self) -> bool:
        with self._event_lock:
            goes_on: bool = super()._handle_events()
        while goes_on and self.connected and len(self.input_buffer) > self.max_queued:
            self._queue_has_room.wait()
            self._queue_has_room.clear()
        return goes_on

    def receive(self, timeout: float | None = None) -> Any:
        try:
            message = super().receive(timeout)
        except ConnectionClosed:
            self.wait_for_close_handshake()
            raise
        self._queue_has_room.set()
        return message

    def wait_for_close_handshake(self) -> None:
        """Wait until the library has sent its close frame: it raises ConnectionClosed before that."""
        if self._event_lock.acquire(timeout=CLOSE_HANDSHAKE_SECONDS):
            self._event_lock.release()

    def abort(self) -> None:
        """Disconnect, and wake every thread that waits for this connection."""
        self.connected = False
        with suppress(OSError):
            self.sock.shutdown(_socket.SHUT_RDWR)
        self.wake_waiters()

    def wake_waiters(self) -> None:
        self._queue_has_room.set()
        self.event.set()


class ThreadedWebSocket:
    """Adapter with the interface that python-engineio expects of a WebSocket: `send`, `wait`, `close`."""

    def __init__(self, handler: Callable[["ThreadedWebSocket"], Any]) -> None:
        self._handler = handler
        self._websocket: Any = None

    def __call__(self, environ: dict[str, Any], _start_response: Any) -> Any:
        try:
            self._websocket = BoundedWebSocket(environ, MAX_UNAUTHENTICATED_BYTES)
        except RemoteProtocolError as error:
            raise CloseWithoutResponse from error
        response = self._handler(self)
        if self._websocket.mode == "werkzeug":
            raise CloseWithoutResponse  # werkzeug must not send a response of its own
        return response

    def send(self, message: str) -> None:
        try:
            self._websocket.send(message)
        except (ConnectionClosed, LocalProtocolError) as error:  # one side has sent its close frame
            raise OSError from error

    def wait(self) -> str | None:
        """Return the next packet; None at the end, or after closing on an invalid one."""
        try:
            packet = self._websocket.receive()
        except ConnectionClosed:
            return None
        if isinstance(packet, str) and packet[:1] in PACKET_TYPES:
            return packet
        self._close_with(UNWANTED_TYPE if isinstance(packet, bytes) else INVALID_FRAME)
        return None

    def close(self) -> None:
        """Send a close frame and disconnect without waiting for the reply, which a hostile client would withhold."""
        self._close_with(None)

    def _close_with(self, code: int | None) -> None:
        with suppress(ConnectionClosed, LocalProtocolError, OSError):
            self._websocket.close(code)
        self._websocket.wait_for_close_handshake()
        self._websocket.abort()

    def mark_authenticated(self) -> None:
        """Raise the size and queue limits: the client has shown a valid token."""
        self._websocket.max_message_size, self._websocket.max_queued = MAX_FRAME_BYTES, MAX_QUEUED_MESSAGES

    def abort(self) -> None:
        self._websocket.abort()
