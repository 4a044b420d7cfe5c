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


SMALL = {"width": 360, "height": 640}


@pytest.fixture
def long_chat(live_server, sam, tess):
    """Of 45 messages, of which Tess has read the first five."""
    for n in range(5):
        write(live_server, sam, tess, f"lu {n}")
    assert live_server.post(tess, f"/messages/conversation/{sam.id}/read", {"seq": 5}).status_code == 200
    for n in range(40):
        write(live_server, sam, tess, f"nouveau {n}")


def write(server, sender, receiver, text):
    body = {"receiverId": receiver.id, "content": text}
    assert server.post(sender, "/messages/send", body).status_code == 201


def read_up_to(server, sender, reader):
    """As the sender is told."""
    chat = server.get(sender, f"/messages/conversation/{reader.id}", params={"limit": 1})
    return chat.json()["conversation"]["otherReadSeq"]


IN_SIGHT = """(list) => Math.max(...[...list.querySelectorAll(".message")]
    .filter((one) => one.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom + 1)
    .map((one) => Number(one.dataset.order)))"""


def in_sight(page):
    return page.locator(".chat__scroll").evaluate(IN_SIGHT)


def becomes_read(page, server, sender, reader, seq):
    wait_until(lambda: (page.wait_for_timeout(50), read_up_to(server, sender, reader) == seq)[1])


def test_what_is_below_the_box_of_a_chat_that_opens_is_unread(open_chat, live_server, long_chat, sam, tess):
    page = open_chat(tess, sam, viewport=SMALL)
    expect(page.locator("#unread")).to_be_in_viewport()
    assert 5 < in_sight(page) < 30
    becomes_read(page, live_server, sam, tess, in_sight(page))
    expect(page.locator("[data-newer-count]")).to_have_text(str(45 - in_sight(page)))
    expect(page).to_have_title(f"({45 - in_sight(page)}) {sam.name} · Messenger")

    before = in_sight(page)
    page.locator(".chat__scroll").evaluate("(list) => list.scrollBy(0, 300)")
    becomes_read(page, live_server, sam, tess, in_sight(page))
    assert before < in_sight(page) < 45

    page.click("[data-newer]")
    becomes_read(page, live_server, sam, tess, 45)
    expect(page.locator("[data-newer]")).to_be_hidden()
    expect(page).to_have_title(f"{sam.name} · Messenger")


def test_what_a_larger_window_shows_is_read(open_chat, live_server, long_chat, sam, tess):
    page = open_chat(tess, sam, viewport=SMALL)
    becomes_read(page, live_server, sam, tess, in_sight(page))
    page.set_viewport_size({"width": 360, "height": 5000})
    becomes_read(page, live_server, sam, tess, 45)


def test_a_chat_that_fits_is_read_at_once_and_so_is_what_comes(open_chat, live_server, unread, sam, tess):
    page = open_chat(tess, sam)
    becomes_read(page, live_server, sam, tess, 1)
    write(live_server, sam, tess, "et encore")
    becomes_read(page, live_server, sam, tess, 2)
    expect(page.locator("[data-newer]")).to_be_hidden()


def test_what_comes_below_the_box_has_arrived_and_is_unread(open_chat, live_server, long_chat, sam, tess):
    page = open_chat(tess, sam, viewport=SMALL)
    becomes_read(page, live_server, sam, tess, in_sight(page))
    seen = in_sight(page)
    write(live_server, sam, tess, "tout en bas")
    expect(page.locator("[data-newer-count]")).to_have_text(str(46 - seen))
    chat = f"/messages/conversation/{tess.id}?limit=1"
    wait_until(lambda: live_server.get(sam, chat).json()["conversation"]["otherDeliveredSeq"] == 46)
    assert read_up_to(live_server, sam, tess) == seen


def test_what_comes_a_line_below_the_box_has_arrived_too(open_chat, live_server, long_chat, sam, tess):
    """Seen: so near the end it was taken for read, and so nobody was told of it."""
    page = open_chat(tess, sam, viewport=SMALL)
    page.click("[data-newer]")
    becomes_read(page, live_server, sam, tess, 45)
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -10)")
    write(live_server, sam, tess, "juste en dessous")
    expect(page.locator("[data-newer-count]")).to_have_text("1")
    chat = f"/messages/conversation/{tess.id}?limit=1"
    wait_until(lambda: live_server.get(sam, chat).json()["conversation"]["otherDeliveredSeq"] == 46)
    assert read_up_to(live_server, sam, tess) == 45


def test_without_a_socket_reading_is_said_by_a_request_until_it_is_answered(log_in, live_server, unread, sam, tess):
    page = log_in(tess)
    page.add_init_script("window.WebSocket = class { constructor() { throw new Error('cut off'); } };")
    page.route("**/socket.io/**", lambda route: route.abort())
    answers = [lambda route: route.abort(), lambda route: route.fulfill(status=502, body="Proxy")]
    asked = []

    def fail_twice(route):
        asked.append(route.request.headers)
        answers.pop(0)(route) if answers else route.continue_()

    page.route("**/messages/conversation/*/read", fail_twice)
    page.goto(f"/conversations/{sam.id}")
    becomes_read(page, live_server, sam, tess, 1)
    assert len(asked) == 3
    assert all(headers["x-messenger-user"] == str(tess.id) for headers in asked)
    expect(page.locator("#conversations .badge")).to_have_count(0)
