"""A server that is told to end: it sends people elsewhere, finishes what it has begun, and goes."""

import json
import os
import shutil
import signal
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest
import requests

from tests.live.clients import POLLING, WEBSOCKET, RawPolling
from tests.live.test_storage_trouble import held
from tests.live_server import LiveServer, wait_until
from tests.node import node_modules
from tests.personas import SAM, SUE, TESS

MODES = ["eventlet", "gevent", "threading"]
COMES_BACK = {"reconnection": True, "reconnection_delay": 0.1, "reconnection_delay_max": 0.3}
SCRIPT = Path(__file__).with_name("comes_back.js")
LONGEST = 10  # seconds from the signal to the end

__all__ = ["node_modules"]


@pytest.fixture
def make_server(request, empty_sqlite, tmp_path):
    """`make_server(mode, **settings)`: one of its own, since it will end."""
    made = []

    def make(mode="eventlet", **settings):
        url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
        made.append(LiveServer(url, tmp_path, mode, **settings))
        made[-1].start()
        made[-1].put_people()
        return made[-1]

    yield make
    for server in made:
        server.stop()
        assert "Traceback" not in server.log.read_text()


@pytest.fixture
def connect(make_speaker):
    def open_socket(server, person, transports=WEBSOCKET, **options):
        speaker = make_speaker(**options)
        speaker.connect(server.url, {"token": server.token(person)}, transports)
        return speaker

    return open_socket


def is_ready(server):
    return requests.get(f"{server.url}/readyz", timeout=5).status_code == 200


@pytest.mark.parametrize("mode", MODES)
def test_it_says_that_it_is_not_ready_and_refuses_what_is_new(make_server, connect, mode):
    server = make_server(mode, DRAIN_SECONDS=2)
    sockets = [connect(server, SAM, WEBSOCKET, **COMES_BACK), connect(server, TESS, POLLING, **COMES_BACK)]
    told = time.monotonic()
    server.tell(signal.SIGTERM)
    wait_until(lambda: not is_ready(server))
    refused = [
        requests.get(f"{server.url}/readyz", timeout=5),
        server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "trop tard"}),
        requests.get(f"{server.url}/login", headers={"Accept-Language": "en"}, timeout=5),
        requests.get(f"{server.url}/socket.io/?EIO=4&transport=polling", timeout=5),
    ]
    assert [answer.status_code for answer in refused] == [503] * 4
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in refused)
    assert [answer.json()["code"] for answer in (refused[1], refused[3])] == ["shutting_down"] * 2
    assert "The server is restarting" in refused[2].text
    assert requests.get(f"{server.url}/healthz", timeout=5).ok
    assert sockets[0].send(TESS)["ok"]  # those who are here have nowhere else to go yet
    assert server.wait_for_end() == 0
    assert 2 <= time.monotonic() - told < LONGEST

    server.start()
    wait_until(lambda: all(socket.socket.connected for socket in sockets))
    assert [row.content for row in server.rows()] == ["Bonjour"]
    assert sockets[1].send(SAM, "après")["ok"]
    assert [message["content"] for message in sockets[0].wait_for("message:new")] == ["après"]


@pytest.mark.quiet  # the database is held for as long as a send may wait
@pytest.mark.parametrize("mode", MODES)
def test_it_finishes_what_it_has_begun(make_server, connect, mode):
    server = make_server(mode, DRAIN_SECONDS=2)  # long enough for both to arrive
    sam, tess, sue = connect(server, SAM), connect(server, TESS, POLLING), connect(server, SUE)
    told = time.monotonic()
    with held(server):
        sam.send_without_waiting(TESS, "de Sam")
        tess.send_without_waiting(SAM, "de Tess")
        server.tell(signal.SIGTERM)
        wait_until(lambda: not is_ready(server))
        wait_until(lambda: is_refused(sue))
    assert [ack["content"] for socket in (sam, tess) for ack in socket.wait_for_acks(1)] == ["de Sam", "de Tess"]
    assert server.wait_for_end() == 0
    assert time.monotonic() - told < LONGEST
    assert sorted(row.content for row in server.rows()) == ["de Sam", "de Tess"]


@pytest.mark.parametrize("mode", MODES)
def test_who_polls_still_fetches_an_answer(make_server, connect, mode):
    server = make_server(mode, DRAIN_SECONDS=1)
    sue = connect(server, SUE)
    with closing(RawPolling(server)) as tess:
        tess.enter({"token": server.token(TESS)})
        tess.receive_all()
        tess.post(f'421["message:send",{{"receiverId":{SAM.id},"content":"de Tess"}}]')
        server.tell(signal.SIGTERM)
        wait_until(lambda: is_refused(sue))
        time.sleep(0.2)  # as between two polls of a slow network; all else has been done
        (ack,) = [packet for packet in tess.receive() if packet.startswith("431")]
    assert "de Tess" in ack
    assert server.wait_for_end() == 0


def is_refused(socket):
    """An event that changes nothing is refused once the server closes."""
    return socket.ask("typing", {"receiverId": TESS.id}).get("error", {}).get("code") == "shutting_down"


@pytest.mark.parametrize("mode", MODES)
def test_a_second_signal_ends_it_at_once(make_server, connect, mode):
    server = make_server(mode, DRAIN_SECONDS=60)
    server.tell(signal.SIGTERM)
    wait_until(lambda: not is_ready(server))
    server.tell(signal.SIGTERM)
    assert server.wait_for_end() == -signal.SIGTERM


def test_someone_at_the_keyboard_does_not_wait(make_server, connect):
    server = make_server(DRAIN_SECONDS=60)
    sam = connect(server, SAM)
    server.tell(signal.SIGINT)
    assert server.wait_for_end() == 0
    sam.wait_for_end()


@pytest.mark.quiet  # as above
def test_without_a_pause_nobody_is_let_in_while_it_finishes(make_server, connect):
    server = make_server(DRAIN_SECONDS=0)
    sam = connect(server, SAM)
    with held(server):
        sam.send_without_waiting(TESS, "Bonjour")
        sam.settle()
        server.tell(signal.SIGTERM)
        wait_until(lambda: is_closed(server))
    assert sam.wait_for_acks(1)[0]["seq"] == 1
    assert server.wait_for_end() == 0


def is_closed(server):
    try:
        is_ready(server)
    except requests.ConnectionError:
        return True
    return False


def test_the_official_client_comes_back_by_itself(make_server, node_modules):
    server = make_server(DRAIN_SECONDS=0)
    clients = [come_back(server, node_modules, transport) for transport in ("websocket", "polling")]
    for client in clients:
        assert client.stdout.readline() == "connected\n"
    server.tell(signal.SIGTERM)
    for client in clients:
        assert client.stdout.readline().startswith("disconnected: transport")
    assert server.wait_for_end() == 0
    server.start()
    for client in clients:
        assert client.communicate(timeout=30)[0] == "connected\n"


def come_back(server, node_modules, transport):
    options = json.dumps({"server": server.url, "token": server.token(SAM), "transports": [transport]})
    environment = {**os.environ, "NODE_PATH": str(node_modules)}
    return subprocess.Popen(["node", str(SCRIPT), options], env=environment, stdout=subprocess.PIPE, text=True)
