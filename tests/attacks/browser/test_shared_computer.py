"""A computer that several people use: what stays on it when one of them has gone opens to nobody else."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from messenger.models.messages import messages
from tests.browser.chat import cut_off, mine, send, theirs, write
from tests.browser.entry import log_in
from tests.live_server import wait_until
from tests.personas import PASSWORD
from tests.servers import chromium
from tests.waiting import eventually

STORED = "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"
CACHED = """async () => {
    const texts = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
    }
    return texts.join();
}"""
PAGES = """async () => {
    const found = [];
    for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found.filter((path) => path.startsWith("/conversations"));
}"""


def keep_this_page(page):
    path = urlsplit(page.url).path
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    eventually(lambda: path in page.evaluate(PAGES))


@pytest.fixture
def open_browser(playwright, live_server, tmp_path):
    """`open_browser()`: a page of a browser whose profile outlives it, as on a school's computer."""
    opened = []

    def open_again():
        context = playwright.chromium.launch_persistent_context(
            str(tmp_path / "profile"),
            executable_path=chromium(),
            args=["--headless", "--no-sandbox", "--disable-gpu"],
            base_url=live_server.url,
            locale="fr-FR",
            timezone_id="Europe/Paris",
        )
        opened.append(context)
        return context.pages[0]

    yield open_again
    for context in opened:
        context.close()


def test_who_comes_after_a_closed_browser_reads_and_sends_nothing(open_browser, open_chat, live_server, sam, tess):
    send(open_chat(tess, sam), "un secret de Tess")
    page = open_browser()
    log_in(page, sam)
    page.goto(f"/conversations/{tess.id}")
    expect(theirs(page, "un secret de Tess")).to_be_visible()
    keep_this_page(page)
    page.context.set_offline(True)
    write(page, "pas encore parti")
    page.fill("textarea", "un brouillon")
    eventually(lambda: "messenger:outbox:" in page.evaluate(STORED))
    address = page.url
    page.context.close()  # and not logged out

    page = open_browser()
    page.context.set_offline(True)
    page.goto(address)
    expect(page.get_by_role("heading")).to_have_text("Hors ligne")
    for kept in (page.evaluate(STORED), page.evaluate(CACHED)):
        for text in ("un secret de Tess", "pas encore parti", "un brouillon", sam.name):
            assert text not in kept

    page.context.set_offline(False)
    log_in(page, sam)
    page.goto(address)
    expect(theirs(page, "un secret de Tess")).to_be_visible()
    expect(page.locator("[data-sending]")).to_have_count(0)
    eventually(lambda: "messenger:outbox:" not in page.evaluate(STORED))
    assert live_server.rows(messages.c.content == "pas encore parti") == []


def test_nothing_that_is_kept_can_be_read_without_the_session(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    send(page, "entre nous")
    keep_this_page(page)
    cut_off(page)
    write(page, "pas encore parti")
    page.fill("textarea", "un brouillon")
    eventually(
        lambda: {"messenger:outbox", "messenger:draft"} <= set(re.findall(r"messenger:\w+", page.evaluate(STORED)))
    )
    for kept in (page.evaluate(STORED), page.evaluate(CACHED)):
        for text in ("entre nous", "pas encore parti", "un brouillon", sam.name, tess.name):
            assert text not in kept


@pytest.mark.parametrize("forged", ["nothing", "a key of one's own"])
def test_nobody_leaves_a_text_in_anothers_name(open_chat, live_server, sam, tess, forged):
    """Seen: who came after wrote into the outbox, and it left at the next login."""
    page = open_chat(sam, tess)
    item = f'{{"other":"{tess.id}","clientId":"{"a" * 32}","content":"un faux","at":1}}'
    key = f"messenger:outbox:{sam.id}:{'a' * 32}"
    page.evaluate("([key, item]) => localStorage.setItem(key, item)", [key, item])
    if forged == "a key of one's own":
        page.evaluate(FORGE, [sam.id, key, item])
    page.reload()
    eventually(lambda: page.evaluate("([key]) => localStorage.getItem(key)", [key]) is None)
    send(page, "un vrai")
    expect(page.locator("[data-sending]")).to_have_count(0)
    assert [row.content for row in live_server.rows(messages.c.sender_id == sam.id)] == ["un vrai"]


FORGE = """async ([user, place, text]) => {
    const utf8 = new TextEncoder(), iv = crypto.getRandomValues(new Uint8Array(12));
    const key = await crypto.subtle.importKey("raw", new Uint8Array(32), "AES-GCM", false, ["encrypt"]);
    const algorithm = { name: "AES-GCM", iv, additionalData: utf8.encode(place.replace("messenger:", "")) };
    const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, utf8.encode(text)));
    localStorage.setItem(place, btoa(String.fromCharCode(...iv, ...sealed)));
}"""


def test_a_text_and_a_draft_outlive_a_reload_within_the_session(open_chat, live_server, sam, tess):
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "gardé")
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate("[localStorage.length, sessionStorage.length]") == [1, 1])
    page.reload()
    expect(mine(page, "gardé")).to_be_visible()
    expect(page.locator("textarea")).to_have_value("un brouillon")
    page.unroute("**/messages/send")
    wait_until(lambda: (page.wait_for_timeout(50), live_server.rows(messages.c.content == "gardé"))[1], 30)


