"""Redis keeps its connections open and answers nothing: it is noticed, nobody waits, and all catch up afterwards."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import long_or
from tests.live.clients import Speaker
from tests.live.workers import opener, workers
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, TESS
from tests.redis_server import RedisServer
from tests.servers import free_port

FROZEN_SECONDS = long_or(6, 20)
NOTICED_SECONDS = 5.0
SOON = 2.5  # seconds: what asks Redis a question waits two for its answer


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(params=["eventlet", *long_or((), ("threading", "gevent"))])
def pair(
    request: pytest.FixtureRequest, redis_server: RedisServer, empty_sqlite: Path, tmp_path: Path
) -> Iterator[list[LiveServer]]:
    ports = [free_port(), free_port()]
    limits = {"SEND_LIMIT": "100000/minute burst 1000"}
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'pair.db')}"
    with workers(url, redis_server.url, tmp_path, request.param, ports, **limits) as servers:  # type: ignore[arg-type]
        servers[0].put_people()
        yield servers


def ids_after(server: LiveServer, seq: int) -> list[int]:
    """What a client of Tess's that is told `sync` asks for, page by page."""
    answer = server.get(TESS, f"/messages/conversation/{SAM.id}?after={seq}&limit=100").json()
    ids = [message["id"] for message in answer["messages"]]
    return ids + (ids_after(server, answer["messages"][-1]["seq"]) if answer["hasMore"] else [])


@pytest.mark.timeout(120)
def test_a_frozen_redis_is_noticed_and_those_who_missed_something_are_told_to_ask(
    pair: list[LiveServer], redis_server: RedisServer, make_speaker: Callable[..., Speaker]
) -> None:
    here, there = pair
    connect = opener(make_speaker)
    sam, tess, other_tess = connect(here, SAM), connect(there, TESS), connect(here, TESS)
    first = sam.send(TESS)["message"]
    assert tess.wait_for("message:new") == [first]
    redis_server.freeze()
    frozen_at = time.monotonic()
    try:
        missed = send_meanwhile(here, sam, frozen_at)
        start = time.monotonic()
        assert [server.get(SAM, "/readyz").status_code for server in pair] == [503, 503]
        assert time.monotonic() - start < 2 * SOON
        assert tess.heard("message:new") == [first]
        assert len(other_tess.wait_for("message:new", 1 + len(missed))) == 1 + len(missed)
    finally:
        redis_server.thaw()
    for speaker in (sam, tess, other_tess):
        speaker.wait_for("sync")
    assert ids_after(there, first["seq"]) == missed
    last = sam.send(TESS)["message"]
    assert tess.wait_for("message:new", 2)[-1] == last
    assert {server.get(SAM, "/readyz").status_code for server in pair} == {200}


def send_meanwhile(server: LiveServer, speaker: Speaker, frozen_at: float) -> list[int]:
    """Send until Redis has been frozen for long enough: nobody waits, and the log says so in time. The ids."""
    sent: list[int] = []
    while (now := time.monotonic()) - frozen_at < FROZEN_SECONDS:
        sent.append(speaker.send(TESS)["message"]["id"])
        assert server.get(SAM, "/auth/me").ok
        assert time.monotonic() - now < SOON
        assert now - frozen_at < NOTICED_SECONDS or is_noticed(server)
    return sent


def is_noticed(server: LiveServer) -> bool:
    return "so events reach this process alone" in server.log.read_text()


@pytest.mark.timeout(120)
def test_newcomers_do_not_wait_for_a_frozen_redis(
    pair: list[LiveServer], redis_server: RedisServer, make_speaker: Callable[..., Speaker]
) -> None:
    here, _there = pair
    connect = opener(make_speaker)
    connect(here, SAM)
    redis_server.freeze()
    try:
        start = time.monotonic()
        connect(here, TESS)
        assert time.monotonic() - start < NOTICED_SECONDS
        wait_until(lambda: is_noticed(here), NOTICED_SECONDS)
        start = time.monotonic()
        connect(here, TESS)
        assert time.monotonic() - start < 1
    finally:
        redis_server.thaw()
