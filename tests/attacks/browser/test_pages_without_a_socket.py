"""The account page, the administration's and the small ones close as the chat pages do, whoever logs in or out."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import HIDE, SHOW
from tests.browser.conftest import newcomer
from tests.personas import PASSWORD
from tests.waiting import eventually

PATHS = ["/account", "/admin", "/admin/import", "/logout", "/connection"]
PLAIN = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"
DRAFTS = "Object.keys(sessionStorage).filter((key) => key.startsWith('messenger:draft:')).length"


@pytest.fixture
def ada(live_server):
    """Of the administration, so that every page is hers to see."""
    return newcomer(live_server, "Ada", "admin")


def log_in_in_another_tab(page, person):
    page.request.post("/login", form={"email": person.email, "password": PASSWORD})
    tab = page.context.new_page()
    tab.goto("/conversations")
    return tab


@pytest.mark.parametrize("path", PATHS)
def test_it_closes_when_another_logs_in_in_another_tab(log_in, ada, sue, path):
    page = log_in(ada)
    page.goto(path)
    tab = log_in_in_another_tab(page, sue)
    page.wait_for_url("**/login?**")
    expect(page.get_by_role("heading")).to_have_text("Autre compte")
    expect(page.locator("body")).not_to_contain_text(ada.name)
    expect(tab.locator(".account__name")).to_contain_text(sue.name)


@pytest.mark.parametrize("path", PATHS)
def test_it_closes_when_one_logs_out_in_another_tab(log_in, ada, path):
    page = log_in(ada)
    page.goto(path)
    tab = page.context.new_page()
    tab.goto("/conversations")
    tab.click(".account__logout button")
    page.wait_for_url("**/login?**")
    expect(page.locator("[name=password]")).to_be_visible()


def test_it_closes_when_it_is_looked_at_after_the_end_of_its_session(log_in, live_server, ada):
    page = log_in(ada)
    page.goto("/account")
    page.evaluate(HIDE)
    live_server.post(ada, "/auth/logout", {})
    page.evaluate(SHOW)
    page.wait_for_url("**/login?**")
    expect(page.get_by_role("alert")).to_be_visible()


def test_a_network_that_is_away_closes_nothing(log_in, ada):
    page = log_in(ada)
    page.goto("/account")
    page.route("**/auth/me", lambda route: route.fulfill(status=503, body="<h1>Proxy</h1>"))
    answers = []
    page.on("response", lambda response: answers.append(response.status))
    eventually(lambda: (page.evaluate(SHOW), 503 in answers)[1])
    page.unroute("**/auth/me")
    eventually(lambda: (page.evaluate(SHOW), 200 in answers)[1])  # it has taken that for no answer, and asks again
    expect(page.get_by_role("heading", name="Mon compte")).to_be_visible()


def test_what_answers_a_form_leads_back_to_no_address_of_its_own(log_in, ada, sue):
    page = log_in(ada)
    page.goto("/admin/users/" + str(sue.id))
    page.locator("summary").click()
    page.get_by_role("button", name="Remplacer le mot de passe").click()
    expect(page.locator(".secret")).to_be_visible()
    tab = page.context.new_page()
    tab.goto("/conversations")
    tab.click(".account__logout button")
    page.wait_for_url("**/login?**")
    assert "next" not in page.url
    expect(page.locator(".secret")).to_have_count(0)


def test_on_plain_http_it_keeps_no_draft_after_a_logout_elsewhere(open_chat, sam, tess):
    """Seen: the tab had gone on to the account page, where nothing heard of the logout."""
    page = open_chat(sam, tess)
    page.context.add_init_script(PLAIN)
    page.reload()
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate(DRAFTS) == 1)
    page.goto("/account")
    tab = page.context.new_page()
    tab.goto("/conversations")
    tab.click(".account__logout button")
    page.wait_for_url("**/login?**")
    eventually(lambda: page.evaluate(DRAFTS) == 0)
