"""PostgreSQL and Redis go away under load, and come back, below two servers."""

import time
from statistics import median

import pytest

from tests.conftest import migrate
from tests.faults.conftest import long_or
from tests.faults.crowd import writing
from tests.live.workers import workers
from tests.live_server import wait_until
from tests.postgresql_server import PostgresqlServer
from tests.redis_server import RedisServer
from tests.servers import free_port
from tests.turns import report

OUTAGES = long_or(1, 20)
LOAD = 100
AWAY_SECONDS = 2


@pytest.fixture(scope="module")
def postgresql_server():
    with PostgresqlServer() as server:
        migrate(server.url)
        yield server


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory):
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def pair(postgresql_server, redis_server, tmp_path):
    """Two servers; the sends are limited, but by a limit that nobody reaches."""
    ports = [free_port(), free_port()]
    with workers(
        postgresql_server.url, redis_server.url, tmp_path, "eventlet", ports, SEND_LIMIT="100000/minute burst 1000"
    ) as servers:
        servers[0].put_people()
        yield servers


def complaints(server):
    """Tracebacks; but for the pool's own, where a connection was cut while it was given back."""
    said = server.log.read_text()
    return said.count("Traceback") - said.count("Exception during reset or similar")


def outages(crowd, server):
    """How long after each return every client was served."""
    healed = []
    for _ in range(OUTAGES):
        crowd.wait_for_acks(LOAD)
        server.stop()
        away_since = time.monotonic()
        wait_until(lambda since=away_since: time.monotonic() - since > AWAY_SECONDS)
        server.start()
        back = time.monotonic()
        crowd.wait_for_acks(1)
        healed.append(time.monotonic() - back)
    return healed


@pytest.mark.timeout(long_or(120, 1_200))
def test_a_restart_of_postgresql_loses_nothing_and_is_answered_in_time(pair, postgresql_server):
    with writing(pair) as crowd:
        healed = outages(crowd, postgresql_server)
        crowd.check()
    assert crowd.unknown.keys() == {"503 storage_unavailable"}
    assert [complaints(server) for server in pair] == [0, 0]
    report(
        f"{OUTAGES} restarts of PostgreSQL, {AWAY_SECONDS} s each: {crowd.summary()}; all clients served "
        f"{median(healed):.1f} s after its return (at most {max(healed):.1f}), longest answer {crowd.longest():.1f} s"
    )


@pytest.mark.timeout(long_or(120, 1_200))
def test_a_restart_of_redis_loses_nothing_and_screens_catch_up_by_themselves(pair, redis_server):
    with writing(pair) as crowd:
        healed = outages(crowd, redis_server)
        crowd.wait_for_acks(LOAD)
        redis_server.stop()
        crowd.wait_for_acks(LOAD)
        crowd.stop_writing()
        redis_server.start()
        back = time.monotonic()
        crowd.check()
        caught_up = time.monotonic() - back
    assert not crowd.unknown
    assert [complaints(server) for server in pair] == [0, 0]
    report(
        f"{OUTAGES} restarts of Redis, {AWAY_SECONDS} s each: {crowd.summary()}; all clients served "
        f"{median(healed):.1f} s after its return (at most {max(healed):.1f}), all screens whole after "
        f"{caught_up:.1f} s, longest answer {crowd.longest():.1f} s"
    )
