"""What an open page does when its session ends."""

import pytest
from playwright.sync_api import expect

from tests.personas import PASSWORD
from tests.waiting import eventually

from .chat import cut_off, mine, send, theirs, write
from .entry import log_in as enter

KEPT = "[sessionStorage.length, localStorage.length]"


def test_a_disabled_account_is_led_to_the_login_page_and_finds_its_draft_later(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    page.fill("textarea", "pas encore envoyé")
    eventually(lambda: page.evaluate(KEPT) == [1, 0])
    live_server.flask("users", "disable", sam.email)
    page.wait_for_url("**/login?next=**")
    expect(page.locator("#alert")).to_contain_text("Ce compte est désactivé")

    live_server.flask("users", "enable", sam.email)
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    expect(page.locator("textarea")).to_have_value("pas encore envoyé")


def test_a_changed_role_reloads_the_page_and_closes_what_is_no_longer_allowed(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    send(page, "Bonjour Madame")
    live_server.flask("users", "set-role", sam.email, "teacher")

    expect(page.locator(".chat__closed")).to_be_visible(timeout=15_000)
    expect(mine(page, "Bonjour Madame")).to_be_visible()
    expect(page.locator("textarea")).to_have_count(0)


@pytest.mark.parametrize("change", [("disable",), ("set-role", "teacher")], ids=" ".join)
def test_the_others_open_chat_closes_too(open_chat, live_server, sam, tess, change):
    page, other = open_chat(tess, sam), open_chat(sam, tess)
    send(other, "Bonjour Madame")
    page.fill("textarea", "Bonj")
    live_server.flask("users", change[0], sam.email, *change[1:])
    expect(page.locator(".chat__closed")).to_be_visible()
    expect(theirs(page, "Bonjour Madame")).to_be_visible()
    expect(page.locator("textarea")).to_have_count(0)


def test_a_session_that_was_ended_elsewhere_says_so(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    live_server.post(sam, "/auth/logout", {})
    page.wait_for_url("**/login?next=**")
    expect(page.locator("#alert")).to_contain_text("Cette session a été fermée")


def test_logging_out_asks_first_and_forgets_the_drafts_and_what_was_not_sent(open_chat, sam, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "jamais parti")
    page.fill("textarea", "entre nous")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click(".account__logout button")
    eventually(lambda: page.evaluate(KEPT) == [1, 1])
    page.once("dialog", lambda dialog: dialog.accept())
    page.click(".account__logout button")
    page.wait_for_url("**/login")  # and for its scripts
    eventually(lambda: page.evaluate(KEPT) == [0, 0])


def test_the_account_page_asks_too(open_chat, sam, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "jamais parti")
    eventually(lambda: page.evaluate(KEPT) == [0, 1])
    page.goto("/account")
    asked = []
    page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.get_by_role("button", name="Se déconnecter partout").click()
    assert "pas encore envoyés" in asked[0]
    assert page.evaluate("localStorage.length") == 1


def test_a_logout_that_does_not_arrive_loses_nothing(open_chat, sam, tess):
    page = open_chat(sam, tess)
    chat = page.url
    cut_off(page)
    write(page, "jamais parti")
    page.fill("textarea", "entre nous")
    eventually(lambda: page.evaluate(KEPT) == [1, 1])
    page.route("**/logout", lambda route: route.abort())
    page.once("dialog", lambda dialog: dialog.accept())
    page.click(".account__logout button")
    page.wait_for_url("chrome-error://**")  # the browser's own page
    page.goto(chat)
    eventually(lambda: page.evaluate(KEPT) == [1, 1])


def test_the_next_person_at_this_computer_finds_nothing_of_the_one_before(open_chat, log_in, sam, sue, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "jamais parti")
    page.fill("textarea", "entre nous")
    eventually(lambda: page.evaluate(KEPT) == [1, 1])
    page.context.clear_cookies()
    enter(page, sue)
    eventually(lambda: page.evaluate(KEPT) == [0, 0])
