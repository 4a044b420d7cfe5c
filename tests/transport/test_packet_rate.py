"""Who asks for more than any page does has to wait; who sends what is taken has not."""

import json
import time
from types import SimpleNamespace

import pytest
from engineio.packet import Packet

from messenger.transport.seams import engineio as our_engine
from messenger.transport.seams.engineio import MAX_BURST_PACKETS, MAX_PACKETS_PER_SECOND, BoundedSocket
from tests.conftest import token_of
from tests.personas import SAM, SUE, TESS

COUNT = 500
FROZEN = SimpleNamespace(monotonic=lambda: 1_000.0, time=time.time)


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


class Client:
    """A connection of Sam's, which says a packet after the other, and how often it had to wait for that."""

    def __init__(self, app, monkeypatch):
        engine = app.extensions["socketio_server"].eio
        self.waits = 0
        self._sleep = engine.sleep
        monkeypatch.setattr(engine, "sleep", self._wait)
        monkeypatch.setattr(engine, "stall_checks", SimpleNamespace(schedule=lambda _socket: None))
        monkeypatch.setattr(our_engine, "time", FROZEN)
        self.socket = engine.sockets["1-a"] = BoundedSocket(engine, "1-a")
        self.socket.connected = True
        engine._trigger_event("connect", "1-a", {}, run_async=False)
        self.say("0", {"token": token_of(app, SAM)})

    def _wait(self, seconds):
        if seconds == 1 / MAX_PACKETS_PER_SECOND:
            self.waits += 1
        else:
            self._sleep(seconds)

    def say(self, kind, body):
        self.socket.receive(Packet(encoded_packet=f"4{kind}{json.dumps(body)}"))

    def send(self, receiver):
        self.say("21", ["message:send", {"receiverId": receiver.id, "content": "Bonjour"}])


@pytest.fixture
def hasty(app, monkeypatch):
    client = Client(app, monkeypatch)
    yield client
    client.socket.close(abort=True)


def test_a_crowd_of_good_sends_waits_for_nothing_but_the_disk(hasty, stored):
    for _ in range(COUNT):
        hasty.send(TESS)
    assert hasty.waits == 0
    assert len(stored()) == COUNT


def test_a_crowd_of_refused_sends_has_to_wait(hasty, stored):
    for _ in range(COUNT):
        hasty.send(SUE)
    assert hasty.waits >= COUNT - MAX_BURST_PACKETS
    assert stored() == []


def test_between_what_has_to_wait_good_sends_are_stored_all_and_in_order(hasty, stored):
    for _ in range(COUNT):
        hasty.say("2", ["nothing"])
    waits = hasty.waits
    for _ in range(20):
        hasty.send(TESS)
    assert waits > 0
    assert [row.seq for row in stored()] == list(range(1, 21))
