"""A message may hold a link to any address of ours: whoever clicks on it loses nothing."""

from playwright.sync_api import expect

from tests.browser.chat import cut_off, mine, send, write
from tests.waiting import eventually


def test_a_link_in_a_message_logs_nobody_out(open_chat, live_server, sam, tess):
    send(open_chat(tess, sam), f"{live_server.url}/logout")
    page = open_chat(sam, tess)
    with page.context.expect_page() as opened:
        page.click(".message__body a")
    expect(opened.value.get_by_role("heading")).to_have_text("Se déconnecter ?")
    page.reload()
    expect(page.locator("textarea")).to_be_visible()

    opened.value.get_by_role("button", name="Se déconnecter").click()
    opened.value.wait_for_url("**/login")
    page.wait_for_url("**/login**")


def test_the_page_that_asks_tells_what_would_be_lost(open_chat, sam, tess):
    """As the button does: what was not sent goes with a logout."""
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "pas encore parti")
    eventually(lambda: page.evaluate("localStorage.length") == 1)
    page.goto("/logout")
    questions = []
    page.once("dialog", lambda dialog: (questions.append(dialog.message), dialog.dismiss()))
    page.get_by_role("button", name="Se déconnecter").click()
    assert "pas encore envoyés" in questions[0]
    page.goto(f"/conversations/{tess.id}")
    expect(mine(page, "pas encore parti")).to_be_visible()
    page.goto("/logout")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Se déconnecter").click()
    page.wait_for_url("**/login")
    eventually(lambda: page.evaluate("localStorage.length") == 0)
