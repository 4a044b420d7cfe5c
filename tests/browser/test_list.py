"""The list beside the chat: narrowed, walked through by keys, and heard when one looks elsewhere."""

import re

import sqlalchemy as sa
from playwright.sync_api import Route, expect

from messenger.models.conversations import conversations
from tests.live_server import wait_until

from .chat import HIDE, put_history, row, send, write_to_each
from .conftest import PUPILS

FOCUSED = "document.activeElement.querySelector('.conversation__name')?.textContent ?? document.activeElement.id"
SCRIPTS = re.compile(r"bundles/messenger\.js")
SPY = """
    window.announced = [];
    window.Notification = class {
        static permission = "granted";
        static requestPermission = async () => (window.asked = true, "granted");
        constructor(title, { body }) { window.announced.push([title, body]); }
    };
    ServiceWorkerRegistration.prototype.showNotification = async (title, { body, data }) => {
        window.announced.push([title, body, Number(data.other)]);
    };
    window.beeps = 0;
    window.OscillatorNode = class extends OscillatorNode { start() { window.beeps += 1; super.start(); } };
"""


def test_what_is_read_leaves_the_unread_and_what_arrives_joins_them(open_chat, log_in, sam, sue, tess):
    send(open_chat(sam, tess), "Bonjour")
    page = log_in(tess)
    page.get_by_role("link", name="Non lues").click()
    expect(page.locator("#conversations > li:visible")).to_have_count(1)
    expect(page.locator("[data-chip=unread]")).to_have_attribute("aria-current", "true")
    row(page, sam.name).click()
    expect(row(page, sam.name)).to_have_attribute("data-unread", "0")
    page.goto("/conversations?show=unread")
    expect(page.locator(".conversations__none")).to_be_visible()
    send(open_chat(sue, tess), "Bonjour Madame")
    expect(row(page, sue.name)).to_be_visible()
    expect(row(page, sam.name)).to_be_hidden()


def test_keys_move_through_the_list_and_the_search(log_in, tess):
    page = log_in(tess)
    write_to_each(page, [pupil.id for pupil in PUPILS[:3]], "réunion")
    page.reload()
    names = page.locator("#conversations .conversation__name").all_text_contents()
    page.locator("#conversations .conversation").first.focus()
    walk = []
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "Home", "End", "ArrowUp"):
        page.keyboard.press(key)
        walk.append(page.evaluate(FOCUSED))
    assert walk == [names[1], names[2], names[2], names[0], names[2], names[1]]
    page.fill("#people-query", PUPILS[5].name)
    expect(page.locator(".people .conversation")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    assert page.evaluate(FOCUSED) == PUPILS[5].name
    page.keyboard.press("ArrowUp")
    assert page.evaluate(FOCUSED) == "people-query"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"/conversations/{PUPILS[5].id}")


def test_what_was_typed_before_the_scripts_came_is_searched_for(log_in, sam, tess):
    page = log_in(sam)
    held: list[Route] = []
    page.route(SCRIPTS, lambda route: held.append(route))
    page.reload(wait_until="commit")
    page.fill("#people-query", tess.name)
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    expect(page.locator(".people .conversation")).to_have_count(1)


def test_the_tab_shows_how_many_are_unread(open_chat, log_in, sam, tess):
    page, pupil = log_in(tess), open_chat(sam, tess)
    icon = page.locator("link[rel=icon]")
    send(pupil, "un")
    send(pupil, "deux")
    expect(page).to_have_title("(2) Messenger")
    expect(icon).to_have_attribute("href", re.compile("%3E2%3C%2Ftext"))
    row(page, sam.name).click()
    expect(icon).to_have_attribute("href", re.compile(r"mark\.svg$"))


def test_the_tab_counts_what_is_unread_beyond_the_list_too(live_server, open_chat, log_in, tess):
    strangers = PUPILS[-35:]
    for pupil in strangers:
        put_history(live_server, pupil, tess, 1, "2026-01-05 08:00:00", 1)
    unread = sa.update(conversations).where(conversations.c.high_user_id == tess.id).values(high_read_seq=0)
    with live_server.engine.begin() as connection:
        connection.execute(unread)
    page = log_in(tess)
    expect(page).to_have_title("(35) Messenger")
    expect(page.locator("#conversations > li")).to_have_count(30)
    send(open_chat(strangers[0], tess), "un")  # of those that are not listed
    expect(page).to_have_title("(36) Messenger")
    elsewhere = page.context.new_page()
    elsewhere.goto(f"/conversations/{strangers[1].id}")
    expect(page).to_have_title("(35) Messenger")
    row(page, strangers[0].name).click()
    expect(page).to_have_title(f"(33) {strangers[0].name} · Messenger")
    page.goto("/conversations")
    page.get_by_role("link", name="Afficher plus").click()
    expect(page.locator("#conversations > li")).to_have_count(35)
    send(open_chat(strangers[2], tess), "deux")
    expect(page).to_have_title("(34) Messenger")


def test_a_message_is_announced_when_one_looks_elsewhere_and_has_asked_for_it(open_chat, log_in, sam, tess):
    page = log_in(tess)
    page.context.add_init_script(SPY)
    page.goto("/account")
    assert page.evaluate("window.asked") is None
    page.check("[data-device-setting=sound]")
    page.check("[data-device-setting=notifications]")
    assert page.evaluate("window.asked")
    page.goto("/conversations")
    pupil = open_chat(sam, tess)
    send(pupil, "un")
    expect(row(page, sam.name)).to_be_visible()
    page.evaluate(HIDE)
    send(pupil, "deux")
    wait_until(lambda: page.evaluate("window.announced.length"))
    assert page.evaluate("[window.announced, window.beeps]") == [[[sam.name, "Nouveau message"]], 1]


def test_an_installed_page_announces_by_its_service_worker(open_chat, log_in, sam, tess):
    page = log_in(tess, service_workers="allow")
    page.context.add_init_script(SPY)
    page.evaluate("localStorage.setItem('messenger:notifications', 'on')")
    page.reload()
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.evaluate(HIDE)
    send(open_chat(sam, tess), "un")
    wait_until(lambda: page.evaluate("window.announced.length"))
    assert page.evaluate("window.announced") == [[sam.name, "Nouveau message", sam.id]]


def test_nobody_is_asked_or_disturbed_who_has_not_turned_it_on(open_chat, log_in, sam, tess):
    page, pupil = log_in(tess), open_chat(sam, tess)
    page.context.add_init_script(SPY)
    page.reload()
    page.evaluate(HIDE)
    send(pupil, "un")
    expect(row(page, sam.name)).to_be_visible()
    assert page.evaluate("[window.asked ?? null, window.announced, window.beeps]") == [None, [], 0]


def test_without_javascript_the_list_is_narrowed_by_links(log_in, open_chat, sam, tess):
    send(open_chat(sam, tess), "Bonjour")
    page = log_in(tess, java_script_enabled=False)
    page.click("text=Administration")
    expect(page.locator("#conversations > li")).to_have_count(0)
    page.click("text=Élèves")
    expect(row(page, sam.name)).to_be_visible()
