"""What the log of a running server says, and above all what it never says: no token, password, address or text."""

import json
import shutil
from contextlib import suppress

import pytest
import requests
import socketio
import sqlalchemy as sa

from tests.conftest import migrate
from tests.live.clients import POLLING, WEBSOCKET, RawPolling
from tests.live_server import LiveServer, wait_until
from tests.personas import EVERYONE, SAM, SUE, TESS
from tests.servers import postgresql_database

CANARY = "canari"  # in everything that is secret here
METRICS_TOKEN = "canari-de-prometheus"
BROKEN = {
    "sqlite": "CREATE TRIGGER broken BEFORE INSERT ON messages WHEN NEW.content LIKE '%cassé%'"
    " BEGIN SELECT RAISE(ABORT, 'broken'); END",
    "postgresql": "ALTER TABLE messages ADD CONSTRAINT broken CHECK (content NOT LIKE '%cassé%')",
}
SETTINGS = {"METRICS_TOKEN": METRICS_TOKEN, "LOG_LEVEL": "DEBUG", "TRUSTED_PROXIES": 1}


def records(server):
    """The lines of the log, each of which is one record; what is said of the start is none."""
    lines = server.log.read_text().split("\n")
    assert lines.pop() == ""
    return [json.loads(line) for line in lines if not line.lower().startswith("messenger: ")]


@pytest.fixture(params=["eventlet-sqlite", "gevent-sqlite", "threading-sqlite", "eventlet-postgresql"])
def server(request, empty_sqlite, tmp_path):
    mode, _, database = request.param.partition("-")
    if database == "sqlite":
        url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
        with LiveServer(url, tmp_path, mode, LOG_FORMAT="json", **SETTINGS) as server:
            yield server
        return
    with postgresql_database() as url:
        migrate(url)
        with LiveServer(url, tmp_path, mode, LOG_FORMAT="json", **SETTINGS) as server:
            yield server


def use_every_door(server, make_speaker):
    """Rightly and wrongly, with a canary in each secret."""
    token = server.token(SAM, canary=CANARY)
    header, cookie = {"Authorization": f"Bearer {token}"}, {"Cookie": f"messenger_access={token}"}
    bodies = [
        {"receiverId": TESS.id, "content": f"{CANARY} bien envoyé"},
        {"receiverId": SUE.id, "content": f"{CANARY} refusé"},
        {"receiverId": TESS.id, "content": f"{CANARY} cassé"},
        {"receiverId": TESS.id, "content": CANARY * 2_000},
        {"receiverId": CANARY, "content": [CANARY], CANARY: CANARY},
        {"receiverId": TESS.id, "content": f"{CANARY}\n{CANARY}\u2028\x00"},
        {"receiverId": TESS.id, "content": CANARY * 20_000},
    ]
    for body in bodies:
        requests.post(f"{server.url}/messages/send", json=body, headers=header, timeout=20)
        with suppress(requests.ConnectionError):
            form = {"content": str(body["content"])}
            requests.post(f"{server.url}/conversations/{TESS.id}", data=form, headers=cookie, timeout=20)
    requests.post(f"{server.url}/messages/send", data=f'{{"content": "{CANARY}', headers=header, timeout=20)
    for credentials in ({"email": SAM.email, "password": CANARY}, {"email": f"{CANARY}@a.fr", "password": CANARY}):
        requests.post(f"{server.url}/auth/login", json=credentials, timeout=20)
        requests.post(f"{server.url}/login", data=credentials, timeout=20)
    for path in (f"/conversations/2?token={token}", f"/{CANARY}", f"/users?q={CANARY}", f"/metrics?{METRICS_TOKEN}"):
        requests.get(f"{server.url}{path}", headers=cookie, timeout=20)
    for wrong in (f"{token}x", CANARY, f"{token}.{CANARY}"):
        requests.get(f"{server.url}/auth/me", headers={"Authorization": f"Bearer {wrong}"}, timeout=20)
        requests.get(f"{server.url}/", headers={"Cookie": f"messenger_access={wrong}"}, timeout=20)
    requests.get(f"{server.url}/metrics", headers={"Authorization": f"Bearer {METRICS_TOKEN}"}, timeout=20)
    use_sockets(server, make_speaker, token, bodies)


def use_sockets(server, make_speaker, token, bodies):
    for transports in (WEBSOCKET, POLLING):
        speaker = make_speaker()
        speaker.connect(f"{server.url}/?token={CANARY}", {"token": token, CANARY: CANARY}, transports)
        for body in bodies[:-1]:
            speaker.ask("message:send", body)
            speaker.ask("typing", body)
        for event, argument in (("typing", {"receiverId": CANARY}), (CANARY, CANARY), ("message:read", [CANARY])):
            speaker.ask(event, argument)
        speaker.close()
    refused = make_speaker()
    with suppress(socketio.exceptions.ConnectionError):
        refused.connect(server.url, {"token": f"{CANARY}{token}"}, POLLING)
    raw = RawPolling(server)
    raw.enter({"token": token})
    raw.post(f'42["message:send",{{"content":"{CANARY}')
    raw.post(f"451-{CANARY}", CANARY)
    RawPolling(server, Origin="http://évil.example\x85second line")


