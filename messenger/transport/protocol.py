"""eventlet's HTTP, with the head of a request read as RFC 9112 says.

The standard library, which eventlet asks, reads it as an e-mail's, carries out what broke off in the middle, and takes
a seventh of a request's time.
"""

import logging
import re
import sys
from typing import Any

from eventlet.wsgi import MAX_TOTAL_HEADER_SIZE, ChunkReadError, HttpProtocol

from messenger.errors import MessengerError
from messenger.transport.oversized_heads import discard_head, oversized_answer

log = logging.getLogger(__name__)

MOST_HEADERS = 100
MAX_HEADER_LINE = 16_384 + 128  # bytes: 16 kB of cookies, and the header's name
LONGEST_CHUNK_LINE = 1_024  # bytes
REQUEST_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP/(\d)\.(\d)\r?\n")
HEADER = re.compile(r"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([^\0\r\n]*)\r?\n", re.MULTILINE)
CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,16}[ \t]*(;[^\r\n]*)?|[^\s:;]+:[^\r\n]*)?\r?\n")  # a size, a trailer, an end
DIGITS = re.compile("[0-9]+")
ONLY_ONCE = ("content-length", "host", "transfer-encoding")  # where there are two, readers differ about which counts
REFUSAL = b"HTTP/1.1 %s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
BAD = b"400 Bad Request"
UNKNOWN_CODING, UNKNOWN_VERSION = b"501 Not Implemented", b"505 HTTP Version Not Supported"


class BadHead(ValueError):
    """Its argument is the status to answer."""


class OversizedHead(ValueError):
    """Its argument is the whole answer."""


class Headers(dict[str, str]):
    """The first of each name, in whatever case one asks; `_headers` are all, where eventlet looks for them."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        super().__init__((name.lower(), value) for name, value in reversed(pairs))
        self._headers = pairs

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)

    def get_content_type(self) -> str:
        """What eventlet takes a body without a type for."""
        return "text/plain"

    def tokens(self, name: str) -> set[str]:
        """What a header lists, in lower case."""
        values = [value for given, value in self._headers if given.lower() == name]
        return {token.strip().lower() for token in ",".join(values).split(",")}

    def check(self, version: str) -> None:
        """Raises BadHead where readers might differ about the host, or about where the body ends."""
        names = [name.lower() for name, _ in self._headers] if len(self) < len(self._headers) else []
        if any(names.count(name) > 1 for name in ONLY_ONCE):
            raise BadHead(BAD)
        if "content-length" in self and not DIGITS.fullmatch(self["content-length"]):
            raise BadHead(BAD)
        if "transfer-encoding" in self:
            if version == "HTTP/1.0":
                raise BadHead(BAD)
            if self["transfer-encoding"].lower() != "chunked":
                raise BadHead(UNKNOWN_CODING)


class ChunkLines:
    """What eventlet reads a chunked body from: it takes lines of any length between chunks, and a size below zero."""

    def __init__(self, file: Any) -> None:
        self.read = file.read
        self._readline = file.readline

    def readline(self) -> bytes:
        line: bytes = self._readline(LONGEST_CHUNK_LINE)
        if line and not CHUNK_LINE.fullmatch(line):
            raise ChunkReadError("a line that does not belong there")
        return line


class Protocol(HttpProtocol):
    requestline = ""  # which eventlet would log where a body breaks off

    def setup(self) -> None:
        super().setup()
        self.server.log = UNFINISHED_ANSWERS  # eventlet takes none where it is to log no requests
        self.capitalize_response_headers = False  # our names are well written; to write each anew costs a thirtieth

    def parse_request(self) -> bool:
        self.close_connection = True
        try:
            self._parse_request_line()
            self.headers = Headers(self._read_headers())
            self.headers.check(self.request_version)
        except BadHead as error:
            self.wfile.write(REFUSAL % error.args[0])
            return False
        except OversizedHead as error:
            self.wfile.write(error.args[0])
            return False
        wanted = self.headers.tokens("connection")
        is_kept = self.request_version == "HTTP/1.1" or "keep-alive" in wanted
        self.close_connection = "close" in wanted or not is_kept
        return True

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        body = environ["eventlet.input"]
        if body.chunked_input:
            body.rfile = ChunkLines(body.rfile)
        return environ

    def _parse_request_line(self) -> None:
        """Raises BadHead."""
        line = REQUEST_LINE.fullmatch(self.raw_requestline)
        if line is None:
            raise BadHead(BAD)
        command, path, major, minor = line.groups()
        if major != b"1":
            raise BadHead(UNKNOWN_VERSION)
        self.command, self.path = command.decode(), path.decode("latin-1")
        if path.startswith(b"//"):  # which a browser that is redirected there takes for another host
            self.path = "/" + self.path.lstrip("/")
        self.request_version = "HTTP/1.0" if minor == b"0" else "HTTP/1.1"

    def _read_headers(self) -> list[tuple[str, str]]:
        """As they came. Raises BadHead or OversizedHead."""
        lines: list[bytes] = []
        size, read_line = 0, self.rfile.fp.readline
        while (line := read_line(MAX_HEADER_LINE)) not in (b"\r\n", b"\n"):
            size += len(line)
            if len(line) == MAX_HEADER_LINE or size > MAX_TOTAL_HEADER_SIZE or len(lines) == MOST_HEADERS:
                discard_head(read_line, line)
                raise OversizedHead(oversized_answer(lines))
            if not line:  # the client has hung up
                raise BadHead(BAD)
            lines.append(line)
        headers = HEADER.findall(b"".join(lines).decode("latin-1"))
        if len(headers) < len(lines):
            raise BadHead(BAD)
        return [(name, value.strip(" \t")) for name, value in headers]


class UnfinishedAnswers:
    """What eventlet logs to: of all it says, only that an answer broke off, and not in the error's own words. A client
    that hangs up is no error.
    """

    def info(self, _words: str, *_more: object) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, MessengerError):  # the database went away: a line, as wherever it is missed
            log.error("an answer broke off: %s", error.code)
        elif error is not None and not isinstance(error, OSError):
            log.error("an answer broke off", exc_info=error)

    def error(self, *_words: object) -> None:
        """Of a body that broke off: it may be in the words."""

    debug = info


UNFINISHED_ANSWERS = UnfinishedAnswers()
