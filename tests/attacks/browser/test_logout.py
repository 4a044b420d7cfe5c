"""A message may hold a link to any address of ours: whoever clicks on it loses nothing."""

from playwright.sync_api import expect

from tests.browser.chat import send


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
