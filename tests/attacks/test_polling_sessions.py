"""The id of a polling session alone does not speak for its owner: it is served to who opened it."""

import base64
import json
import shutil

import pytest
import requests

from tests.live.clients import RawPolling
from tests.live_server import LiveServer
from tests.personas import SAM, SUE, TESS

COOKIE = "messenger_access"
EVENT = f'421["message:send",{json.dumps({"receiverId": TESS.id, "content": "Bonjour"})}]'


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def polled_server(request, empty_sqlite, tmp_path_factory):
    folder = tmp_path_factory.mktemp("polled")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    with LiveServer(url, folder, request.param) as server:
        yield server
    assert "Traceback" not in server.log.read_text()


@pytest.fixture
def server(polled_server):
    polled_server.put_people()
    return polled_server


def cookie(token):
    return {"Cookie": f"{COOKIE}={token}"}


def page_of(server, person):
    """A page of ours that polls, and its address."""
    session = RawPolling(server, **cookie(server.token(person)), Origin=server.url)
    assert session.enter().startswith("40{")
    return session


def others(server):
    """What others may come with who have only heard of the id."""
    return {
        "nothing": {},
        "a cookie of somebody else's": cookie(server.token(SUE)),
        "a token of somebody else's": {"Authorization": f"Bearer {server.token(SUE)}"},
        "the cookie, and a token of somebody else's": {
            **cookie(server.token(SAM)),
            "Authorization": f"Bearer {server.token(SUE)}",
        },
        "a cookie that is none": cookie("garbage"),
        "an expired cookie of theirs": cookie(server.token(SAM, exp=1)),
    }


def upgrade(session):
    lines = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    address = session._url.replace("transport=polling", "transport=websocket")
    return address, {**lines, "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}


def test_a_page_is_served_to_its_own_browser_alone(server):
    session = page_of(server, SAM)
    for kind, headers in others(server).items():
        assert requests.post(session._url, EVENT.encode(), headers=headers, timeout=5).status_code == 400, kind
        assert requests.get(session._url, headers=headers, timeout=5).status_code == 400, kind
        address, lines = upgrade(session)
        assert requests.get(address, headers={**headers, **lines}, timeout=5).status_code == 400, kind
        coded = session._url.replace("&sid=", "&s%69d=")
        assert requests.post(coded, EVENT.encode(), headers=headers, timeout=5).status_code == 400, kind
    assert server.rows() == []
    assert session.post(EVENT).ok, "nobody has ended it either"
    assert len(server.rows()) == 1


def test_a_cookie_that_was_renewed_is_of_the_same_session(server):
    session = page_of(server, SAM)
    renewed = {**cookie(server.token(SAM, nonce="another")), "Origin": server.url}
    assert requests.post(session._url, EVENT.encode(), headers=renewed, timeout=5).ok
    more = {"Cookie": f"locale=en; {renewed['Cookie']}", "Origin": server.url}
    assert requests.post(session._url, EVENT.encode(), headers=more, timeout=5).ok
    assert len(server.rows()) == 2


def test_a_client_that_shows_its_token_once_needs_nothing_else_and_is_nobody_elses(server):
    session = RawPolling(server)
    assert session.enter({"token": server.token(SAM)}).startswith("40{")
    for headers in (cookie(server.token(SUE)), {"Authorization": f"Bearer {server.token(SUE)}"}):
        assert requests.post(session._url, EVENT.encode(), headers=headers, timeout=5).status_code == 400
    assert session.post(EVENT).ok
    assert len(server.rows()) == 1


def test_a_client_that_shows_its_token_in_a_header_is_bound_to_it(server):
    session = RawPolling(server, Authorization=f"Bearer {server.token(SAM)}")
    assert session.enter({"token": server.token(SAM)}).startswith("40{")
    assert requests.post(session._url, EVENT.encode(), timeout=5).status_code == 400
    assert session.post(EVENT).ok
    assert len(server.rows()) == 1


def test_the_id_that_is_the_secret_of_such_a_client_is_long_and_in_no_log_while_it_is_open(server):
    sessions = [RawPolling(server) for _ in range(20)]
    ids = [session._url.partition("&sid=")[2] for session in sessions]
    secrets = [base64.urlsafe_b64decode(sid.partition("-")[2])[:12] for sid in ids]  # behind it stands a count
    assert {len(secret) for secret in secrets} == {12}
    assert len({secret[place : place + 4] for secret in secrets for place in (0, 4, 8)}) == 3 * len(ids)
    session = sessions[0]
    assert session.enter({"token": server.token(SAM)}).startswith("40{")
    assert session.post(EVENT).ok
    others_try = requests.post(session._url, EVENT.encode(), headers=cookie(server.token(SUE)), timeout=5)
    assert others_try.status_code == 400
    log = server.log.read_text()
    assert not [sid for sid in ids if sid.partition("-")[2] in log]
