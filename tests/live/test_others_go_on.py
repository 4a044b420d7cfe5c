"""What is slow for one, a login or a query, delays nobody else's events."""

import json
import re
import shutil
import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from statistics import median

import psycopg
import pytest
import requests
import sqlalchemy as sa
from argon2 import PasswordHasher

from messenger.models.people import users
from tests.faults.conftest import IS_LONG
from tests.live.attacks import crowd, dial
from tests.live_server import LiveServer
from tests.personas import PASSWORD, SAM, SUE, TESS, THEO
from tests.turns import report

pytestmark = pytest.mark.quiet

LOGINS = 30
HELD_SECONDS = 2.0
MAX_SLOWDOWN = 100.0  # milliseconds
ROUNDS = 3
SERVERS = ["eventlet-sqlite", "eventlet-postgresql", "gevent-sqlite"]


@pytest.fixture(scope="module", params=SERVERS if IS_LONG else SERVERS[:1])
def running_server(request, empty_sqlite, tmp_path_factory):
    mode, _, database = request.param.partition("-")
    folder = tmp_path_factory.mktemp("innocent")
    if database == "sqlite":
        url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    else:
        url = request.getfixturevalue("live_postgresql")
    with LiveServer(url, folder, mode) as server:
        yield server


@pytest.fixture
def pair(connect):
    sam, tess = connect(SAM), connect(TESS)
    assert sam.send(TESS)["ok"]
    tess.wait_for("message:new")
    return sam, tess


def milliseconds(deed):
    start = time.perf_counter()
    deed()
    return (time.perf_counter() - start) * 1000


def spread(times):
    """The median, and the longest."""
    return median(times), max(times)


def times_while(deed, goes_on):
    times = []
    while goes_on() or len(times) < 40:
        times.append(milliseconds(deed))
        time.sleep(0.01)
    return times


def measure(what, server, deed, goes_on):
    """`deed` takes about as long while something `goes_on` as when it is quiet, in one of three rounds: what else the
    machine does spoils some, what stops the server spoils all.
    """
    rounds = []
    while len(rounds) < ROUNDS and not (rounds and is_undelayed(*rounds[-1])):
        quiet = spread(times_while(deed, lambda: False))
        with goes_on() as still:
            rounds.append((quiet, spread(times_while(deed, still))))
            assert not still()
    (usual, usual_most), (found, most) = rounds[-1]
    report(
        f"{what}, {server.async_mode}, {server.engine.name}: median {found:.1f} ms instead of {usual:.1f}, "
        f"at most {most:.1f} instead of {usual_most:.1f}, round {len(rounds)}"
    )
    assert is_undelayed(*rounds[-1]), rounds


def is_undelayed(quiet, meanwhile):
    return all(found < usual + MAX_SLOWDOWN for found, usual in zip(meanwhile, quiet, strict=True))


def exchange(pair):
    """A message from one to the other, until it is heard."""
    sam, tess = pair
    count = len(tess.heard("message:new"))
    sam.send_without_waiting(TESS, "Bonjour")
    wait_for_event(lambda: len(tess.heard("message:new")) > count)


def wait_for_event(condition):
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.001)


def add_pupils(server):
    """Thirty more, of one password."""
    secret = PasswordHasher().hash(PASSWORD)
    row = {"role": "student", "password_hash": secret}
    rows = [{**row, "email": f"pupil-{n}@ecole.example", "name": f"Pupil {n}"} for n in range(LOGINS)]
    with server.engine.begin() as connection:
        if server.engine.name == "postgresql":
            sequence = "SELECT setval(pg_get_serial_sequence('users', 'id'), max(id)) FROM users"
            connection.execute(sa.text(sequence))
        connection.execute(sa.insert(users), rows)


def login_request(number):
    body = json.dumps({"email": f"pupil-{number}@ecole.example", "password": PASSWORD})
    head = f"POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return f"{head}\r\nConnection: close\r\n\r\n{body}".encode()


@contextmanager
def logins(server):
    """Thirty at once; all succeed."""
    numbers = iter(range(LOGINS))
    with crowd(LOGINS, lambda: dial(server, login_request(next(numbers)))) as wires:
        left = list(wires)
        for wire in wires:
            wire.setblocking(False)

        def still():
            for wire in list(left):
                try:
                    answer = wire.recv(4096)
                except BlockingIOError:
                    continue
                assert re.match(rb"HTTP/1\.1 200 ", answer), answer
                left.remove(wire)
            return bool(left)

        yield still


@pytest.mark.timeout(300)
def test_thirty_logins_at_once_delay_nobodys_messages(live_server, pair):
    add_pupils(live_server)
    measure("30 logins", live_server, lambda: exchange(pair), lambda: logins(live_server))


