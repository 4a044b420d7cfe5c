"""The browser's Back counts from the click on, and the last step counts: no answer that comes late undoes it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.chat import row, send, theirs, write, write_to_each
from tests.browser.measures import LOST
from tests.live_server import wait_until

from .test_between_chats import hold, sent_to


@pytest.fixture
def page(log_in, sam, sue, tess):
    """Tess's list, with Sam and Sue in it; nothing of ours stands before it in the history."""
    page = log_in(tess)
    write_to_each(page, [sam.id, sue.id], "réunion")
    page.reload()
    page.wait_for_selector("[data-scripted]", state="attached")
    return page


def open_from_list(page, other):
    row(page, other.name).click()
    expect(page.locator(f"[data-chat='{other.id}']")).to_have_count(1)


def let_in(page, routes, writer, text):
    """Let what was held go, and something that the page shows after it."""
    for route in routes:
        route.continue_()
    send(writer, text)
    expect(page.locator(".conversation__last").filter(has_text=text)).to_be_visible()


def test_back_while_a_chat_loads_leads_to_the_list_and_it_stays_there(page, open_chat, sam, sue, tess):
    pupil = open_chat(sue, tess)
    routes = hold(page, sam)
    expect(page).to_have_url(f"/conversations/{sam.id}")
    page.go_back()
    expect(page.locator(".placeholder__title")).to_be_visible()
    assert not page.evaluate(LOST)
    expect(page).to_have_url("/conversations")
    let_in(page, routes, pupil, "entre-temps")
    expect(page.locator(".placeholder__title")).to_be_visible()
    expect(page.locator("[data-chat], textarea")).to_have_count(0)
    expect(page).to_have_url("/conversations")


def test_back_while_the_next_chat_loads_leads_to_the_one_before(page, open_chat, live_server, sam, sue, tess):
    pupil = open_chat(sue, tess)
    open_from_list(page, sam)
    routes = hold(page, sue)
    page.go_back()
    expect(page.locator(f"[data-chat='{sam.id}']")).to_have_count(1)
    let_in(page, routes, pupil, "entre-temps")
    write(page, "toujours vous")
    wait_until(lambda: (sam.id, "toujours vous") in sent_to(live_server, tess))
    page.unroute_all()
    page.go_forward()
    expect(page.locator(f"[data-chat='{sue.id}']")).to_have_count(1)
    expect(theirs(page, "entre-temps")).to_be_visible()


def test_a_click_after_back_counts_more_than_the_page_that_back_asked_for(page, open_chat, sam, sue, tess):
    pupil = open_chat(sam, tess)
    open_from_list(page, sam)
    held = []
    page.route(re.compile("/conversations$"), lambda route: held.append(route))
    page.go_back(wait_until="commit")
    wait_until(lambda: (page.wait_for_timeout(20), held)[1])
    open_from_list(page, sue)
    let_in(page, held, pupil, "entre-temps")
    expect(page.locator(f"[data-chat='{sue.id}']")).to_have_count(1)
    expect(page).to_have_url(f"/conversations/{sue.id}")


def test_what_was_clicked_and_not_waited_for_is_no_step(page, sam, sue):
    hold(page, sam)
    open_from_list(page, sue)
    page.go_back()
    expect(page.locator(".placeholder__title")).to_be_visible()
    expect(page).to_have_url("/conversations")


def test_a_chat_that_does_not_come_leaves_the_address_as_it_was(page, sam, sue):
    open_from_list(page, sam)
    page.route(f"**/conversations/{sue.id}", lambda route: route.abort())
    row(page, sue.name).click()
    expect(page.get_by_role("alert").filter(has_text="Le serveur ne répond pas")).to_be_visible()
    expect(page).to_have_url(f"/conversations/{sam.id}")
    expect(page.locator(f"[data-chat='{sam.id}'] textarea")).to_be_focused()
    page.go_back()
    expect(page.locator(".placeholder__title")).to_be_visible()


CLICK_AFTER_BACK = """([other]) => {
    const back = history.back.bind(history);
    history.back = () => {
        history.back = back;
        back();
        document.querySelector(`.conversation[href="/conversations/${other}"]`).click();
    };
}"""


def test_a_click_counts_while_the_address_of_what_did_not_come_is_being_taken_back(page, sam, sue):
    """Seen: that Back ended the request for the chat that was clicked, and the page named it for nothing."""
    page.route(f"**/conversations/{sue.id}", lambda route: route.abort())
    page.evaluate(CLICK_AFTER_BACK, [sam.id])
    row(page, sue.name).click()
    expect(page.locator(f"[data-chat='{sam.id}']")).to_have_count(1)
    expect(page).to_have_url(f"/conversations/{sam.id}")
    page.go_back()
    expect(page.locator(".placeholder__title")).to_be_visible()
    expect(page).to_have_url("/conversations")
    page.go_forward()
    expect(page.locator(f"[data-chat='{sam.id}']")).to_have_count(1)


def test_a_reload_while_a_chat_loads_loads_the_one_that_was_clicked(page, sam):
    hold(page, sam)
    page.unroute_all()
    page.reload()
    expect(page.locator(f"[data-chat='{sam.id}']")).to_have_count(1)
