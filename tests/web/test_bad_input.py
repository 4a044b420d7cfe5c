"""Each refused body, over REST and over a socket: a clear error in the door's own form, and never a row."""

import json
from io import BytesIO

import pytest

from tests.personas import NOBODY_ID, SAM, SUE, TESS
from tests.problems import assert_problem

VALID = {"receiverId": TESS.id, "content": "Bonjour"}
LONE_SURROGATE = "\ud800"

FIELD_AT_FAULT = {
    "receiver missing": ({"content": "a"}, ["receiverId"]),
    "receiver a string": ({**VALID, "receiverId": str(TESS.id)}, ["receiverId"]),
    "receiver a float": ({**VALID, "receiverId": TESS.id + 0.5}, ["receiverId"]),
    "receiver true": ({**VALID, "receiverId": True}, ["receiverId"]),
    "receiver null": ({**VALID, "receiverId": None}, ["receiverId"]),
    "receiver negative": ({**VALID, "receiverId": -TESS.id}, ["receiverId"]),
    "receiver zero": ({**VALID, "receiverId": 0}, ["receiverId"]),
    "receiver too large": ({**VALID, "receiverId": 2**63}, ["receiverId"]),
    "receiver that floats round": ({**VALID, "receiverId": 2**53}, ["receiverId"]),
    "receiver a float that was rounded": ({**VALID, "receiverId": 2.0**53}, ["receiverId"]),
    "receiver a list": ({**VALID, "receiverId": [TESS.id]}, ["receiverId"]),
    "receiver a lone surrogate": ({**VALID, "receiverId": LONE_SURROGATE}, ["receiverId"]),
    "content missing": ({"receiverId": TESS.id}, ["content"]),
    "content empty": ({**VALID, "content": ""}, ["content"]),
    "content blank": ({**VALID, "content": " \n\t\u00a0"}, ["content"]),
    "content invisible": ({**VALID, "content": "\u200b\u3164 \u2800"}, ["content"]),
    "content too long": ({**VALID, "content": "é" * 4001}, ["content"]),
    "content with NUL": ({**VALID, "content": "a\0b"}, ["content"]),
    "content a lone surrogate": ({**VALID, "content": f"a{LONE_SURROGATE}"}, ["content"]),
    "content a number": ({**VALID, "content": 5}, ["content"]),
    "client id empty": ({**VALID, "clientId": ""}, ["clientId"]),
    "client id too long": ({**VALID, "clientId": "x" * 65}, ["clientId"]),
    "client id not ASCII": ({**VALID, "clientId": "é"}, ["clientId"]),
    "client id with a line end": ({**VALID, "clientId": "abc\n"}, ["clientId"]),
    "client id a number": ({**VALID, "clientId": 7}, ["clientId"]),
    "unknown field": ({**VALID, "senderId": SUE.id}, ["senderId"]),
    "snake case": ({**VALID, "client_id": "x"}, ["client_id"]),
    "nothing": ({}, ["content", "receiverId"]),
    "everything wrong": ({"receiverId": "x", "content": "", "clientId": 1}, ["clientId", "content", "receiverId"]),
}
NOT_AN_OBJECT = {"an array": [VALID], "a string": "Bonjour", "a number": 1, "null": None, "true": True}
REFUSED_LATER = {
    "unknown": ({**VALID, "receiverId": NOBODY_ID}, 404, "user_not_found"),
    "the greatest": ({**VALID, "receiverId": 2**53 - 1}, 404, "user_not_found"),
    "oneself": ({**VALID, "receiverId": SAM.id}, 403, "pair_not_allowed"),
    "same role": ({**VALID, "receiverId": SUE.id}, 403, "pair_not_allowed"),
}
WHOLE = {
    "longest": "é" * 4000,
    "longest with blanks around": f"\n {'a' * 4000} \n",
    "invisible in between": "\u200bA\u00ad\u3164",
    "emoji": "👩🏽‍🏫 🇫🇷 👨‍👩‍👧‍👦" * 50,
    "right to left": "مرحبا אבג \u202eabc",
    "HTML": "<script>alert(1)</script><img src=x onerror=alert(1)> &amp;",
    "SQL": "'; DROP TABLE messages; --",
    "lines": "a\r\nb\n\nc",
    "combining": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
}


@pytest.mark.parametrize("case", FIELD_AT_FAULT)
def test_rest_names_the_fields_at_fault(client, login, stored, case):
    body, fields = FIELD_AT_FAULT[case]
    problem = assert_problem(post(client, login, body), 400, "validation_failed")
    assert sorted(problem["errors"]) == fields
    assert all(problem["errors"].values())
    assert stored() == []


@pytest.mark.parametrize("case", FIELD_AT_FAULT)
def test_a_socket_names_the_fields_at_fault(connect, stored, case):
    body, fields = FIELD_AT_FAULT[case]
    error = refused(connect(SAM), body)
    assert (error["status"], error["code"], sorted(error["errors"])) == (400, "validation_failed", fields)
    assert stored() == []


