"""`/metrics` of a server that works: exact counts of what was done to it."""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import requests

from tests.live_server import ROOT, LiveServer, wait_until
from tests.personas import SAM, SUE, TESS
from tests.servers import redis_url

TOKEN = "a-token-for-prometheus-0123456789"
DOCUMENTS = ("docs/deploy/alerts.yml", "docs/scaling.md")
NAME = re.compile(r"\b(?:messenger|process)_[a-z_]+")


def scrape(server):
    answer = requests.get(f"{server.url}/metrics", headers={"Authorization": f"Bearer {TOKEN}"}, timeout=10)
    answer.raise_for_status()
    lines = [line.rpartition(" ") for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


@pytest.fixture(params=["eventlet", "gevent", "threading"])
def server(request, empty_sqlite, tmp_path):
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
    with LiveServer(url, tmp_path, request.param, METRICS_TOKEN=TOKEN, REDIS_URL=redis_url()) as server:
        server.put_people()
        yield server


def test_known_traffic_gives_exactly_its_counts(server, make_speaker):
    sockets = [make_speaker() for _ in range(3)]
    for socket in sockets:
        socket.connect(server.url, {"token": server.token(SAM)})
    for n in range(20):
        for socket in sockets:
            socket.send_without_waiting(TESS, f"n° {n}")
    for socket in sockets:
        socket.wait_for_acks(20)
    assert not sockets[0].send(SUE)["ok"]
    post = partial(server.post, SAM, "/messages/send")
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(post, [{"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}] * 10))
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [201]
    told = wait_until(lambda: with_loop_delays(scrape(server)))
    assert told["messenger_messages_stored_total"] == 61
    assert told["messenger_messages_repeated_total"] == 9
    assert told["messenger_batch_messages_sum"] == 71
    assert told["messenger_batch_messages_count"] == told["messenger_commit_seconds_count"] <= 71
    assert told['messenger_refusals_total{code="pair_not_allowed",door="socket"}'] == 1
    assert told['messenger_http_requests_total{endpoint="messages.send",status="201"}'] == 1
    assert told['messenger_http_requests_total{endpoint="messages.send",status="200"}'] == 9
    assert (told["messenger_sockets_open"], told["messenger_people_online"], told["messenger_redis_up"]) == (3, 1, 1)
    assert told["process_open_fds"] > 3
    for socket in sockets:
        socket.close()
    wait_until(lambda: scrape(server)["messenger_sockets_open"] == 0)


def with_loop_delays(told):
    return told if told["messenger_loop_delay_seconds_count"] >= 2 else None


@pytest.mark.parametrize("server", ["eventlet"], indirect=True)
def test_every_figure_that_the_documents_name_is_told(server):
    assert server.post(SAM, "/messages/send", {"receiverId": SUE.id, "content": "Bonjour"}).status_code == 403
    names = {name.partition("{")[0] for name in scrape(server)}
    for document in DOCUMENTS:
        named = set(NAME.findall((ROOT / document).read_text()))
        assert named, document
        assert {name for name in named if not {name, f"{name}_count"} & names} == set(), document
