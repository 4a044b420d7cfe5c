"""How one comes in by the login page, for the tests of pages."""

from playwright.sync_api import Page

from tests.personas import PASSWORD, Persona


def log_in(page: Page, person: Persona) -> None:
    page.goto("/login")
    page.fill("[name=email]", person.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector("[data-scripted]", state="attached")
