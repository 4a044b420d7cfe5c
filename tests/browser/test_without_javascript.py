"""Everything that matters works with JavaScript off."""

from playwright.sync_api import expect

from tests.personas import PASSWORD

from .chat import bodies, mine, start_burst
from .school import ADMIN
from .test_outages import nobody_can_be_looked_up


def test_one_logs_in_finds_a_person_writes_and_logs_out(new_page, sam, tess):
    page = new_page(java_script_enabled=False)
    page.goto("/conversations")
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    expect(page).to_have_url("/conversations")
    page.fill("#people-query", tess.name)
    page.press("#people-query", "Enter")
    page.click(f".people >> text={tess.name}")
    page.fill("textarea", "première ligne\ndeuxième ligne")
    page.click(".composer__send")

    expect(page).to_have_url(f"/conversations/{tess.id}")
    expect(mine(page, "première ligne")).to_have_count(1)
    assert bodies(page) == ["première ligne\ndeuxième ligne"]
    page.click(".account__logout button")
    expect(page).to_have_url("/login")
    page.goto("/conversations")
    expect(page.locator("[name=password]")).to_be_visible()


def test_one_reads_back_page_by_page(open_chat, sam, tess):
    page = open_chat(sam, tess)
    start_burst(page, tess.id, 70)
    expect(page.locator(".message")).to_have_count(70)

    page = open_chat(tess, sam, java_script_enabled=False)
    expect(page.locator(".message")).to_have_count(70)  # all that is unread
    page.reload()
    expect(page.locator(".message")).to_have_count(50)
    page.click("#older a")
    expect(page.locator(".message")).to_have_count(20)
    page.click("text=Messages récents")
    expect(page.locator(".message")).to_have_count(50)


def test_a_refused_text_comes_back_with_the_reason(open_chat, sam, tess):
    page = open_chat(sam, tess, java_script_enabled=False)
    page.fill("textarea", "x" * 4001)
    page.click(".composer__send")
    expect(page.get_by_role("alert")).to_contain_text("4 000")
    expect(page.locator("textarea")).to_have_value("x" * 4001)


def test_a_text_outlives_a_database_that_does_not_answer(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess, java_script_enabled=False)
    page.fill("textarea", "première ligne\n\ndeuxième ligne")
    with nobody_can_be_looked_up(live_server):
        page.click(".composer__send")
        expect(page.get_by_role("alert")).to_be_visible()
        expect(page.locator("textarea")).to_have_value("première ligne\n\ndeuxième ligne")
        page.click("text=Réessayer")
        expect(page.locator("textarea")).to_have_value("première ligne\n\ndeuxième ligne")
    page.click("text=Réessayer")
    expect(page).to_have_url(f"/conversations/{tess.id}")
    assert bodies(page) == ["première ligne\n\ndeuxième ligne"]


def test_the_language_changes(log_in, sam):
    page = log_in(sam, java_script_enabled=False)
    page.click(".language button")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_one_changes_ones_account_and_ends_another_session(log_in, sam):
    elsewhere = log_in(sam)
    page = log_in(sam, java_script_enabled=False)
    page.click(".account__name")
    page.select_option("#theme", "dark")
    page.click("text=Enregistrer l’affichage")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.uncheck("[name=typing]")
    page.click("text=Enregistrer la confidentialité")
    expect(page.locator(".saved")).to_be_visible()
    expect(page.locator("[name=typing]")).not_to_be_checked()
    page.locator(".session").filter(has_not_text="cet appareil").get_by_role("button").click()
    expect(page.locator(".session")).to_have_count(1)
    elsewhere.wait_for_url("**/login**")


CSV = "email,name,role\n{},Ada Nouvel,student\n"


def test_the_administration_runs_the_accounts(school, browser):
    page = school.enter(browser, ADMIN, locale="fr-FR", java_script_enabled=False)
    page.goto("/admin")
    page.fill("#email", "sans.script@ecole.example")
    page.fill("#name", "Sam Sans")
    page.click("text=Créer le compte")
    expect(page.locator(".secret")).to_be_visible()
    page.select_option("[name=role]", "teacher")
    page.click("text=Changer le rôle")
    expect(page.locator(".saved")).to_be_visible()
    page.click("text=Désactiver le compte")
    expect(page.locator(".tag")).to_have_text("désactivé")
    page.click("text=Importer")
    for email, outcome in (("pas une adresse", "Ligne 2"), ("importee@ecole.example", "Créations : 1")):
        file = {"name": "a.csv", "mimeType": "text/csv", "buffer": CSV.format(email).encode()}
        page.set_input_files("[name=file]", file)
        page.click("text=Voir l’aperçu")
        expect(page.locator("#main")).to_contain_text(outcome)
    page.click("text=Appliquer")
    expect(page.locator(".saved")).to_contain_text("Créations : 1")
    page.goto("/admin?q=Ada&role=student")
    expect(page.locator("#main")).to_contain_text("importee@ecole.example")
    page.context.close()
