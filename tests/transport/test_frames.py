"""WebSocket frames, without a socket."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.transport.frames import (
    BINARY,
    CLOSE,
    CONTINUATION,
    INVALID_FRAME,
    INVALID_TEXT,
    PING,
    PONG,
    TEXT,
    TOO_BIG,
    FrameError,
    FrameReader,
    frame,
    unmask,
)

LIMIT = 70_000
MASK = b"\x37\xfa\x21\x3d"
SIZES = [0, 1, 2, 3, 4, 5, 7, 8, 125, 126, 127, 4_001, 65_535, 65_536]


def masked(payload: bytes, opcode: int = TEXT, *, final: bool = True, mask: bytes = MASK) -> bytes:
    """A client's frame, byte by byte as RFC 6455 describes it."""
    header = bytes([(0x80 if final else 0) | opcode])
    size = len(payload)
    if size < 126:
        header += bytes([0x80 | size])
    elif size < 65_536:
        header += bytes([0x80 | 126]) + size.to_bytes(2, "big")
    else:
        header += bytes([0x80 | 127]) + size.to_bytes(8, "big")
    return header + mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload))


def read(*pieces: bytes) -> list[tuple[int, bytes]]:
    reader = FrameReader(LIMIT)
    found = []
    for piece in pieces:
        reader.feed(piece)
        found += reader.messages()
    return found


@pytest.mark.parametrize("size", SIZES)
def test_a_payload_of_any_size_comes_through(size):
    payload = bytes(place % 251 for place in range(size))
    assert unmask(payload, MASK) == masked(payload)[-size:] if size else unmask(b"", MASK) == b""
    assert read(masked(payload, BINARY)) == [(BINARY, payload)]


@pytest.mark.parametrize("size", SIZES)
def test_what_the_server_writes_says_its_own_size(size):
    payload = b"x" * size
    written = frame(payload)
    assert written[0] == 0x81
    assert written.endswith(payload)
    length = written[1]
    assert length == (size if size < 126 else 126 if size < 65_536 else 127)
    if length > 125:
        assert int.from_bytes(written[2 : len(written) - size], "big") == size


@given(
    st.lists(st.text(max_size=100).map(str.encode), min_size=1, max_size=8), st.lists(st.integers(1, 60), max_size=40)
)
def test_messages_come_out_whole_however_the_bytes_are_cut(payloads, cuts):
    stream = b"".join(masked(payload) for payload in payloads)
    pieces, position = [], 0
    for cut in cuts:
        pieces.append(stream[position : position + cut])
        position += cut
    pieces.append(stream[position:])
    assert read(*filter(None, pieces)) == [(TEXT, payload) for payload in payloads]


def test_whoever_stops_in_the_middle_gets_the_rest_later():
    reader = FrameReader(LIMIT)
    reader.feed(masked(b"one") + masked(b"two") + masked(b"three")[:4])
    assert next(reader.messages()) == (TEXT, b"one")
    reader.feed(masked(b"three")[4:])
    assert list(reader.messages()) == [(TEXT, b"two"), (TEXT, b"three")]


def test_fragments_are_put_together_and_may_be_interrupted_by_a_ping():
    parts = (
        masked(b"Bon", final=False),
        masked(b"?", PING),
        masked(b"", CONTINUATION, final=False),
        masked(b"jour", CONTINUATION),
    )
    assert read(*parts) == [(PING, b"?"), (TEXT, b"Bonjour")]


def test_other_opcodes_say_what_they_are():
    assert read(masked(b"a", BINARY), masked(b"b", PONG), masked(b"", CLOSE)) == [
        (BINARY, b"a"),
        (PONG, b"b"),
        (CLOSE, b""),
    ]


@pytest.mark.parametrize(
    "data",
    [
        frame(b"not masked"),
        bytes([0xC1]) + masked(b"compressed")[1:],
        masked(b"x" * 126, PING),
        masked(b"x", PING, final=False),
        masked(b"x", 0x3),
        masked(b"x", CONTINUATION),
        masked(b"x", final=False) + masked(b"y"),
    ],
    ids=[
        "unmasked",
        "reserved bit",
        "long ping",
        "ping in pieces",
        "unknown opcode",
        "nothing to continue",
        "message in a message",
    ],
)
def test_it_refuses_what_is_no_frame_of_a_client(data):
    with pytest.raises(FrameError) as refused:
        read(data)
    assert refused.value.code == INVALID_FRAME


@pytest.mark.parametrize("declared", [LIMIT + 1, 2**63 - 1])
def test_it_refuses_a_frame_that_is_too_big_before_it_has_come(declared):
    with pytest.raises(FrameError) as refused:
        read(bytes([0x81, 0xFF]) + declared.to_bytes(8, "big") + MASK)
    assert refused.value.code == TOO_BIG


def test_it_refuses_fragments_that_are_too_big_together():
    part = masked(b"x" * 60_000, final=False)
    with pytest.raises(FrameError) as refused:
        read(part, masked(b"x" * 60_000, CONTINUATION))
    assert refused.value.code == TOO_BIG


@pytest.mark.parametrize(
    "data",
    [
        masked(b"a\xff"),
        masked("é".encode()[:1]),
        masked("é".encode()[:1], final=False) + masked(b"a", CONTINUATION),
        masked(b"\x03\xe8\xff", CLOSE),
    ],
    ids=["whole", "cut", "in pieces", "the reason of an end"],
)
def test_it_refuses_text_that_is_no_utf_8(data):
    with pytest.raises(FrameError) as refused:
        read(data)
    assert refused.value.code == INVALID_TEXT


def test_nothing_is_kept_of_what_was_read():
    reader = FrameReader(LIMIT)
    reader.feed(masked(b"x" * 60_000))
    assert len(list(reader.messages())) == 1
    assert reader._data == b""
