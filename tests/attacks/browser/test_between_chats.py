"""While the next chat is on its way, what one types goes to the person whom one sees named."""

import pytest
from playwright.sync_api import expect

from messenger.models.messages import messages
from tests.browser.chat import mine, row, send, write
from tests.live_server import wait_until


@pytest.fixture
def page(open_chat, sam, sue, tess):
    """Tess's, with her chat with Sam open and one with Sue in the list."""
    page = open_chat(tess, sue)
    send(page, "Bonjour Sue")
    page.goto(f"/conversations/{sam.id}")
    page.wait_for_selector("[data-scripted]", state="attached")
    return page


@pytest.fixture
def held(page, sue):
    """The request for Sue's chat, which does not come before it is let go."""
    return hold(page, sue)[0]


def hold(page, other):
    requests = []
    page.route(f"**/conversations/{other.id}", lambda request: requests.append(request))
    row(page, other.name).click()
    wait_until(lambda: (page.wait_for_timeout(20), requests)[1])
    return requests


def sent_to(server, sender):
    return [(row.receiver_id, row.content) for row in server.rows(messages.c.sender_id == sender.id)]


def test_enter_sends_to_the_one_who_was_clicked_and_is_named(page, held, live_server, sue, tess):
    expect(page.locator("h1")).to_have_text(sue.name)
    write(page, "C’est pour vous")
    wait_until(lambda: sent_to(live_server, tess) == [(sue.id, "Bonjour Sue"), (sue.id, "C’est pour vous")])
    held.continue_()
    expect(mine(page, "C’est pour vous")).to_have_count(1)
    expect(page.locator("[data-sending]")).to_have_count(0)


def test_what_one_is_typing_goes_on_in_the_chat_that_has_come(page, held, sue):
    page.keyboard.type("Je vou")
    held.continue_()
    expect(page.locator(f"[data-chat='{sue.id}'] textarea")).to_be_focused()
    page.keyboard.type("lais dire")
    expect(page.locator("textarea")).to_have_value("Je voulais dire")


def test_a_draft_is_there_before_its_chat_and_is_written_on(page, sam, sue):
    send(page, "Bonjour Sam")
    row(page, sue.name).click()
    page.locator(f"[data-chat='{sue.id}'] textarea").fill("Je vou")
    row(page, sam.name).click()
    expect(page.locator(f"[data-chat='{sam.id}'] textarea")).to_have_value("")
    held = hold(page, sue)
    expect(page.locator("textarea")).to_have_value("Je vou")
    page.keyboard.type("lais dire")
    held[0].continue_()
    expect(page.locator(f"[data-chat='{sue.id}'] textarea")).to_have_value("Je voulais dire")


def test_a_second_click_leaves_the_one_who_was_clicked_named_and_written_to(page, live_server, sue, tess):
    requests = hold(page, sue)
    row(page, sue.name).click()
    wait_until(lambda: (page.wait_for_timeout(50), len(requests) == 2)[1])
    expect(page.locator("h1")).to_have_text(sue.name)
    write(page, "C’est pour vous")
    wait_until(lambda: sent_to(live_server, tess)[1:] == [(sue.id, "C’est pour vous")])
    requests[1].continue_()
    expect(page.locator(f"[data-chat='{sue.id}']")).to_have_count(1)


def test_the_list_marks_the_one_who_is_named(page, sam, sue):
    send(page, "Bonjour Sam")
    marked = page.locator(".conversation[aria-current] .conversation__name")
    expect(marked).to_have_text(sam.name)
    held = hold(page, sue)
    expect(marked).to_have_text(sue.name)
    held[0].abort()
    expect(page.locator("h1")).to_have_text(sam.name)
    expect(marked).to_have_text(sam.name)


def test_a_chat_that_does_not_come_leaves_the_other_as_it_was(page, live_server, sam, sue, tess):
    page.fill("textarea", "à demi écrit")
    page.route(f"**/conversations/{sue.id}", lambda route: route.abort())
    row(page, sue.name).click()
    expect(page.get_by_role("alert").filter(has_text="Le serveur ne répond pas")).to_be_visible()
    expect(page.locator("h1")).to_have_text(sam.name)
    expect(page.locator("textarea")).to_have_value("à demi écrit")
    write(page, "entier")
    wait_until(lambda: sent_to(live_server, tess)[1:] == [(sam.id, "entier")])
