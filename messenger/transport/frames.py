"""Parse and build WebSocket frames (RFC 6455) on the server's side, without a socket."""

import sys
from collections.abc import Iterator

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
FINAL = 0x80
MASKED = 0x80
RESERVED = 0x70  # bits of extensions: we negotiate none
MAX_CONTROL_BYTES = 125  # bytes
CLIENTS_CODES = frozenset((*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)))  # RFC 6455, section 7.4
INVALID_FRAME, UNWANTED_TYPE, INVALID_TEXT, TOO_BIG = 1002, 1003, 1007, 1009  # closing codes


class FrameError(Exception):
    """Raised for an invalid frame; `code` is the status code of the close frame to send."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    """Build an unmasked, unfragmented frame."""
    size = len(payload)
    if size < 126:
        return bytes((FINAL | opcode, size)) + payload
    if size < 65_536:
        return bytes((FINAL | opcode, 126)) + size.to_bytes(2, "big") + payload
    return bytes((FINAL | opcode, 127)) + size.to_bytes(8, "big") + payload


def unmask(payload: bytes, mask: bytes) -> bytes:
    """XOR with the repeated mask, as one large integer: a loop over the bytes is 20 times slower in Python."""
    size = len(payload)
    key = mask * (size // 4 + 1)
    return (int.from_bytes(payload, "little") ^ int.from_bytes(key[:size], "little")).to_bytes(size, "little")


class FrameReader:
    """Incremental parser of a client's frames into messages of at most `limit` bytes; text must be UTF-8."""

    __slots__ = ("_data", "_missing", "_more", "_opcode", "_partial", "_position", "has_more", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._data = b""
        self._position = 0
        self.has_more = False
        self._opcode = CONTINUATION  # of the message whose fragments are arriving
        self._partial = bytearray()
        self._missing = 0  # bytes of an incomplete frame
        self._more = bytearray()  # received after `_data`; joined once, as joining each piece is quadratic

    def feed(self, data: bytes) -> None:
        if self._missing > len(data):
            self._missing -= len(data)
            self._more += data
            return
        if self._more:
            data, self._more = bytes(self._more + data), bytearray()
        self._missing = 0
        self._data = self._data[self._position :] + data if self._position < len(self._data) else data
        self._position = 0

    def messages(self, max_frames: int = sys.maxsize) -> Iterator[tuple[int, bytes]]:
        """Yield (opcode, payload) of each complete message and control frame, from at most `max_frames` frames.

        `has_more` tells if others may follow; an iteration that stops early can be repeated. Raises FrameError.
        """
        self.has_more = True
        for _ in range(max_frames):
            header = None if self._missing else self._header()
            if header is None:
                self.has_more = False
                break
            first, start, end = header
            data = self._data
            payload = unmask(data[start:end], data[start - 4 : start])
            self._position = end
            if first == FINAL | TEXT and not self._opcode:  # the most frequent case by far
                yield TEXT, payload if payload.isascii() else _checked(payload)
            elif (message := self._message(first, payload)) is not None:
                yield message
        if self._position == len(self._data):
            self._data, self._position = b"", 0

    def _header(self) -> tuple[int, int, int] | None:
        """Return the next frame's first byte and its payload's start and end; None until the frame is complete."""
        data, position = self._data, self._position
        received = len(data)
        if received < position + 2:
            return None
        first, size = data[position], data[position + 1] - MASKED
        if size < 0 or first & RESERVED:
            raise FrameError(INVALID_FRAME)
        start = position + 6  # after two bytes and the mask
        if size > MAX_CONTROL_BYTES:
            start += 2 if size == 126 else 8
            if received < start:
                return None
            size = _extended_size(data[position + 2 : start - 4])
        if size > MAX_CONTROL_BYTES or first & CLOSE:
            self._check_size(first, size)
        end = start + size
        if end > received:
            self._missing = end - received
            return None
        return first, start, end

    def _check_size(self, first: int, size: int) -> None:
        if first & CLOSE:
            if size > MAX_CONTROL_BYTES or not first & FINAL:
                raise FrameError(INVALID_FRAME)
        elif size + len(self._partial) > self.limit:
            raise FrameError(TOO_BIG)

    def _message(self, first: int, payload: bytes) -> tuple[int, bytes] | None:
        opcode = first & 0x0F
        if opcode in (CLOSE, PING, PONG):
            if opcode == CLOSE:
                _check_close(payload)
            return opcode, payload
        if opcode not in (CONTINUATION, TEXT, BINARY) or (opcode == CONTINUATION) != bool(self._opcode):
            raise FrameError(INVALID_FRAME)
        self._check_size(first, len(payload))
        self._opcode = opcode or self._opcode
        self._partial += payload
        if not first & FINAL:
            return None
        opcode, whole = self._opcode, bytes(self._partial)
        self._opcode, self._partial = CONTINUATION, bytearray()
        return opcode, _checked(whole) if opcode == TEXT else whole


def _extended_size(field: bytes) -> int:
    """Read a length of two or eight bytes. Raises FrameError if a shorter form would do (RFC 6455, section 5.2)."""
    size = int.from_bytes(field, "big")
    if size < (126 if len(field) == 2 else 65_536) or size >> 63:
        raise FrameError(INVALID_FRAME)
    return size


def _check_close(payload: bytes) -> None:
    """Raise FrameError for a status code that no frame may carry, or a reason that is not UTF-8."""
    if payload and (len(payload) == 1 or int.from_bytes(payload[:2], "big") not in CLIENTS_CODES):
        raise FrameError(INVALID_FRAME)
    _checked(payload[2:])


def _checked(text: bytes) -> bytes:
    """Return the text. Raises FrameError if it is not UTF-8 (RFC 6455, section 8.1)."""
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise FrameError(INVALID_TEXT) from error
    return text
