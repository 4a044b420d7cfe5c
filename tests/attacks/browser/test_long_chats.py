"""A chat that has been open for days holds many bubbles: they stay in order, and out of the composer's way."""

from playwright.sync_api import Page, expect

from tests.browser.chat import orders, put_history, send


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
    expect(page.locator(".message")).to_have_count(200)
    assert orders(page) == list(range(201, 401))
    assert days_of(page)[0] == "2026-01-18"  # its line stood above message 200
    send(page, "et un de plus")
    assert orders(page) == list(range(201, 402))

    for count in (251, 301, 351, 401):
        go_up(page)
        expect(page.locator(".message")).to_have_count(count)
    assert orders(page) == list(range(1, 402))
    assert days_of(page) == sorted(set(days_of(page)))


def test_a_key_in_a_chat_that_was_long_takes_no_longer_than_in_a_short_one(open_chat, live_server, sam, sue, tess):
    put_history(live_server, sam, tess, 450, "2026-01-01 08:00:00", gap=7200)
    put_history(live_server, sue, tess, 50, "2026-01-01 08:00:00", gap=7200)
    long, short = open_chat(tess, sam), open_chat(tess, sue)
    load_all(long, 450)
    send(long, "et me voici")
    expect(long.locator(".message")).to_have_count(200)
    assert seconds_a_key(long) < 2.5 * seconds_a_key(short)


def go_up(page: Page) -> None:
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")


def days_of(page: Page) -> list[str]:
    return page.locator(".day time").evaluate_all("all => all.map((one) => one.dateTime)")


def load_all(page: Page, count: int) -> None:
    """Go up until every message of the chat is there."""
    while page.locator(".message").count() < count:
        shown = page.locator(".message").count()
        go_up(page)
        expect(page.locator(".message")).to_have_count(min(shown + 50, count))


KEY = """
    async () => {
        const field = document.querySelector("textarea"), took = [];
        for (let turn = 0; turn < 30; turn++) {
            const start = performance.now();
            field.setRangeText("a", field.value.length, field.value.length, "end");
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            document.body.offsetHeight;
            took.push(performance.now() - start);
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return took.sort((one, other) => one - other)[15] / 1000;
    }
"""


def seconds_a_key(page: Page) -> float:
    """The median time of a character from the key to the layout."""
    return page.evaluate(KEY)
