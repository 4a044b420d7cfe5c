"""Every task by keyboard alone: the focus is seen wherever it goes, and no swap loses it."""

import re

import sqlalchemy as sa
from playwright.sync_api import Route, expect

from messenger.models.people import users
from tests.personas import PASSWORD

from .chat import mine, put_history, row, send, theirs, write, write_to_each
from .conftest import PUPILS
from .measures import LOST
from .school import ADMIN

FOCUS = """() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return document.activeElement === document.body || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
}"""
REST = """(list) => new Promise((resolve) => {
    let [last, same] = [null, 0];
    const look = () => {
        same = list.scrollTop === last ? same + 1 : 0;
        last = list.scrollTop;
        same > 10 ? resolve() : requestAnimationFrame(look);
    };
    look();
})"""  # a key moves it smoothly
OLDER = re.compile(r"[?]before=")
STOPS = 80
MONDAY = "2026-03-02 08:00:00"


def tab_to(page, selector, key="Tab"):
    """Press it until the focus stands there; at each stop it must be seen."""
    for _ in range(STOPS):
        page.keyboard.press(key)
        assert page.evaluate(FOCUS), page.evaluate("document.activeElement.outerHTML")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{STOPS} stops, and none is {selector}")


def press_on(page, selector, key="Enter"):
    tab_to(page, selector)
    page.keyboard.press(key)


def focused(page):
    return page.locator("*:focus")


