"""Logging in and out, seen from other sites and from crafted links."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import APIRequestContext, APIResponse, Playwright

from tests.live_server import LiveServer
from tests.personas import PASSWORD

CROSS_SITE = {"Sec-Fetch-Site": "cross-site"}


@pytest.fixture
def web(playwright: Playwright, live_server: LiveServer) -> Iterator[APIRequestContext]:
    context = playwright.request.new_context(base_url=live_server.url)
    yield context
    context.dispose()


@pytest.fixture
def enter(web: APIRequestContext) -> Callable[..., APIResponse]:
    """Posts the login form."""

    def post(person, destination="", headers=None):
        form = {"email": person.email, "password": PASSWORD, "next": destination}
        return web.post("/login", form=form, headers=headers or {}, max_redirects=0)

    return post


def test_it_refuses_a_login_posted_by_another_site(enter, sam):
    answer = enter(sam, headers=CROSS_SITE)
    assert answer.status == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "destination",
    [
        "//evil.example",
        "http:////evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a\nb",
        "evil",
        "",
    ],
)
def test_it_leads_nowhere_but_to_this_site(enter, sam, destination):
    answer = enter(sam, destination)
    assert answer.status == 303
    assert answer.headers["location"] == "/conversations"


def test_it_leads_to_the_page_that_one_asked_for(web, enter, sam):
    refused = web.get("/people?q=a", max_redirects=0)
    assert refused.headers["location"] == "/login?next=/people?q%3Da"
    assert enter(sam, "/people?q=a").headers["location"] == "/people?q=a"


def test_it_leads_to_a_full_address_of_this_site(live_server, enter, sam):
    assert enter(sam, f"{live_server.url}/people").headers["location"] == "/people"


def test_one_who_is_logged_in_is_led_on(web, enter, sam):
    enter(sam)
    assert web.get("/login?next=/people", max_redirects=0).headers["location"] == "/people"


@pytest.mark.parametrize("site", ["cross-site", "same-origin", "none"])
def test_a_link_only_asks_whether_to_log_out(web, enter, sam, site):
    enter(sam)
    assert "<form" in web.get("/logout", headers={"Sec-Fetch-Site": site}).text()
    assert web.get("/conversations", max_redirects=0).status == 200


def test_logging_out_by_form_takes_the_csrf_token(web, enter, sam):
    enter(sam)
    assert web.post("/logout", max_redirects=0).status == 403
    assert web.get("/conversations", max_redirects=0).status == 200


def test_without_a_session_logging_out_leads_to_the_login_page(web):
    for answer in (web.get("/logout", max_redirects=0), web.post("/logout", max_redirects=0)):
        assert answer.headers["location"] == "/login"


def test_a_message_form_without_its_csrf_token_is_refused(web, enter, sam, tess):
    enter(sam)
    answer = web.post(f"/conversations/{tess.id}", form={"content": "forged"}, max_redirects=0)
    assert answer.status == 403


def test_without_a_session_what_a_page_asks_is_told_so_by_a_code(web):
    """By which the page closes itself."""
    answer = web.get("/conversations/changes", headers={"HX-Request": "true"}, max_redirects=0)
    assert (answer.status, answer.json()["code"]) == (401, "token_missing")


def test_nothing_new_is_an_empty_answer(web, enter, sam):
    enter(sam)
    assert web.get("/conversations/changes", headers={"HX-Request": "true"}).status == 204


@pytest.mark.parametrize("cursor", ["0", "-1", "x", "9" * 30, "²", ""])
def test_a_senseless_cursor_counts_as_none(web, enter, sam, tess, cursor):
    enter(sam)
    for address in (f"/conversations/{tess.id}?before={cursor}", f"/conversations?before={cursor}"):
        assert web.get(address).status == 200
    assert web.get(f"/conversations/changes?with={tess.id}&after={cursor}&seen={cursor}&known=x").status in (200, 204)


def test_a_pair_that_may_not_write_gets_the_error_page(web, enter, sam, sue):
    enter(sam)
    answer = web.get(f"/conversations/{sue.id}")
    assert answer.status == 403
    assert "entry__card" in answer.text()
    assert web.get(f"/conversations/{2**63}").status == 404
