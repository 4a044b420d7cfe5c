"""A chat that has been open for days holds many bubbles: they stay in order, and out of the composer's way."""

from playwright.sync_api import expect

from tests.browser.chat import orders, put_history


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
