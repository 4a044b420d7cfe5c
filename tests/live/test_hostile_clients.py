"""Clients that mean no good: each is refused or cut, costs little memory, and holds up nobody else."""

import json
import time
from contextlib import ExitStack, suppress

import pytest

from tests.faults.conftest import IS_LONG
from tests.live.attacks import (
    Innocents,
    crowd,
    dial,
    entered,
    flood,
    is_closed,
    masked,
    open_websocket,
    resident_megabytes,
)
from tests.live.clients import RawPolling
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, SUE, TESS

SECONDS = 1.0
MAX_GROWTH = 10.0  # megabytes
PATIENCE = 1_500.0  # milliseconds, and ten times what it takes without any attack: machines of tests are busy
PLACEHOLDER = '["message:send",{"_placeholder":true,"num":0}]'

FLOODS = {
    "binary": masked(b"\0" * 1_000, 2) * 10,
    "10^10 attachments": masked(f"4510000000000-{PLACEHOLDER}") * 10,
    "a frame of 1 MB": masked("42" + "x" * 999_000),
    "a frame of 2 MB": masked("42" + "x" * 2_000_000),
    "fragments without an end": masked("4", 1, 0) + masked("2", 0, 0) * 5_000,
    "empty fragments": masked("4", 1, 0) + masked("", 0, 0) * 5_000,
    "bad JSON": masked('42["message:send",{]') * 100,
    "unknown events": masked('421["nothing",{}]') * 100,
    "unknown namespaces": masked("40/other,{}") * 100,
    "acks of nothing": masked('431["x"]') * 500,
    "compressed": masked(b"\xaa\0\0" * 100, 1, 1, 1),
    "pings": masked("x" * 100, 9) * 1_000,
    "typing": masked(f'421["typing",{{"receiverId":{TESS.id}}}]') * 100,
    "connects": masked("40{}") * 100,
}


@pytest.fixture(scope="module", params=["eventlet"])
def running_server(request, empty_sqlite, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    url = f"sqlite:///{folder / 'live.db'}"
    (folder / "live.db").write_bytes(empty_sqlite.read_bytes())
    settings = {"SEND_LIMIT": "200/second burst 200", "SOCKET_LIMIT": 20}
    with (
        LiveServer(url, folder, request.param, **settings) as server,
        crowd(50, lambda: open_websocket(server)),  # what the first ones cost is not theirs
    ):
        yield server


@pytest.fixture
def innocents(connect):
    people = Innocents(connect(SAM))
    wait_until(lambda: people.acks > 10, 30)
    yield people
    people.stop()


@pytest.fixture
def measured(live_server, innocents):
    """`measured(attack)`: its cost in memory, and what the innocent had to wait for meanwhile."""

    def measure(attack) -> None:
        wait_until(lambda: innocents.acks > 30, 30)
        quiet, before = innocents.p99(), resident_megabytes(live_server)
        attack()
        wait_until(lambda: innocents.acks > 5, 30)
        p99, growth = innocents.p99(), resident_megabytes(live_server) - before
        print(f"p99 {p99:.0f} ms instead of {quiet:.0f}, {growth:.1f} MB more")
        assert growth <= MAX_GROWTH
        assert p99 < PATIENCE + 10 * quiet

    return measure


SOME_FLOODS = ("binary", "empty fragments", "unknown events", "typing")


@pytest.mark.quiet
@pytest.mark.parametrize("attack", FLOODS if IS_LONG else SOME_FLOODS)
def test_a_flood_costs_little_and_holds_up_nobody(live_server, measured, attack):
    measured(lambda: flood(live_server, SUE, FLOODS[attack], SECONDS))


def stay(server, join, count=1_000):
    with crowd(count, join):
        time.sleep(SECONDS)  # the attack is to be there


CROWDS = {
    "without a token": open_websocket,
    "that say nothing": dial,
    "that ask half": lambda server: dial(server, b"GET / HTTP/1.1\r\nHost: x\r\n"),
}


@pytest.mark.quiet
@pytest.mark.parametrize("kind", CROWDS if IS_LONG else ["that ask half"])
def test_a_thousand_connections_cost_little_and_hold_up_nobody(live_server, measured, kind):
    measured(lambda: stay(live_server, lambda: CROWDS[kind](live_server)))


def test_who_is_refused_hears_why_and_is_hung_up_on(live_server):
    with open_websocket(live_server) as wire:
        wire.sendall(masked('40{"token":"garbage"}'))
        heard = b""
        while b"token_invalid" not in heard:
            heard += wire.recv(4096)
        wait_until(lambda: is_closed(wire), 10)


def test_a_refused_polling_client_hears_why_and_is_let_go(live_server):
    session = RawPolling(live_server)
    assert "token_invalid" in session.enter({"token": "garbage"})
    wait_until(lambda: not session.post("3").ok, 10)


HALVES = [
    b"GET / HTTP/1.1\r\nHost: x\r\n",
    b"GET / HTTP/2.0\r\nHost: x\r\n",
    b"GET /" + b"a" * 9_000,
    b"GET / HTTP/1.1\r\nHost: x\r\nX-One: " + b"a" * 17_000,
]


def test_half_a_request_is_waited_for_so_long_and_no_longer(live_server):
    with ExitStack() as stack:
        open_ = [stack.enter_context(dial(live_server, half)) for half in HALVES]
        until = time.monotonic() + 25
        while open_ := [wire for wire in open_ if not is_closed(wire)]:
            assert time.monotonic() < until
            for wire in open_:
                with suppress(OSError):
                    wire.send(b"x")  # one letter after the other does not help
            time.sleep(0.5)


def test_one_more_socket_than_one_may_have_is_refused_and_one_closed_makes_room(live_server):
    wires = [entered(live_server, SUE) for _ in range(20)]
    with open_websocket(live_server) as wire:
        wire.sendall(masked(f"40{json.dumps({'token': live_server.token(SUE)})}"))
        heard = b""
        while b"44{" not in heard or not heard.endswith(b"}"):
            heard += wire.recv(4096)
    refusal = json.loads(heard[heard.index(b"44{") + 2 :])["data"]
    assert (refusal["code"], refusal["status"], refusal["retryAfter"]) == ("rate_limited", 429, 30)
    entered(live_server, TESS).close()  # others have their own
    wires.pop().close()
    wait_until(lambda: can_enter(live_server), 10)
    for wire in wires:
        wire.close()


def can_enter(server):
    with open_websocket(server) as wire:
        wire.sendall(masked(f"40{json.dumps({'token': server.token(SUE)})}"))
        heard = b""
        while not any(answer in heard for answer in (b"40{", b"44{")):
            heard += wire.recv(4096)
        return b"40{" in heard
