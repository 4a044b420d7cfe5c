"""The servers call what we override of them and of Socket.IO, in each async mode: a real process is asked, by a client
that does everything once.
"""

import json
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

import pytest
import requests

from messenger.config.settings import MAX_BODY_BYTES
from tests.live.clients import POLLING, WEBSOCKET, ClientInOrder
from tests.live_server import LiveServer
from tests.personas import SAM, TESS
from tests.seams.overrides import expected_calls
from tests.waiting import eventually

SEAMS = "messenger.transport.seams."
EVERYWHERE = [f"{SEAMS}socketio", f"{SEAMS}engineio"]
USED = {
    "eventlet": [*EVERYWHERE, f"{SEAMS}eventlet"],
    "gevent": [*EVERYWHERE, f"{SEAMS}gevent"],
    "threading": [*EVERYWHERE, f"{SEAMS}werkzeug", f"{SEAMS}simple_websocket"],
}

HUB = {"BoundedSocket._websocket_handler", "_new_websocket"}
NOT_CALLED: dict[str, set[str]] = {"eventlet": HUB, "gevent": HUB, "threading": set()}


@contextmanager
def connected(server: LiveServer, transports: list[str]) -> Iterator[ClientInOrder]:
    client = ClientInOrder(handle_sigint=False, reconnection=False)
    client.connect(server.url, auth={"token": server.token(SAM)}, transports=transports)
    try:
        yield client
    finally:
        client.disconnect()


def chunks() -> Iterator[bytes]:
    yield json.dumps({"receiverId": TESS.id, "content": "bonjour"}).encode()


def do_everything(server: LiveServer, called: Callable[[], set[str]]) -> None:
    body = {"receiverId": TESS.id, "content": "bonjour"}
    with connected(server, [*POLLING, *WEBSOCKET]) as moving, connected(server, POLLING) as polling:
        with connected(server, WEBSOCKET) as direct:
            assert direct.call("message:send", body, timeout=20)["ok"]
        assert moving.call("message:send", body, timeout=20)["ok"]
        assert polling.call("message:send", body, timeout=20)["ok"]
        assert polling.call("typing", "x" * (MAX_BODY_BYTES + 1), timeout=20)["error"]["code"] == "too_large"
        another, poll = {"Authorization": "Bearer another"}, f"{server.url}/socket.io/?EIO=4&transport=polling"
        assert requests.get(f"{poll}&sid={polling.eio.sid}", headers=another, timeout=20).status_code == 400
        eventually(lambda: "BoundedSocket.check_ping_timeout" in called())  # looks at those that are there
    assert requests.get(f"{server.url}/socket.io/?EIO=3&transport=polling", timeout=20).status_code == 400
    headers = {"Authorization": f"Bearer {server.token(SAM)}", "Content-Type": "application/json"}
    answer = requests.post(f"{server.url}/messages/send", data=chunks(), headers=headers, timeout=20)
    assert answer.status_code == 201
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as malformed:
        malformed.sendall(b"GET / HTTP/1.1\r\nno header\r\n\r\n")
        assert b" 400 " in malformed.recv(1_000)


@pytest.mark.parametrize("mode", USED)
def test_the_libraries_call_each_of_our_overrides(mode: str, sqlite_url: str, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    wrapper = [sys.executable, "-m", "tests.seams.recorder", str(calls), ",".join(USED[mode])]
    expected = {name for seam in USED[mode] for name in expected_calls(import_module(seam))} - NOT_CALLED[mode]

    def called() -> set[str]:
        return set(calls.read_text().split())

    with LiveServer(sqlite_url, tmp_path, mode, wrapper=wrapper) as server:
        server.put_people()
        do_everything(server, called)
        with suppress(AssertionError):
            eventually(lambda: expected <= called())
    assert expected - called() == set(), server.log.read_text()
