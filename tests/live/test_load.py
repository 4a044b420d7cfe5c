import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import pytest
import requests
import sqlalchemy as sa
from argon2 import PasswordHasher

from messenger.models.people import users
from tests.live.test_storage_trouble import Probe
from tests.live_server import wait_until
from tests.personas import PASSWORD, SAM, TESS

pytestmark = pytest.mark.quiet

LENGTH = 100_000
HISTORY = f"/messages/conversation/{TESS.id}"
CONVERSATION = sa.text("""
INSERT INTO conversations (id, low_user_id, high_user_id, last_seq, last_message_id, low_read_seq, high_read_seq)
VALUES (1, :tess, :sam, :length, :length, 0, 0)
""")
MESSAGES = sa.text("""
WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n WHERE seq < :length)
INSERT INTO messages (id, conversation_id, seq, sender_id, receiver_id, content, created_at)
SELECT seq, 1, seq, :sam, :tess, 'Un message de longueur ordinaire, n° ' || seq, CURRENT_TIMESTAMP FROM n
""")


def memory(server, field):
    """Megabytes, as the kernel counts them for the process."""
    for line in Path(f"/proc/{server.pid}/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) / 1024
    raise KeyError(field)


on_linux = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="Linux's /proc is not on this machine")


@pytest.fixture
def idle(live_server):
    """Megabytes of a server that holds a long history and has answered; its peak starts anew."""
    with live_server.engine.begin() as connection:
        for statement in (CONVERSATION, MESSAGES):
            connection.execute(statement, {"tess": TESS.id, "sam": SAM.id, "length": LENGTH})
    live_server.get(SAM, f"{HISTORY}?limit=1000")
    Path(f"/proc/{live_server.pid}/clear_refs").write_text("5")
    return memory(live_server, "VmRSS")


@on_linux
def test_a_history_of_100_000_messages_streams_whole_and_stops_nobody(live_server, idle):
    with Probe(live_server) as probe:
        answer = live_server.get(SAM, HISTORY, timeout=60)
    assert [message["seq"] for message in answer.json()["messages"]] == list(range(1, LENGTH + 1))
    assert answer.json()["hasMore"] is False
    assert memory(live_server, "VmHWM") - idle < 30
    assert len(probe.times) >= 2
    assert median(probe.times) < 0.2
    assert max(probe.times) < 1


@on_linux
def test_readers_who_stop_in_the_middle_of_a_history_take_no_memory(live_server, idle):
    readers = [live_server.get(SAM, HISTORY, stream=True) for _ in range(10)]
    for reader in readers:
        assert reader.raw.read(1 << 16)
    with Probe(live_server) as probe:
        wait_until(lambda: len(probe.times) >= 20)
    assert memory(live_server, "VmHWM") - idle < 30
    assert max(probe.times) < 1
    for reader in readers:
        reader.close()


def test_no_page_waits_for_the_readers_kernel_to_acknowledge_its_head(live_server):
    """Which Linux does after 40 ms, from the second or third answer of a connection on."""
    headers = {"Cookie": f"messenger_access={live_server.token(SAM)}"}
    for _ in range(30):
        live_server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"})
    times = []
    with requests.Session() as session:
        for _ in range(20):
            start = time.monotonic()
            assert session.get(f"{live_server.url}/conversations/{TESS.id}", headers=headers).ok
            times.append(time.monotonic() - start)
    assert min(times[10:]) < 0.04


@pytest.mark.parametrize("running_server", ["eventlet-sqlite", "gevent-sqlite"], indirect=True)
def test_ten_logins_at_once_do_not_stop_the_server(live_server):
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=PasswordHasher().hash(PASSWORD)))
    pauses = []
    while min(pauses, default=1.0) >= 0.15:
        assert len(pauses) < 4, pauses  # hashes on the hub would stop it for a second, each time
        pauses.append(longest_pause_during_logins(live_server))


def longest_pause_during_logins(server):
    def log_in(_):
        body = {"email": SAM.email, "password": PASSWORD}
        return requests.post(f"{server.url}/auth/login", json=body, timeout=30).status_code

    with ThreadPoolExecutor(10) as pool, Probe(server) as probe:
        start = time.monotonic()
        assert list(pool.map(log_in, range(10))) == [200] * 10
        assert time.monotonic() - start < 10
    return max(probe.times)
