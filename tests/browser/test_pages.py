"""Navigation, history, search, language, layout and hostile text."""

import pytest
from playwright.sync_api import Page, expect

from .chat import bodies, mine, orders, row, send, start_burst, theirs, write, write_to_each
from .conftest import PUPILS

HOSTILE = (
    "<script>document.title='pwned'</script>"
    "<img src=x onerror=\"document.title='pwned'\">"
    "<hx-partial hx-target='body'>x</hx-partial>"
)


def test_hostile_text_is_shown_as_text(open_chat, log_in, sam, tess):
    pupil, teacher, listing = open_chat(sam, tess), open_chat(tess, sam), log_in(tess)
    write(pupil, HOSTILE)

    expect(mine(pupil, HOSTILE)).to_be_visible()
    expect(theirs(teacher, HOSTILE)).to_be_visible()
    expect(row(listing, sam.name)).to_contain_text("<script>")
    teacher.reload()
    assert bodies(teacher) == [HOSTILE]
    for page in (pupil, teacher, listing):
        assert page.locator(".message img, .message script, #conversations img").count() == 0
        assert "pwned" not in page.title()


def test_moving_between_pages_keeps_the_document_and_the_back_button_works(open_chat, sam, tess):
    page = open_chat(sam, tess)
    send(page, "Bonjour")
    page.goto("/conversations")
    page.evaluate("window.sameDocument = true")

    row(page, tess.name).click()
    expect(mine(page, "Bonjour")).to_be_visible()
    expect(page).to_have_url(f"/conversations/{tess.id}")
    expect(row(page, tess.name).locator("a")).to_have_attribute("aria-current", "page")

    page.go_back()
    expect(page.locator(".placeholder")).to_be_visible()
    page.go_forward()
    expect(mine(page, "Bonjour")).to_be_visible()
    assert page.evaluate("window.sameDocument")


def test_older_messages_join_on_top_and_the_view_stays(open_chat, sam, tess):
    page = open_chat(sam, tess)
    start_burst(page, tess.id, 120)
    expect(page.locator(".message")).to_have_count(120)
    page.reload()
    expect(page.locator(".message")).to_have_count(50)
    anchor = page.locator(".message[data-order='71']")
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")

    expect(page.locator(".message")).not_to_have_count(50)
    expect(anchor).to_be_in_viewport()
    page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")
    expect(page.locator(".message")).to_have_count(120)
    expect(page.locator(".day")).to_have_count(1)
    assert orders(page) == list(range(1, 121))


def test_a_long_list_of_conversations_pages(log_in, tess):
    page = log_in(tess)
    write_to_each(page, [pupil.id for pupil in PUPILS[-35:]], "réunion")
    page.reload()
    expect(page.locator("#conversations > li")).to_have_count(30)

    page.click("text=Afficher plus")
    expect(page.locator("#conversations > li")).to_have_count(35)
    expect(page.locator("#more-conversations a")).to_have_count(0)
    ordered = page.locator("#conversations > li").evaluate_all("all => all.map((one) => Number(one.dataset.order))")
    assert ordered == sorted(ordered, reverse=True)


def test_searching_for_a_person_starts_a_conversation(log_in, sam, tess):
    page = log_in(sam)
    page.fill("#people-query", tess.name.upper())
    page.click(f".people >> text={tess.name}")
    write(page, "Bonjour Madame")

    expect(mine(page, "Bonjour Madame")).to_be_visible()
    expect(row(page, tess.name)).to_be_visible()
    expect(page.locator(".people")).to_have_count(0)


def test_the_search_finds_nobody_of_the_same_role(log_in, sam):
    page = log_in(sam)
    page.fill("#people-query", "Sam")
    expect(page.locator(".people__note")).to_contain_text("Personne ne correspond")


def test_the_language_changes_before_and_after_login(new_page, log_in, sam):
    page = new_page()
    page.goto("/login")
    expect(page.locator("h1")).to_have_text("Connexion")
    page.click(".language button")
    expect(page.locator("h1")).to_have_text("Log in")
    expect(page.locator("html")).to_have_attribute("lang", "en")

    page = log_in(sam)
    page.click(".language button")
    expect(page.locator(".placeholder__title")).to_have_text("Your conversations")
    page.click(".language button")
    expect(page.locator(".placeholder__title")).to_have_text("Vos conversations")


def test_logging_out_ends_the_session_in_every_tab(log_in, sam):
    page = log_in(sam)
    other_tab = page.context.new_page()
    other_tab.goto("/conversations")
    page.click(".account__logout button")
    expect(page).to_have_url("/login")
    other_tab.wait_for_url("**/login?**")
    expect(other_tab.get_by_role("alert")).to_contain_text("Cette session a été fermée")
    expect(other_tab.locator("[name=next]").first).to_have_value("/conversations")


def test_a_wrong_password_says_so_and_keeps_the_address(new_page, sam):
    page = new_page()
    page.goto("/login?next=/people")
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", "wrong")
    page.press("[name=password]", "Enter")
    expect(page.get_by_role("alert")).to_contain_text("incorrect")
    expect(page.locator("[name=email]")).to_have_value(sam.email)
    expect(page.locator(".entry__form [name=next]")).to_have_value("/people")


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_overflows_sideways(open_chat, sam, tess, width, scheme):
    page = open_chat(sam, tess, viewport={"width": width, "height": 740}, color_scheme=scheme)
    for text in ("x" * 4000, "😀" * 300, "שלום עולם " * 40, "https://example.org/" + "a" * 500):
        write(page, text)
        expect(page.locator("textarea")).to_have_value("")
    expect(page.locator(".message")).to_have_count(4)

    assert_fits(page)
    assert page.locator(".sidebar").is_visible() == (width >= 768)
    page.goto("/conversations")
    assert_fits(page)
    assert page.locator(".sidebar").is_visible()


def assert_fits(page: Page) -> None:
    too_wide = page.evaluate(
        """() => ["html", ".sidebar", ".sidebar__list", ".chat__header", ".chat__scroll", ".composer"]
            .filter((name) => [...document.querySelectorAll(name)].some((one) => one.scrollWidth > one.clientWidth))"""
    )
    assert too_wide == []
