"""The account page, and what its choices change on the others."""

from playwright.sync_api import expect

from tests.personas import PASSWORD

from .chat import mine, send, theirs
from .entry import log_in as enter

INK = "getComputedStyle(document.body).backgroundColor"
PAPER, NIGHT = "rgb(246, 243, 238)", "rgb(23, 27, 26)"


def save(page, button):
    page.get_by_role("button", name=button).click()
    expect(page.locator(".saved")).to_be_visible()


def test_a_theme_holds_whatever_the_device_says(log_in, sam):
    page = log_in(sam, color_scheme="dark")
    assert page.evaluate(INK) == NIGHT
    page.get_by_role("link", name="Mon compte").click()
    page.select_option("#theme", "light")
    save(page, "Enregistrer l’affichage")
    assert page.evaluate(INK) == PAPER
    page.select_option("#theme", "dark")
    save(page, "Enregistrer l’affichage")
    page.emulate_media(color_scheme="light")
    page.goto("/conversations")
    assert page.evaluate(INK) == NIGHT


CLOCK = "(time) => time.textContent === new Date(time.dateTime).toLocaleTimeString('fr', {timeStyle: 'short'})"


def test_times_are_those_of_the_readers_clock_from_the_first_page(open_chat, new_page, sam, tess):
    """Seen: the list's times were those of the school, and those of the bubbles the browser's."""
    other = open_chat(tess, sam)
    send(other, "Quelle heure est-il ?")
    page = new_page(timezone_id="Asia/Tokyo")
    loads = []
    page.on("request", lambda request: loads.append(request.url) if request.is_navigation_request() else None)
    enter(page, sam)
    assert page.locator("#conversations time").evaluate(CLOCK)
    page.click(f"#conversations >> text={tess.name}")
    send(other, "Et maintenant ?")
    expect(theirs(page, "Et maintenant ?")).to_be_visible()
    assert all(time.evaluate(CLOCK) for time in page.locator("time.message__time, #conversations time").all())
    assert [url.rpartition("/")[2] for url in loads] == ["login", "login", "conversations"]


def test_a_session_that_is_ended_elsewhere_leads_to_the_login_page(log_in, sam):
    here, there = log_in(sam), log_in(sam)
    here.goto("/account")
    here.locator(".session").filter(has_not_text="cet appareil").get_by_role("button").click()
    there.wait_for_url("**/login**")
    expect(here.locator(".session")).to_have_count(1)


def test_without_javascript_one_changes_the_password(log_in, new_page, sam):
    page = log_in(sam, java_script_enabled=False)
    page.goto("/account")
    assert not page.locator("[data-device-settings]").is_visible()
    for field, text in (("current", "wrong"), ("new", "a new and long one"), ("again", "a new and long one")):
        page.fill(f"#{field}", text)
    page.click("text=Changer le mot de passe")
    expect(page.locator("#current")).to_have_attribute("aria-invalid", "true")
    for field, text in (("current", PASSWORD), ("new", "a new and long one"), ("again", "a new and long one")):
        page.fill(f"#{field}", text)
    page.click("text=Changer le mot de passe")
    expect(page.locator(".saved")).to_be_visible()


def test_who_hides_what_they_have_read_is_not_told_either(open_chat, log_in, sam, tess):
    teacher = log_in(tess)
    teacher.goto("/account")
    teacher.uncheck("[name=receipts]")
    save(teacher, "Enregistrer la confidentialité")
    pupil = open_chat(sam, tess)
    send(pupil, "Bonjour Madame")
    teacher.goto(f"/conversations/{sam.id}")
    expect(theirs(teacher, "Bonjour Madame")).to_be_visible()
    send(teacher, "Bonjour")
    expect(theirs(pupil, "Bonjour")).to_be_visible()
    send(pupil, "Merci")
    pupil.reload()
    expect(mine(pupil, "Merci")).to_be_visible()
    for page in (pupil, teacher):
        assert page.locator("#receipt").get_attribute("data-revision") == "0"


def test_seen_goes_from_open_pages_when_one_of_the_two_ceases_to_tell_and_comes_back(open_chat, log_in, sam, tess):
    pupil = open_chat(sam, tess)
    send(pupil, "Bonjour Madame")
    reader = open_chat(tess, sam)
    expect(pupil.locator("#receipt")).to_be_visible()
    reader.close()
    settings = log_in(tess)
    settings.goto("/account")
    settings.uncheck("[name=receipts]")
    save(settings, "Enregistrer la confidentialité")
    expect(pupil.locator("#receipt")).to_be_hidden()
    settings.check("[name=receipts]")
    save(settings, "Enregistrer la confidentialité")
    expect(pupil.locator("#receipt")).to_be_visible()