def fail_unexpectedly(server):
    """A time that is none: SQLite takes it, and the error that comes of it quotes it."""
    if server.engine.dialect.name == "sqlite":
        with server.engine.begin() as connection:
            connection.execute(sa.text("UPDATE messages SET created_at = 'canari'"))
        assert server.get(SAM, f"/messages/conversation/{TESS.id}?limit=1").status_code == 500
        wait_until(lambda: "Traceback" in server.log.read_text())


def test_nothing_secret_is_in_any_line_of_any_door(server, make_speaker):
    server.put_people()
    with server.engine.begin() as connection:
        connection.execute(sa.text(BROKEN[server.engine.dialect.name]))
    use_every_door(server, make_speaker)
    fail_unexpectedly(server)
    last = requests.post(f"{server.url}/auth/login", json={"email": CANARY, "password": "x"}, timeout=20)
    wait_until(lambda: last.headers["X-Request-ID"] in server.log.read_text())
    log = server.log.read_text()
    assert "broken" in log  # what failed is said
    found = records(server)
    for secret in (CANARY, server.token(SAM).rpartition(".")[0][:60], *(person.email for person in EVERYONE)):
        assert [line for line in log.splitlines() if secret in line] == []
    assert {"login", "refused"} <= {record["event"] for record in found}
    assert {record.get("code") for record in found} >= {"bad_credentials", "pair_not_allowed", "token_invalid"}


@pytest.mark.parametrize("server", ["eventlet-sqlite"], indirect=True)
def test_requests_and_events_have_an_id_that_the_log_knows(server, make_speaker):
    server.put_people()
    ask = requests.Session()
    ask.headers["Authorization"] = f"Bearer {server.token(SAM)}"
    body = {"receiverId": SUE.id, "content": "Bonjour"}
    given = ask.post(f"{server.url}/messages/send", json=body, headers={"X-Request-ID": "of-nginx.1"}, timeout=20)
    assert given.json()["requestId"] == given.headers["X-Request-ID"] == "of-nginx.1"
    for wrong in ("two words", "é", "x" * 65, '{"a":1}'):
        answer = ask.get(f"{server.url}/auth/me", headers={"X-Request-ID": wrong.encode()}, timeout=20)
        assert len(answer.headers["X-Request-ID"]) == 16
    speaker = make_speaker()
    speaker.connect(server.url, {"token": server.token(SAM)})
    assert not speaker.ask("message:send", {"receiverId": SUE.id, "content": "Bonjour"})["ok"]
    assert not speaker.ask("typing", {"receiverId": SAM.id})["ok"]
    refusals = [record for record in records(server) if record["event"] == "refused"]
    assert [(record["door"], record["user"], record["code"]) for record in refusals] == [
        ("rest", SAM.id, "pair_not_allowed"),
        ("socket", SAM.id, "pair_not_allowed"),  # once for both: who is refused again and again fills no disk
    ]
    assert refusals[0]["request"] == "of-nginx.1"
    connection, _, event = refusals[1]["request"].partition(".")
    assert (len(connection), len(event)) == (16, 6)


@pytest.mark.parametrize("server", ["eventlet-sqlite"], indirect=True)
def test_who_watches_the_accounts_sees_what_happens_to_them(server, make_speaker):
    server.put_people()
    speaker = make_speaker()
    speaker.connect(server.url, {"token": server.token(SAM)})
    server.flask("users", "disable", SAM.email)
    speaker.wait_for_end(10)
    wait_until(lambda: "session_ended" in server.log.read_text())
    (ended,) = [record for record in records(server) if record["event"] == "session_ended"]
    assert (ended["user"], ended["code"], ended["logger"]) == (SAM.id, "account_disabled", "messenger.security")


def test_a_message_makes_no_line_of_its_own(empty_sqlite, tmp_path, make_speaker):
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
    with LiveServer(url, tmp_path, LOG_FORMAT="json") as server:
        server.put_people()
        speaker = make_speaker()
        speaker.connect(server.url, {"token": server.token(SAM)})
        for _ in range(3):
            assert speaker.send(TESS)["ok"]
        assert server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"}).status_code == 201
        assert records(server) == []


def test_without_a_trusted_proxy_a_clients_id_counts_for_nothing(empty_sqlite, tmp_path):
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
    with LiveServer(url, tmp_path) as server:
        answer = requests.get(f"{server.url}/healthz", headers={"X-Request-ID": "mine"}, timeout=20)
        assert answer.headers["X-Request-ID"] != "mine"
