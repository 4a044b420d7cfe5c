import json

import pytest
from engineio.payload import Payload

from tests.personas import SAM, TESS

BURST = 100


@pytest.fixture
def stock_payloads(monkeypatch):
    """The application, imported here, raises a limit that the clients of this process share."""
    monkeypatch.setattr(Payload, "max_decode_packets", 16)


def test_a_burst_over_polling_is_acked_and_stored_once_in_order(live_server, connect, stock_payloads):
    sam, tess = connect(SAM, ["polling"]), connect(TESS, ["polling"])
    for n in range(BURST):
        sam.send_without_waiting(TESS, f"n° {n}", clientId=f"c-{n}")
    acked = sam.wait_for_acks(BURST)
    assert [row.content for row in live_server.rows()] == [f"n° {n}" for n in range(BURST)]
    assert [message["seq"] for message in acked] == list(range(1, BURST + 1))
    assert tess.wait_for("message:new", BURST) == acked
    assert sam.socket.transport() == "polling"


def test_a_hundred_packets_in_one_post_are_all_acked_and_stored(live_server, raw_polling):
    session = raw_polling()
    assert session.enter({"token": live_server.token(SAM)}).startswith("40{")
    body = {"receiverId": TESS.id, "content": "Bonjour"}
    packets = [f"42{n}{json.dumps(['message:send', {**body, 'clientId': f'c-{n}'}])}" for n in range(BURST)]
    assert session.post(*packets).ok
    acks = session.receive_acks(BURST)
    assert [ack["message"]["clientId"] for ack in acks] == [f"c-{n}" for n in range(BURST)]
    assert [row.client_id for row in live_server.rows()] == [f"c-{n}" for n in range(BURST)]


def test_one_poll_brings_no_more_than_a_stock_client_takes(live_server, connect, raw_polling):
    session = raw_polling()
    session.enter({"token": live_server.token(TESS)})
    sam = connect(SAM)
    for n in range(BURST):
        sam.send_without_waiting(TESS, f"n° {n}")
    sam.wait_for_acks(BURST)
    polls = []
    while sum(map(len, polls)) < BURST:
        polls.append([packet for packet in session.receive() if packet.startswith("42")])
    heard = [json.loads(packet[2:])[1]["seq"] for poll in polls for packet in poll]
    assert heard == list(range(1, BURST + 1))
    assert max(map(len, polls)) <= 16
