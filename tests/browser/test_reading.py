"""Reading a chat: who said what and when, where one was, and what is new."""

import pytest
import sqlalchemy as sa
from playwright.sync_api import Page, expect

from messenger.models.conversations import conversations
from tests.live_server import wait_until

from .chat import HIDE, SHOW, mine, orders, put_history, row, send, start_burst, theirs

MONDAY = "2026-03-02 08:00:00"


def position(page: Page, order: int) -> float:
    """Where the bubble stands on the screen."""
    return page.locator(f".message[data-order='{order}']").evaluate("(one) => one.getBoundingClientRect().top")


def scroll_up(page: Page, pixels: int = 400) -> None:
    page.locator(".chat__scroll").evaluate("(list, by) => list.scrollBy(0, -by)", pixels)
    expect(page.locator("[data-newer]")).to_be_visible()


def continued(page: Page) -> list[int]:
    found = page.locator(".message[data-continued]")
    return found.evaluate_all("all => all.map((one) => Number(one.dataset.order))")


def test_bubbles_of_one_person_stand_close_unless_time_or_another_comes_between(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 8, MONDAY, gap=60)
    page = open_chat(sam, tess)
    assert continued(page) == [3, 5, 7]
    send(page, "plus tard")
    send(page, "et aussitôt")
    expect(page.locator(".message[data-order='10']")).to_have_attribute("data-continued", "")
    assert continued(page) == [3, 5, 7, 10]
    page.reload()
    assert continued(page) == [3, 5, 7, 10]


def test_bubbles_an_hour_apart_do_not_stand_close(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 8, MONDAY, gap=3600)
    assert continued(open_chat(sam, tess)) == []


def test_each_day_is_named_and_each_message_says_its_full_moment(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 3, MONDAY, gap=86_400)
    page = open_chat(sam, tess)
    expect(page.locator(".day")).to_have_text(["Mardi 3 mars", "Mercredi 4 mars", "Jeudi 5 mars"])
    time = page.locator(".message__time").first
    expect(time).to_have_attribute("title", "mardi 3 mars 2026, 09:00")
    assert time.get_attribute("datetime").startswith("2026-03-03T08:00:00")


def test_a_divider_shows_where_the_new_messages_begin(open_chat, log_in, sam, tess):
    pupil = open_chat(sam, tess)
    send(pupil, "déjà lu")
    open_chat(tess, sam).close()
    start_burst(pupil, tess.id, 40)
    expect(pupil.locator(".message")).to_have_count(41)

    teacher = log_in(tess, viewport={"width": 360, "height": 640})
    teacher.click(f"#conversations >> text={sam.name}")
    divider = teacher.locator("#unread")
    expect(divider).to_have_text("40 nouveaux messages")
    expect(divider).to_be_in_viewport()
    expect(teacher.locator(".message:has(+ #unread) .message__body, .receipt + #unread")).to_have_count(1)
    expect(teacher.locator("#unread + .message")).to_have_attribute("data-order", "2")
    teacher.click("[data-newer]")
    expect(row(teacher, sam.name).locator(".badge")).to_have_count(0)  # the page has said that it is seen
    teacher.reload()
    expect(teacher.locator("#unread")).to_have_count(0)


def test_what_comes_while_the_tab_is_hidden_begins_below_a_line(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam, viewport={"width": 360, "height": 640})
    divider = teacher.locator("#unread")
    for seq, count in ((1, 20), (22, 1)):  # the first ones do not fit, the second one does
        send(pupil, f"lu {seq}")
        expect(theirs(teacher, f"lu {seq}")).to_be_visible()
        teacher.evaluate(HIDE)
        start_burst(pupil, tess.id, count)
        expect(teacher.locator(f".message[data-order='{seq + count}']")).to_have_count(1)
        teacher.evaluate(SHOW)
        expect(divider).to_have_text("Nouveaux messages")
        expect(divider).to_be_in_viewport()
        expect(teacher.locator("#unread + .message")).to_have_attribute("data-order", str(seq + 1))
        if count > 1:
            expect(teacher.locator("[data-newer] .badge")).to_be_visible()
            teacher.click("[data-newer]")
        expect(pupil.locator(".receipt")).to_have_text("Vu")


def test_all_that_is_unread_is_there_below_its_line(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 120, MONDAY, gap=60)
    with live_server.engine.begin() as connection:
        theirs_alone = sa.update(conversations).where(conversations.c.last_seq == 120)
        connection.execute(theirs_alone.values(low_read_seq=30, high_read_seq=30))
    page = open_chat(sam, tess)
    expect(page.locator("#unread")).to_have_text("90 nouveaux messages")
    expect(page.locator("#unread + .message")).to_have_attribute("data-order", "31")
    expect(page.locator("#unread")).to_be_in_viewport()


