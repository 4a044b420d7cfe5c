"""The server is killed under load, again and again: nothing that it acknowledged is lost, nothing is there twice."""

import random
import threading
import time
from statistics import median

import pytest

from tests.faults.conftest import long_or
from tests.faults.crowd import writing
from tests.live_server import LiveServer
from tests.turns import report

KILLS = long_or(2, 100)
LOAD = 100  # acknowledged messages between two kills, at least


@pytest.mark.timeout(long_or(120, 3_600))
def test_nothing_acknowledged_is_lost_by_kills_and_nothing_is_stored_twice(either_database, tmp_path):
    ready, healed, rates = [], [], []
    with LiveServer(either_database, tmp_path) as server:
        server.put_people()
        with writing([server]) as crowd:
            for _ in range(KILLS):
                crowd.wait_for_acks(20)
                rates.append(crowd.rate(LOAD))
                threading.Event().wait(random.uniform(0, 0.2))
                server.kill()
                killed = time.monotonic()
                server.start()
                ready.append(time.monotonic() - killed)
                crowd.wait_for_acks(1)
                healed.append(time.monotonic() - killed)
            crowd.check()
    assert "Traceback" not in server.log.read_text()
    report(
        f"{KILLS} kills on {either_database.partition(':')[0]}: {crowd.summary()}; {median(rates):.0f} acknowledged a "
        f"second; ready after {median(ready):.1f} s (at most {max(ready):.1f}), all clients served after "
        f"{median(healed):.1f} s (at most {max(healed):.1f})"
    )
