"""What changes comes with the event: a page asks only for what it may have missed."""

import pytest
from playwright.sync_api import Page, expect

from .chat import bodies, orders, row, send, start_burst, theirs, write


@pytest.fixture
def questions():
    """`questions(page)`: the list, from now on, of what the page asks after an event."""

    def listen(page: Page) -> list[str]:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if "/changes" in request.url else None)
        return asked

    return listen


@pytest.fixture
def open_leaky_chat(log_in):
    """`open_leaky_chat(person, other)`: a chat, and the list of words; a packet that holds one of these is lost."""

    def open_as(person, other):
        page, lost = log_in(person), []

        def pass_on(browser_end):
            server_end = browser_end.connect_to_server()
            server_end.on_message(
                lambda packet: None if any(word in packet for word in lost) else browser_end.send(packet)
            )

        page.route_web_socket("**/socket.io/**", pass_on)
        with page.expect_websocket():
            page.goto(f"/conversations/{other.id}")
        return page, lost

    return open_as


def test_twenty_messages_arrive_in_the_chat_and_in_the_list_without_a_question(open_chat, log_in, questions, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    elsewhere = teacher.context.new_page()
    elsewhere.goto("/conversations")
    send(pupil, "premier")
    expect(theirs(teacher, "premier")).to_be_visible()
    expect(row(elsewhere, sam.name).locator(".badge")).to_have_count(0)
    pages = (pupil, teacher, elsewhere)
    for page in pages:
        page.wait_for_load_state("networkidle")
    asked = [questions(page) for page in pages]

    start_burst(pupil, tess.id, 20)
    for page in (pupil, teacher):
        expect(page.locator(".message")).to_have_count(21)
        assert orders(page) == list(range(1, 22))
    expect(pupil.locator(".message--mine[data-order='21'] + #receipt")).to_be_visible()
    expect(row(elsewhere, sam.name)).to_contain_text("burst")
    expect(row(elsewhere, sam.name).locator(".badge")).to_have_count(0)
    assert [urls[1:] for urls in asked] == [[], [], []]


def test_a_lost_event_heals_with_the_next(open_chat, open_leaky_chat, questions, sam, tess):
    pupil = open_chat(sam, tess)
    teacher, lost = open_leaky_chat(tess, sam)
    send(pupil, "un")
    expect(theirs(teacher, "un")).to_be_visible()
    teacher.wait_for_load_state("networkidle")
    asked = questions(teacher)

    lost.append("deux")
    send(pupil, "deux")
    assert bodies(teacher) == ["un"]
    lost.clear()
    write(pupil, "trois")
    expect(theirs(teacher, "trois")).to_be_visible()
    assert bodies(teacher) == ["un", "deux", "trois"]
    assert 1 <= len(asked) <= 2


def test_the_unread_count_in_the_title_follows_the_events(log_in, open_chat, sam, sue, tess):
    teacher = log_in(tess)
    pupil, other_pupil = open_chat(sam, tess), open_chat(sue, tess)
    for page, title in ((pupil, "(1) Messenger"), (other_pupil, "(2) Messenger"), (pupil, "(3) Messenger")):
        send(page, f"pour {title}")
        expect(teacher).to_have_title(title)
    second = teacher.context.new_page()
    second.goto(f"/conversations/{sam.id}")
    expect(teacher).to_have_title("(1) Messenger")
    expect(teacher.locator("[aria-current=page].conversation")).to_have_count(0)


def test_the_open_chats_row_stays_marked_when_a_message_comes(open_chat, sam, sue, tess):
    send(open_chat(sam, tess), "un")
    teacher = open_chat(tess, sam)
    send(open_chat(sue, tess), "autre")
    expect(row(teacher, sue.name)).to_contain_text("autre")
    current = teacher.locator("#conversations [aria-current=page]")
    expect(current).to_have_count(1)
    expect(current).to_contain_text(sam.name)


def test_a_day_is_named_once_however_its_messages_arrive(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    for text in ("un", "deux", "trois"):
        send(pupil, text)
    expect(theirs(teacher, "trois")).to_be_visible()
    for page in (pupil, teacher):
        expect(page.locator(".day")).to_have_count(1)
        expect(page.locator(".day + .message .message__body")).to_have_text("un")
