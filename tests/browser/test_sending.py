"""From the composer to the other's screen: never a message lost, doubled or out of order, whatever happens between."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from playwright.sync_api import Page, Route, expect

from messenger.models.messages import messages
from messenger.models.people import users
from tests.live_server import LiveServer, wait_until

from .chat import bodies, cut_off, mine, orders, send, start_burst, theirs, write

SENDING, REFUSED = ".message--sending", ".message--refused"


@pytest.fixture
def open_held_chat(log_in):
    """`open_held_chat(person, other)`: a chat, and a list of words; a packet to the server or from it that holds one of
    these is lost.
    """

    def open_as(person, other):
        page, lost = log_in(person), []

        def pass_on(browser_end):
            server_end = browser_end.connect_to_server()
            ends = (browser_end, server_end)
            for end, target in (ends, ends[::-1]):
                end.on_message(
                    lambda packet, to=target: None if any(word in str(packet) for word in lost) else to.send(packet)
                )

        page.route_web_socket("**/socket.io/**", pass_on)
        with page.expect_websocket():
            page.goto(f"/conversations/{other.id}")
        expect(page.locator("textarea")).to_be_visible()
        return page, lost

    return open_as


def stored(server: LiveServer, sender) -> list[str]:
    return [row.content for row in server.rows(messages.c.sender_id == sender.id)]


def test_the_bubble_is_there_at_once_and_gets_its_tick(open_held_chat, sam, tess):
    page, lost = open_held_chat(sam, tess)
    lost.append("message:send")
    write(page, "un instant")
    expect(page.locator(SENDING)).to_have_count(1)
    expect(mine(page, "un instant")).to_be_visible()
    expect(page.locator("textarea")).to_have_value("")
    expect(page.locator("textarea")).to_be_focused()

    lost.clear()  # after its patience, the page sends it again
    expect(page.locator(SENDING)).to_have_count(0)
    expect(page.locator(".message")).to_have_attribute("data-order", "1")
    expect(page.locator("[data-sending]")).to_have_count(0)


def test_a_bubble_is_shown_once_when_its_push_comes_without_the_ack(open_held_chat, open_chat, sam, tess):
    teacher = open_chat(tess, sam)
    page, lost = open_held_chat(sam, tess)
    lost.append('"ok":true,"message"')
    write(page, "un")
    expect(theirs(teacher, "un")).to_be_visible()
    expect(page.locator(".message:not([data-sending])")).to_have_count(1)
    assert bodies(page) == ["un"]
    lost.clear()
    send(page, "deux")
    expect(theirs(teacher, "deux")).to_be_visible()
    assert bodies(page) == bodies(teacher) == ["un", "deux"]


def test_a_bubble_is_shown_once_when_its_ack_comes_without_the_push(open_held_chat, open_chat, sam, tess):
    teacher = open_chat(tess, sam)
    page, lost = open_held_chat(sam, tess)
    lost.append("page:changed")
    send(teacher, "zéro")  # what precedes is missing on the page
    for text in ("un", "deux"):
        write(page, text)
        expect(theirs(teacher, text)).to_be_visible()
    expect(page.locator("[data-sending][id^=message-]")).to_have_count(2)
    lost.clear()
    send(teacher, "trois")
    expect(theirs(page, "trois")).to_be_visible()
    expect(page.locator("[data-sending]")).to_have_count(0)
    assert bodies(page) == bodies(teacher) == ["zéro", "un", "deux", "trois"]
    assert orders(page) == [1, 2, 3, 4]


def test_a_message_that_the_server_refuses_stays_with_its_sentence(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    send(page, "à temps")
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == tess.id).values(is_active=False))
    write(page, "trop tard")
    alert = page.locator(f"{REFUSED} [role=alert]")
    expect(alert).to_contain_text("Vous ne pouvez pas écrire à cette personne")
    page.reload()
    expect(alert).to_contain_text("Vous ne pouvez pas écrire à cette personne")
    page.goto("/conversations")
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == tess.id).values(is_active=True))
    page.goto(f"/conversations/{tess.id}")
    expect(alert).to_contain_text("Vous ne pouvez pas écrire à cette personne")

    client_id = page.locator(REFUSED).get_attribute("data-sending")
    page.click("[data-retry]")
    expect(page.locator(REFUSED)).to_have_count(0)
    expect(page.locator(".message").last).to_have_attribute("data-replaces", f"sending-{client_id}")
    assert stored(live_server, sam) == ["à temps", "trop tard"]
    page.wait_for_function("localStorage.length === 0")  # its ack may come after the rendered message


def test_what_was_refused_can_be_taken_back(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == tess.id).values(is_active=False))
    write(page, "une erreur")
    page.click("[data-discard]")
    expect(page.locator(".message")).to_have_count(0)
    expect(page.locator("textarea")).to_be_focused()
    assert page.evaluate("localStorage.length") == 0
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == tess.id).values(is_active=True))


def test_what_is_written_offline_is_sent_in_order_when_the_network_is_back(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    pupil.context.set_offline(True)
    expect(pupil.locator("[data-connection]")).to_be_visible()
    texts = ["un", "deux", "trois", "quatre"]
    for text in texts:
        write(pupil, text)
    expect(pupil.locator(SENDING)).to_have_count(4)
    send(teacher, "entre-temps")

    pupil.context.set_offline(False)
    expect(theirs(teacher, "quatre")).to_be_visible()
    expect(pupil.locator("[data-sending]")).to_have_count(0)
    assert bodies(pupil) == bodies(teacher) == ["entre-temps", *texts]
    assert pupil.evaluate("localStorage.length") == 0


def test_what_was_not_sent_survives_a_reload_and_leaves_from_any_page(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "gardé")
    write(page, "aussi")
    expect(page.locator(SENDING)).to_have_count(2)
    page.unroute("**/messages/send")
    page.goto("/conversations")
    wait_until(lambda: stored(live_server, sam) == ["gardé", "aussi"], 30)
    page.goto(f"/conversations/{tess.id}")
    assert bodies(page) == ["gardé", "aussi"]


def test_without_a_socket_messages_go_by_rest(open_chat, live_server, sam, tess):
    teacher, page = open_chat(tess, sam), open_chat(sam, tess)
    cut_off(page)
    page.unroute("**/messages/send")
    write(page, "par un autre chemin")
    write(page, "dans l’ordre")
    expect(theirs(teacher, "dans l’ordre")).to_be_visible()
    expect(page.locator("[data-sending]")).to_have_count(0)
    assert bodies(page) == bodies(teacher) == ["par un autre chemin", "dans l’ordre"]


def test_a_proxys_error_page_is_no_answer(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    page.unroute("**/messages/send")
    answered: list[str] = []

    def answer(route: Route) -> None:
        answered.append(route.request.url)
        route.fulfill(status=502, body="<html><h1>Bad Gateway</h1></html>")

    page.route("**/messages/send", answer)
    write(page, "plus tard")
    wait_until(lambda: (page.wait_for_timeout(50), answered)[1], 30)
    expect(page.locator(SENDING)).to_have_count(1)
    expect(page.locator("body")).not_to_contain_text("Bad Gateway")
    page.unroute("**/messages/send")
    expect(page.locator("[data-sending]")).to_have_count(0)
    assert stored(live_server, sam) == ["plus tard"]


def test_own_messages_from_another_tab_appear_too(open_chat, sam, tess):
    page = open_chat(sam, tess)
    other_tab = page.context.new_page()
    other_tab.goto(f"/conversations/{tess.id}")
    send(other_tab, "d’ici")
    send(page, "et de là")
    for tab in (page, other_tab):
        expect(tab.locator(".message--mine")).to_have_count(2)
        assert bodies(tab) == ["d’ici", "et de là"]


@pytest.fixture
def own_server(
    live_server: LiveServer, sam: Any, tess: Any, empty_sqlite: Path, tmp_path: Path
) -> Iterator[LiveServer]:
    """A server that a test may kill, with the same people: these two among them."""
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'own.db')}"
    with live_server.engine.connect() as connection:
        people = [dict(row._mapping) for row in connection.execute(sa.select(users))]
    with LiveServer(url, tmp_path) as server:
        with server.engine.begin() as connection:
            connection.execute(sa.insert(users), people)
        yield server


def test_a_server_killed_amid_sends_loses_and_doubles_nothing(
    open_chat: Callable[..., Page], own_server: LiveServer, sam: Any, tess: Any
) -> None:
    options = {"base_url": own_server.url}
    pupil, teacher = open_chat(sam, tess, **options), open_chat(tess, sam, **options)
    texts = [f"ligne {n}" for n in range(40)]
    for n, text in enumerate(texts):
        write(pupil, text)
        if n == 15:
            own_server.kill()
        if n == 25:
            own_server.start()
    for page in (pupil, teacher):
        expect(page.locator(".message")).to_have_count(40, timeout=60_000)
        expect(page.locator("[data-sending]")).to_have_count(0, timeout=60_000)
        assert bodies(page) == texts
    assert stored(own_server, sam) == texts


def test_own_messages_and_a_burst_of_the_other_keep_one_order(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    start_burst(teacher, sam.id, 20)
    for n in range(20):
        write(pupil, f"à moi {n}")
    for page in (pupil, teacher):
        expect(page.locator(".message:not([data-sending])")).to_have_count(40)
        assert orders(page) == list(range(1, 41))
    assert bodies(pupil) == bodies(teacher)


def test_ticks_say_stored_then_on_the_others_device_then_read(open_chat, log_in, sam, tess):
    page = open_chat(sam, tess)

    def tick(order: int) -> str:
        time = page.locator(f".message[data-order='{order}'] time")
        return time.evaluate("(one) => getComputedStyle(one, '::after').getPropertyValue('--icon')")

    send(page, "un")
    expect(page.locator("[data-sending]")).to_have_count(0)
    stored_tick = tick(1)
    log_in(tess)
    expect(page.locator("#delivered")).to_have_attribute("data-revision", "1")
    assert tick(1) != stored_tick
    expect(page.locator("#receipt")).to_be_hidden()
    open_chat(tess, sam)
    expect(page.locator("#receipt")).to_be_visible()
    page.reload()
    assert tick(1) != stored_tick
    expect(page.locator("#receipt")).to_be_visible()


def test_what_a_closed_tab_left_is_sent_by_another(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    other = page.context.new_page()
    other.goto("/conversations")
    other.wait_for_selector("[data-scripted]")
    page.context.set_offline(True)
    write(page, "un")
    write(page, "deux")
    expect(page.locator(".message--sending")).to_have_count(2)
    page.close()
    page = other
    page.context.set_offline(False)
    wait_until(lambda: stored(live_server, sam) == ["un", "deux"])
