"""A link that is slow, as by satellite, and alive."""

import pytest

from tests.browser.chat import bodies
from tests.live_server import wait_until

from .test_bad_network import is_live, open_through, write

__all__ = ["open_through"]
LATENCY = 1.5  # seconds, each way
ACK, CONNECTED = "43", "40"  # as Socket.IO writes them


class Frames:
    """How often a page began to connect, was connected, and was answered."""

    def __init__(self, page):
        self.attempts = self.connected = self.acks = 0
        page.on("websocket", self._begin)

    def _begin(self, websocket):
        self.attempts += 1
        websocket.on("framereceived", lambda text: self._count(str(text)))

    def _count(self, frame):
        self.acks += frame.startswith(ACK)
        self.connected += frame.startswith(CONNECTED)


@pytest.mark.timeout(120)
def test_a_slow_link_is_not_cut_each_time_one_looks_at_the_page(open_through, live_server, sam, tess):
    page, proxy = open_through(tess, sam)
    frames = Frames(page)
    page.reload()
    page.wait_for_load_state("networkidle")
    is_live(page)
    attempts = frames.attempts
    proxy.latency = LATENCY
    look(page, frames)  # so far it was fast: it may be taken for dead
    is_live(page)
    assert frames.attempts <= attempts + 1

    acks, attempts = frames.acks, frames.attempts
    for _ in range(3):
        look(page, frames)
    assert (frames.acks, frames.attempts) == (acks + 3, attempts)
    write(live_server, sam, tess, "par satellite")
    wait_until(lambda: (page.wait_for_timeout(50), bodies(page) == ["par satellite"])[1])


def look(page, frames):
    """Look at the page again, and wait until it knows how its connection does: by an answer, or a connection anew."""
    before = frames.acks, frames.connected
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    wait_until(lambda: (page.wait_for_timeout(50), (frames.acks, frames.connected) != before)[1])


@pytest.mark.timeout(120)
def test_what_opening_a_connection_took_says_nothing_of_how_it_does(open_through, sam, tess):
    """Seen: opened while the path hung, it was given ten seconds before it was taken for dead."""
    page, proxy = open_through(tess, sam)
    page.wait_for_load_state("networkidle")
    proxy.latency = 2
    frames = Frames(page)
    page.reload()
    wait_until(lambda: (page.wait_for_timeout(20), frames.connected)[1], 30)
    proxy.latency = 0
    wait_until(lambda: (page.wait_for_timeout(20), frames.acks)[1])  # it was measured by itself
    look(page, frames)
    attempts = frames.attempts
    proxy.hang()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    wait_until(lambda: (page.wait_for_timeout(20), frames.attempts > attempts)[1], 6)
