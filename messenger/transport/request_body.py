"""The body of an HTTP request, for all three servers: no longer than it says, and all of it in time."""

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

BODY_SECONDS = 30.0  # for a whole body, and a second more for each so many bytes of it that have come:
MIN_BYTES_A_SECOND = 4_000
SEND_SECONDS = 30.0  # for a piece of the answer to be taken
MAX_PIECE = 16_384  # bytes, read at once
MAX_DISCARDED = 1_000_000  # bytes that nobody asked for: after more the connection is closed instead
MAX_CHUNK_LINE = 1_024  # bytes
MAX_TRAILERS = 16
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})(?:[ \t]*;[\t -~\x80-\xff]*)?\r\n")
TRAILER = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*\r\n")
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class BrokenBody(OSError):
    """A body that is not as HTTP wants it, breaks off or takes too long. Nobody knows where the next request begins."""


class RequestBody:
    """`wsgi.input`. `length`: None for a body in chunks; `break_off` is called when the connection must not be kept."""

    def __init__(self, rfile: Any, connection: Any, length: int | None, break_off: Callable[[], None]) -> None:
        self.rfile = rfile  # simple-websocket finds gevent's socket there
        self.headers_sent: Any = None  # eventlet's list of answers that have begun
        self._connection = connection
        self._left = length or 0  # bytes of the body, or of the chunk at hand
        self._is_chunked = length is None
        self._is_first_chunk = True
        self._break_off = break_off
        self._is_broken = False
        self.owes_continue = False  # the client waits for a word of ours before it sends anything
        self._deadline = time.monotonic() + BODY_SECONDS

    def get_socket(self) -> Any:
        return self._connection

    @property
    def has_more(self) -> bool:
        return not self._is_broken and (self._left > 0 or self._is_chunked)

    def read(self, size: int | None = -1) -> bytes:
        """Raises BrokenBody."""
        return b"".join(self._pieces(size))

    def readline(self, size: int | None = -1) -> bytes:
        """Raises BrokenBody."""
        line = bytearray()
        while (size is None or size < 0 or len(line) < size) and not line.endswith(b"\n"):
            if not (piece := self.read(1)):
                break
            line += piece
        return bytes(line)

    def readlines(self, _hint: int | None = None) -> list[bytes]:
        return list(self)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.readline, b"")

    def discard(self) -> None:
        """Read what is left, so that the next request can follow it; or see to it that none does."""
        self.owes_continue = False
        left = MAX_DISCARDED
        try:
            while self.has_more and left > 0 and self._left <= left:
                left -= len(self.read(MAX_PIECE))
        except OSError:
            return
        if self.has_more:
            self._break()

    def _pieces(self, size: int | None) -> Iterator[bytes]:
        wanted = -1 if size is None or size < 0 else size
        if self._is_broken:
            raise BrokenBody("it has broken off before")
        try:
            while wanted and self._has_bytes():
                most = min(self._left, MAX_PIECE) if wanted < 0 else min(self._left, MAX_PIECE, wanted)
                piece = self._receive(self.rfile.read1, most)
                self._count(piece)
                self._left -= len(piece)
                wanted -= len(piece) if wanted > 0 else 0
                yield piece
        except OSError as error:
            self._break()
            raise BrokenBody(str(error)) from error
        finally:
            self._connection.settimeout(SEND_SECONDS)

    def _break(self) -> None:
        self._is_broken = True
        self._break_off()

    def _has_bytes(self) -> bool:
        """Whether there is more of the body: of chunks, the next one is begun."""
        if self._left:
            return True
        if self._is_chunked:
            self._begin_chunk()
        return self._left > 0

    def _begin_chunk(self) -> None:
        if not self._is_first_chunk and self._line(2) != b"\r\n":
            raise BrokenBody("a chunk is longer than it says")
        self._is_first_chunk = False
        size = CHUNK_SIZE.fullmatch(self._line(MAX_CHUNK_LINE))
        if size is None:
            raise BrokenBody("a chunk without a size")
        self._left = int(size[1], 16)
        if not self._left:
            self._end_chunks()

    def _end_chunks(self) -> None:
        for _ in range(MAX_TRAILERS + 1):
            line = self._line(MAX_CHUNK_LINE)
            if line == b"\r\n":
                self._is_chunked = False
                return
            if not TRAILER.fullmatch(line):
                break
        raise BrokenBody("a line that is no trailer")

    def _line(self, most: int) -> bytes:
        """A line, or as much of it as that."""
        line = b""
        while not line.endswith(b"\n") and len(line) < most:
            waiting = self._receive(self.rfile.peek, 1)
            end = waiting.find(b"\n") + 1 or len(waiting)
            piece = self.rfile.read(min(end, most - len(line)))  # it is there
            self._count(piece)
            line += piece
        return line

    def _count(self, piece: bytes) -> None:
        self._deadline += len(piece) / MIN_BYTES_A_SECOND

    def _receive(self, read: Callable[[int], bytes], most: int) -> bytes:
        if self.owes_continue:
            self.owes_continue = False
            if not self.headers_sent:
                self._connection.sendall(CONTINUE)
        seconds = self._deadline - time.monotonic()
        if seconds <= 0:
            raise BrokenBody("it takes too long")
        self._connection.settimeout(seconds)
        data = read(most)
        if not data:
            raise BrokenBody("it breaks off")
        return data


def is_awaited(headers: Any) -> bool:
    """Whether the client waits for a "100 Continue" before it sends the body."""
    return headers.get("expect", "").lower() == "100-continue"


class GeventBody(RequestBody):
    is_handed_over = False  # a WebSocket has the connection

    def _discard(self) -> None:
        if not self.is_handed_over:
            self.discard()


class EventletBody(RequestBody):
    """With the names by which eventlet asks whether something is left to discard."""

    position = 0

    @property
    def chunked_input(self) -> bool:
        return self.has_more

    @property
    def content_length(self) -> int:
        return 0

    @property
    def should_send_hundred_continue(self) -> bool:
        """Whether the client may not send the body at all, so that nobody knows what comes next."""
        return self.owes_continue
