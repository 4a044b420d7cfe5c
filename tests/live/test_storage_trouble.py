import threading
import time
from contextlib import contextmanager

import pytest
import requests
import sqlalchemy as sa

from tests.live_server import wait_until
from tests.personas import SAM, TESS


@contextmanager
def held(server):
    """Another process holds what a send must lock."""
    with server.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.connection.driver_connection.isolation_level = None
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(sa.text("LOCK TABLE conversations IN EXCLUSIVE MODE"))
        yield
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("ROLLBACK")


class Probe(threading.Thread):
    """Asks /healthz all the while and keeps how long each answer took, in seconds."""

    def __init__(self, server):
        super().__init__()
        self._url = f"{server.url}/healthz"
        self._ended = threading.Event()
        self.times = []

    def run(self):
        with requests.Session() as session:
            while not self._ended.wait(0.01):
                start = time.monotonic()
                assert session.get(self._url, timeout=20).ok
                self.times.append(time.monotonic() - start)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self.join()


def test_a_blocked_database_is_answered_in_time_and_stops_nothing_else(live_server, connect):
    sam, tess = connect(SAM), connect(TESS)
    body = {"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}
    with held(live_server), Probe(live_server) as probe:
        start = time.monotonic()
        ack = sam.ask("message:send", body)
        waited = time.monotonic() - start
        history = live_server.get(TESS, f"/messages/conversation/{SAM.id}?limit=10")
    assert (ack["ok"], ack["error"]["code"], ack["error"]["status"]) == (False, "storage_unavailable", 503)
    assert 1 < waited < 6.5
    assert history.ok
    assert len(probe.times) > 20
    assert max(probe.times) < 1
    again = sam.ask("message:send", body)
    assert again["message"]["seq"] == 1
    assert tess.wait_for("message:new") == [again["message"]]
    assert len(live_server.rows()) == 1


@pytest.mark.parametrize("running_server", ["eventlet-sqlite", "eventlet-postgresql"], indirect=True)
def test_a_crowd_before_a_blocked_database_is_answered_in_time_too(live_server, connect):
    sockets = [connect(SAM), connect(SAM), connect(TESS)]
    with held(live_server):
        start = time.monotonic()
        for n, socket in enumerate(sockets):
            receiver = SAM if n == 2 else TESS
            socket.send_without_waiting(receiver, "Bonjour", clientId=f"c-{n}")
        rest = live_server.post(TESS, "/messages/send", {"receiverId": SAM.id, "content": "Bonjour", "clientId": "c-9"})
        wait_until(lambda: all(socket.acks for socket in sockets))
        waited = time.monotonic() - start
    assert [ack["error"]["code"] for socket in sockets for ack in socket.acks] == ["storage_unavailable"] * 3
    assert (rest.status_code, rest.json()["code"]) == (503, "storage_unavailable")
    assert int(rest.headers["Retry-After"]) > 0
    assert waited < 6.5
    retries = [sockets[n].send(SAM if n == 2 else TESS, clientId=f"c-{n}") for n in range(3)]
    assert all(ack["ok"] for ack in retries)
    assert sorted(ack["message"]["clientId"] for ack in retries) == ["c-0", "c-1", "c-2"]
    rows = live_server.rows()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert len({(row.sender_id, row.client_id) for row in rows}) == len(rows)


@pytest.mark.parametrize("running_server", ["eventlet-sqlite", "eventlet-postgresql"], indirect=True)
def test_a_send_waits_out_a_short_lock(live_server, connect):
    sam, own = connect(SAM), connect(SAM)
    with held(live_server):
        sam.send_without_waiting(TESS, "Bonjour")
        own.settle()
        assert sam.acks == []
    assert sam.wait_for_acks(1)[0]["seq"] == 1
