"""Another program's cookie of our name, at a path of its own, in a browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.live_server import LiveServer
from tests.personas import PASSWORD, Persona


def test_a_stray_cookie_at_a_longer_path_ends_in_the_login_which_works(
    new_page: Callable[..., Page], live_server: LiveServer, sam: Persona
) -> None:
    page = new_page()
    stray = {"name": "messenger_access", "value": "x", "domain": "127.0.0.1", "path": "/conversations"}
    page.context.add_cookies([stray])  # type: ignore[list-item]
    page.goto("/conversations")
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    expect(page).to_have_url(f"{live_server.url}/conversations")
    page.goto("/conversations")
    expect(page.locator("[data-user]")).to_have_attribute("data-user", str(sam.id))
