import json
import socket

import jwt
import pytest
import socketio
import sqlalchemy as sa
import websocket

from messenger.models.people import users
from messenger.models.times import utc_now
from tests.live.clients import POLLING, WEBSOCKET
from tests.personas import SAM, TESS


@pytest.mark.parametrize(
    ("transports", "ends_with"),
    [(WEBSOCKET, "websocket"), (POLLING, "polling"), (["polling", "websocket"], "websocket")],
    ids=["websocket", "polling", "upgrade"],
)
def test_a_token_opens_a_socket_that_sends_and_hears(live_server, connect, transports, ends_with):
    sam, tess = connect(SAM, transports), connect(TESS, transports)
    assert sam.socket.transport() == ends_with
    ack = sam.send(TESS)
    assert ack["ok"]
    assert tess.wait_for("message:new") == [ack["message"]]


def test_a_token_of_the_cli_opens_a_socket(live_server, make_speaker):
    speaker = make_speaker()
    speaker.connect(live_server.url, json.loads(live_server.flask("tokens", "issue", SAM.email)))
    assert speaker.send(TESS)["message"]["senderId"] == SAM.id


def refusal_code(speaker, url, auth):
    with pytest.raises(socketio.exceptions.ConnectionError):
        speaker.connect(url, auth)
    assert not speaker.socket.connected
    return speaker.refusal["data"]["code"]


TOKENS = {
    "nothing": (None, "token_missing"),
    "no token": ({"other": 1}, "token_missing"),
    "garbage": ({"token": "garbage"}, "token_invalid"),
    "a number": ({"token": 7}, "token_invalid"),
    "null": ({"token": None}, "token_missing"),
    "empty": ({"token": ""}, "token_missing"),
    "unsigned": ({"token": jwt.encode({"sub": str(SAM.id), "exp": 2**33}, "", "none")}, "token_invalid"),
}
CLAIMS = {
    "nobody's": ({"sub": "999999"}, "token_invalid"),
    "refresh": ({"type": "refresh"}, "token_invalid"),
    "expired": ({"exp": 1}, "token_expired"),
}


def check_refused(server, speaker, session, auth, code):
    assert refusal_code(speaker, server.url, auth) == code
    answer = session.enter(auth)
    assert answer.startswith("44{")
    assert json.loads(answer[2:])["data"]["code"] == code


@pytest.mark.parametrize("token", TOKENS)
def test_what_is_no_token_is_refused_with_its_code(live_server, make_speaker, raw_polling, token):
    check_refused(live_server, make_speaker(), raw_polling(), *TOKENS[token])


@pytest.mark.parametrize("claims", CLAIMS)
def test_a_signed_token_that_is_not_good_is_refused_with_its_code(live_server, make_speaker, raw_polling, claims):
    values, code = CLAIMS[claims]
    check_refused(live_server, make_speaker(), raw_polling(), {"token": live_server.token(SAM, **values)}, code)


@pytest.mark.parametrize(
    ("change", "code"),
    [({"tokens_valid_after": utc_now}, "token_revoked"), ({"is_active": lambda: False}, "account_disabled")],
    ids=["revoked", "disabled"],
)
def test_a_token_is_good_until_the_account_says_otherwise(live_server, make_speaker, change, code):
    auth = {"token": live_server.token(SAM)}
    make_speaker().connect(live_server.url, auth)
    with live_server.engine.begin() as connection:
        values = {name: make() for name, make in change.items()}
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(values))
    assert refusal_code(make_speaker(), live_server.url, auth) == code


def test_the_refusal_says_what_the_contract_says(live_server, make_speaker):
    speaker = make_speaker()
    assert refusal_code(speaker, live_server.url, {"token": "garbage"}) == "token_invalid"
    assert speaker.refusal["data"].keys() >= {"code", "title", "detail", "status"}
    assert speaker.refusal["data"]["status"] == 401


def test_our_own_page_opens_a_websocket_with_its_cookie(live_server, make_speaker):
    speaker = make_speaker(websocket_extra_options={"origin": live_server.url})
    speaker.connect(live_server.url, headers={"Cookie": f"messenger_access={live_server.token(SAM)}"})
    assert speaker.send(TESS)["message"]["senderId"] == SAM.id


def websocket_answer(server, **options):
    """The server's answer to CONNECT with Sam's cookie, "" if it closes instead."""
    url = server.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    cookie = f"messenger_access={server.token(SAM)}"
    # A connection of our own: the client leaves its own open when the server refuses.
    with socket.create_connection(("127.0.0.1", server.port), 10) as wire:
        opened = websocket.create_connection(url, socket=wire, cookie=cookie, **options)
        if not opened.recv():
            return ""
        opened.send("40")
        return opened.recv()


def test_a_websocket_without_an_origin_does_not_open_with_a_cookie(live_server):
    assert websocket_answer(live_server, origin=live_server.url).startswith("40{")
    answer = websocket_answer(live_server, suppress_origin=True)
    assert answer.startswith("44{")
    assert json.loads(answer[2:])["data"]["code"] == "token_missing"


def test_a_websocket_of_a_foreign_page_does_not_open(live_server):
    try:
        answer = websocket_answer(live_server, origin="http://evil.example")
    except websocket.WebSocketBadStatusException as refusal:
        answer = "" if refusal.status_code == 400 else refusal.status_code
    assert answer == ""


@pytest.mark.parametrize(
    "headers", [{"Origin": "{url}"}, {"Sec_Fetch_Site": "same-origin"}, {"Referer": "{url}/conversations"}]
)
def test_a_cookie_opens_a_polling_session_for_our_own_pages(live_server, raw_polling, headers):
    ours = {name: value.format(url=live_server.url) for name, value in headers.items()}
    session = raw_polling(Cookie=f"messenger_access={live_server.token(SAM)}", **ours)
    assert session.enter().startswith("40{")


@pytest.mark.parametrize(
    "headers",
    [{}, {"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-site"}, {"Referer": "http://evil.example/"}],
)
def test_a_cookie_opens_no_polling_session_for_other_pages(live_server, raw_polling, headers):
    session = raw_polling(Cookie=f"messenger_access={live_server.token(SAM)}", **headers)
    answer = session.enter()
    assert answer.startswith("44{")
    assert json.loads(answer[2:])["data"]["code"] == "token_missing"


def test_a_foreign_origin_gets_no_polling_session_at_all(live_server, raw_polling):
    session = raw_polling(Cookie=f"messenger_access={live_server.token(SAM)}", Origin="http://evil.example")
    assert session.opened.status_code == 400


def test_a_polling_session_carries_the_headers_of_every_answer(raw_polling):
    headers = raw_polling().opened.headers
    assert "object-src 'none'" in headers["Content-Security-Policy"]
    assert (headers["X-Content-Type-Options"], headers["Cache-Control"]) == ("nosniff", "no-store")
    assert "Access-Control-Allow-Origin" not in headers