@pytest.mark.parametrize("case", NOT_AN_OBJECT)
def test_only_an_object_is_a_body(client, login, connect, stored, case):
    assert_problem(post(client, login, NOT_AN_OBJECT[case]), 400, "validation_failed")
    assert refused(connect(SAM), NOT_AN_OBJECT[case])["code"] == "validation_failed"
    assert stored() == []


@pytest.mark.parametrize("case", REFUSED_LATER)
def test_a_good_body_for_the_wrong_person_is_refused(client, login, connect, stored, case):
    body, status, code = REFUSED_LATER[case]
    assert_problem(post(client, login, body), status, code)
    error = refused(connect(SAM), body)
    assert (error["status"], error["code"]) == (status, code)
    assert stored() == []


@pytest.mark.parametrize("case", WHOLE)
def test_any_other_text_is_kept_whole(client, login, connect, stored, case):
    content = WHOLE[case]
    over_rest = post(client, login, {**VALID, "content": content})
    over_socket = connect(SAM).emit("message:send", {**VALID, "content": content}, callback=True)
    assert over_rest.status_code == 201
    assert over_socket["ok"]
    assert [row.content for row in stored()] == [content.strip()] * 2
    assert over_rest.get_json()["message"]["content"] == content.strip()


def test_a_whole_number_may_be_written_as_a_float(client, login):
    answer = post(client, login, {**VALID, "receiverId": float(TESS.id)})
    assert answer.get_json()["message"]["receiverId"] == TESS.id


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"content": "\xff"}', b"[" * 60_000, b'{"a":' * 5_000])
def test_what_is_not_json_is_refused(client, login, stored, raw):
    response = client.post("/messages/send", data=raw, content_type="application/json", headers=login(SAM))
    assert_problem(response, 400, "invalid_json")
    assert stored() == []


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_only_json_is_read(client, login, content_type):
    response = client.post("/messages/send", data=b"{}", content_type=content_type, headers=login(SAM))
    assert_problem(response, 415, "unsupported_media_type")


def test_a_body_over_64_kilobytes_is_refused(client, login, stored):
    assert_problem(post(client, login, {**VALID, "content": "a" * 65_536}), 413, "too_large")
    assert stored() == []


def test_a_body_that_says_no_length_is_measured_too(app, login, stored):
    def send_chunked(content):
        body = BytesIO(json.dumps({**VALID, "content": content}).encode())
        headers = {**login(SAM), "Transfer-Encoding": "chunked", "Content-Type": "application/json"}
        return app.test_client().post("/messages/send", input_stream=body, headers=headers)

    assert send_chunked("Bonjour").status_code == 201
    assert_problem(send_chunked("a" * 65_536), 413, "too_large")
    assert [row.content for row in stored()] == ["Bonjour"]


@pytest.mark.parametrize("raw", [b"NaN", b'{"receiverId": NaN, "content": "a"}', b"Infinity"])
def test_what_json_does_not_know_is_not_read(client, login, raw):
    response = client.post("/messages/send", data=raw, content_type="application/json", headers=login(SAM))
    assert_problem(response, 400, "invalid_json")


def test_a_key_that_is_no_text_is_refused(client, login, connect, stored):
    raw = b'{"receiverId": 2, "content": "a", "\\ud800": 1}'
    response = client.post("/messages/send", data=raw, content_type="application/json", headers=login(SAM))
    assert assert_problem(response, 400, "validation_failed")["errors"]
    assert refused(connect(SAM), {**VALID, LONE_SURROGATE: 1})["code"] == "validation_failed"
    assert stored() == []


def test_a_range_beyond_the_file_is_no_error_of_ours(client):
    response = client.get("/static/any/css/page/base.css", headers={"Range": "bytes=99999999-"})
    assert_problem(response, 416, "bad_request")


@pytest.mark.parametrize("arguments", [(), (VALID, VALID), (b"abc",)])
def test_an_event_takes_one_object(connect, stored, arguments):
    ack = connect(SAM).emit("message:send", *arguments, callback=True)
    assert (ack["ok"], ack["error"]["code"]) == (False, "validation_failed")
    assert stored() == []


def test_an_unknown_event_is_answered(connect):
    ack = connect(SAM).emit("message:delete", {"id": 1}, callback=True)
    assert (ack["ok"], ack["error"]["status"], ack["error"]["code"]) == (False, 404, "not_found")


def post(client, login, body):
    raw = json.dumps(body)  # Flask's client takes json=None for no body at all
    return client.post("/messages/send", data=raw, content_type="application/json", headers=login(SAM))


def refused(socket, body):
    ack = socket.emit("message:send", body, callback=True)
    assert ack["ok"] is False
    return ack["error"]
