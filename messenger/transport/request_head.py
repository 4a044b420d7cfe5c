"""Parse HTTP request heads by llhttp on all three servers; refuse what other parsers may read differently (RFC 9112).

The servers' own parsers read headers as e-mail, ignore truncated lines, or accept two lengths: request smuggling.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

from messenger.transport.head_remainder import read_remainder

MAX_EMPTY_LINES = 16  # before a request line (RFC 9112, section 2.2)
MAX_REQUEST_LINE_BYTES = 8_000  # eventlet and gevent refuse longer ones from 8,192 on, each in its own way
MAX_HEADERS = 100
MAX_HEAD_BYTES = 65_536
MAX_HEADER_LINE_BYTES = 16_384 + 128  # 16 kB of cookies, and the header's name
VERSIONS = {b"HTTP/1.1\r\n": "HTTP/1.1", b"HTTP/1.0\r\n": "HTTP/1.0"}
HTTP_VERSION = re.compile(rb"HTTP/\d\.\d\r\n")
HOST = re.compile(r"[A-Za-z0-9._~%!$&'()*+,;=:\[\]-]*")
ABSOLUTE = re.compile(r"https?://([^/?]*)(.*)", re.IGNORECASE)
ONLY_ONCE = ("content-length", "host", "transfer-encoding")  # parsers differ on which of two counts
BAD_REQUEST, URI_TOO_LONG, HEADERS_TOO_LARGE, UNKNOWN_TRANSFER_CODING, UNSUPPORTED_VERSION = 400, 414, 431, 501, 505


class RefusedHead(ValueError):
    """Raised to close the connection after a response of this status; `lines` are the headers read.

    None: without a response, as the client has disconnected.
    """

    def __init__(self, status: int | None = BAD_REQUEST) -> None:
        super().__init__("the head of a request was refused")
        self.status = status
        self.lines: Sequence[bytes] = ()


class Headers:
    """Request headers: `get` finds the first of a name, in any case; `items` are all, in order."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._headers = pairs  # eventlet reads this name
        self._first = {name.lower(): value for name, value in reversed(pairs)}

    def get(self, name: str, default: Any = None) -> Any:
        return self._first.get(name.lower(), default)

    getheader = get  # gevent's name for it

    @property
    def typeheader(self) -> str | None:
        """gevent's name for the body's type."""
        return self._first.get("content-type")

    def items(self) -> list[tuple[str, str]]:
        return self._headers

    def get_content_type(self) -> str:
        """Return the content type that eventlet assumes for a body without one."""
        return "text/plain"

    def tokens(self, name: str) -> set[str]:
        """Return the elements of a list header, in lower case."""
        values = [value for given, value in self._headers if given.lower() == name]
        return {token.strip().lower() for token in ",".join(values).split(",")}

    @property
    def length(self) -> int | None:
        """The body's length, None if it is chunked."""
        return None if self.get("transfer-encoding") else int(self.get("content-length", 0))

    def check(self, version: str) -> None:
        """Raise RefusedHead where parsers may disagree about the host or the end of the body."""
        first = self._first
        names = [name.lower() for name, _ in self._headers] if len(first) < len(self._headers) else []
        if any(names.count(name) > 1 for name in ONLY_ONCE):
            raise RefusedHead
        if not HOST.fullmatch(first.get("host", "" if version == "HTTP/1.0" else " ")):
            raise RefusedHead
        if "transfer-encoding" in first:
            if version == "HTTP/1.0":
                raise RefusedHead
            if first["transfer-encoding"].lower() != "chunked":
                raise RefusedHead(UNKNOWN_TRANSFER_CODING)
        if self.length != 0 and "websocket" in self.tokens("upgrade"):  # ambiguous: a body, or early frames
            raise RefusedHead

    def drop_ignored(self, version: str) -> None:
        """Drop headers that RFC 9110 says to ignore (sections 7.8 and 10.1.1), because the servers may not."""
        if "expect" in self._first and (version == "HTTP/1.0" or self.length == 0):
            self._drop("expect")
        if "upgrade" in self._first and (version == "HTTP/1.0" or "upgrade" not in self.tokens("connection")):
            self._drop("upgrade")

    def _drop(self, name: str) -> None:
        del self._first[name]
        self._headers = [pair for pair in self._headers if pair[0].lower() != name]


class RequestHead(NamedTuple):
    """Parsed head; `length` is the body's, None if it is chunked."""

    method: str
    target: str
    version: str
    headers: Headers
    keep_alive: bool
    length: int | None


