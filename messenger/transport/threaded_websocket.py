"""A WebSocket with threads of its own, on gevent and threading: simple-websocket, for clients that mean no good."""

import socket as _socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from simple_websocket import ConnectionClosed, Server
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from messenger.transport.engine import MAX_FRAME_BYTES, MAX_UNAUTHENTICATED_BYTES
from messenger.transport.frames import INVALID_FRAME, UNWANTED_TYPE
from messenger.transport.wsgi import CloseWithoutResponse

CLOSE_HANDSHAKE_SECONDS = 1.0  # for the frame that says why a connection ends
MAX_QUEUED_MESSAGES = 64  # messages of one client that were read and not answered: then it has to wait
PACKET_TYPES = frozenset("0123456")


class LockedSocket:
    """A socket that several threads send through: each time all, one after the other."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._turn = threading.Lock()

    def send(self, data: bytes) -> int:
        with self._turn:
            self._socket.sendall(data)
        return len(data)

    def close(self) -> None:
        """Hang up, although gevent's server holds a copy of it."""
        with suppress(OSError):
            self._socket.shutdown(_socket.SHUT_RDWR)
        self._socket.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)


class BoundedWebSocket(Server):
    """Takes no extension (a compressor would let a few bytes become many), and reads no more than is answered."""

    sock: Any

    def __init__(self, environ: dict[str, Any], limit: int) -> None:
        self._queue_has_room = threading.Event()
        self._event_lock = threading.Lock()
        self.max_queued = 0  # messages that were read and not answered
        plain = {name: value for name, value in environ.items() if name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        super().__init__(plain, max_message_size=limit)

    def handshake(self) -> None:
        self.sock.settimeout(None)  # that of the request's head
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
        """The library tells us first and says goodbye then: who hangs up at once would cut it off."""
        if self._event_lock.acquire(timeout=CLOSE_HANDSHAKE_SECONDS):
            self._event_lock.release()

    def abort(self) -> None:
        """End it, whoever waits for it."""
        self.connected = False
        with suppress(OSError):
            self.sock.shutdown(_socket.SHUT_RDWR)
        self.wake_waiters()

    def wake_waiters(self) -> None:
        self._queue_has_room.set()
        self.event.set()


class ThreadedWebSocket:
    """What python-engineio asks of a WebSocket: `send`, `wait`, `close`."""

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
            raise CloseWithoutResponse  # its way to learn that there is nothing to send
        return response

    def send(self, message: str) -> None:
        try:
            self._websocket.send(message)
        except (ConnectionClosed, LocalProtocolError) as error:  # we or they have said goodbye
            raise OSError from error

    def wait(self) -> str | None:
        """The next packet; None at the end, or when it is none."""
        try:
            packet = self._websocket.receive()
        except ConnectionClosed:
            return None
        if isinstance(packet, str) and packet[:1] in PACKET_TYPES:
            return packet
        self._close_with(UNWANTED_TYPE if isinstance(packet, bytes) else INVALID_FRAME)
        return None

    def close(self) -> None:
        """Say so, and wait for no answer: who gives none would keep the connection, and what waits for them."""
        self._close_with(None)

    def _close_with(self, code: int | None) -> None:
        with suppress(ConnectionClosed, LocalProtocolError, OSError):
            self._websocket.close(code)
        self._websocket.wait_for_close_handshake()
        self._websocket.abort()

    def mark_authenticated(self) -> None:
        """Take as much at once as who is somebody may send."""
        self._websocket.max_message_size, self._websocket.max_queued = MAX_FRAME_BYTES, MAX_QUEUED_MESSAGES

    def abort(self) -> None:
        self._websocket.abort()
