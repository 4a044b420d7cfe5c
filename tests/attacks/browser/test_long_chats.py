"""A chat that has been open for days holds many bubbles: they stay in order, and out of the composer's way."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import orders, put_history, send, start_burst
from tests.waiting import eventually

MAX_SECONDS_A_KEY = 0.020  # in the best of many rounds: another program may have the processor meanwhile


def test_older_messages_are_there_in_their_order_as_one_goes_up(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 300, "2026-01-01 08:00:00", gap=7200)
    page = open_chat(tess, sam)
    for count in range(100, 301, 50):
        page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")
        expect(page.locator(".message")).to_have_count(count)
    assert orders(page) == list(range(1, 301))
    days = page.locator(".day time").evaluate_all("all => all.map((one) => one.dateTime)")
    assert days == sorted(set(days))


def test_the_composer_stands_below_the_list_however_much_one_writes(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 30, "2026-01-01 08:00:00", gap=7200)
    page = open_chat(tess, sam)
    for text in ("", "une ligne", "plusieurs\n" * 5):
        page.fill("textarea", text)
        lists, composer = page.locator(".chat__scroll").bounding_box(), page.locator(".composer").bounding_box()
        assert abs(lists["y"] + lists["height"] - composer["y"]) <= 1
        expect(page.locator(".message[data-order='30']")).to_be_in_viewport()


def test_a_chat_that_has_long_been_open_keeps_its_newest_messages(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 400, "2026-01-01 08:00:00", gap=7200)
    page = open_chat(tess, sam)
    for count in range(100, 401, 50):
        go_up(page)
        expect(page.locator(".message")).to_have_count(count)
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, 0)")
    expect(page.locator(".message")).to_have_count(100)
    assert orders(page) == list(range(301, 401))
    assert days_of(page)[0] == "2026-01-26"  # its line stood above message 296
    send(page, "et un de plus")
    assert orders(page) == list(range(301, 402))

    for count in range(151, 402, 50):
        go_up(page)
        expect(page.locator(".message")).to_have_count(count)
    assert orders(page) == list(range(1, 402))
    assert days_of(page) == sorted(set(days_of(page)))


@pytest.mark.quiet
def test_a_key_stays_quick_in_a_chat_that_has_got_2000_messages(open_chat, live_server, sam, tess):
    """Seen: 111 ms, and 11 at fifty."""
    page, pupil = open_chat(tess, sam), open_chat(sam, tess)
    pupil.goto("/account")
    for last in range(200, 2001, 200):
        start_burst(pupil, tess.id, 200)
        expect(page.locator(f".message[data-order='{last}']")).to_have_count(1)
    assert 100 <= page.locator(".message").count() <= 150
    eventually(lambda: seconds_a_key(page) < MAX_SECONDS_A_KEY, 60)


def go_up(page: Page) -> None:
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")


def days_of(page: Page) -> list[str]:
    return page.locator(".day time").evaluate_all("all => all.map((one) => one.dateTime)")


KEY = """
    async () => {
        const field = document.querySelector("textarea"), took = [];
        const afterFrame = () => new Promise((done) => requestAnimationFrame(() => {
            const began = performance.now(), { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - began);
            port2.postMessage(null);
        }));
        for (let turn = 0; turn < 40; turn++) {
            const began = performance.now();
            field.setRangeText("a", field.value.length, field.value.length, "end");
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            took.push(performance.now() - began + await afterFrame());
        }
        return took.sort((one, other) => one - other)[20] / 1000;
    }
"""


def seconds_a_key(page: Page) -> float:
    """The median time that a character takes from the key until it is drawn, without the wait for a frame to begin."""
    return float(page.evaluate(KEY))
