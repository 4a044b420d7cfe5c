"""Who never reads costs little, and is cut in time, whatever is sent to them or not any more."""

import json
import re
import shutil
import threading
import time
from contextlib import ExitStack

import pytest
import requests

from tests.faults.conftest import IS_LONG
from tests.live.attacks import entered, resident_megabytes
from tests.live.clients import RawPolling
from tests.live_server import LiveServer, wait_until
from tests.personas import SUE, TESS
from tests.turns import report

METRICS_TOKEN = "metrics-of-the-tests-0123456789abcdef"
SMALL = 4_096  # bytes that the client's kernel takes
COUNT = 5  # of each kind
LONGEST = "😀" * 4_000
MAX_SECONDS = 30.0
MAX_MEGABYTES = 2.0  # for each


@pytest.fixture(scope="module", params=["eventlet", "gevent", "threading"] if IS_LONG else ["eventlet"])
def running_server(request, empty_sqlite, tmp_path_factory):
    folder = tmp_path_factory.mktemp("slow")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    with LiveServer(url, folder, request.param, METRICS_TOKEN=METRICS_TOKEN) as server:
        yield server


def open_sockets(server):
    page = requests.get(f"{server.url}/metrics", headers={"Authorization": f"Bearer {METRICS_TOKEN}"}, timeout=10).text
    return float(re.search(r"^messenger_sockets_open (\S+)", page, re.MULTILINE)[1])


def poll_never(server):
    """It says who it is, and asks for nothing afterwards."""
    RawPolling(server).post(f"40{json.dumps({'token': server.token(SUE)})}")


def never_read(server, stack):
    for _ in range(COUNT):
        stack.enter_context(entered(server, SUE, SMALL))
        poll_never(server)


class Peak:
    """The most memory that the server took meanwhile."""

    def __init__(self, server):
        self.megabytes = self.before = resident_megabytes(server)
        self._server = server
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def _watch(self):
        while not self._ended.wait(0.05):
            self.megabytes = max(self.megabytes, resident_megabytes(self._server))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join()

    @property
    def of_each(self):
        return (self.megabytes - self.before) / (2 * COUNT)


# 0.6 MB wait in the server and in the kernel, and then nothing comes any more; or as much comes as will.
@pytest.mark.parametrize("messages", [45, 200] if IS_LONG else [45])
def test_who_never_reads_costs_little_and_is_cut_in_time(live_server, connect, messages):
    teacher = connect(TESS)
    for _ in range(messages):  # what the server itself needs for as many
        assert teacher.send(SUE, LONGEST)["ok"]
    with ExitStack() as stack, Peak(live_server) as peak:
        never_read(live_server, stack)
        assert open_sockets(live_server) == 1 + 2 * COUNT
        since = time.monotonic()
        for _ in range(messages):
            assert teacher.send(SUE, LONGEST)["ok"]
        wait_until(lambda: open_sockets(live_server) == 1, MAX_SECONDS + 30)
        seconds = time.monotonic() - since
    report(f"never reads, {live_server.async_mode}, {messages} messages: {peak.of_each:.2f} MB, cut in {seconds:.0f} s")
    assert seconds < MAX_SECONDS
    assert peak.of_each < MAX_MEGABYTES
