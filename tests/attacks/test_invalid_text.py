"""Text that is not UTF-8: closed with 1007, refused in a POST, and no error in the log, whatever the event."""

import pytest
from websocket import ABNF

from tests.live.attacks import entered, heard_until_closed, masked
from tests.live.clients import RawPolling
from tests.live_server import wait_until
from tests.personas import SAM, TESS

SEND = b'421["message:send",{"receiverId":%d,"content":"\xff"}]' % TESS.id
TEXTS = {
    "a send": [(SEND, ABNF.OPCODE_TEXT, 1)],
    "another event": [(b'421["typing",{"a":"\xc3("}]', ABNF.OPCODE_TEXT, 1)],
    "no event": [(b"\xff", ABNF.OPCODE_TEXT, 1)],
    "a surrogate": [(SEND.replace(b"\xff", b"\xed\xa0\x80"), ABNF.OPCODE_TEXT, 1)],
    "in pieces": [(SEND[:40], ABNF.OPCODE_TEXT, 0), (SEND[40:], ABNF.OPCODE_CONT, 1)],
}


@pytest.mark.parametrize("pieces", TEXTS.values(), ids=TEXTS)
def test_it_closes_a_websocket_with_1007(server_of_each_mode, pieces):
    with entered(server_of_each_mode, SAM) as wire:
        for payload, opcode, final in pieces:
            wire.sendall(masked(payload, opcode, final))
        assert (1007).to_bytes(2, "big") in heard_until_closed(wire)


def test_a_letter_cut_in_two_by_the_pieces_of_its_message_is_a_letter(server_of_each_mode):
    whole = f'421["message:send",{{"receiverId":{TESS.id},"content":"é"}}]'.encode()
    place = whole.index("é".encode()) + 1
    with entered(server_of_each_mode, SAM) as wire:
        wire.sendall(masked(whole[:place], ABNF.OPCODE_TEXT, 0) + masked(whole[place:], ABNF.OPCODE_CONT))
        heard = b""
        while b"431[" not in heard:
            heard += wire.recv(4096)
    assert "é".encode() in heard


@pytest.mark.parametrize("packet", [SEND, b'421["typing",{"a":"\xff"}]', b"\xff"])
def test_it_ends_a_polling_session(server_of_each_mode, packet):
    session = RawPolling(server_of_each_mode)
    session.enter({"token": server_of_each_mode.token(SAM)})
    assert session._http.post(session._url, packet, timeout=10).status_code == 400
    wait_until(lambda: not session.post("3").ok, 10)


def test_nothing_of_it_is_stored(server_of_each_mode):
    assert "\ufffd" not in "".join(row.content for row in server_of_each_mode.rows())
