"""Reading is what is seen: no request for a page marks anything as read."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import HIDE, SHOW, theirs
from tests.live_server import wait_until

AHEAD = [
    {"Sec-Purpose": "prefetch"},
    {"Sec-Purpose": "prefetch;prerender"},
    {"Purpose": "prefetch"},
    {"X-Moz": "prefetch"},
]
FOREIGN = [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "same-origin"}]


@pytest.fixture
def unread(live_server, sam, tess):
    """How many messages Tess has not read, of one that Sam has written."""
    assert live_server.post(sam, "/messages/send", {"receiverId": tess.id, "content": "Bonjour"}).status_code == 201
    chat = f"/messages/conversation/{sam.id}"
    return lambda: live_server.get(tess, chat, params={"limit": 1}).json()["conversation"]["unreadCount"]


def test_no_request_for_a_page_marks_anything_as_read(log_in, unread, sam, tess):
    asking = log_in(tess).request
    chat = f"/conversations/{sam.id}"
    for headers in ({}, {"HX-Request": "true"}, {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, *AHEAD):
        assert "Bonjour" in asking.get(chat, headers=headers).text()
        assert asking.head(chat, headers=headers).ok
    assert asking.get(f"/messages/conversation/{sam.id}").json()["messages"]
    assert asking.get(f"/conversations/changes?with={sam.id}").ok
    assert unread() == 1


def test_a_chat_in_a_tab_that_nobody_looks_at_is_unread_until_somebody_does(log_in, unread, sam, tess):
    page = log_in(tess)
    page.add_init_script(HIDE)
    with page.expect_websocket():
        page.goto(f"/conversations/{sam.id}")
    expect(theirs(page, "Bonjour")).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page).to_have_title(f"(1) {sam.name} · Messenger")
    assert unread() == 1
    page.evaluate(SHOW)
    wait_until(lambda: unread() == 0)
    expect(page).to_have_title(f"{sam.name} · Messenger")


def test_without_javascript_the_pages_own_image_says_what_is_seen(log_in, unread, sam, tess):
    page = log_in(tess, java_script_enabled=False)
    seen = f"/conversations/{sam.id}/seen?seq=1"
    for headers in AHEAD + FOREIGN:
        assert page.request.get(seen, headers=headers).ok
    assert page.request.head(seen).ok
    assert unread() == 1
    page.goto(f"/conversations/{sam.id}")
    wait_until(lambda: unread() == 0)
    page.reload()
    expect(page.locator("noscript")).to_have_count(1)  # the search button's alone: nothing more is to be said


def test_with_javascript_the_image_is_never_asked_for(log_in, unread, sam, tess):
    page = log_in(tess)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"/conversations/{sam.id}")
    wait_until(lambda: (page.wait_for_timeout(50), unread() == 0)[1])
    assert asked
    assert [url for url in asked if "/seen" in url] == []
