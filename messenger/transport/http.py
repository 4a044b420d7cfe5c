"""How long a server waits for what a client does not send or does not take, on each of the three."""

import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

HEAD_SECONDS = 15.0  # for a request's line and headers, from the connection or the first byte on
IDLE_SECONDS = 75.0  # for the next request: nginx lets go after 60, and must not meet a closing connection
BODY_SECONDS = 30.0  # for the next piece of a body, or of an answer to be taken
UNTAKEN_SECONDS = 25.0  # for a client's kernel to take something, whatever it is
SEND_BUFFER = 262_144  # bytes a connection in the kernel, which would take megabytes for one who does not read


ACCEPTED_A_TURN = 8  # connections
MOST_HEADS = 256  # that have begun and not ended: each keeps a green thread waiting


class Heads:
    """The connections whose first request has not come whole: of too many the oldest are hung up on."""

    def __init__(self) -> None:
        self._waiting: dict[Any, None] = {}

    @contextmanager
    def expect(self, connection: Any) -> Iterator[None]:
        self._waiting[connection] = None
        if len(self._waiting) > MOST_HEADS:
            oldest = next(iter(self._waiting))
            del self._waiting[oldest]
            with suppress(OSError):
                oldest.shutdown(socket.SHUT_RDWR)
        try:
            yield
        finally:
            self._waiting.pop(connection, None)


class FairListener:
    """Lets those who are connected have their turn between newcomers; eventlet accepts all who wait in one go."""

    def __init__(self, listener: Any, let_others: Callable[[], None]) -> None:
        self._listener = listener
        self._let_others = let_others
        self._accepted = 0

    def accept(self) -> Any:
        self._accepted += 1
        if self._accepted % ACCEPTED_A_TURN == 0:
            self._let_others()
        return self._listener.accept()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._listener, name)


def tune(listener: socket.socket) -> None:
    """Connections inherit it. Heads and bodies are written apart: with a delay the body waits 40 ms for the head's ack.
    Linux cuts who takes nothing for long, whoever waits for that, and shows us nobody who says nothing.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(UNTAKEN_SECONDS * 1000))
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, int(HEAD_SECONDS))


def eventlet_options() -> dict[str, Any]:
    """For `eventlet.wsgi.server`."""
    from eventlet import Timeout

    from messenger.transport import protocol

    heads = Heads()

    class Protocol(protocol.Protocol):
        rbufsize = 2_048  # bytes, which one who asks half a request keeps
        seconds = HEAD_SECONDS  # for the first request

        def _read_request_line(self) -> Any:
            if self.seconds == IDLE_SECONDS:
                with Timeout(IDLE_SECONDS, TimeoutError):
                    return super()._read_request_line()
            with Timeout(HEAD_SECONDS, TimeoutError), heads.expect(self.connection):
                line = super()._read_request_line()
            self.seconds = IDLE_SECONDS
            return line

        def parse_request(self) -> Any:
            with Timeout(HEAD_SECONDS, TimeoutError), heads.expect(self.connection):
                return super().parse_request()

    return {"protocol": Protocol, "socket_timeout": BODY_SECONDS}


def gevent_handler() -> type:
    """For gevent's `WSGIServer`."""
    from gevent import Timeout
    from gevent.pywsgi import WSGIHandler

    heads = Heads()

    class Handler(WSGIHandler):
        seconds = HEAD_SECONDS

        def handle(self) -> None:
            with suppress(OSError):  # the client has left, or its WebSocket was cut
                super().handle()

        def read_requestline(self) -> Any:
            with Timeout(self.seconds, TimeoutError):
                line = super().read_requestline()
            self.seconds = IDLE_SECONDS
            return line

        def read_request(self, raw_requestline: Any) -> Any:
            late = ValueError("headers that take too long")
            with Timeout(HEAD_SECONDS, late), heads.expect(self.socket):
                return super().read_request(raw_requestline)

    return Handler


def werkzeug_handler() -> type:
    """For werkzeug's server, which measures the time between two pieces alone."""
    from werkzeug.serving import WSGIRequestHandler

    class Handler(WSGIRequestHandler):
        timeout = BODY_SECONDS

    return Handler
