"""What a stranger may let the server hold: about 10 kB, until the connection has shown a token."""

import json
import time

import pytest
from websocket import ABNF

from tests.faults.conftest import IS_LONG
from tests.live.attacks import crowd, dial, entered, heard_until_closed, masked, open_websocket, resident_megabytes
from tests.live.clients import RawPolling
from tests.personas import SAM, TESS

COUNT = 60
MAX_KILOBYTES = 80  # for each, with its threads and buffers: it was 272 and 807
BIG = 200_000


def frame_of(size, sent):
    return masked(b"4" + b"x" * size)[: sent or None]


def test_a_large_frame_of_a_stranger_is_refused_before_it_has_come(server_of_each_mode):
    with open_websocket(server_of_each_mode) as wire:
        wire.sendall(frame_of(BIG, 30_000))
        assert (1009).to_bytes(2, "big") in heard_until_closed(wire)


def test_a_large_message_in_pieces_is_refused_too(server_of_each_mode):
    with open_websocket(server_of_each_mode) as wire:
        for n in range(4):
            wire.sendall(masked(b"4" * 4_000, ABNF.OPCODE_CONT if n else ABNF.OPCODE_TEXT, 0))
        assert (1009).to_bytes(2, "big") in heard_until_closed(wire)


def test_a_large_post_of_a_stranger_is_refused_unread(server_of_each_mode):
    session = RawPolling(server_of_each_mode)
    path = session._url.partition(str(server_of_each_mode.port))[2]
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {BIG}\r\n\r\n"
    with dial(server_of_each_mode, head.encode() + b"4" * 20_000) as wire:
        assert wire.recv(4096).startswith(b"HTTP/1.1 400")


def test_who_has_joined_may_send_what_pages_send(server_of_each_mode):
    with entered(server_of_each_mode, SAM) as wire:
        text = "é" * 4_000
        event = f'421["message:send",{json.dumps({"receiverId": TESS.id, "content": text, "more": "x" * 30_000})}]'
        wire.sendall(masked(event))
        heard = b""
        while b"431[" not in heard:
            heard += wire.recv(65_536)
    session = RawPolling(server_of_each_mode)
    session.enter({"token": server_of_each_mode.token(SAM)})
    assert session.post(*[event] * 10).ok


@pytest.mark.quiet
@pytest.mark.skipif(not IS_LONG, reason="it measures memory: FAULTS=long")
def test_unfinished_frames_of_strangers_cost_little(server_of_each_mode):
    unfinished = masked(b"4" + b"x" * 9_000)[:-1]
    with crowd(COUNT, lambda: open_websocket(server_of_each_mode)):
        time.sleep(1)
    before = resident_megabytes(server_of_each_mode)
    with crowd(COUNT, lambda: open_websocket(server_of_each_mode)) as wires:
        for wire in wires:
            wire.sendall(unfinished)
        time.sleep(1)
        assert (resident_megabytes(server_of_each_mode) - before) * 1_000 / COUNT < MAX_KILOBYTES
