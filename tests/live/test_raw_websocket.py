"""What a WebSocket client may do that a library for Socket.IO does not: pieces, pings, floods, silence."""

import json
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import websocket
from websocket import ABNF

from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, TESS, Persona

pytestmark = pytest.mark.parametrize("running_server", ["eventlet-sqlite"], indirect=True)

Open = Callable[..., websocket.WebSocket]


def event(number: int | str, content: str = "Bonjour") -> str:
    return f"42{number}" + json.dumps(["message:send", {"receiverId": TESS.id, "content": content}])


@pytest.fixture
def open_raw(live_server: LiveServer) -> Iterator[Open]:
    """`open_raw(person)`: a WebSocket by hand, past the CONNECT."""
    made: list[websocket.WebSocket] = []

    def open_socket(person: Persona, **options: Any) -> websocket.WebSocket:
        url = live_server.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
        raw = websocket.create_connection(url, timeout=20, **options)
        made.append(raw)
        assert raw.recv().startswith("0{")
        raw.send(f"40{json.dumps({'token': live_server.token(person)})}")
        assert raw.recv().startswith("40{")
        return raw

    yield open_socket
    for raw in made:
        raw.shutdown()


def acks(raw: websocket.WebSocket, count: int) -> list[Any]:
    found = []
    while len(found) < count:
        packet = raw.recv()
        if packet.startswith("43"):
            found.append((int(packet[2 : packet.index("[")]), json.loads(packet[packet.index("[") :])[0]))
    return found


def closing_code(raw: websocket.WebSocket) -> int:
    opcode, data = raw.recv_data(control_frame=True)
    while opcode != ABNF.OPCODE_CLOSE:
        opcode, data = raw.recv_data(control_frame=True)
    return struct.unpack("!H", data[:2])[0]


def heard_until_cut(raw: websocket.WebSocket) -> int:
    heard = 0
    with suppress(websocket.WebSocketConnectionClosedException, ConnectionError):
        while True:
            heard += raw.recv().startswith('42["message:new"')
    return heard


def test_a_message_in_pieces_is_one_message(live_server, open_raw):
    sam = open_raw(SAM)
    text = event(1, "en trois morceaux").encode()
    for piece, opcode, final in ((text[:9], ABNF.OPCODE_TEXT, 0), (text[9:30], 0, 0), (text[30:], 0, 1)):
        sam.send_frame(ABNF(final, 0, 0, 0, opcode, 1, piece))
    assert acks(sam, 1)[0][1]["message"]["content"] == "en trois morceaux"


def test_a_flood_is_answered_whole_and_in_order(live_server, open_raw):
    sam = open_raw(SAM)
    flood = b"".join(ABNF.create_frame(event(n, f"n° {n}"), ABNF.OPCODE_TEXT).format() for n in range(500))
    sam.sock.sendall(flood)
    answered = acks(sam, 500)
    assert [number for number, _ack in answered] == list(range(500))
    assert [(ack["message"]["seq"], ack["message"]["content"]) for _n, ack in answered] == [
        (n + 1, f"n° {n}") for n in range(500)
    ]


def test_good_and_bad_events_between_each_other_all_get_their_answer(live_server, open_raw):
    sam = open_raw(SAM)
    bad = '42{}["message:send",{{"receiverId":"x"}}]'
    packets = [event(n) if n % 3 else bad.format(n) for n in range(60)]
    for packet in packets:
        sam.send(packet)
    answers = dict(acks(sam, 60))
    assert {number: ack["ok"] for number, ack in answers.items()} == {n: bool(n % 3) for n in range(60)}
    assert [row.seq for row in live_server.rows()] == list(range(1, 41))


def test_an_event_without_an_id_is_stored_and_not_answered(live_server, open_raw, connect):
    sam, tess = open_raw(SAM), connect(TESS)
    sam.send(event("", "sans réponse"))
    assert [message["content"] for message in tess.wait_for("message:new")] == ["sans réponse"]
    sam.send(event(7))
    assert acks(sam, 1)[0][0] == 7


def test_a_ping_of_the_protocol_is_answered(live_server, open_raw):
    sam = open_raw(SAM)
    sam.ping("es-tu là")
    assert sam.recv_data(control_frame=True) == (ABNF.OPCODE_PONG, "es-tu là".encode())


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (ABNF.create_frame(b"\x00", ABNF.OPCODE_BINARY).format(), 1003),
        (b"\x81\x05hello", 1002),
        (b"\x81\xff" + (10**7).to_bytes(8, "big") + b"mask", 1009),
    ],
    ids=["binary", "unmasked", "too big"],
)
def test_what_is_no_frame_of_ours_ends_the_connection_with_a_reason(live_server, open_raw, connect, frame, code):
    sam = open_raw(SAM)
    sam.sock.sendall(frame)
    assert closing_code(sam) == code
    assert connect(SAM).send(TESS)["ok"]


def test_text_that_is_no_text_ends_the_connection(live_server, open_raw):
    sam = open_raw(SAM)
    sam.send_frame(ABNF.create_frame(b'42["typing",{"a":"\xff"}]', ABNF.OPCODE_TEXT))
    assert closing_code(sam) == 1007


def test_another_version_of_the_protocol_is_refused(live_server):
    url = live_server.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        websocket.create_connection(url, timeout=20, header=["Sec-WebSocket-Version: 12"])
    assert refused.value.status_code in (400, 426)


def test_who_never_reads_is_cut_and_nobody_waits_for_them(live_server, open_raw, connect):
    tess = open_raw(TESS, sockopt=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)])
    sam = connect(SAM)
    text = "é" * 4_000
    for _ in range(20):
        before = len(sam.acks)
        for _ in range(100):
            sam.send_without_waiting(TESS, text)
        wait_until(lambda before=before: len(sam.acks) == before + 100, 20)
    assert all(ack["ok"] for ack in sam.acks)
    assert heard_until_cut(tess) < 2_000
    assert len(live_server.rows()) == 2_000
