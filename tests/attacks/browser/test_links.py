"""Every link of a page is the browser's too: a new tab, a new window, a copy to keep."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import put_history, row

LINKS = {
    "a conversation": "#conversations .conversation",
    "a filter": "[data-chip=unread]",
    "a new conversation": ".sidebar__header .button--icon",
}


@pytest.fixture
def page(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 6, "2026-03-02 08:00:00", gap=60)
    page = open_chat(sam, tess)
    expect(row(page, tess.name)).to_be_visible()
    page.wait_for_selector("[data-scripted]", state="attached")
    return page


@pytest.mark.parametrize("selector", LINKS.values(), ids=LINKS)
def test_a_click_with_a_key_opens_another_tab_and_leaves_this_one(page, selector):
    here, address = page.url, page.locator(selector).first.get_attribute("href")
    for click in ({"modifiers": ["Control"]}, {"modifiers": ["Shift"]}, {"button": "middle"}):
        with page.context.expect_page() as opened:
            page.locator(selector).first.click(**click)
        opened.value.wait_for_url(f"**{address}", wait_until="commit")
        opened.value.close()
    assert page.url == here


def test_a_person_found_opens_in_another_tab_too(page, tess):
    page.fill("#people-query", tess.name)
    found = page.locator(".people .conversation")
    with page.context.expect_page() as opened:
        found.click(modifiers=["Control"])
    opened.value.wait_for_url(f"**/conversations/{tess.id}")
    expect(found).to_be_visible()


@pytest.mark.parametrize("key", ["metaKey", "altKey"])
def test_no_script_takes_a_click_with_another_systems_key(page, key):
    """On Linux neither opens a tab, so what is asked is whether a script has prevented the click."""
    click = "(link, key) => link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, [key]: true}))"
    link = page.locator("#conversations .conversation")
    link.evaluate("(link) => { link.target = 'elsewhere'; }")
    with page.context.expect_page() as opened:
        assert link.evaluate(click, key), "a script prevented it"
    opened.value.close()


def test_a_click_without_a_key_still_goes_without_a_page_load(page, tess):
    page.evaluate("window.sameDocument = true")
    page.locator("[data-chip=unread]").click()
    expect(page.locator("[data-chip=unread]")).to_have_attribute("aria-current", "true")
    assert page.evaluate("window.sameDocument")
