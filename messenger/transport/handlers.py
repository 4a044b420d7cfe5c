"""Make the request handlers of the three WSGI servers parse by `request_head` and `request_body`, with read deadlines.

Written for eventlet 0.41, gevent 26 and werkzeug 3.1: `tests/attacks/test_framing.py` fails where one no longer asks.
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from messenger.transport.http import Deadlines, ReadDeadline
from messenger.transport.request_body import SEND_SECONDS, GeventBody, RequestBody, expects_continue
from messenger.transport.request_head import MAX_REQUEST_LINE_BYTES, Headers, RefusedHead, read_head


def eventlet_options(deadlines: Deadlines) -> dict[str, Any]:
    """Return the options for `eventlet.wsgi.server`."""
    from messenger.transport import protocol

    heads, idle = deadlines.heads, deadlines.idle

    class TimedProtocol(protocol.EventletProtocol):
        rbufsize = 2_048  # bytes that a half-sent request holds in memory
        deadline = heads  # until the first request

        def _read_request_line(self) -> Any:
            self.deadline.start(self.connection)
            self.connection.settimeout(None)  # eventlet sets it anew for what follows
            try:
                return super()._read_request_line()[:MAX_REQUEST_LINE_BYTES]
            finally:
                self.deadline.stop(self.connection)
                self.deadline = idle

        def parse_request(self) -> bool:
            heads.start(self.connection)
            try:
                return super().parse_request()
            finally:
                heads.stop(self.connection)

    return {"protocol": TimedProtocol, "socket_timeout": SEND_SECONDS}


def gevent_handler(deadlines: Deadlines) -> type:
    """Return the handler class for gevent's `WSGIServer`."""
    from gevent.pywsgi import WSGIHandler

    class Handler(GeventRequestHeadMixin, WSGIHandler):
        heads, idle = deadlines.heads, deadlines.idle
        deadline = heads  # until the first request

    return Handler


def werkzeug_handler(deadlines: Deadlines) -> type:
    """Return the handler class for werkzeug's server, which has no deadline for a whole head and no keep-alive."""
    from werkzeug.serving import WSGIRequestHandler

    heads = deadlines.heads

    class Handler(RequestHeadMixin, WSGIRequestHandler):
        timeout = SEND_SECONDS

        def handle_one_request(self) -> None:
            heads.start(self.connection)
            try:
                super().handle_one_request()
            finally:
                heads.stop(self.connection)

        def parse_request(self) -> bool:
            try:
                return super().parse_request()
            finally:
                heads.stop(self.connection)

        def make_environ(self) -> dict[str, Any]:
            environ = super().make_environ()
            body = environ["wsgi.input"] = self.new_body(RequestBody)
            environ["wsgi.input_terminated"] = self.body_length is None
            self.rfile = UnreadBody(body)
            return environ

    return Handler


class RequestHeadMixin:
    """Parse request heads by llhttp in a handler that descends from the standard library's: eventlet's, werkzeug's."""

    requestline = ""  # eventlet would log it where a body is truncated
    connection: Any
    raw_requestline: bytes
    rfile: Any
    wfile: Any
    headers: Any
    close_connection: Any

    def parse_request(self) -> bool:
        self.close_connection = True
        lines = getattr(self.rfile, "fp", self.rfile)  # eventlet wraps it to count bytes
        try:
            head = read_head(self.raw_requestline, lines.readline)
            _refuse_early_frames(head.headers, self.connection, lines)
        except RefusedHead as error:
            self.wfile.write(error.answer)
            return False
        self.command, self.path, self.request_version, self.headers, keep_alive, self.body_length = head
        self.close_connection = not keep_alive
        return True

    def new_body(self, kind: Any) -> Any:
        return kind(self.rfile, self.connection, self.body_length, self.disable_keep_alive)

    def disable_keep_alive(self) -> None:
        """Close the connection after this request."""
        self.close_connection = True


class GeventRequestHeadMixin:
    """Do as `RequestHeadMixin` in gevent's handler, whose methods have other names, and apply the read deadlines."""

    heads: ReadDeadline
    idle: ReadDeadline
    deadline: ReadDeadline  # of the next request line
    socket: Any
    rfile: Any
    headers: Any
    close_connection: Any

    def handle(self) -> None:
        with suppress(OSError):  # the client has disconnected
            super().handle()  # type: ignore[misc]

    def read_requestline(self) -> Any:
        self.deadline.start(self.socket)
        self.socket.settimeout(None)
        try:
            return super().read_requestline()[:MAX_REQUEST_LINE_BYTES]  # type: ignore[misc]
        finally:
            self.deadline.stop(self.socket)
            self.deadline = self.idle

    def read_request(self, raw_requestline: str) -> bool:
        self.heads.start(self.socket)
        try:
            head = read_head(raw_requestline.encode("latin-1"), self.rfile.readline)
            _refuse_early_frames(head.headers, self.socket, self.rfile)
        except OSError as error:  # the deadline passed, or the client disconnected
            raise RefusedHead from error
        finally:
            self.heads.stop(self.socket)
        self.command, self.path, self.request_version, self.headers, keep_alive, self.body_length = head
        self.close_connection = not keep_alive
        return True

    def _handle_client_error(self, ex: Any) -> tuple[str, bytes]:
        return ("400", ex.answer) if isinstance(ex, RefusedHead) else super()._handle_client_error(ex)  # type: ignore[misc]

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()  # type: ignore[misc]
        body = GeventBody(self.rfile, self.socket, self.body_length, self.disable_keep_alive)
        body.must_send_continue = expects_continue(self.headers)
        environ["wsgi.input"] = self.wsgi_input = body
        environ["wsgi.input_terminated"] = self.body_length is None
        return environ

    def process_result(self) -> None:
        if self.wsgi_input.is_detached:
            self.socket, self.close_connection = None, True
        else:
            super().process_result()  # type: ignore[misc]

    def _headers(self) -> Iterator[tuple[str, str]]:
        for name, value in self.headers.items():
            key = name.replace("-", "_").upper()
            if "_" not in name and key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
                yield f"HTTP_{key}", value

    def disable_keep_alive(self) -> None:
        self.close_connection = True


def _refuse_early_frames(headers: Headers, connection: Any, rfile: Any) -> None:
    """Raise RefusedHead if a WebSocket client sent frames before the handshake's response (RFC 6455, section 4.1): they
    are in a buffer that the frame reader never sees.
    """
    if "websocket" not in headers.get("upgrade", "").lower():
        return
    seconds = connection.gettimeout()
    connection.settimeout(0)
    try:
        if rfile.peek(1):
            raise RefusedHead
    finally:
        connection.settimeout(seconds)


class UnreadBody:
    """Let werkzeug discard an unread body within limits: by itself it reads ten megabytes, without a deadline."""

    def __init__(self, body: RequestBody) -> None:
        self._body = body

    def read(self, _size: int) -> bytes:
        self._body.discard()
        return b""

    def readline(self, _size: int) -> bytes:
        """Return the end of the stream: there is no next request."""
        return b""

    def close(self) -> None:
        self._body.rfile.close()
