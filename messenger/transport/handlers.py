"""Make the request handlers of the WSGI servers parse by `request_head` and `request_body`.

`seams` makes them of this, and gives them their read deadlines.
"""

from collections.abc import Callable, Sequence
from typing import Any

from messenger.transport.request_head import Headers, RefusedHead, read_head


class RequestHeadMixin:
    """Parse request heads by llhttp in a handler that descends from the standard library's: eventlet's, werkzeug's."""

    requestline = ""  # eventlet would log it where a body is truncated
    connection: Any
    raw_requestline: bytes
    rfile: Any
    wfile: Any
    headers: Any
    close_connection: Any
    server: Any

    def parse_request(self) -> bool:
        self.close_connection = True
        lines = getattr(self.rfile, "fp", self.rfile)  # eventlet wraps it to count bytes
        try:
            head = read_head(self.raw_requestline, lines.readline)
            refuse_early_frames(head.headers, self.connection, lines)
        except RefusedHead as error:
            self.wfile.write(response_to(error, self.server.app))
            return False
        self.command, self.path, self.request_version, self.headers, keep_alive, self.body_length = head
        self.close_connection = not keep_alive
        return True

    def new_body(self, kind: Any) -> Any:
        return kind(self.rfile, self.connection, self.body_length, self.disable_keep_alive)

    def disable_keep_alive(self) -> None:
        """Close the connection after this request."""
        self.close_connection = True


def response_to(refused: RefusedHead, app: Any) -> bytes:
    """Return the raw response to a refused head, by `refuse_head(status, lines)` of the application's extensions."""
    refuse_head: Callable[[int, Sequence[bytes]], bytes] = app.extensions["refuse_head"]
    return b"" if refused.status is None else refuse_head(refused.status, refused.lines)


def refuse_early_frames(headers: Headers, connection: Any, rfile: Any) -> None:
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
    except OSError as error:  # the client disconnected
        raise RefusedHead(None) from error
    finally:
        connection.settimeout(seconds)
