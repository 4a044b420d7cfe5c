"""Numbers that JSON's floats round: they must not land on somebody else."""

import json

import pytest
import requests
import websocket

from tests.live_server import LiveServer
from tests.personas import SAM, TESS

HUGE = ("9007199254740992", "9007199254740993", "9007199254740993.0", "9.007199254740993e15", "18446744073709551617")
BODIES = {
    "/messages/send": '{"receiverId": %s, "content": "Bonjour"}',
    f"/messages/conversation/{TESS.id}/read": '{"seq": %s}',
}
EVENTS = {
    "message:send": '{"receiverId": %s, "content": "Bonjour"}',
    "message:read": f'{{"otherUserId": {TESS.id}, "seq": %s}}',
    "message:delivered": '{"otherUserId": %s, "seq": 1}',
    "typing": '{"receiverId": %s}',
}


def test_no_door_takes_a_number_that_may_have_been_rounded(server):
    headers = {"Authorization": f"Bearer {server.token(SAM)}", "Content-Type": "application/json"}
    for path, body in BODIES.items():
        for number in HUGE:
            answer = requests.post(f"{server.url}{path}", data=body % number, headers=headers, timeout=30)
            assert (answer.status_code, answer.json()["code"]) == (400, "validation_failed"), (path, number)
    for event, body in EVENTS.items():
        for number in HUGE:
            assert ask(server, event, body % number)["error"]["code"] == "validation_failed", (event, number)
    assert server.get(SAM, f"/messages/conversation/{HUGE[1]}").json()["code"] == "user_not_found"
    for parameter in ("before", "after"):
        assert server.get(SAM, f"/messages/conversation/{TESS.id}?{parameter}={HUGE[1]}").status_code == 400


def ask(server: LiveServer, event: str, body: str) -> dict:
    """The ack of an event whose JSON is just so."""
    url = server.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    raw = websocket.create_connection(url, timeout=20)
    try:
        raw.send(f"40{json.dumps({'token': server.token(SAM)})}")
        raw.send(f'420["{event}",{body}]')
        while not (packet := raw.recv()).startswith("430"):
            assert packet
        return json.loads(packet[3:])[0]
    finally:
        raw.close()


@pytest.mark.parametrize("number", [str(TESS.id), f"{TESS.id}.0"])
def test_a_number_of_somebody_is_taken_either_way(server, number):
    assert ask(server, "message:send", EVENTS["message:send"] % number)["ok"]
