"""Two applications on one database and one Redis: what one changes, the sockets of the other feel."""

import pytest

from messenger.extensions import socketio
from messenger.notices import open_sockets
from tests.conftest import heard, token_of
from tests.personas import SAM, TESS
from tests.redis_server import RedisServer
from tests.waiting import eventually


@pytest.fixture
def redis_server(tmp_path):
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
def other_app(make_app, redis_server):
    return make_app(REDIS_URL=redis_server.url)


@pytest.fixture
def app(make_app, redis_server, other_app, monkeypatch):
    """The one with the sockets, which does not look for itself."""
    monkeypatch.setattr(open_sockets, "CHECK_SECONDS", 3_600.0)
    return make_app(REDIS_URL=redis_server.url)


def test_a_logout_at_one_cuts_the_sockets_of_the_other(app, other_app, connect):
    sam, tess = connect(SAM), connect(TESS)
    header = {"Authorization": f"Bearer {token_of(other_app, SAM)}"}
    assert other_app.test_client().post("/auth/logout", headers=header).status_code == 204
    eventually(lambda: not sam.is_connected())
    assert tess.is_connected()


def test_a_message_written_at_one_is_heard_at_the_other(app, other_app, connect):
    own, tess = connect(SAM), connect(TESS)
    header = {"Authorization": f"Bearer {token_of(other_app, SAM)}"}
    body = {"receiverId": TESS.id, "content": "Bonjour"}
    sent = other_app.test_client().post("/messages/send", json=body, headers=header).get_json()["message"]
    for socket in (own, tess):
        assert eventually(lambda socket=socket: heard(socket, "message:new")) == [sent]


def test_a_page_is_told_what_was_written_here_and_asks_for_what_was_written_elsewhere(
    app, other_app, connect, open_page, login
):
    page = open_page(TESS)
    body = {"receiverId": TESS.id, "content": "Bonjour"}
    for sender_app in (app, other_app):
        sender_app.test_client().post("/messages/send", json=body, headers=login(SAM))
    changes = []
    eventually(lambda: len(changes.extend(heard(page, "page:changed")) or changes) >= 2)
    assert [change["seq"] for change in changes] == [1, None]
    assert "Bonjour" in changes[0]["html"]
    assert changes[1]["html"] is None


def test_the_test_client_works_with_redis_set(app, connect):
    assert socketio.server is app.extensions["socketio_server"]
    sam, tess = connect(SAM), connect(TESS)
    ack = sam.emit("message:send", {"receiverId": TESS.id, "content": "Bonjour"}, callback=True)
    assert heard(tess, "message:new") == [ack["message"]]


def test_a_retry_makes_people_ask_since_the_first_time_may_never_have_been_told(app, other_app, connect):
    own, tess = connect(SAM), connect(TESS)
    header = {"Authorization": f"Bearer {token_of(other_app, SAM)}"}
    body = {"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}
    answers = [other_app.test_client().post("/messages/send", json=body, headers=header).get_json() for _ in range(2)]
    assert answers[0] == answers[1]
    for socket in (own, tess):
        names = []
        eventually(lambda socket=socket, names=names: "sync" in (names.extend(_names(socket)) or names))
        assert names.count("message:new") == 1


def _names(socket):
    return [packet["name"] for packet in socket.get_received()]
