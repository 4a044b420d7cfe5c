"""A worker that is given a quarter of a core gets no more."""

import subprocess
import sys
import time

import pytest

from tests.load.machine import Unavailable
from tests.load.quota import held_to

BUSY = "while True: pass"


def cpu_seconds(pid: int) -> float:
    with open(f"/proc/{pid}/schedstat") as file:
        return int(file.read().split()[0]) / 1e9


def test_a_busy_process_is_held_to_its_share():
    process = subprocess.Popen([sys.executable, "-c", BUSY])
    try:
        with held_to(0.25, process.pid):
            start, used = time.monotonic(), cpu_seconds(process.pid)
            while time.monotonic() < start + 1:
                time.sleep(0.05)
            used, seconds = cpu_seconds(process.pid) - used, time.monotonic() - start
        assert 0 < used <= 0.3 * seconds
    except Unavailable as error:
        pytest.skip(str(error))
    finally:
        process.kill()
        process.wait()
