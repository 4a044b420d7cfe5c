"""The administration's page at work, and what it changes on the pages of others."""

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from messenger.models.people import users
from tests.personas import PASSWORD_HASH, Persona

from .chat import mine, send

ADMIN = Persona(9_001, "ada@ecole.example", "Ada Amrani", "admin")
NINA, NOUR = "nina@ecole.example", "nour@ecole.example"


@pytest.fixture(scope="module")
def admin(live_server):
    with live_server.engine.begin() as connection:
        row = {**ADMIN._asdict(), "password_hash": PASSWORD_HASH}
        connection.execute(sa.insert(users).values(row))
    return ADMIN


@pytest.fixture
def office(log_in, admin):
    """The administration's page, open."""
    page = log_in(admin)
    page.goto("/admin")
    return page


def open_account(page, person):
    page.goto(f"/admin?q={person.name}")
    page.get_by_role("link", name=person.name).click()


def test_who_is_created_logs_in_with_the_password_that_is_shown_once(office, new_page):
    office.get_by_label("Adresse e-mail").fill(NINA)
    office.get_by_label("Nom").last.fill("Nina Noël")
    office.get_by_label("Rôle").last.select_option("student")
    office.get_by_role("button", name="Créer le compte").click()
    password = office.locator(".secret").text_content()
    office.goto("/admin?q=nina")
    office.get_by_role("link", name="Nina Noël").click()
    expect(office.get_by_role("heading", name="Nina Noël")).to_be_visible()
    expect(office.locator(".secret")).to_have_count(0)
    page = new_page()
    page.goto("/login")
    page.fill("[name=email]", NINA)
    page.fill("[name=password]", password)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/conversations")
    page.goto(f"/conversations/{ADMIN.id}")
    send(page, "Bonjour, c’est Nina")


def test_a_file_is_looked_at_and_then_applied(office, sam):
    rows = f"email,name,role\n{NOUR},Nour Nasri,teacher\n{sam.email},{sam.name},student\n"
    office.get_by_role("link", name="Importer").click()
    file = {"name": "school.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    office.get_by_label("Fichier", exact=True).set_input_files(file)
    office.get_by_role("button", name="Voir l’aperçu").click()
    expect(office.get_by_text("Créations : 1, modifications : 0, sans changement : 1.")).to_be_visible()
    other = office.context.new_page()
    other.goto("/admin?q=nour")
    expect(other.get_by_role("link", name="Nour Nasri")).to_have_count(0)
    office.get_by_role("button", name="Appliquer").click()
    expect(office.get_by_role("status")).to_contain_text(
        "C’est importé. Créations : 1, modifications : 0, sans changement : 1."
    )
    other.reload()
    expect(other.get_by_role("link", name="Nour Nasri")).to_be_visible()


def test_a_changed_role_reaches_the_open_page_of_the_person(office, open_chat, sam, tess):
    teacher = open_chat(tess, sam)
    send(teacher, "Bonjour Sam")
    open_account(office, tess)
    office.locator("select[name=role]").select_option("student")
    office.get_by_role("button", name="Changer le rôle").click()
    expect(office.locator(".saved")).to_be_visible()
    expect(teacher.locator("textarea")).to_have_count(0)
    expect(mine(teacher, "Bonjour Sam")).to_be_visible()


def test_the_open_page_of_who_is_disabled_goes_to_the_login_page(office, open_chat, sam, tess):
    pupil = open_chat(sam, tess)
    open_account(office, sam)
    office.get_by_role("button", name="Désactiver le compte").click()
    pupil.wait_for_url("**/login**")
    expect(office.locator(".tag")).to_be_visible()
