"""The database takes nothing for a while: each door says so in time, and all is well afterwards without a restart."""

import shutil
import time
from contextlib import nullcontext
from itertools import count

import pytest
import requests

from tests.conftest import migrate
from tests.faults.doors import Rest, Socket, fate
from tests.faults.history import OK, UNKNOWN, problems
from tests.faults.storage_troubles import (
    UNPRIVILEGED,
    full_disk,
    locked,
    nobody_let_in,
    read_only_file,
    read_only_sessions,
    small_disk,
)
from tests.live.clients import POLLING, WEBSOCKET
from tests.live.test_storage_trouble import Probe
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, TESS
from tests.servers import postgresql_database
from tests.turns import report

IN_TIME = 6.5  # seconds: 5, and what a crowded machine adds
SQLITE, POSTGRESQL = "sqlite", "postgresql"
TROUBLES = [
    pytest.param("eventlet", SQLITE, full_disk, id="disk full, eventlet"),
    pytest.param("gevent", SQLITE, full_disk, id="disk full, gevent"),
    pytest.param("threading", SQLITE, full_disk, id="disk full, threading"),
    pytest.param("eventlet", SQLITE, locked, id="SQLite locked"),
    pytest.param("threading", SQLITE, locked, id="SQLite locked, threading"),
    pytest.param("eventlet", SQLITE, read_only_file, id="SQLite read-only"),
    pytest.param("eventlet", POSTGRESQL, locked, id="PostgreSQL locked"),
    pytest.param("threading", POSTGRESQL, locked, id="PostgreSQL locked, threading"),
    pytest.param("eventlet", POSTGRESQL, read_only_sessions, id="PostgreSQL read-only"),
    pytest.param("eventlet", POSTGRESQL, nobody_let_in, id="PostgreSQL lets nobody in"),
]


class Form:
    """The page's form, as our script posts it; `language` is the reader's."""

    def __init__(self, server, person, language="en"):
        self._server = server
        self._http = requests.Session()
        token = server.token(person, csrf="a-csrf-token")
        self._http.headers.update({"X-CSRF-TOKEN": "a-csrf-token", "HX-Request": "true", "Accept-Language": language})
        self._http.cookies.set("messenger_access", token)
        self.answer = None

    def send(self, body):
        form = {"content": body["content"], "client_id": body["clientId"]}
        self.answer = self._http.post(f"{self._server.url}/conversations/{body['receiverId']}", form, timeout=30)
        return self.answer.status_code, {"code": "" if self.answer.ok else self.answer.text}


def send_by(door, name, n):
    start, text = time.monotonic(), f"{name} {n}"
    answer = door.send({"receiverId": TESS.id, "content": text, "clientId": f"c-{n}"})
    return fate(name, frozenset((SAM.id, TESS.id)), text, answer, time.monotonic() - start)


@pytest.fixture
def own_postgresql():
    with postgresql_database() as url:
        migrate(url)
        yield url


@pytest.fixture
def server(request, empty_sqlite, tmp_path):
    mode, database, _trouble = (request.node.callspec.params[name] for name in ("mode", "database", "trouble"))
    disk = small_disk(tmp_path) if database == SQLITE else nullcontext(None)
    with disk as folder:
        if folder:
            url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
        else:
            url = request.getfixturevalue("own_postgresql")
        with LiveServer(url, tmp_path, mode, wrapper=UNPRIVILEGED) as running:
            running.put_people()
            yield running
        running.engine.dispose()
    assert "Traceback" not in running.log.read_text()


@pytest.fixture
def doors(server):
    """Sam's ways to write to Tess."""
    sockets = [Socket(server, SAM, transports) for transports in (WEBSOCKET, POLLING)]
    for socket in sockets:
        socket.open(lambda _message: None)
    yield {"REST": Rest(server, SAM), "websocket": sockets[0], "polling": sockets[1], "form": Form(server, SAM)}
    for socket in sockets:
        socket.close()


@pytest.mark.parametrize(("mode", "database", "trouble"), TROUBLES)
def test_it_is_refused_by_every_door_and_goes_on_by_itself(request, server, doors, mode, database, trouble):
    numbers = count()
    sends = []

    def send_by_all():
        new = [send_by(door, name, next(numbers)) for name, door in doors.items()]
        sends.extend(new)
        return new

    assert [send.outcome for send in send_by_all()] == [OK, OK, OK, OK]
    with trouble(server):
        pid = server.pid
        wait_until(lambda: all(door.speaker.socket.connected for door in doors.values() if isinstance(door, Socket)))
        with Probe(server) as probe:
            refused = send_by_all()
        if trouble is not locked:  # for four seconds it waits its turn
            assert requests.get(f"{server.url}/readyz", timeout=10).status_code == 503
    form = doors["form"].answer
    assert [send.outcome for send in refused] == [UNKNOWN] * 4, refused
    assert [send.detail for send in refused[:3]] == ["503 storage_unavailable"] * 3
    assert int(form.headers["Retry-After"]) > 0
    assert 'role="alert"' in form.text
    assert "Storage unavailable" in form.text
    assert max(send.seconds for send in refused) < IN_TIME
    assert max(probe.times) < 1
    start = time.monotonic()
    assert [send.outcome for send in send_by_all()] == [OK, OK, OK, OK]
    assert server.pid == pid
    assert requests.get(f"{server.url}/readyz", timeout=10).status_code == 200
    stored = server.get(SAM, f"/messages/conversation/{TESS.id}").json()["messages"]
    own = [send._replace(message=None, outcome=UNKNOWN) if send.client == "form" else send for send in sends]
    assert problems(own, {frozenset((SAM.id, TESS.id)): stored}) == []
    texts = {message["content"] for message in stored}
    assert {send.text for send in sends if send.outcome == OK} <= texts
    waits = max(send.seconds for send in refused), time.monotonic() - start, max(probe.times)
    said = "{}: refused after at most {:.1f} s, written again by all doors in {:.1f} s; pings answered within {:.2f} s"
    report(said.format(request.node.callspec.id, *waits))