def test_a_logout_in_one_tab_takes_the_drafts_of_the_others(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.fill("textarea", "entre nous")
    eventually(lambda: page.evaluate("sessionStorage.length") == 1)
    other_tab = page.context.new_page()
    other_tab.goto("/conversations")
    other_tab.click(".account__logout button")
    page.wait_for_url("**/login**")
    eventually(lambda: page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0])
    names = {cookie["name"] for cookie in page.context.cookies()}
    assert not names & {"messenger_key", f"messenger_run_{sam.id}", "messenger_access"}


def test_a_tab_that_comes_to_the_login_before_it_hears_of_the_logout_keeps_nothing(open_chat, log_in, sam, tess):
    """Seen on a busy machine: the end of the session led it there first, and its draft stayed."""
    page = open_chat(sam, tess)
    page.fill("textarea", "entre nous")
    eventually(lambda: page.evaluate("sessionStorage.length") == 1)
    page.add_init_script("delete window.BroadcastChannel")
    page.context.clear_cookies()  # as a logout does
    page.goto("/conversations")
    page.wait_for_url("**/login**")
    eventually(lambda: page.evaluate("sessionStorage.length") == 0)


def test_an_ended_session_takes_the_key_along_and_a_new_one_of_the_same_person_brings_it_back(
    open_chat, live_server, sam, sue, tess
):
    page = open_chat(sam, tess)
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate("sessionStorage.length") == 1)
    key = next(cookie for cookie in page.context.cookies() if cookie["name"] == "messenger_key")
    live_server.post(sam, "/auth/logout", {})
    page.wait_for_url("**/login?**")
    assert "messenger_key" not in {cookie["name"] for cookie in page.context.cookies()}
    log_in(page, sam)
    assert key in page.context.cookies()
    page.goto(f"/conversations/{tess.id}")
    expect(page.locator("textarea")).to_have_value("un brouillon")
    log_in_beside = page.request.post("/login", form={"email": sue.email, "password": PASSWORD})
    assert log_in_beside.ok
    page.goto("/conversations")  # the closing page of the one before may have taken the key
    (other,) = [cookie for cookie in page.context.cookies() if cookie["name"] == "messenger_key"]
    assert other["value"].split(".")[1] != key["value"].split(".")[1]


def test_a_link_from_another_site_to_the_login_takes_the_key_and_leaves_what_was_not_sent(
    open_chat, live_server, sam, tess
):
    """Seen: the browser kept both cookies back, so all was forgotten, and the key stayed."""
    page = open_chat(sam, tess)
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate("sessionStorage.length") == 1)
    link = f'<a href="{live_server.url}/login">Messenger</a>'
    page.route("http://intranet.example/", lambda route: route.fulfill(body=link, content_type="text/html"))
    page.context.clear_cookies(name="messenger_access")
    page.goto("http://intranet.example/")
    page.click("a")
    expect(page.locator("[name=email]")).to_be_visible()
    assert "messenger_key" not in {cookie["name"] for cookie in page.context.cookies()}
    log_in(page, sam)
    page.goto(f"/conversations/{tess.id}")
    expect(page.locator("textarea")).to_have_value("un brouillon")


def test_without_webcrypto_nothing_is_kept_beyond_the_tab(new_page, live_server, sam, tess):
    """As at a school on plain http: browsers seal on https and on this machine alone."""
    page = new_page()
    page.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })")
    log_in(page, sam)
    page.goto(f"/conversations/{tess.id}")
    cut_off(page)
    write(page, "gardé")
    page.fill("textarea", "un brouillon")
    eventually(lambda: page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 2])
    page.reload()
    expect(mine(page, "gardé")).to_be_visible()
    expect(page.locator("textarea")).to_have_value("un brouillon")
    live_server.post(sam, "/auth/logout", {})
    page.goto("/conversations")
    page.wait_for_url("**/login**")
    eventually(lambda: page.evaluate("sessionStorage.length") == 0)


def test_the_key_goes_with_the_browser(new_page, sam):
    page = new_page()
    log_in(page, sam)
    cookies = {cookie["name"]: cookie for cookie in page.context.cookies()}
    for name, is_hidden in (("messenger_key", False), (f"messenger_run_{sam.id}", True)):
        cookie = cookies[name]
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (is_hidden, "Lax", -1), name
