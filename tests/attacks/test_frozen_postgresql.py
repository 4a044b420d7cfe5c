"""PostgreSQL keeps its connections open and answers nothing: a process that is stopped, a network that swallows all."""

import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
import requests

from tests.conftest import migrate
from tests.faults.conftest import long_or
from tests.live.clients import Speaker
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, TESS
from tests.postgresql_server import PostgresqlServer

MODES = ("eventlet", *long_or((), ("threading", "gevent")))
ANSWER_SECONDS = 5.0
BUSY_MACHINE = 0.7  # seconds more for one that runs other tests besides
POOL_SIZE = 10
CROWD = long_or(3, 8)  # each asks at every door


@pytest.fixture(scope="module")
def postgresql_server() -> Iterator[PostgresqlServer]:
    with PostgresqlServer() as server:
        migrate(server.url)
        yield server


@pytest.fixture(params=MODES)
def server(
    request: pytest.FixtureRequest, start_server: Callable[..., LiveServer], postgresql_server: PostgresqlServer
) -> LiveServer:
    return start_server(request.param, database_url=postgresql_server.url)


@contextmanager
def frozen(postgresql_server: PostgresqlServer) -> Iterator[None]:
    postgresql_server.freeze()
    try:
        yield
    finally:
        postgresql_server.thaw()


@contextmanager
def deaf(port: int) -> Iterator[None]:
    """Something whose queue of newcomers is full: the kernel drops their first packets without a word."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        yield


Answer = tuple[str, object, float]  # which door, its status, how long it took


def ask_everywhere(server: LiveServer, speakers: list[Speaker], number: str) -> list[Answer]:
    """At every kind of door at once, by many."""
    cookie = {"Cookie": f"messenger_access={server.token(SAM)}"}

    def post(client_id: str) -> object:
        body = {"receiverId": TESS.id, "content": client_id, "clientId": client_id}
        return server.post(SAM, "/messages/send", body).status_code

    def event(client_id: str) -> object:
        speaker = speakers[int(client_id.rpartition("-")[2])]  # one event at a time per socket
        ack = speaker.ask("message:send", {"receiverId": TESS.id, "content": client_id, "clientId": client_id})
        return 201 if ack["ok"] else ack["error"]["status"]

    def page(path: str) -> Callable[[str], object]:
        return lambda _id: requests.get(f"{server.url}{path}", headers=cookie, timeout=30).status_code

    doors: dict[str, Callable[[str], object]] = {
        "me": lambda _id: server.get(SAM, "/auth/me").status_code,
        "history": lambda _id: server.get(SAM, f"/messages/conversation/{TESS.id}").status_code,
        "ready": page("/readyz"),
        "list": page("/conversations"),
        "chat": page(f"/conversations/{TESS.id}"),
        "post": post,
        "event": event,
    }

    def timed(door: str, client_id: str) -> Answer:
        start = time.monotonic()
        return door, doors[door](client_id), time.monotonic() - start

    with ThreadPoolExecutor(len(doors) * CROWD) as pool:
        asked = [pool.submit(timed, door, f"{number}-{door}-{n}") for door in doors for n in range(CROWD)]
        return [answer.result() for answer in asked]


def assert_refused_in_time(answers: list[Answer]) -> None:
    assert {(door, status) for door, status, _seconds in answers if status != 503} == set()
    assert max(answers, key=lambda answer: answer[2])[2] < ANSWER_SECONDS + BUSY_MACHINE


def assert_all_is_well(server: LiveServer, connect: Callable[..., Speaker], sent: list[str]) -> None:
    """Served soon, every message once, in order, and the retries of what was refused with 503 too."""
    wait_until(lambda: server.get(SAM, "/auth/me").ok, 10)
    sam, tess = connect(server, SAM), connect(server, TESS)
    for client_id in sent:
        body = {"receiverId": TESS.id, "content": client_id, "clientId": client_id}
        assert sam.ask("message:send", body)["ok"]
    rows = server.rows()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert sorted(row.client_id for row in rows) == sorted(sent)
    last = sam.send(TESS, "zuletzt")["message"]
    wait_until(lambda: last in tess.heard("message:new"))
    log = server.log.read_text()
    assert log.count("Traceback") == log.count(
        "Exception during reset or similar"
    )  # the pool's own, while it gives back


@pytest.fixture
def connect(make_speaker: Callable[..., Speaker]) -> Callable[..., Speaker]:
    def open_socket(server: LiveServer, person: Any) -> Speaker:
        speaker = make_speaker()
        speaker.connect(server.url, {"token": server.token(person)})
        return speaker

    return open_socket


def ids(number: str) -> list[str]:
    return [f"{number}-{door}-{n}" for door in ("post", "event") for n in range(CROWD)]


@pytest.mark.timeout(120)
def test_a_frozen_database_is_answered_in_time_at_every_door_and_all_is_well_afterwards(
    server: LiveServer, postgresql_server: PostgresqlServer, connect: Callable[..., Speaker]
) -> None:
    sockets = [connect(server, SAM) for _ in range(CROWD)]
    before = ask_everywhere(server, sockets, "before")
    assert {status for _door, status, _seconds in before} <= {200, 201}
    with frozen(postgresql_server):
        assert_refused_in_time(ask_everywhere(server, sockets, "first"))
        assert_refused_in_time(ask_everywhere(server, sockets, "second"))
        start = time.monotonic()
        assert requests.get(f"{server.url}/healthz", timeout=20).ok
        assert time.monotonic() - start < 1
    assert_all_is_well(server, connect, [*ids("before"), *ids("first"), *ids("second")])
    wait_until(lambda: postgresql_server.connections() <= POOL_SIZE, 10)


@pytest.mark.timeout(120)
def test_newcomers_whose_packets_are_swallowed_are_answered_in_time(
    server: LiveServer, postgresql_server: PostgresqlServer, connect: Callable[..., Speaker]
) -> None:
    sockets = [connect(server, SAM) for _ in range(CROWD)]
    assert sockets[0].send(TESS, "before-post-0", clientId="before-post-0")["ok"]
    postgresql_server.stop()
    try:
        with deaf(postgresql_server.port):
            assert_refused_in_time(ask_everywhere(server, sockets, "deaf"))
    finally:
        postgresql_server.start()
    assert_all_is_well(server, connect, ["before-post-0", *ids("deaf")])
