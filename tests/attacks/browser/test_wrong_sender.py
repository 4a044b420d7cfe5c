"""One browser, two people: what a page of the one shows, keeps and sends is never the other's."""

import pytest
from playwright.sync_api import expect

from messenger.models.messages import messages
from tests.browser.chat import send, write
from tests.personas import PASSWORD
from tests.waiting import eventually


def log_in_beside(page, person):
    """Log another person in, in the same browser, which a page that hears nothing does not notice."""
    answer = page.request.post("/login", form={"email": person.email, "password": PASSWORD})
    assert answer.url.endswith("/conversations"), answer.url


LOG_IN = """async (form) => (await fetch("/login", { method: "POST", body: new URLSearchParams(form) })).url"""


def log_in_in_another_tab(page, person):
    tab = page.context.new_page()
    tab.goto("/connection")
    assert tab.evaluate(LOG_IN, {"email": person.email, "password": PASSWORD}).endswith("/conversations")


def senders(server, text):
    return {row.sender_id for row in server.rows(messages.c.content == text)}


def is_closed(page):
    page.wait_for_url("**/login?**")
    expect(page.get_by_role("heading")).to_have_text("Autre compte")
    expect(page.locator("textarea, #conversations")).to_have_count(0)


@pytest.mark.parametrize("other_role", ["pupil", "teacher"])
def test_the_page_of_one_closes_when_another_logs_in(open_chat, live_server, sam, sue, tess, other_role):
    page = open_chat(sam, tess)
    send(page, "avant")
    log_in_in_another_tab(page, sue if other_role == "pupil" else tess)
    is_closed(page)
    page.get_by_role("link", name="Retour aux conversations").click()
    expect(page.locator(".account__name")).to_contain_text(sue.name if other_role == "pupil" else tess.name)


@pytest.mark.parametrize("other", ["sue", "tess"])
def test_what_was_written_offline_is_never_sent_as_from_another(open_chat, live_server, sam, sue, tess, other):
    """Seen: the page's socket came back with the other's cookie, and sent what the first had typed."""
    page = open_chat(sam, tess)
    text = f"écrit par Sam, pas par {other}"
    page.context.set_offline(True)
    expect(page.locator("[data-connection]")).to_be_visible()
    write(page, text)
    log_in_beside(page, {"sue": sue, "tess": tess}[other])
    page.context.set_offline(False)
    is_closed(page)
    assert senders(live_server, text) <= {sam.id}


def test_a_page_closes_once_however_often_it_hears_that_it_must(open_chat, sam, sue, tess):
    """Seen on a busy machine: its socket, its requests and another tab said so, and each loaded the login again."""
    page = open_chat(sam, tess)
    held = []
    page.route("**/login?*", lambda route: held.append(route))
    log_in_beside(page, sue)
    tab = page.context.new_page()
    tab.goto("/conversations")
    tab.evaluate("for (let n = 0; n < 3; n++) new BroadcastChannel('messenger').postMessage({ person: '0' })")
    eventually(lambda: (page.wait_for_timeout(20), held)[1])
    page.wait_for_timeout(200)  # for those that must not come
    for route in held:
        route.continue_()
    is_closed(page)
    assert len(held) == 1


def test_nothing_of_another_is_shown_in_an_open_list(log_in, open_chat, sam, sue, tess):
    send(open_chat(sue, tess), "un secret de Sue")
    page = log_in(sam)
    page.route_web_socket("**/socket.io/**", lambda _socket: None)  # it hears nothing: what it asks tells
    page.route("**/socket.io/**", lambda route: route.abort())
    page.reload()
    page.wait_for_selector("[data-scripted]")
    shown = []
    page.expose_function("noteShown", lambda text: shown.append(text))
    page.evaluate("""() => new MutationObserver(() => window.noteShown(document.body.textContent))
        .observe(document.body, { childList: true, subtree: true, characterData: true })""")
    log_in_beside(page, sue)
    page.evaluate("dispatchEvent(new Event('online'))")  # it asks for what has changed
    is_closed(page)
    assert not [text for text in shown if "un secret de Sue" in text]


def test_the_other_tab_tells_a_page_that_asks_nothing(open_chat, log_in, sam, sue, tess):
    page = open_chat(sam, tess)
    page.route_web_socket("**/socket.io/**", lambda _socket: None)
    page.route("**/socket.io/**", lambda route: route.abort())
    page.reload()
    page.wait_for_selector("[data-scripted]")
    log_in_beside(page, sue)
    other_tab = page.context.new_page()
    other_tab.goto("/conversations")
    is_closed(page)
    expect(other_tab.locator(".account__name")).to_contain_text(sue.name)


