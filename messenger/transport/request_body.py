"""Read HTTP request bodies on all three servers, with limits on size and time."""

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

BODY_SECONDS = 30.0  # for a whole body, plus a second for each
MIN_BYTES_PER_SECOND = 4_000  # received
SEND_SECONDS = 30.0  # for the client to take a piece of the response
MAX_READ_BYTES = 16_384  # bytes, read at once
MAX_DISCARDED_BYTES = 1_000_000  # unread by the application; of a longer body the connection is closed instead
MAX_CHUNK_LINE_BYTES = 1_024  # bytes
MAX_TRAILERS = 16
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})(?:[ \t]*;[\t -~\x80-\xff]*)?\r\n")
TRAILER = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*\r\n")
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class InvalidBody(OSError):
    """Raised for a malformed, truncated or slow body, after which the start of the next request is unknown."""


class RequestBody:
    """`wsgi.input`. `length` is None for a chunked body; `disable_keep_alive()` closes the connection afterwards."""

    def __init__(self, rfile: Any, connection: Any, length: int | None, disable_keep_alive: Callable[[], None]) -> None:
        self.rfile = rfile  # simple-websocket finds gevent's socket there
        self.headers_sent: Any = None  # eventlet sets it once the response has begun
        self._connection = connection
        self._left = length or 0  # bytes of the body, or of the chunk at hand
        self._is_chunked = length is None
        self._is_first_chunk = True
        self._disable_keep_alive = disable_keep_alive
        self._is_invalid = False
        self.must_send_continue = False  # the client waits for "100 Continue" before it sends the body
        self._deadline = time.monotonic() + BODY_SECONDS

    def get_socket(self) -> Any:
        return self._connection

    @property
    def has_more(self) -> bool:
        return not self._is_invalid and (self._left > 0 or self._is_chunked)

    def read(self, size: int | None = -1) -> bytes:
        """Read `size` bytes, or the rest of the body. Raises InvalidBody."""
        return b"".join(self._pieces(size))

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, or its first `size` bytes. Raises InvalidBody."""
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
        """Read the rest of the body so that the next request can follow, or disable keep-alive if it is too long."""
        self.must_send_continue = False
        left = MAX_DISCARDED_BYTES
        try:
            while self.has_more and left > 0 and self._left <= left:
                left -= len(self.read(MAX_READ_BYTES))
        except OSError:
            return
        if self.has_more:
            self._abort()

    def _pieces(self, size: int | None) -> Iterator[bytes]:
        wanted = -1 if size is None or size < 0 else size
        if self._is_invalid:
            raise InvalidBody("it has broken off before")
        try:
            while wanted and self._has_more_bytes():
                max_bytes = min(self._left, MAX_READ_BYTES) if wanted < 0 else min(self._left, MAX_READ_BYTES, wanted)
                piece = self._receive(self.rfile.read1, max_bytes)
                self._extend_deadline(piece)
                self._left -= len(piece)
                wanted -= len(piece) if wanted > 0 else 0
                yield piece
        except OSError as error:
            self._abort()
            raise InvalidBody(str(error)) from error
        finally:
            self._connection.settimeout(SEND_SECONDS)

    def _abort(self) -> None:
        self._is_invalid = True
        self._disable_keep_alive()

    def _has_more_bytes(self) -> bool:
        """Check for more of the body; start the next chunk if need be."""
        if self._left:
            return True
        if self._is_chunked:
            self._read_chunk_header()
        return self._left > 0

    def _read_chunk_header(self) -> None:
        if not self._is_first_chunk and self._read_line(2) != b"\r\n":
            raise InvalidBody("a chunk is longer than it says")
        self._is_first_chunk = False
        size = CHUNK_SIZE.fullmatch(self._read_line(MAX_CHUNK_LINE_BYTES))
        if size is None:
            raise InvalidBody("a chunk without a size")
        self._left = int(size[1], 16)
        if not self._left:
            self._read_trailers()

    def _read_trailers(self) -> None:
        for _ in range(MAX_TRAILERS + 1):
            line = self._read_line(MAX_CHUNK_LINE_BYTES)
            if line == b"\r\n":
                self._is_chunked = False
                return
            if not TRAILER.fullmatch(line):
                break
        raise InvalidBody("a line that is no trailer")

    def _read_line(self, max_bytes: int) -> bytes:
        """Read a line, or its first `max_bytes` bytes."""
        line = b""
        while not line.endswith(b"\n") and len(line) < max_bytes:
            waiting = self._receive(self.rfile.peek, 1)
            end = waiting.find(b"\n") + 1 or len(waiting)
            piece = self.rfile.read(min(end, max_bytes - len(line)))  # buffered already
            self._extend_deadline(piece)
            line += piece
        return line

    def _extend_deadline(self, piece: bytes) -> None:
        self._deadline += len(piece) / MIN_BYTES_PER_SECOND

    def _receive(self, read: Callable[[int], bytes], max_bytes: int) -> bytes:
        if self.must_send_continue:
            self.must_send_continue = False
            if not self.headers_sent:
                self._connection.sendall(CONTINUE)
        seconds = self._deadline - time.monotonic()
        if seconds <= 0:
            raise InvalidBody("it takes too long")
        self._connection.settimeout(seconds)
        data = read(max_bytes)
        if not data:
            raise InvalidBody("it breaks off")
        return data


def expects_continue(headers: Any) -> bool:
    """Check that the client waits for "100 Continue" before it sends the body."""
    return headers.get("expect", "").lower() == "100-continue"
