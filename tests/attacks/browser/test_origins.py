"""A proxy that adds `Referrer-Policy: no-referrer`: browsers then say `Origin: null` of our own forms."""

from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.live_server import LiveServer
from tests.personas import PASSWORD, Persona


def without_referrer(route: Route) -> None:
    if route.request.method == "POST":
        return route.continue_()
    answer = route.fetch(max_redirects=0)
    return route.fulfill(response=answer, headers={**answer.headers, "referrer-policy": "no-referrer"})


def test_one_logs_in_there(new_page: Callable[..., Page], live_server: LiveServer, sam: Persona) -> None:
    page = new_page()
    page.route(lambda url: url.endswith("/login"), without_referrer)
    page.goto("/login")
    with page.expect_request(lambda request: request.method == "POST") as posted:
        page.fill("[name=email]", sam.email)
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
    assert posted.value.all_headers()["origin"] == "null"
    expect(page).to_have_url(f"{live_server.url}/conversations")
