"""WebSocket handshakes and frames that RFC 6455 forbids: a 400 or a closing code, the same in each mode."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from websocket import ABNF

from tests.live.attacks import UPGRADE, dial, entered, heard_until_closed, masked, open_websocket, statuses
from tests.personas import SAM

KEY = "AAAAAAAAAAAAAAAAAAAAAA=="
HANDSHAKES = {
    "no Connection": UPGRADE.replace("Connection: Upgrade\r\n", ""),
    "another Connection": UPGRADE.replace("Connection: Upgrade", "Connection: keep-alive"),
    "HTTP/1.0": UPGRADE.replace("HTTP/1.1", "HTTP/1.0"),
    "POST": UPGRADE.replace("GET", "POST"),
    "no key": UPGRADE.replace(f"Sec-WebSocket-Key: {KEY}\r\n", ""),
    "a key that is too short": UPGRADE.replace(KEY, "AAAA"),
    "a key that is no base64": UPGRADE.replace(KEY, "é" * 22 + "=="),
    "two keys": UPGRADE.replace("Upgrade: websocket", f"Upgrade: websocket\r\nSec-WebSocket-Key: {KEY}"),
    "no version": UPGRADE.replace("Sec-WebSocket-Version: 13\r\n", ""),
    "an old version": UPGRADE.replace("Version: 13", "Version: 8"),
    "an unknown session": UPGRADE.replace("EIO=4", "EIO=4&sid=abc"),
}
INVALID, UNWANTED, NOT_TEXT = 1002, 1003, 1007
FRAMES = {
    "a ping in pieces": (masked(b"a", ABNF.OPCODE_PING, 0), INVALID),
    "a close in pieces": (masked(b"\x03\xe8", ABNF.OPCODE_CLOSE, 0), INVALID),
    "a long ping": (masked(b"a" * 126, ABNF.OPCODE_PING), INVALID),
    "a long close": (masked(b"\x03\xe8" + b"a" * 124, ABNF.OPCODE_CLOSE), INVALID),
    "a bit of an extension": (masked(b"2", reserved=1), INVALID),
    "a bit of an extension in a ping": (b"\xc9\x80mask", INVALID),
    "no mask": (b"\x81\x012", INVALID),
    "a ping without a mask": (b"\x89\x00", INVALID),
    "an unknown opcode": (b"\x83\x80mask", INVALID),
    "an unknown control opcode": (b"\x8b\x80mask", INVALID),
    "a piece of nothing": (masked(b"a", ABNF.OPCODE_CONT), INVALID),
    "a message within another": (masked(b"4", final=0) + masked(b"4"), INVALID),
    "two bytes for a short length": (b"\x81\xfe\x00\x01mask2", INVALID),
    "eight bytes for a short length": (b"\x81\xff" + (1).to_bytes(8, "big") + b"mask2", INVALID),
    "eight bytes for a medium length": (b"\x81\xff" + (300).to_bytes(8, "big") + b"mask", INVALID),
    "a length below zero": (b"\x81\xff\x80" + bytes(7) + b"mask", INVALID),
    "a binary message": (masked(b"x", ABNF.OPCODE_BINARY), UNWANTED),
    "half a code": (masked(b"\x03", ABNF.OPCODE_CLOSE), INVALID),
    "a reason that is no text": (masked(b"\x03\xe8\xff", ABNF.OPCODE_CLOSE), NOT_TEXT),
    "an HTTP request": (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", INVALID),
}
FORBIDDEN_CODES = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535]


def closing_code(wire):
    """None where there is none. A reason may follow it."""
    _before, _close, frame = heard_until_closed(wire).partition(b"\x88")
    return int.from_bytes(frame[1:3], "big") if frame and frame[0] >= 2 else None


@pytest.mark.parametrize("handshake", HANDSHAKES.values(), ids=HANDSHAKES)
def test_a_handshake_that_is_none_is_refused(server_of_each_mode, handshake):
    with dial(server_of_each_mode, handshake.encode("latin-1")) as wire:
        assert statuses(wire.recv(65_536)) == [400]


@pytest.mark.parametrize("opened", [open_websocket, lambda server: entered(server, SAM)], ids=["stranger", "person"])
@pytest.mark.parametrize(("frames", "code"), FRAMES.values(), ids=FRAMES)
def test_a_frame_that_is_forbidden_ends_the_connection_with_its_code(server_of_each_mode, opened, frames, code):
    with opened(server_of_each_mode) as wire:
        wire.sendall(frames)
        assert closing_code(wire) == code


def test_of_many_at_once_each_hears_why(server_of_each_mode):
    # They are still being greeted when their frame comes: the greeting that fails must not cut off the code.
    def code_of_one(_number):
        with open_websocket(server_of_each_mode) as wire:
            wire.sendall(masked(b"a" * 126, ABNF.OPCODE_PING))
            return closing_code(wire)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(code_of_one, range(400))) == {INVALID}


@pytest.mark.parametrize("code", FORBIDDEN_CODES)
def test_a_closing_code_that_nobody_may_send_is_not_given_back(server_of_each_mode, code):
    with open_websocket(server_of_each_mode) as wire:
        wire.sendall(masked(code.to_bytes(2, "big"), ABNF.OPCODE_CLOSE))
        assert closing_code(wire) == INVALID


@pytest.mark.parametrize("code", [1000, 1001, 3000, 4999])
def test_a_closing_code_of_a_client_is_given_back(server_of_each_mode, code):
    with open_websocket(server_of_each_mode) as wire:
        wire.sendall(masked(code.to_bytes(2, "big"), ABNF.OPCODE_CLOSE))
        assert closing_code(wire) == code


def test_a_compressor_that_is_offered_is_not_taken_up(server_of_each_mode):
    with dial(server_of_each_mode, UPGRADE.encode()) as wire:
        answer = wire.recv(4_096).lower()
    assert b"permessage-deflate" in UPGRADE.encode()
    assert (b" 101 " in answer, b"sec-websocket-extensions" in answer) == (True, False)
