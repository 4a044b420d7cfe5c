"""A computer of several people: what one of them has not sent waits for them, whoever logs in and out meanwhile."""

from playwright.sync_api import expect

from messenger.models.messages import messages
from tests.browser.chat import cut_off, mine, write
from tests.browser.entry import log_in
from tests.live_server import wait_until
from tests.waiting import eventually

COUNT = "(start) => Object.keys(localStorage).filter((key) => key.startsWith(`messenger:outbox:${start}`)).length"
DRAFTS = "(id) => Object.keys(sessionStorage).filter((key) => key.startsWith(`messenger:draft:${id}:`)).length"


def leave_unsent(page, person):
    """A text and a draft, by one whose session then ends elsewhere."""
    cut_off(page)
    write(page, "pas encore parti")
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate(COUNT, f"{person.id}:") == 1 and page.evaluate(DRAFTS, person.id) == 1)


def test_another_who_logs_in_and_out_loses_nothing_of_ones_own(open_chat, live_server, sam, sue, tess):
    """Seen: Sue's pages dropped what they could not open."""
    page = open_chat(sam, tess)
    leave_unsent(page, sam)
    live_server.post(sam, "/auth/logout", {})
    page.unroute("**/messages/send")
    log_in(page, sue)
    page.goto(f"/conversations/{tess.id}")
    expect(page.locator("textarea")).to_have_value("")
    page.goto("/conversations")
    page.click(".account__logout button")  # asks nothing: Sue has lost nothing
    page.wait_for_url("**/login")
    assert "pas encore parti" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert live_server.rows(messages.c.content == "pas encore parti") == []
    log_in(page, sam)
    page.goto(f"/conversations/{tess.id}")
    expect(page.locator("textarea")).to_have_value("un brouillon")
    expect(mine(page, "pas encore parti")).to_be_visible()
    wait_until(lambda: live_server.rows(messages.c.content == "pas encore parti"), 30)
    assert {row.sender_id for row in live_server.rows(messages.c.content == "pas encore parti")} == {sam.id}


def test_who_logs_out_leaves_nothing_and_takes_nothing_of_others(open_chat, live_server, sam, sue, tess):
    page = open_chat(sam, tess)
    leave_unsent(page, sam)
    live_server.post(sam, "/auth/logout", {})
    log_in(page, sue)
    page.goto(f"/conversations/{tess.id}")
    leave_unsent(page, sue)
    page.on("dialog", lambda dialog: dialog.accept())
    page.click(".account__logout button")
    page.wait_for_url("**/login")
    eventually(lambda: page.evaluate(COUNT, f"{sue.id}:") == page.evaluate(DRAFTS, sue.id) == 0)
    assert page.evaluate(COUNT, f"{sam.id}:") == page.evaluate(DRAFTS, sam.id) == 1


FILL = """([id, count]) => {
    for (let n = 0; n < count; n++) localStorage.setItem(`messenger:outbox:${id}:${n}`, `${n + 1}.AAAA`);
}"""


def test_a_computer_of_many_does_not_fill_up(log_in, sam, sue):
    page = log_in(sam)
    page.evaluate(FILL, [sue.id, 200])
    page.reload()
    eventually(lambda: page.evaluate(COUNT, "") == 50)
    assert page.evaluate("(key) => localStorage.getItem(key)", f"messenger:outbox:{sue.id}:199") == "200.AAAA"


def test_what_nobody_can_open_any_more_goes_at_the_login(new_page, sam):
    page = new_page()
    page.goto("/login")
    page.evaluate(FILL, [sam.id, 3])
    page.reload()
    eventually(lambda: page.evaluate(COUNT, "") == 0)
