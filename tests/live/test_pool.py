"""More requests than PostgreSQL connections: those who find none free in time are told so, and nobody hangs."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from tests.live.test_storage_trouble import Probe
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, TESS

SIZE = 3
NAME = "crowded"  # other servers of these tests have connections to the same database
CROWD = 30
OTHERS = """
    FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = :name AND pid <> pg_backend_pid()
"""


@pytest.fixture(scope="module", params=["eventlet", "gevent", "threading"])
def running_server(request, live_postgresql, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pool")
    url = f"{live_postgresql}{'&' if '?' in live_postgresql else '?'}application_name={NAME}"
    with LiveServer(url, folder, request.param, DATABASE_POOL_SIZE=SIZE) as server:
        yield server


@pytest.fixture
def school(live_server):
    live_server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"})
    return live_server


def connections(server):
    with server.engine.connect() as connection:
        return connection.execute(sa.text(f"SELECT count(*) {OTHERS}"), {"name": NAME}).scalar_one()


def end_connections(server):
    with server.engine.connect() as connection:
        connection.execute(sa.text(f"SELECT pg_terminate_backend(pid) {OTHERS}"), {"name": NAME})
    wait_until(lambda: not connections(server))


@contextmanager
def locked(server):
    """Whoever reads or writes conversations waits, and keeps a connection meanwhile."""
    with server.engine.begin() as connection:
        connection.execute(sa.text("LOCK TABLE conversations IN ACCESS EXCLUSIVE MODE"))
        yield


def ask(server, n):
    start = time.monotonic()
    if n % 3:
        answer = server.get(SAM, f"/messages/{SAM.id}")
    else:
        answer = server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": f"n° {n}", "clientId": f"c-{n}"})
    return answer, time.monotonic() - start


def crowd(server):
    pool = ThreadPoolExecutor(CROWD)
    return pool, [pool.submit(ask, server, n) for n in range(CROWD)]


def test_a_crowd_that_finds_no_connection_is_answered_503_in_time(school):
    with locked(school), Probe(school) as probe:
        pool, asked = crowd(school)
        wait_until(lambda: connections(school) >= SIZE)
        most = connections(school)
        answers = [future.result() for future in asked]
    pool.shutdown()
    assert {answer.status_code for answer, _ in answers} == {503}
    assert {answer.json()["code"] for answer, _ in answers} == {"storage_unavailable"}
    assert all(int(answer.headers["Retry-After"]) > 0 for answer, _ in answers)
    assert max(seconds for _, seconds in answers) < 6.5
    assert most <= SIZE + 1  # and the one that holds the lock
    assert max(probe.times) < 1
    again = [ask(school, n)[0].status_code for n in range(CROWD)]
    assert set(again) <= {200, 201}
    rows = school.rows()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert len({row.client_id for row in rows}) == len(rows) == 1 + CROWD // 3


def test_what_postgresql_has_ended_at_rest_is_replaced_unnoticed(school):
    assert ask(school, 1)[0].status_code == 200
    end_connections(school)
    assert ask(school, 0)[0].status_code == 201
    end_connections(school)
    assert ask(school, 1)[0].status_code == 200
