"""Connections past what the process may have open: it goes on, and answers as soon as there is room."""

import os
import resource
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from tests.faults.conftest import IS_LONG
from tests.live.attacks import dial
from tests.live_server import wait_until
from tests.personas import SAM

LIMIT = 128  # descriptors
MODES = ["eventlet", "threading", "gevent"] if IS_LONG else ["eventlet", "threading"]
IDLE = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
HALF = b"GET /healthz HTTP/1.1\r\n"


def limited(soft, hard):
    return ("/bin/sh", "-c", f'ulimit -Sn {soft}; ulimit -Hn {hard}; exec "$@"', "sh")


def dial_many(server, stack, count, data):
    return [stack.enter_context(dial(server, data)) for _ in range(count)]


def cpu_seconds(server):
    fields = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answers(server):
    try:
        return requests.get(f"{server.url}/healthz", timeout=2).ok
    except requests.RequestException:
        return False


@pytest.mark.parametrize("mode", MODES)
def test_connections_past_the_limit_end_nothing_and_those_that_close_make_room(start_server, mode):
    server = start_server(mode, wrapper=limited(LIMIT, LIMIT))
    assert "descriptors: 128 at most" in server.log.read_text()
    with ExitStack() as stack:
        dial_many(server, stack, LIMIT + 100, HALF)
        wait_until(lambda: "cannot accept" in server.log.read_text())
        before, since = cpu_seconds(server), time.monotonic()
        while time.monotonic() < since + 2:
            os.kill(server.pid, 0)
            time.sleep(0.1)
        assert cpu_seconds(server) - before < 1, "it turns in circles"
    wait_until(lambda: answers(server), 30)
    assert server.log.read_text().count("cannot accept") < 5
    assert "Traceback" not in server.log.read_text()


@pytest.mark.parametrize("mode", MODES if IS_LONG else MODES[:1])
def test_connections_that_are_kept_and_ask_for_nothing_shut_nobody_out(start_server, mode):
    server = start_server(mode, wrapper=limited(LIMIT, LIMIT))
    with ExitStack() as stack:
        dial_many(server, stack, LIMIT + 100, IDLE)
        wait_until(lambda: answers(server), 15)
        assert server.get(SAM, "/auth/me").ok


def open_limit(server):
    return resource.prlimit(server.pid, resource.RLIMIT_NOFILE)[0]


def test_the_limit_is_raised_as_far_as_it_may_be(start_server):
    assert open_limit(start_server(wrapper=limited(100, 5_000))) == 5_000
