"""The machine's clock is set back by an hour while the server runs."""

import json
import shutil
import subprocess
import time
from pathlib import Path

import pytest
import requests

from tests.live.clients import WEBSOCKET
from tests.live.conftest import make_speaker
from tests.live_server import LiveServer
from tests.personas import SAM, TESS, THEO
from tests.servers import absent

HOUR = 3_600
__all__ = ["make_speaker"]


@pytest.fixture
def clock(tmp_path):
    """The seconds that the server's clock is ahead; it looks there each time that it asks for the time."""
    file = tmp_path / "clock"
    file.write_text("0")
    return file


@pytest.fixture
def server(empty_sqlite, tmp_path, clock):
    # libfaketime makes `clock_nanosleep` fail in Python and keeps threads waiting, so a few lines of our own.
    compiler, library = shutil.which("cc") or absent("cc"), tmp_path / "clock.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, Path(__file__).with_name("clock.c")], check=True)
    settings = {"SEND_LIMIT": "60/minute burst 8", "LOGIN_LIMIT": "3/15 minutes", "CLOCK_OFFSET": clock}
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
    with LiveServer(url, tmp_path, LD_PRELOAD=library, **settings) as running:
        running.put_people()
        yield running
    assert "Traceback" not in running.log.read_text()


def test_order_and_limits_do_not_mind(server, clock, make_speaker):
    early = {"iat": time.time() - 2 * HOUR}  # issued before either time
    sam = make_speaker()
    sam.connect(server.url, {"token": server.token(SAM, **early)}, WEBSOCKET)
    http = requests.Session()
    http.headers["Authorization"] = f"Bearer {server.token(SAM, **early)}"

    def history(other):
        return http.get(f"{server.url}/messages/conversation/{other.id}", timeout=10).json()["messages"]

    def send(receiver, text):
        ack = sam.send(receiver, text)
        assert ack["ok"], ack
        return ack["message"]

    before = [send(THEO, "Bonjour"), *(send(TESS, f"avant {n}") for n in range(2))]
    assert [try_to_log_in(server).status_code for _ in range(4)] == [401, 401, 401, 429]
    clock.write_text(f"-{HOUR}")

    after = [send(TESS, f"après {n}") for n in range(2)]
    over_rest = http.post(f"{server.url}/messages/send", json={"receiverId": TESS.id, "content": "et REST"}, timeout=10)
    after.append(over_rest.json()["message"])
    assert all(message["createdAt"] < before[0]["createdAt"] for message in after)  # the clock was set indeed
    assert [message["seq"] for message in after] == [3, 4, 5]
    assert history(TESS) == [*before[1:], *after]
    page = http.get(f"{server.url}/messages/conversation/{TESS.id}?after=2&limit=2", timeout=10).json()
    assert page["messages"] == after[:2]
    listed = http.get(f"{server.url}/messages/{SAM.id}", timeout=10).json()["conversations"]
    assert [conversation["otherUser"]["id"] for conversation in listed] == [TESS.id, THEO.id]
    assert listed[0]["lastMessage"] == after[-1]

    assert int(try_to_log_in(server).headers["Retry-After"]) <= 15 * 60
    acks = [sam.send(TESS, "vite") for _ in range(9)]
    waits = [ack["error"]["retryAfter"] for ack in acks if not ack["ok"]]
    assert waits
    assert max(waits) <= 8


def try_to_log_in(server):
    return requests.post(f"{server.url}/auth/login", json={"email": SAM.email, "password": "a guess"}, timeout=10)


def test_who_may_come_in_stays_the_same(server, clock):
    def me(token, method="GET", path="/auth/me"):
        headers = {"Authorization": f"Bearer {token}"}
        return requests.request(method, f"{server.url}{path}", headers=headers, timeout=10).status_code

    def issue(person):
        return json.loads(server.flask("tokens", "issue", person.email))["token"]

    sams, tesss = issue(SAM), issue(TESS)
    assert me(sams, "POST", "/auth/logout") == 204
    clock.write_text(f"-{HOUR}")
    assert me(sams) == 401
    assert me(issue(SAM)) == 200  # though the clock shows a time before the logout
    assert me(tesss) == 200  # though it shows a time before it was issued
    assert me(tesss, "POST", "/auth/logout") == 204
    clock.write_text("0")
    assert me(tesss) == 401  # though it was issued after the time of the logout
