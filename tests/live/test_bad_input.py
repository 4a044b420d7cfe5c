import json

import pytest

from tests.personas import NOBODY_ID, SAM, SUE, TESS

GOOD = {"receiverId": TESS.id, "content": "Bonjour"}
INVALID = "validation_failed"

REFUSED = {
    "receiver a string": ({"receiverId": "2"}, INVALID),
    "receiver a float": ({"receiverId": 2.5}, INVALID),
    "receiver true": ({"receiverId": True}, INVALID),
    "receiver null": ({"receiverId": None}, INVALID),
    "receiver negative": ({"receiverId": -1}, INVALID),
    "receiver zero": ({"receiverId": 0}, INVALID),
    "receiver 2^63": ({"receiverId": 2**63}, INVALID),
    "receiver 10^30": ({"receiverId": 10**30}, INVALID),
    "receiver NaN": ({"receiverId": float("nan")}, INVALID),
    "receiver infinite": ({"receiverId": float("inf")}, INVALID),
    "receiver unknown": ({"receiverId": NOBODY_ID}, "user_not_found"),
    "receiver 2^53": ({"receiverId": 2**53}, INVALID),
    "receiver 2^53 as a float": ({"receiverId": 2.0**53}, INVALID),
    "receiver 2^53-1": ({"receiverId": 2**53 - 1}, "user_not_found"),
    "oneself": ({"receiverId": SAM.id}, "pair_not_allowed"),
    "same role": ({"receiverId": SUE.id}, "pair_not_allowed"),
    "receiver a lone surrogate": ({"receiverId": "\ud800"}, INVALID),
    "content empty": ({"content": ""}, INVALID),
    "content blank": ({"content": " \n\t "}, INVALID),
    "content invisible": ({"content": "\u200b\u3164"}, INVALID),
    "content too long": ({"content": "x" * 4001}, INVALID),
    "content with NUL": ({"content": "a\0b"}, INVALID),
    "content with a lone surrogate": ({"content": "a\ud800b"}, INVALID),
    "content a number": ({"content": 5}, INVALID),
    "content a list": ({"content": ["a"]}, INVALID),
    "content NaN": ({"content": float("nan")}, INVALID),
    "content null": ({"content": None}, INVALID),
    "clientId empty": ({"clientId": ""}, INVALID),
    "clientId too long": ({"clientId": "c" * 65}, INVALID),
    "clientId with a control character": ({"clientId": "a\nb"}, INVALID),
    "clientId not ASCII": ({"clientId": "é"}, INVALID),
    "clientId a number": ({"clientId": 1}, INVALID),
    "an extra key": ({"senderId": TESS.id}, INVALID),
    "an extra key with a lone surrogate": ({"\ud800": 1}, INVALID),
    "too large": ({"content": "x" * 66_000}, "too_large"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_message_is_refused_and_the_socket_goes_on(live_server, connect, case):
    change, code = REFUSED[case]
    sam, tess = connect(SAM), connect(TESS)
    ack = sam.ask("message:send", {**GOOD, **change})
    assert (ack["ok"], ack["error"]["code"]) == (False, code)
    assert ack["error"].keys() >= {"code", "title", "detail", "status"}
    assert live_server.rows() == []
    good = sam.send(TESS)["message"]
    assert good["seq"] == 1
    assert tess.wait_for("message:new") == [good]


def test_a_whole_number_may_be_written_as_a_float(connect):
    sent = connect(SAM).ask("message:send", {**GOOD, "receiverId": float(TESS.id)})
    assert sent["message"]["receiverId"] == TESS.id


@pytest.mark.parametrize("missing", ["receiverId", "content"])
def test_a_missing_field_is_named(live_server, connect, missing):
    body = {name: value for name, value in GOOD.items() if name != missing}
    error = connect(SAM).ask("message:send", body)["error"]
    assert (error["code"], list(error["errors"])) == (INVALID, [missing])
    assert live_server.rows() == []


def test_a_client_id_used_for_another_text_is_refused(live_server, connect):
    sam = connect(SAM)
    sam.send(TESS, "Bonjour", clientId="c-1")
    assert sam.send(TESS, "Bonsoir", clientId="c-1")["error"]["code"] == "client_id_conflict"
    assert [row.content for row in live_server.rows()] == ["Bonjour"]


TEXTS = {
    "emoji": "👩‍👩‍👧 🎉",
    "right to left": "مرحبا بالعالم",
    "HTML": "<script>alert(1)</script>",
    "4,000 letters": "x" * 4000,
    "4,000 emoji": "🎉" * 4000,
    "invisible": "a\u202eb\u200b",
    "lines": "l1\r\n\tl2",
}


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_arrives_whole(live_server, connect, text):
    content = TEXTS[text]
    sam, tess = connect(SAM), connect(TESS)
    assert sam.send(TESS, content)["message"]["content"] == content
    assert [message["content"] for message in tess.wait_for("message:new")] == [content]
    assert [row.content for row in live_server.rows()] == [content]
    history = live_server.get(TESS, f"/messages/conversation/{SAM.id}").json()["messages"]
    assert [message["content"] for message in history] == [content]


SHAPES = {"an array": [[1]], "a string": ["a"], "nothing": [], "null": [None], "a number": [7], "two": [GOOD, GOOD]}


@pytest.mark.parametrize("event", ["message:send", "message:read", "message:delivered", "typing"])
@pytest.mark.parametrize("shape", SHAPES)
def test_another_shape_than_one_object_is_refused(live_server, connect, event, shape):
    sam = connect(SAM)
    ack = sam.ask(event, *SHAPES[shape])
    assert (ack["ok"], ack["error"]["code"]) == (False, INVALID)
    assert live_server.rows() == []
    assert sam.send(TESS)["ok"]


@pytest.mark.parametrize("event", ["message:delete", "connect_error", "*", "", "message:new", "é" * 500])
def test_an_unknown_event_gets_an_ack(connect, event):
    ack = connect(SAM).ask(event, {})
    assert (ack["ok"], ack["error"]["code"]) == (False, "not_found")


def test_binary_data_is_refused_by_cutting_the_connection(live_server, connect):
    sam, tess = connect(SAM), connect(TESS)
    sam.socket.emit("message:send", b"\0\1")
    sam.wait_for_end()
    assert tess.send(SAM)["ok"]
    assert len(live_server.rows()) == 1


@pytest.mark.parametrize("transports", [["websocket"], ["polling"]], ids=["websocket", "polling"])
def test_a_frame_too_large_is_answered_and_the_next_is_stored(live_server, connect, transports):
    sam = connect(SAM, transports)
    assert sam.send(TESS, "x" * 70_000)["error"]["code"] == "too_large"
    assert sam.send(TESS, "Bonjour")["message"]["seq"] == 1


NONSENSE = [
    "4", "42", "42[", "42{}", "42[]", "42[1]", '42["message:send"', "421", '42[null,{}]', '42[["a"],{}]',
    "43", "43[1]", "439[]", "45", '451-["a",{"_placeholder":true,"num":0}]', '4599999999999-["message:send"]',
    "46", "49", "4a", "44", "40", "41x", '42/other,1["message:send",{}]', "40/other,{}",
    '42"' + "9" * 70_000, "42" + "[" * 60_000, f'42{"9" * 5000}["typing",{{}}]', '42["disconnect"]',
    "bAAAA", "b!", "x", "9", "0", "\ud7ff", '42["message:send",NaN]', '42["typing",{"receiverId":1e400}]',
]  # fmt: skip


@pytest.mark.parametrize("packet", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_is_answered_or_cut_off_and_harms_nobody(live_server, connect, raw_polling, packet):
    session = raw_polling()
    assert session.enter({"token": live_server.token(SAM)}).startswith("40{")
    answer = session.post(packet)
    assert answer.status_code in (200, 400, 413)
    session.post(f"427{json.dumps(['message:send', GOOD])}")
    acks = [json.loads(ack[3:])[0]["ok"] for ack in session.receive_all() if ack.startswith("437")]
    assert acks == [True] or not session.post("3").ok
    assert connect(SAM).send(TESS)["ok"]
