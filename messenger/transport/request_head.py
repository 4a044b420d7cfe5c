"""The head of an HTTP request, read by llhttp for all three servers, and refused where readers might differ (RFC 9112).

The servers' own readers take it for an e-mail's, pass over what breaks off in the middle, or believe two lengths.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

from messenger.transport.oversized_heads import discard_head, oversized_response

MAX_EMPTY_LINES = 16  # before a request: some clients end a body with one (RFC 9112, section 2.2)
MAX_REQUEST_LINE_BYTES = 8_000  # bytes: eventlet and gevent answer by themselves, each in its way, from 8,192 on
MAX_HEADERS = 100
MAX_HEAD_BYTES = 65_536  # bytes
MAX_HEADER_LINE_BYTES = 16_384 + 128  # bytes: 16 kB of cookies, and the header's name
VERSIONS = {b"HTTP/1.1\r\n": "HTTP/1.1", b"HTTP/1.0\r\n": "HTTP/1.0"}
OTHER_VERSION = re.compile(rb"HTTP/\d\.\d\r\n")
HOST = re.compile(r"[A-Za-z0-9._~%!$&'()*+,;=:\[\]-]*")
ABSOLUTE = re.compile(r"https?://([^/?]*)(.*)", re.IGNORECASE)
ONLY_ONCE = ("content-length", "host", "transfer-encoding")  # where there are two, readers differ about which counts
REFUSAL = b"HTTP/1.1 %s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
BAD = REFUSAL % b"400 Bad Request"
TOO_LONG = REFUSAL % b"414 URI Too Long"
UNKNOWN_CODING = REFUSAL % b"501 Not Implemented"
UNKNOWN_VERSION = REFUSAL % b"505 HTTP Version Not Supported"


class RefusedHead(ValueError):
    """`answer`: all that is to be said, before the connection is closed."""

    def __init__(self, answer: bytes = BAD) -> None:
        super().__init__("the head of a request was refused")
        self.answer = answer


class Headers:
    """The first of each name, in whatever case one asks; `items` are all, as they came."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._headers = pairs  # where eventlet looks for them
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
        """What eventlet takes a body without a type for."""
        return "text/plain"

    def tokens(self, name: str) -> set[str]:
        """What a header lists, in lower case."""
        values = [value for given, value in self._headers if given.lower() == name]
        return {token.strip().lower() for token in ",".join(values).split(",")}

    @property
    def length(self) -> int | None:
        """Of the body, None where it comes in chunks."""
        return None if self.get("transfer-encoding") else int(self.get("content-length", 0))

    def check(self, version: str) -> None:
        """Raises RefusedHead where readers might differ about the host, or about where the body ends."""
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
                raise RefusedHead(UNKNOWN_CODING)
        if self.length != 0 and "websocket" in self.tokens("upgrade"):  # a body, or frames already?
            raise RefusedHead

    def drop_ignored(self, version: str) -> None:
        """Drop what RFC 9110 says to ignore (sections 7.8 and 10.1.1): each server heeds it in its own way."""
        if "expect" in self._first and (version == "HTTP/1.0" or self.length == 0):
            self._drop("expect")
        if "upgrade" in self._first and (version == "HTTP/1.0" or "upgrade" not in self.tokens("connection")):
            self._drop("upgrade")

    def _drop(self, name: str) -> None:
        del self._first[name]
        self._headers = [pair for pair in self._headers if pair[0].lower() != name]


class RequestHead(NamedTuple):
    """`length`: of the body, None where it comes in chunks."""

    method: str
    target: str
    version: str
    headers: Headers
    keep_alive: bool
    length: int | None


def read_head(request_line: bytes, read_line: Callable[[int], bytes]) -> RequestHead:
    """Read the headers that follow a request's first line. Raises RefusedHead."""
    request_line = _without_empty_lines(request_line, read_line)
    version = VERSIONS.get(request_line[-10:])
    if version is None:
        raise RefusedHead(UNKNOWN_VERSION if OTHER_VERSION.fullmatch(request_line[-10:]) else BAD)
    parsed = ParsedHead(b"".join([request_line, *_header_lines(read_line)]))
    headers = Headers(parsed.headers)
    headers.check(version)
    headers.drop_ignored(version)
    target = _origin_form(parsed.target, headers.get("host", ""))
    wanted = headers.tokens("connection")
    keep_alive = "close" not in wanted and (version == "HTTP/1.1" or "keep-alive" in wanted)
    return RequestHead(parsed.method, target, version, headers, keep_alive, headers.length)


def _origin_form(target: str, host: str) -> str:
    """A path and what follows it. Raises RefusedHead for what is no address here."""
    if not target.startswith("/"):
        absolute = ABSOLUTE.fullmatch(target)
        if absolute is None or absolute[1].lower() != host.lower():  # two hosts
            raise RefusedHead
        target = absolute[2] if absolute[2].startswith("/") else f"/{absolute[2]}"
    if "#" in target:
        raise RefusedHead
    # A browser that is redirected to two slashes takes what follows for another host.
    return "/" + target.lstrip("/") if target.startswith("//") else target


def _without_empty_lines(line: bytes, read_line: Callable[[int], bytes]) -> bytes:
    """The first line that is not empty, as llhttp sees it, which passes over others before a request."""
    for _ in range(MAX_EMPTY_LINES):
        if line != b"\r\n":
            break
        line = read_line(MAX_REQUEST_LINE_BYTES)
    if not line:  # nobody has asked anything
        raise RefusedHead(b"")
    if len(line) >= MAX_REQUEST_LINE_BYTES:
        discard_head(read_line, line)
        raise RefusedHead(TOO_LONG)
    if line[:1] in b"\r\n":  # llhttp would pass over these too, other readers not
        raise RefusedHead
    return line


def _header_lines(read_line: Callable[[int], bytes]) -> Iterator[bytes]:
    """All up to the empty line that ends them, within bounds."""
    lines: list[bytes] = []
    size = 0
    while (line := read_line(MAX_HEADER_LINE_BYTES)) != b"\r\n":
        size += len(line)
        if len(line) == MAX_HEADER_LINE_BYTES or size > MAX_HEAD_BYTES or len(lines) == MAX_HEADERS:
            discard_head(read_line, line)
            raise RefusedHead(oversized_response(lines))
        if line in (b"", b"\n"):  # the client has hung up; an end that some readers do not see
            raise RefusedHead
        lines.append(line)
    return iter((*lines, line))


class ParsedHead:
    """What llhttp finds in the bytes of one head."""

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
            if not self._is_whole:  # else it is about the coding of the body, which `check` refuses with its status
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
