"""Clients behind a network that loses, delays and withholds packets; and those who can do no more than poll."""

import threading

import pytest

from tests.faults.conftest import long_or
from tests.faults.crowd import BurstClient, writing
from tests.faults.doors import Socket
from tests.faults.wire import Wire
from tests.live.clients import POLLING
from tests.live_server import LiveServer
from tests.turns import report

LOSS, DELAY, BLACKOUT = 0.1, 0.3, 5.0  # of packets; seconds, each way; seconds
BLACKOUTS = long_or(1, 12)
BURSTS = long_or(1, 20)  # of each client
PATIENCE = 75.0  # seconds until each client has an answer
SLOW = 90.0  # seconds until an answer, over such a wire
POLLS = [lambda server, person: Socket(server, person, POLLING)]


@pytest.fixture
def wire():
    with Wire() as made:
        yield made


@pytest.fixture
def server(sqlite_url, tmp_path):
    with LiveServer(sqlite_url, tmp_path) as running:
        running.put_people()
        yield running


@pytest.fixture
def far_server(sqlite_url, tmp_path, wire):
    with LiveServer(sqlite_url, tmp_path, wrapper=wire.within, HOST=wire.there) as running:
        running.put_people()
        yield running


@pytest.mark.timeout(long_or(120, 1_200))
def test_bursts_of_those_who_can_only_poll_are_stored_whole_and_in_order(server):
    with writing([server], doors=POLLS, kind=BurstClient, size=4) as crowd:
        crowd.wait_for_acks(BURSTS * BurstClient.BURST * len(crowd.clients), 60.0 * BURSTS)
        crowd.check(longest=SLOW)
    assert not crowd.unknown
    report(f"bursts of 100 over polling: {crowd.summary()}")


@pytest.mark.timeout(long_or(700, 7_200))
def test_a_network_that_loses_delays_and_blacks_out_loses_no_message(far_server, wire):
    with writing([far_server]) as crowd:
        crowd.wait_for_acks(20)
        wire.loss, wire.delay = LOSS, DELAY
        for _ in range(BLACKOUTS):
            crowd.wait_for_acks(40, PATIENCE)
            wire.is_cut = True
            threading.Event().wait(BLACKOUT)
            wire.is_cut = False
        crowd.wait_for_acks(40, PATIENCE)
        wire.loss = wire.delay = 0.0  # what is stored is read back over a good one
        crowd.check(seconds=60, longest=SLOW)
    assert "Traceback" not in far_server.log.read_text()
    assert wire.lost > wire.carried * LOSS / 2
    report(
        f"{LOSS:.0%} loss, {DELAY * 1000:.0f} ms each way, {BLACKOUTS} blackouts of {BLACKOUT:.0f} s: {crowd.summary()}"
        f"; {wire.lost:,} packets lost, {wire.carried:,} carried; longest answer {crowd.longest():.1f} s"
    )