@contextmanager
def held(server, what):
    """What holds a lock for two seconds, in another connection."""
    ended = threading.Event()
    locked = threading.Event()

    def hold():
        if server.engine.name == "sqlite":
            with closing(sqlite3.connect(server.engine.url.database, isolation_level=None)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                locked.set()
                ended.wait(HELD_SECONDS)
                connection.execute("ROLLBACK")
        else:
            with psycopg.connect(server.database_url) as connection:
                connection.execute(what)
                locked.set()
                ended.wait(HELD_SECONDS)
                connection.rollback()
        ended.set()

    thread = threading.Thread(target=hold)
    thread.start()
    assert locked.wait(10)
    yield lambda: not ended.is_set()
    ended.set()
    thread.join()


@contextmanager
def slow_for_others(server, connect, what):
    """Theo sends, and someone logs in, into a database that is held for two seconds; both succeed in the end."""
    theo = connect(THEO)
    with held(server, what) as still, dial(server, login_request(0)) as login:
        theo.send_without_waiting(SUE, "Bonjour")
        yield still
        theo.wait_for_acks(1)
        assert login.recv(4096).startswith(b"HTTP/1.1 200 ")


def typing(pair):
    sam, tess = pair
    count = len(tess.heard("typing"))
    sam.socket.emit("typing", {"receiverId": TESS.id})
    wait_for_event(lambda: len(tess.heard("typing")) > count)


def look_around(server, pair):
    """What needs no write: reading again what one has read, a history, a list, whether the server lives."""
    sam, _tess = pair
    assert sam.ask("message:read", {"otherUserId": TESS.id, "seq": 1})["ok"]
    for path in (f"/messages/conversation/{TESS.id}", f"/messages/{SAM.id}"):
        assert server.get(SAM, path).ok
    assert requests.get(f"{server.url}/healthz", timeout=10).ok


# On SQLite all that is written waits for the one who writes, by its nature; what only reads does not.
@pytest.mark.parametrize("deed", ["typing", "reading"])
def test_a_write_that_waits_two_seconds_delays_nothing_that_only_reads(live_server, connect, pair, deed):
    add_pupils(live_server)
    deeds = {"typing": lambda: typing(pair), "reading": lambda: look_around(live_server, pair)}
    lock = "LOCK TABLE sessions, messages IN SHARE MODE"
    measure(f"a slow write, {deed}", live_server, deeds[deed], lambda: slow_for_others(live_server, connect, lock))


@contextmanager
def slow_login(server):
    with (
        held(server, "LOCK TABLE sessions IN SHARE MODE") as still,
        dial(server, login_request(0)) as login,
    ):
        yield still
        assert login.recv(4096).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("running_server", ["eventlet-postgresql"], indirect=True)
def test_a_login_that_waits_for_its_database_delays_nobodys_messages(live_server, pair):
    add_pupils(live_server)
    measure("a slow login", live_server, lambda: exchange(pair), lambda: slow_login(live_server))


@contextmanager
def slow_pair(server, connect, lock):
    """Theo and Sue write to each other while what they write to is held for two seconds; all is stored in the end."""
    theo, sue = connect(THEO), connect(SUE)
    theo.send(SUE)
    with held(server, lock) as still:
        for n in range(5):
            theo.send_without_waiting(SUE, f"de Theo {n}")
            sue.send_without_waiting(THEO, f"de Sue {n}")
            sue.socket.emit("message:read", {"otherUserId": THEO.id, "seq": 1})
        yield still
        for speaker, name in ((theo, "Theo"), (sue, "Sue")):
            assert [message["content"] for message in speaker.wait_for_acks(5)] == [f"de {name} {n}" for n in range(5)]


LOCKS = {
    "conversation": "SELECT 1 FROM conversations WHERE %s IN (low_user_id, high_user_id) FOR UPDATE",
    "person": "SELECT 1 FROM users WHERE id = %s FOR UPDATE",
}


@pytest.mark.parametrize("running_server", ["eventlet-postgresql"], indirect=True)
@pytest.mark.parametrize("lock", LOCKS)
def test_a_send_that_waits_for_a_row_in_use_delays_nobody_elses(live_server, connect, pair, lock):
    def write_and_read():
        exchange(pair)
        _sam, tess = pair
        read = {"otherUserId": SAM.id, "seq": tess.heard("message:new")[-1]["seq"]}
        assert tess.ask("message:read", read)["ok"]

    held_row = LOCKS[lock] % THEO.id
    measure(f"a held {lock}", live_server, write_and_read, lambda: slow_pair(live_server, connect, held_row))
