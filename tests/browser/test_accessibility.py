"""What tells things apart where colours are the system's own, and what a page says of its parts to who listens."""

import re

import pytest
from playwright.sync_api import expect

from .chat import mine, send, theirs, write_to_each

STYLE = """(element, [part, names]) => {
    const style = getComputedStyle(element, part);
    return names.map((name) => style.getPropertyValue(name));
}"""
SPOKEN = """() => {
    const line = document.querySelector("[data-announcer]");
    window.heard = [];
    new MutationObserver(() => heard.push(line.textContent)).observe(line, { childList: true });
}"""


def style(locator, *names, part=None):
    return locator.evaluate(STYLE, [part, list(names)])


@pytest.fixture
def pair(open_chat, sam, tess):
    """Two open chats, in forced colours, with a message of each."""
    pupil, teacher = open_chat(sam, tess, forced_colors="active"), open_chat(tess, sam, forced_colors="active")
    send(pupil, "bonjour")
    expect(theirs(teacher, "bonjour")).to_be_visible()
    send(teacher, "salut")
    expect(theirs(pupil, "salut")).to_be_visible()
    return pupil, teacher


def test_forced_colours_leave_bubbles_and_ticks_apart(pair):
    pupil, teacher = pair
    own, other = (
        style(pupil.locator(selector).first, "border-top-width", "border-top-style")
        for selector in (".message--mine .message__bubble", ".message:not(.message--mine) .message__bubble")
    )
    assert own == ["3px", "solid"]
    assert other == ["1px", "solid"]
    teacher.context.close()
    write_read = style(mine(pupil, "bonjour").locator("xpath=.."), "display")
    assert write_read == ["block"]
    send(pupil, "lu plus tard")
    shown = ("background-color", "mask-image")
    read, stored = (
        style(pupil.locator(".message--mine .message__time").nth(n), *shown, part="::after") for n in (0, 1)
    )
    assert read[0] != stored[0]
    assert read[1] != stored[1]
    paper = style(pupil.locator(".chat__scroll"), "background-color")
    assert paper[0] not in (read[0], stored[0])


def test_forced_colours_leave_buttons_badges_and_what_is_chosen_in_sight(pair, log_in, sue, tess):
    _pupil, teacher = pair
    write_to_each(log_in(sue), [tess.id], "bonjour")
    expect(teacher.locator(".badge:visible")).to_have_count(1)
    bordered = [".badge:visible", ".composer__send", ".conversation[aria-current]", ".chip[aria-current]"]
    for selector in bordered:
        (width,) = style(teacher.locator(selector).first, "border-left-width")
        assert float(width.removesuffix("px")) > 0, selector
    teacher.focus(".composer__send")
    teacher.keyboard.press("Shift+Tab")
    assert style(teacher.locator("textarea"), "outline-style") == ["solid"]


def test_a_message_is_spoken_once_and_nothing_else_is(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    teacher.evaluate(SPOKEN)
    send(teacher, "le mien")
    for text in ("un", "deux"):
        send(pupil, text)
        expect(theirs(teacher, text)).to_be_visible()
    teacher.context.set_offline(True)
    expect(teacher.locator("[data-connection]")).to_be_visible()
    teacher.context.set_offline(False)
    send(pupil, "trois")
    expect(theirs(teacher, "trois")).to_be_visible()
    assert teacher.evaluate("heard") == [f"{sam.name} : {text}" for text in ("un", "deux", "trois")]


def test_languages_and_directions_are_told(open_chat, sam, tess):
    page = open_chat(sam, tess)
    send(page, "مرحبا")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.locator(".language button")).to_have_attribute("lang", "en")
    for part in (".message__body", ".chat__name", "textarea", "#people-query", ".conversation__name"):
        expect(page.locator(part).first).to_have_attribute("dir", "auto")
    assert style(page.locator(".message__body"), "direction") == ["rtl"]
    expect(page).to_have_title(f"{tess.name} · Messenger")
    page.goto("/account")
    expect(page).to_have_title("Mon compte · Messenger")


def test_a_refusal_is_tied_to_its_field(new_page, open_chat, sam, tess):
    page = new_page()
    page.goto("/login")
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", "autre chose")
    page.press("[name=password]", "Enter")
    for field in ("email", "password"):
        expect(page.locator(f"[name={field}]")).to_have_attribute("aria-invalid", "true")
        expect(page.locator(f"[name={field}]")).to_have_accessible_description(re.compile("Vérifiez-les et réessayez"))

    page = open_chat(sam, tess)
    page.fill("textarea", "x" * 4001)
    expect(page.locator("textarea")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("textarea")).to_have_accessible_description("Trop long. Caractères à retirer : 1")
    page.fill("textarea", "x")
    expect(page.locator("textarea")).not_to_have_attribute("aria-invalid", "true")