def test_a_form_without_javascript_is_refused_in_the_session_of_another(open_chat, live_server, sam, sue, tess):
    page = open_chat(sam, tess, java_script_enabled=False)
    page.fill("textarea", "sans script")
    log_in_beside(page, sue)
    page.click(".composer__send")
    expect(page.get_by_role("heading")).to_have_text("Autre compte")
    assert senders(live_server, "sans script") == set()


def test_the_page_of_one_does_not_log_the_other_out(log_in, sam, sue):
    page = log_in(sam, java_script_enabled=False)
    log_in_beside(page, sue)
    page.click(".account__logout button")
    expect(page.get_by_role("heading")).to_have_text("Autre compte")
    page.goto("/conversations")
    expect(page.locator(".account__name")).to_contain_text(sue.name)


def test_the_page_that_closed_says_who_is_here_and_leads_back_to_oneself(open_chat, sam, sue, tess):
    page = open_chat(sam, tess)
    log_in_in_another_tab(page, sue)
    is_closed(page)
    expect(page.get_by_role("main")).to_contain_text(sue.name)
    page.get_by_role("button", name="Se déconnecter").click()
    page.wait_for_url("**/login")
    page.fill("[name=email]", sam.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    expect(page.locator(".account__name")).to_contain_text(sam.name)


def test_ones_own_page_leads_on_where_one_is_back(open_chat, sam, sue, tess):
    page = open_chat(sam, tess)
    log_in_beside(page, sue)
    log_in_beside(page, sam)
    page.goto(f"/login?reason=other_account&user={sam.id}&next=/conversations/{tess.id}")
    expect(page.locator("textarea")).to_be_visible()


def test_a_login_ends_the_session_that_the_browser_had(log_in, live_server, sam, sue):
    page = log_in(sam)
    (before,) = [one for one in page.context.cookies() if one["name"] == "messenger_access"]
    log_in_beside(page, sue)
    page.context.clear_cookies()
    page.context.add_cookies([before])
    another_tab = page.context.new_page()  # the first one closes itself meanwhile
    another_tab.goto("/conversations")
    expect(another_tab.locator("[name=password]")).to_be_visible()


ASK = """async ([method, path, user]) => {
    const csrf = document.querySelector("[name=csrf_token]").value;
    const headers = { "X-CSRF-TOKEN": csrf, "X-Messenger-User": user, "Content-Type": "application/json" };
    const body = method === "POST" ? JSON.stringify({ receiverId: 1, content: "x", seq: 1 }) : undefined;
    const answer = await fetch(path, { method, headers, body });
    return [answer.status, (await answer.json()).code];
}"""


def test_every_door_refuses_the_page_of_another(log_in, sam, tess):
    page = log_in(sam)
    pages = [("GET", "/auth/me"), ("GET", "/users"), ("GET", f"/messages/{sam.id}"), ("POST", "/messages/send")]
    for method, path in [*pages, ("POST", f"/messages/conversation/{tess.id}/read"), ("POST", "/auth/logout")]:
        assert page.evaluate(ASK, [method, path, str(tess.id)]) == [409, "other_account"], path
    assert (
        page.evaluate(
            "([id]) => fetch('/auth/me', {headers: {'X-Messenger-User': id}}).then((one) => one.status)", [str(sam.id)]
        )
        == 200
    )
    for path in ("/conversations", f"/conversations/{tess.id}", "/people?q=a", "/account"):
        assert (
            page.evaluate(
                "([path, id]) => fetch(path, {headers: {'X-Messenger-User': id}}).then((one) => one.status)",
                [path, str(tess.id)],
            )
            == 409
        ), path


SOCKET = """([user]) => new Promise((done) => {
    const socket = io({ auth: { user }, forceNew: true });
    socket.on("connect", () => done("connected"));
    socket.on("connect_error", (error) => done(error.data?.code));
})"""


def test_a_socket_is_refused_in_the_session_of_another(log_in, sam, tess):
    page = log_in(sam)
    page.wait_for_selector("[data-scripted]")
    assert page.evaluate(SOCKET, [str(tess.id)]) == "other_account"
    assert page.evaluate(SOCKET, [sam.id]) == "connected"
