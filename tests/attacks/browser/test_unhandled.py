"""What a browser refuses or a network loses besides the messages is nobody's error: no promise is left unhandled.

`new_page` fails at its end where one was.
"""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import HIDE, SHOW, send, theirs
from tests.waiting import eventually

REFUSE = """
    window.refused = [];
    const refuse = (owner, name) => {
        owner[name] = async () => {
            window.refused.push(name);
            throw new DOMException(name, "SecurityError");
        };
    };
    for (const name of ["open", "keys", "delete", "match"]) refuse(CacheStorage.prototype, name);
    for (const name of ["register", "getRegistration"]) refuse(ServiceWorkerContainer.prototype, name);
    for (const name of ["request", "query"]) refuse(LockManager.prototype, name);
    for (const name of ["encrypt", "decrypt"]) refuse(SubtleCrypto.prototype, name);
    for (const name of ["sound", "notifications"]) localStorage.setItem(`messenger:${name}`, "on");
"""


def test_a_browser_that_refuses_everything_shows_and_sends(open_chat, sam, tess):
    page, other = open_chat(sam, tess), open_chat(tess, sam)
    page.add_init_script(REFUSE)
    page.reload()
    send(page, "un")
    page.fill("textarea", "un brouillon")
    page.evaluate(HIDE)
    send(other, "deux")
    expect(theirs(page, "deux")).to_be_visible()
    page.evaluate(SHOW)
    eventually(lambda: {"register", "open", "request", "encrypt"} <= set(page.evaluate("window.refused")))
    page.goto("/account")
    page.goto("/conversations")
    page.click(".account__logout button")
    page.wait_for_url("**/login")
    eventually(lambda: {"keys", "getRegistration"} <= set(page.evaluate("window.refused")))


@pytest.mark.parametrize("lost", ["**/static/**/icons.svg*", "**/service-worker.js*"])
def test_a_file_that_does_not_come_is_asked_for_again(open_chat, sam, tess, lost):
    page = open_chat(sam, tess, service_workers="allow")
    page.add_init_script("""Cache.prototype.add = async () => {
        window.added = true;
        throw new TypeError("Failed to fetch");
    };""")
    page.context.route(lost, lambda route: route.fulfill(status=503, body="Proxy"))
    page.reload()
    page.wait_for_selector("[data-scripted]", state="attached")
    eventually(lambda: page.evaluate("window.added"), 20)


def test_what_cannot_be_drawn_is_asked_for(open_chat, sam, tess):
    page, other = open_chat(sam, tess), open_chat(tess, sam)
    page.wait_for_load_state("networkidle")
    page.evaluate("""() => {
        const { swap } = htmx;
        htmx.swap = async (...all) => { htmx.swap = swap; throw new Error("broken"); };
    }""")
    send(other, "malgré tout")
    expect(theirs(page, "malgré tout")).to_be_visible()