def read_head(request_line: bytes, read_line: Callable[[int], bytes]) -> RequestHead:
    """Read the headers that follow a request's first line. Raises RefusedHead."""
    lines: list[bytes] = []
    try:
        return _read_head(request_line, read_line, lines)
    except RefusedHead as error:
        error.lines = lines
        raise
    except (EOFError, OSError) as error:  # the client disconnected, or the deadline passed
        raise RefusedHead(None) from error


def _read_head(request_line: bytes, read_line: Callable[[int], bytes], lines: list[bytes]) -> RequestHead:
    request_line = _without_empty_lines(request_line, read_line)
    if (status := _request_line_fault(request_line)) is not None:
        if status != BAD_REQUEST:  # else it is not known whether headers follow
            lines += read_remainder(read_line, request_line)
        raise RefusedHead(status)
    version = VERSIONS[request_line[-10:]]
    _read_header_lines(read_line, lines)
    parsed = ParsedHead(b"".join([request_line, *lines, b"\r\n"]))
    headers = Headers(parsed.headers)
    headers.check(version)
    headers.drop_ignored(version)
    target = _origin_form(parsed.target, headers.get("host", ""))
    wanted = headers.tokens("connection")
    keep_alive = "close" not in wanted and (version == "HTTP/1.1" or "keep-alive" in wanted)
    return RequestHead(parsed.method, target, version, headers, keep_alive, headers.length)


def _origin_form(target: str, host: str) -> str:
    """Return the request target in origin form (RFC 9112, section 3.2). Raises RefusedHead for another host's."""
    if not target.startswith("/"):
        absolute = ABSOLUTE.fullmatch(target)
        if absolute is None or absolute[1].lower() != host.lower():  # another host than the Host header's
            raise RefusedHead
        target = absolute[2] if absolute[2].startswith("/") else f"/{absolute[2]}"
    if "#" in target:
        raise RefusedHead
    # A browser that is redirected to two slashes takes what follows for another host.
    return "/" + target.lstrip("/") if target.startswith("//") else target


def _without_empty_lines(line: bytes, read_line: Callable[[int], bytes]) -> bytes:
    """Return the first line that is not empty: empty lines before a request are allowed. Raises EOFError."""
    for _ in range(MAX_EMPTY_LINES):
        if line != b"\r\n":
            break
        line = read_line(MAX_REQUEST_LINE_BYTES)
    if not line.endswith(b"\n") and len(line) < MAX_REQUEST_LINE_BYTES:
        raise EOFError
    return line


def _request_line_fault(line: bytes) -> int | None:
    """Return the status that refuses a request line, None if it is to be parsed."""
    if len(line) >= MAX_REQUEST_LINE_BYTES:
        return URI_TOO_LONG
    if line[:1] in b"\r\n":  # llhttp would skip these too, other parsers not
        return BAD_REQUEST
    if line[-10:] in VERSIONS:
        return None
    return UNSUPPORTED_VERSION if HTTP_VERSION.fullmatch(line[-10:]) else BAD_REQUEST


def _read_header_lines(read_line: Callable[[int], bytes], lines: list[bytes]) -> None:
    """Append the header lines up to the empty line that ends them, within limits. Raises RefusedHead, EOFError."""
    size = 0
    while (line := read_line(MAX_HEADER_LINE_BYTES)) != b"\r\n":
        size += len(line)
        if len(line) == MAX_HEADER_LINE_BYTES or size > MAX_HEAD_BYTES or len(lines) == MAX_HEADERS:
            lines += read_remainder(read_line, line)
            raise RefusedHead(HEADERS_TOO_LARGE)
        if not line.endswith(b"\n"):
            raise EOFError
        if line == b"\n":  # which some parsers reject
            raise RefusedHead
        lines.append(line)


class ParsedHead:
    """Parse one head by llhttp. Raises RefusedHead."""

    def __init__(self, data: bytes) -> None:
        self.headers: list[tuple[str, str]] = []
        self.target = ""
        self._is_whole = False
        parser = HttpRequestParser(self)
        try:
            parser.feed_data(data)
        except HttpParserUpgrade:
            pass
        except HttpParserError as error:
            if not self._is_whole:  # else the transfer coding is wrong: `check` answers that
                raise RefusedHead from error
        if not self._is_whole:
            raise RefusedHead
        self.method = parser.get_method().decode()

    def on_url(self, url: bytes) -> None:
        self.target += url.decode("latin-1")

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name.decode("latin-1"), value.decode("latin-1").strip(" \t")))

    def on_headers_complete(self) -> None:
        self._is_whole = True