def test_one_logs_in_finds_a_person_writes_copies_and_logs_out(new_page, sam, tess):
    page = new_page()
    page.goto("/login")
    expect(page.locator("[name=email]")).to_be_focused()
    page.keyboard.type(sam.email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url("/conversations")
    tab_to(page, ".skip-link")
    tab_to(page, "#people-query")
    page.keyboard.type(tess.name)
    expect(page.locator(".people .conversation")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.type("bonjour")
    page.keyboard.press("Enter")
    expect(mine(page, "bonjour")).to_be_visible()
    expect(page.locator("textarea")).to_be_focused()
    tab_to(page, "[data-copy]", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-announcer]")).to_have_text("Message copié")
    assert not page.evaluate(LOST)
    press_on(page, ".account__logout button")
    expect(page).to_have_url("/login")


def test_one_reads_back_to_the_beginning_and_jumps_to_the_last(open_chat, live_server, sam, tess):
    put_history(live_server, sam, tess, 60, MONDAY, gap=60)
    page, teacher = open_chat(sam, tess), open_chat(tess, sam)
    held: list[Route] = []
    page.route(OLDER, lambda route: held.append(route), times=1)  # they come by themselves once the link is in sight
    tab_to(page, "#older a", "Shift+Tab")
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    expect(page.locator(".message")).to_have_count(60)
    expect(page.locator(".chat__scroll")).to_be_focused()
    page.keyboard.press("Home")
    expect(page.locator(".message").first).to_be_in_viewport()
    send(teacher, "nouveau")
    expect(page.locator("[data-newer]")).to_have_attribute("data-newer", "1")
    expect(page.locator(".chat__scroll")).to_be_focused()
    page.keyboard.press("End")
    expect(theirs(page, "nouveau")).to_be_in_viewport()
    expect(page.locator("[data-newer]")).to_be_hidden()
    page.locator(".chat__scroll").evaluate(REST)
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")
    expect(page.locator("[data-newer]")).to_be_visible()
    page.focus("textarea")
    tab_to(page, "[data-newer]", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(theirs(page, "nouveau")).to_be_in_viewport()
    expect(page.locator(".chat__scroll")).to_be_focused()


def test_one_tries_again_what_was_refused(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    is_tess = users.c.id == tess.id
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(is_tess).values(is_active=False))
    write(page, "encore")
    expect(page.locator("[data-retry]")).to_be_visible()
    with live_server.engine.begin() as connection:
        connection.execute(sa.update(users).where(is_tess).values(is_active=True))
    tab_to(page, "[data-retry]", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-sending]")).to_have_count(0)
    expect(page.locator("textarea")).to_be_focused()


def test_one_narrows_the_list_and_keeps_ones_place_while_it_changes(log_in, open_chat, sam, sue, tess):
    page = log_in(tess)
    write_to_each(page, [sam.id], "réunion")
    write_to_each(page, [sue.id], "réunion")
    page.reload()
    pupil = open_chat(sam, tess)
    press_on(page, "#list [data-chip=student]")
    expect(page.locator("#conversations")).to_have_attribute("data-show", "student")
    expect(page.locator("#list [data-chip=student]")).to_be_focused()
    tab_to(page, "#conversations .conversation")
    tab_to(page, f"#conversations li:nth-child(2)[data-with='{sam.id}'] .conversation")
    send(pupil, "bonjour")
    expect(row(page, sam.name).locator(".badge")).to_be_visible()
    assert page.locator("#conversations li").first.get_attribute("data-with") == str(sam.id)
    expect(row(page, sam.name).locator("a")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()
    page.go_back()
    expect(page.locator(".placeholder__title")).to_be_visible()
    assert not page.evaluate(LOST)


def test_one_shows_more_of_the_list_and_stands_at_the_first_that_came(log_in, tess):
    page = log_in(tess)
    write_to_each(page, [pupil.id for pupil in PUPILS[:40]], "réunion")
    page.reload()
    tab_to(page, "#more-conversations a")
    page.keyboard.press("Enter")
    expect(page.locator("#conversations > li")).to_have_count(40)
    expect(page.locator("#conversations > li:nth-child(31) a")).to_be_focused()


def test_one_stays_at_the_person_whom_a_later_answer_finds_again(log_in, sam, tess):
    page = log_in(sam)
    page.fill("#people-query", tess.name[:-1])
    expect(page.locator(f".people a[href='/conversations/{tess.id}']")).to_be_visible()
    held: list[Route] = []
    page.route(re.compile("/people"), lambda route: held.append(route))
    page.press("#people-query", "End")
    page.keyboard.type(tess.name[-1])
    while not held:
        page.wait_for_timeout(10)
    page.focus(f".people a[href='/conversations/{tess.id}']")
    held[0].continue_()
    expect(page.locator("#people [data-chip='']")).to_have_attribute("href", f"/people?q={tess.name.replace(' ', '+')}")
    expect(page.locator(f".people a[href='/conversations/{tess.id}']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()


def test_one_narrows_the_people_found(school, browser):
    page = school.enter(browser, ADMIN, locale="fr-FR")
    page.goto("/conversations")
    page.fill("#people-query", "a")
    expect(page.locator(".people .conversation").first).to_be_visible()
    page.focus("#people-query")
    press_on(page, "#people [data-chip=teacher]")
    expect(page.locator("#people [data-chip=teacher]")).to_have_attribute("aria-current", "true")
    expect(page.locator("#people [data-chip=teacher]")).to_be_focused()
    page.context.close()


def test_one_changes_the_language_and_the_theme(log_in, sam):
    page = log_in(sam)
    press_on(page, ".language button")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    press_on(page, ".account__name")
    expect(page).to_have_title("My account · Messenger")
    tab_to(page, "#theme")
    page.keyboard.type("Dark")
    press_on(page, "#appearance button")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_administration_creates_an_account_and_is_told_what_is_wrong(school, browser):
    page = school.enter(browser, ADMIN, locale="fr-FR")
    page.goto("/admin")
    tab_to(page, "#email")
    page.keyboard.type("admin@ecole.example")
    tab_to(page, "#name")
    page.keyboard.type("Ada")
    page.keyboard.press("Enter")
    expect(page.locator("#email")).to_be_focused()
    expect(page.locator("#email")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#email-fault")).to_be_visible()
    page.keyboard.press("Control+A")
    page.keyboard.type("ada.clavier@ecole.example")
    page.keyboard.press("Enter")
    expect(page.locator(".secret")).to_be_visible()
    page.context.close()