def test_new_messages_leave_one_who_reads_further_up_where_they_are(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 60, MONDAY, gap=60)
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    scroll_up(teacher)
    expect(teacher.locator("[data-newer] .badge")).to_be_hidden()
    before = position(teacher, 45)

    start_burst(pupil, tess.id, 7)
    expect(teacher.locator("[data-newer-count]")).to_have_text("7")
    assert position(teacher, 45) == pytest.approx(before, abs=2)

    teacher.click("[data-newer]")
    expect(teacher.locator(".message[data-order='67']")).to_be_in_viewport()
    expect(teacher.locator("[data-newer]")).to_be_hidden()


def test_what_comes_below_is_read_when_it_comes_into_sight(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 60, MONDAY, gap=60)
    teacher, pupil = open_chat(tess, sam), open_chat(sam, tess)
    scroll_up(teacher)
    send(pupil, "pas encore lu")
    expect(teacher.locator("[data-newer]")).to_have_attribute("data-newer", "1")
    expect(pupil.locator(".delivered")).to_have_count(1)  # it has arrived, and that is all that is told

    def read_up_to() -> int:
        answer = live_server.get(sam, f"/messages/conversation/{tess.id}?limit=1").json()
        return answer["conversation"]["otherReadSeq"]

    assert read_up_to() == 60
    teacher.click("[data-newer]")
    wait_until(lambda: read_up_to() == 61)


def test_an_own_message_leads_back_down(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 60, MONDAY, gap=60)
    page = open_chat(sam, tess)
    scroll_up(page)
    send(page, "me voici")
    expect(mine(page, "me voici")).to_be_in_viewport()
    expect(page.locator("[data-newer]")).to_be_hidden()


def test_links_lead_away_safely(open_chat, sam, tess):
    page = open_chat(sam, tess)
    send(
        page,
        "Voir https://ecole.example/devoir?a=1&b=2 ou cdi@ecole.example\njavascript:alert(1) data:text/html,x",
    )
    links = page.locator(".message__body a")
    expect(links).to_have_count(2)
    assert [link.get_attribute("href") for link in links.all()] == [
        "https://ecole.example/devoir?a=1&b=2",
        "mailto:cdi@ecole.example",
    ]
    assert links.first.get_attribute("target") == "_blank"
    assert set(links.first.get_attribute("rel").split()) == {"noopener", "noreferrer", "nofollow"}
    assert page.locator(".message__body").inner_text().count("\n") == 1


@pytest.mark.parametrize("text", ["👍", "👩🏽‍🏫❤️🇫🇷", "1️⃣ ✨"])
def test_emoji_alone_are_large(open_chat, sam, tess, text):
    page = open_chat(sam, tess)
    send(page, text)
    expect(page.locator(".message__body--emoji")).to_have_count(1)


@pytest.mark.parametrize("text", ["👍👍👍👍", "oui 👍", "12", "→", "12 ©"])
def test_other_text_is_not(open_chat, sam, tess, text):
    page = open_chat(sam, tess)
    send(page, text)
    expect(page.locator(".message__body--emoji")).to_have_count(0)


def test_a_message_is_copied_by_keyboard(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 6, MONDAY, gap=60)
    page = open_chat(sam, tess, permissions=["clipboard-read", "clipboard-write"])
    page.focus(".chat__scroll")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("[data-announcer]")).to_have_text("Message copié")
    assert page.evaluate("navigator.clipboard.readText()") == "Message 4"
    assert page.locator("[data-copy][tabindex='0']").count() == 1


def test_a_screen_reader_hears_a_new_message_once_and_no_old_or_own_one(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 60, MONDAY, gap=60)
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    teacher.evaluate(
        """() => {
            window.heard = [];
            const line = document.querySelector("[data-announcer]");
            new MutationObserver(() => heard.push(line.textContent)).observe(line, {childList: true});
        }"""
    )
    send(pupil, "un")
    expect(theirs(teacher, "un")).to_be_visible()
    send(teacher, "à moi")
    teacher.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")
    expect(teacher.locator(".message")).to_have_count(62)
    send(pupil, "deux")
    expect(theirs(teacher, "deux")).to_be_visible()
    assert teacher.evaluate("heard") == [f"{sam.name} : un", f"{sam.name} : deux"]
    assert teacher.locator(".messages[aria-live]").count() == 0


@pytest.mark.quiet
def test_a_hundred_thousand_messages_open_at_once_and_scroll_back_by_key(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 100_000, "2010-01-01 00:00:00", gap=600)
    page = open_chat(sam, tess)
    opened = []
    for _ in range(4):
        page.reload()
        opened.append(page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
    assert min(opened) < 1000

    page.focus(".chat__scroll")
    for _ in range(4):
        count, top = page.locator(".message").count(), orders(page)[0]
        page.keyboard.press("Home")
        expect(page.locator(".message")).to_have_count(count + 50)
        expect(page.locator(f".message[data-order='{top}']")).to_be_in_viewport()
    assert orders(page) == list(range(100_001 - 250, 100_001))
