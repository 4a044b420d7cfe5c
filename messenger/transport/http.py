"""How long a server waits for what a client does not send or does not take, on each of the three."""

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import Any

HEAD_SECONDS = 15.0  # for a request's line and headers, from the connection or the first byte on
IDLE_SECONDS = 75.0  # for the next request: nginx lets go after 60, and must not meet a closing connection
BODY_SECONDS = 30.0  # for the next piece of a body, or of an answer to be taken
UNTAKEN_SECONDS = 25.0  # for a client's kernel to take something, whatever it is
SEND_BUFFER = 262_144  # bytes a connection in the kernel, which would take megabytes for one who does not read
MOST_HEADS = 256  # that have begun and not ended: each keeps a green thread waiting


class Patience:
    """With connections from which something is to come: who takes longer than `seconds` is hung up on within another,
    and of more than `most` the one that has waited longest. A timer for each cost a thirtieth of a request's time.
    """

    def __init__(self, seconds: float, most: int = sys.maxsize) -> None:
        self._seconds, self._most = seconds, most
        self._since: dict[Any, float] = {}

    def begin(self, connection: Any) -> None:
        self._since[connection] = time.monotonic()
        if len(self._since) > self._most:
            self._hang_up()

    def end(self, connection: Any) -> bool:
        """Whether it has come in time."""
        return self._since.pop(connection, None) is not None

    def end_late(self) -> None:
        late = time.monotonic() - self._seconds
        while (since := self._oldest()) and since[1] < late:
            self._hang_up()

    def shed(self, count: int) -> None:
        """Hang up on as many as that, those that have waited longest first."""
        for _ in range(count):
            self._hang_up()

    def _oldest(self) -> tuple[Any, float] | None:
        with suppress(RuntimeError):  # another thread has just begun or ended one
            return next(iter(self._since.items()), None)
        return None

    def _hang_up(self) -> None:
        oldest = self._oldest()
        if oldest and self._since.pop(oldest[0], None) is not None:
            with suppress(OSError):
                oldest[0].shutdown(socket.SHUT_RDWR)


class Deadlines:
    """Until when a server's connections must have sent the head of a request, or begun the next one."""

    def __init__(self) -> None:
        self.heads, self.idle = Patience(HEAD_SECONDS, MOST_HEADS), Patience(IDLE_SECONDS)
        _watch(self.heads, self.idle)


def _watch(*patiences: Patience) -> None:
    """In the background, in the async mode at hand."""

    def watch() -> None:
        while True:
            time.sleep(1)
            for patience in patiences:
                patience.end_late()

    threading.Thread(target=watch, daemon=True).start()


def tune(listener: socket.socket) -> None:
    """Connections inherit it. Heads and bodies are written apart: with a delay the body waits 40 ms for the head's ack.
    Linux cuts who takes nothing for long, whoever waits for that, and shows us nobody who says nothing.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(UNTAKEN_SECONDS * 1000))
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, int(HEAD_SECONDS))


def eventlet_options(deadlines: Deadlines) -> dict[str, Any]:
    """For `eventlet.wsgi.server`."""
    from messenger.transport import protocol

    heads, idle = deadlines.heads, deadlines.idle

    class Protocol(protocol.Protocol):
        rbufsize = 2_048  # bytes, which one who asks half a request keeps
        patience = heads  # until the first request

        def _read_request_line(self) -> Any:
            self.patience.begin(self.connection)
            self.connection.settimeout(None)  # eventlet sets it anew for what follows
            try:
                line = super()._read_request_line()
                return super()._read_request_line() if line in (b"\r\n", b"\n") else line
            finally:
                self.patience.end(self.connection)
                self.patience = idle

        def parse_request(self) -> bool:
            heads.begin(self.connection)
            try:
                return super().parse_request()
            finally:
                heads.end(self.connection)

    return {"protocol": Protocol, "socket_timeout": BODY_SECONDS}


def gevent_handler(deadlines: Deadlines) -> type:
    """For gevent's `WSGIServer`."""
    from gevent.pywsgi import WSGIHandler

    heads, idle = deadlines.heads, deadlines.idle

    class Handler(WSGIHandler):
        patience = heads  # until the first request

        def handle(self) -> None:
            with suppress(OSError):  # the client has left, or its WebSocket was cut
                super().handle()

        def read_requestline(self) -> Any:
            self.patience.begin(self.socket)
            try:
                return super().read_requestline()
            finally:
                self.patience.end(self.socket)
                self.patience = idle

        def read_request(self, raw_requestline: Any) -> Any:
            heads.begin(self.socket)
            try:
                is_good = super().read_request(raw_requestline)
            except OSError:  # it was hung up on, or has left
                is_good = False
            finally:
                in_time = heads.end(self.socket)
            if not in_time:  # gevent may take what has come for the whole
                raise ValueError("headers that take too long")
            return is_good

    return Handler


def werkzeug_handler(deadlines: Deadlines) -> type:
    """For werkzeug's server, which measures the time between two pieces alone and keeps no connection."""
    from werkzeug.serving import WSGIRequestHandler

    heads = deadlines.heads

    class Handler(WSGIRequestHandler):
        timeout = BODY_SECONDS

        def handle_one_request(self) -> None:
            heads.begin(self.connection)
            try:
                super().handle_one_request()
            finally:
                heads.end(self.connection)

        def parse_request(self) -> bool:
            try:
                return super().parse_request()
            finally:
                heads.end(self.connection)

    return Handler
