"""What is kept of the remainder of a refused head, wherever its pieces are cut, and how much of it is read."""

import io

import pytest

from messenger.transport.head_remainder import MAX_KEPT_BYTES, MAX_REMAINDER_BYTES, PIECE_BYTES, read_remainder

BEHIND = b"GET /next HTTP/1.1\r\n"


def kept(head, first=PIECE_BYTES):
    """The lines kept, and what is left to read."""
    file = io.BytesIO(head)
    lines = read_remainder(file.readline, file.readline(first))
    return lines, file.read()


@pytest.mark.parametrize("padding", range(PIECE_BYTES - 70, PIECE_BYTES + 10))
def test_a_short_cookie_is_found_wherever_a_piece_ends(padding):
    cookie = b"Cookie: a=" + b"b" * padding + b"; messenger_locale=en; c=" + b"d" * 20_000 + b"; e=f\r\n"
    assert kept(b"COOKIE:" + cookie[7:] + b"\r\n" + BEHIND) == ([b"Cookie: messenger_locale=en; e=f\r\n"], BEHIND)


def test_other_headers_are_dropped_and_a_line_within_a_long_one_is_no_header():
    head = b"GET /" + b"a" * 9_000 + b"Accept: b\r\nX-One: Accept: c\r\naccept: d\r\nX-Two: Cookie: e=f\r\n\r\n"
    assert kept(head + BEHIND, 100) == ([b"accept: d\r\n"], BEHIND)


@pytest.mark.parametrize("size", [PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES])
def test_the_end_of_a_long_line_is_not_the_end_of_the_head(size):
    line = b"X-One: ".ljust(size, b"a") + b"\r\n"
    assert kept(line + b"Accept: b\r\n\r\n" + BEHIND) == ([b"Accept: b\r\n"], BEHIND)


@pytest.mark.parametrize("line", [b"Accept: a\r\n", b"Cookie: a=b\r\n", b"Cookie:" + b";" * 9_000 + b"\r\n"])
def test_neither_what_is_kept_nor_what_is_read_grows_without_end(line):
    head = line * (2 * MAX_REMAINDER_BYTES // len(line))
    lines, rest = kept(head)
    assert sum(map(len, lines)) <= MAX_KEPT_BYTES + len(b"Cookie: \r\n")
    assert len(head) - len(rest) <= MAX_REMAINDER_BYTES + 2 * PIECE_BYTES


def test_who_disconnects_is_noticed():
    with pytest.raises(EOFError):
        kept(b"X-One: a\r\nAccept: b")
