"""A WebSocket with threads of its own, on gevent and threading: simple-websocket, for clients that mean no good."""

import socket as _socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from simple_websocket import ConnectionClosed, Server
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from messenger.transport.engine import LARGEST_FRAME, MAX_BEFORE_JOINING
from messenger.transport.frames import INVALID_FRAME, UNWANTED_TYPE
from messenger.transport.wsgi import HungUp

GOODBYE_SECONDS = 1.0  # for the frame that says why a connection ends
MOST_WAITING = 64  # messages of one client that were read and not answered: then it has to wait
PACKET_TYPES = frozenset("0123456")


class WholeSends:
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


class Wire(Server):
    """Takes no extension (a compressor would let a few bytes become many), and reads no more than is answered."""

    sock: Any

    def __init__(self, environ: dict[str, Any], limit: int) -> None:
        self._has_room = threading.Event()
        self._handling = threading.Lock()
        self.max_waiting = 0  # messages that were read and not answered
        plain = {name: value for name, value in environ.items() if name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        super().__init__(plain, max_message_size=limit)

    def handshake(self) -> None:
        self.sock.settimeout(None)  # that of the request's head
        self.sock = WholeSends(self.sock)
        super().handshake()

    def _handle_events(self) -> bool:
        with self._handling:
            goes_on: bool = super()._handle_events()
        while goes_on and self.connected and len(self.input_buffer) > self.max_waiting:
            self._has_room.wait()
            self._has_room.clear()
        return goes_on

    def receive(self, timeout: float | None = None) -> Any:
        try:
            message = super().receive(timeout)
        except ConnectionClosed:
            self.wait_for_goodbye()
            raise
        self._has_room.set()
        return message

    def wait_for_goodbye(self) -> None:
        """The library tells us first and says goodbye then: who hangs up at once would cut it off."""
        if self._handling.acquire(timeout=GOODBYE_SECONDS):
            self._handling.release()

    def cut(self) -> None:
        """End it, whoever waits for it."""
        self.connected = False
        with suppress(OSError):
            self.sock.shutdown(_socket.SHUT_RDWR)
        self.let_go()

    def let_go(self) -> None:
        self._has_room.set()
        self.event.set()


class ThreadedWebSocket:
    """What python-engineio asks of a WebSocket: `send`, `wait`, `close`."""

    def __init__(self, answer: Callable[["ThreadedWebSocket"], Any]) -> None:
        self._answer = answer
        self._wire: Any = None

    def __call__(self, environ: dict[str, Any], _start_response: Any) -> Any:
        try:
            self._wire = Wire(environ, MAX_BEFORE_JOINING)
        except RemoteProtocolError as error:
            raise HungUp from error
        answer = self._answer(self)
        if self._wire.mode == "werkzeug":
            raise HungUp  # its way to learn that there is nothing to send
        return answer

    def send(self, message: str) -> None:
        try:
            self._wire.send(message)
        except (ConnectionClosed, LocalProtocolError) as error:  # we or they have said goodbye
            raise OSError from error

    def wait(self) -> str | None:
        """The next packet; None at the end, or when it is none."""
        try:
            packet = self._wire.receive()
        except ConnectionClosed:
            return None
        if isinstance(packet, str) and packet[:1] in PACKET_TYPES:
            return packet
        self._end(UNWANTED_TYPE if isinstance(packet, bytes) else INVALID_FRAME)
        return None

    def close(self) -> None:
        """Say so, and wait for no answer: who gives none would keep the connection, and what waits for them."""
        self._end(None)

    def _end(self, code: int | None) -> None:
        with suppress(ConnectionClosed, LocalProtocolError, OSError):
            self._wire.close(code)
        self._wire.wait_for_goodbye()
        self._wire.cut()

    def join(self) -> None:
        """Take as much at once as who is somebody may send."""
        self._wire.max_message_size, self._wire.max_waiting = LARGEST_FRAME, MOST_WAITING

    def abort(self) -> None:
        self._wire.cut()
