"""A message sent again and again, at two servers and over both doors, is one message."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from tests.faults.conftest import long_or
from tests.live.clients import Speaker
from tests.live.workers import opener, workers
from tests.personas import SAM, TESS
from tests.redis_server import RedisServer
from tests.servers import free_port
from tests.turns import report

RETRIES = 50
ROUNDS = long_or(2, 100)


@pytest.fixture
def pair(either_database, tmp_path):
    with RedisServer(tmp_path) as redis_server:
        ports = [free_port(), free_port()]
        with workers(either_database, redis_server.url, tmp_path, "eventlet", ports) as servers:
            servers[0].put_people()
            yield servers


@pytest.fixture
def connect():
    with ExitStack() as stack:

        def make():
            speaker = Speaker()
            stack.callback(speaker.close)
            return speaker

        yield opener(make)


@pytest.mark.timeout(long_or(120, 600))
def test_fifty_at_once_are_one_row_and_one_answer(pair, connect, either_database):
    sockets = [connect(pair[n % 2], SAM) for n in range(10)]
    listeners = [connect(server, TESS) for server in pair]
    together = threading.Barrier(RETRIES)
    stored = []

    def send(n, body):
        together.wait()
        if n % 2:
            return sockets[n // 2 % 10].ask("message:send", body)["message"]
        answer = pair[n // 2 % 2].post(SAM, "/messages/send", body)
        assert answer.status_code in (200, 201)
        return answer.json()["message"]

    with ThreadPoolExecutor(RETRIES) as pool:
        for round_ in range(ROUNDS):
            body = {"receiverId": TESS.id, "content": f"Bonjour {round_}", "clientId": f"c-{round_}"}
            answers = list(pool.map(send, range(RETRIES), [body] * RETRIES))
            assert answers == [answers[0]] * RETRIES
            stored.append(answers[0])
    assert [(row.id, row.seq, row.client_id) for row in pair[0].rows()] == [
        (message["id"], message["seq"], message["clientId"]) for message in stored
    ]
    for listener in listeners:
        assert listener.wait_for("message:new", ROUNDS) == stored
    report(f"{ROUNDS} × {RETRIES} retries at once on {either_database.partition(':')[0]}: {len(stored)} rows")
