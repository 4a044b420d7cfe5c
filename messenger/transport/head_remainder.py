"""Read the remainder of a refused request head: closing a connection with unread bytes would lose the response.

Of the headers only those are kept that decide on the response's form and language.
"""

from collections.abc import Callable

KEPT_NAMES = (b"accept", b"accept-language")
MAX_REMAINDER_BYTES = 256 * 1024
PIECE_BYTES = 8_192
MAX_KEPT_BYTES = 16_384
MAX_COOKIE_BYTES = 64  # with its name: a choice is short, what makes a head too large is not
SEPARATOR = b"; "


def read_remainder(read_line: Callable[[int], bytes], piece: bytes) -> list[bytes]:
    """Return the header lines to keep, up to the head's end or a limit; `piece` is the line, or part of one, read last.

    Raises EOFError if the client disconnected.
    """
    kept = KeptHeaders()
    left = MAX_REMAINDER_BYTES
    begins_line = True
    while left > 0 and not (begins_line and piece in (b"\r\n", b"\n")):
        if not piece:
            raise EOFError
        kept.add(piece, begins_line=begins_line)
        begins_line = piece.endswith(b"\n")
        piece = read_line(PIECE_BYTES)
        left -= len(piece)
    return kept.lines()


class KeptHeaders:
    """Collect header lines that come in pieces: whole ones that are short, and the short cookies of any."""

    def __init__(self) -> None:
        self._lines: list[bytes] = []
        self._cookies: list[bytes] = []
        self._cut_cookie = b""  # the beginning of one that the next piece continues
        self._is_cookie_line = False
        self._left = MAX_KEPT_BYTES

    def add(self, piece: bytes, *, begins_line: bool) -> None:
        if begins_line:
            name, _, value = piece.partition(b":")
            self._is_cookie_line, self._cut_cookie = name.lower() == b"cookie", b""
            if name.lower() in KEPT_NAMES and piece.endswith(b"\n"):
                self._keep(self._lines, piece)
            piece = value
        if self._is_cookie_line:
            self._add_cookies(piece)

    def _add_cookies(self, piece: bytes) -> None:
        cookies = (self._cut_cookie + piece).split(b";")
        # Of one that is too long, enough is remembered to know that it is.
        self._cut_cookie = b"" if piece.endswith(b"\n") else cookies.pop()[: MAX_COOKIE_BYTES + 2]
        for cookie in map(bytes.strip, cookies):
            if len(cookie) <= MAX_COOKIE_BYTES:
                self._keep(self._cookies, cookie)

    def _keep(self, kept: list[bytes], data: bytes) -> None:
        size = len(data) + len(SEPARATOR)  # empty ones are bounded too
        if size <= self._left:
            self._left -= size
            kept.append(data)

    def lines(self) -> list[bytes]:
        return [*self._lines, b"Cookie: " + SEPARATOR.join(self._cookies) + b"\r\n"] if self._cookies else self._lines
