"""The page that tries the path to the server, and what the chat does on a bad one."""

import re

import pytest
from playwright.sync_api import expect

from .chat import send, theirs


@pytest.fixture
def checks(new_page):
    """`checks(prepare)`: what each check of the page says, once all have ended."""

    def run(prepare=lambda _page: None, **options):
        page = new_page(**options)
        prepare(page)
        page.goto("/connection")
        page.wait_for_selector("[data-checks][data-ended]")
        said = page.locator("[data-check]").evaluate_all(
            "all => all.map((one) => [one.dataset.check, one.querySelector('[data-when]:not([hidden])').dataset.when])"
        )
        return dict(said), page

    return run


ALL_GOOD = dict.fromkeys(["cookies", "websocket", "polling", "clock"], "good")


def test_on_a_good_network_everything_passes(checks):
    said, page = checks()
    assert said == ALL_GOOD
    expect(page.locator("[data-checks-end=good]")).to_be_visible()


def test_a_network_without_websockets_is_told_apart_and_explained(checks):
    said, page = checks(lambda page: page.route_web_socket(re.compile("socket.io"), lambda socket: socket.close()))
    assert said == {**ALL_GOOD, "websocket": "bad"}
    expect(page.locator("[data-check=websocket] .check__advice")).to_contain_text("Upgrade: websocket")


def test_a_network_that_filters_the_socket_requests_is_told_apart(checks):
    said, _ = checks(lambda page: page.route(re.compile("transport=polling"), lambda route: route.abort()))
    assert said == {**ALL_GOOD, "polling": "bad"}


def test_a_browser_without_cookies_is_told_apart(checks):
    def forget(route):
        route.request.frame.page.context.clear_cookies()
        route.continue_()

    said, _ = checks(lambda page: page.route(re.compile("connection-checks.js"), forget))
    assert said == {**ALL_GOOD, "cookies": "bad"}


def test_a_clock_that_is_wrong_is_told_apart(checks):
    said, page = checks(lambda page: page.clock.set_fixed_time("2020-01-01T08:00:00Z"), locale="en-GB")
    assert said == {**ALL_GOOD, "clock": "bad"}
    expect(page.locator("[data-check=clock]")).to_contain_text("This device’s clock is wrong")


def test_without_scripts_it_says_so(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/connection")
    expect(page.get_by_text("JavaScript est désactivé")).to_be_visible()
    expect(page.locator("[data-checks]")).to_be_hidden()


def test_where_a_websocket_neither_passes_nor_fails_messages_still_come(open_chat, log_in, sam, tess):
    other = open_chat(tess, sam)
    page = log_in(sam)
    page.route_web_socket(re.compile("socket.io"), lambda _hangs: None)
    page.goto(f"/conversations/{tess.id}")
    expect(page.locator("[data-connection]")).to_be_hidden(timeout=20_000)
    page.wait_for_function("() => performance.getEntriesByType('resource').some(({name}) => name.includes('=polling'))")
    send(other, "Par l’autre chemin")
    expect(theirs(page, "Par l’autre chemin")).to_be_visible()


def test_a_network_that_is_away_long_leads_to_the_page_of_checks(log_in, sam, tess):
    page, away = log_in(sam), []
    page.route_web_socket(
        re.compile("socket.io"), lambda socket: socket.close() if away else socket.connect_to_server()
    )
    with page.expect_websocket():
        page.goto(f"/conversations/{tess.id}")
    page.wait_for_selector("textarea")
    page.clock.install()
    away.append("no WebSocket either")
    page.context.set_offline(True)
    expect(page.locator("[data-when=offline]")).to_be_visible()
    page.route(re.compile("socket.io"), lambda route: route.abort())
    page.context.set_offline(False)
    expect(page.locator("[data-when=lost]")).to_be_visible()
    page.clock.run_for(20_000)
    page.click("text=Pourquoi")
    expect(page.get_by_role("heading", level=1)).to_have_text("État de la connexion")
