"""How long our server wants a page to wait is waited in full; what a proxy wants has an end."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.browser.chat import theirs
from tests.live_server import wait_until

SIGN = "window.dispatchEvent(new Event('online'))"  # something may have changed: the page asks at once


@pytest.fixture
def asked(open_chat, live_server, sam, tess):
    """`asked(headers, times)`: Tess's page, its questions refused so often, and when they came by its own clock."""

    def refuse(headers, times=10**6):
        page = open_chat(tess, sam)
        page.wait_for_load_state("networkidle")
        page.clock.install()
        moments = []

        def answer(route):
            moments.append(page.evaluate("Date.now() / 1000"))
            if len(moments) > times:
                return route.continue_()
            return route.fulfill(status=503, headers=headers, body="")

        page.route("**/conversations/changes**", answer)
        return page, moments

    return refuse


def until_asked(page, moments, times):
    wait_until(lambda: (page.wait_for_timeout(50), len(moments) >= times)[1])


def test_our_server_is_not_asked_before_its_time(asked, live_server, sam, tess):
    page, moments = asked({"X-Request-ID": "a", "Retry-After": "2"}, times=3)
    page.evaluate(SIGN)
    until_asked(page, moments, 1)
    page.evaluate(SIGN)
    until_asked(page, moments, 4)
    waited = [later - earlier for earlier, later in pairwise(moments)]
    assert min(waited[:3]) >= 2
    body = {"receiverId": tess.id, "content": "bonjour"}
    assert live_server.post(sam, "/messages/send", body).status_code == 201
    expect(theirs(page, "bonjour")).to_be_visible()


@pytest.mark.parametrize(
    ("headers", "is_asked_again"),
    [({"X-Request-ID": "a", "Retry-After": "40"}, False), ({"Retry-After": "40"}, True), ({}, True)],
)
def test_only_our_own_server_is_waited_for_as_long_as_it_says(asked, headers, is_asked_again):
    page, moments = asked(headers)
    page.evaluate(SIGN)
    until_asked(page, moments, 1)
    expect(page.locator("[data-when=behind]")).to_be_visible()  # it has been answered
    page.clock.run_for(16_000)
    if is_asked_again:
        until_asked(page, moments, 2)
    else:
        page.clock.run_for(23_000)
        assert len(moments) == 1
        page.clock.run_for(8_000)
        until_asked(page, moments, 2)
