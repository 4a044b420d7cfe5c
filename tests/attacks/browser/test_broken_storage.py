"""Whatever stands in the browser's storage, the page works, and what other programs keep there stays."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import cut_off, send, write
from tests.people import PASSWORD
from tests.waiting import eventually

BROKEN = {
    "no JSON": "{",
    "null": "null",
    "a list": "[1]",
    "a number": "17",
    "a text": '"x"',
    "nothing of what it needs": "{}",
    "no end of time": '{"other":"1","clientId":"NAME","content":"x","at":1e300}',
    "a refusal that is none": '{"other":"1","clientId":"NAME","content":"x","at":1,"refusal":7}',
    "another's name": '{"other":"1","clientId":"x\\"]","content":"x","at":1}',
    "not sealed here": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
}
NAME = "a" * 32
PLAIN = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"
OTHERS = ["outbox-1-other-program", "draft-of-a-letter", "sound", "kept", "messengerX"]


@pytest.mark.parametrize("sealed", [True, False], ids=["https", "http"])
def test_broken_entries_stop_nothing_and_go(open_chat, new_page, sam, tess, sealed):
    page = open_chat(sam, tess)
    if not sealed:
        page.add_init_script(PLAIN)
    for area in ("localStorage", "sessionStorage"):
        for number, text in enumerate(BROKEN.values()):
            name = f"{number:x}" * 32 if "NAME" in text else f"{NAME}{number}"
            for kind in ("outbox", "draft"):
                entry = [area, f"messenger:{kind}:{sam.id}:{name}", text.replace("NAME", name)]
                page.evaluate("([area, key, text]) => window[area].setItem(key, text)", entry)
        for key in OTHERS:
            page.evaluate("([area, key]) => window[area].setItem(key, '{')", [area, key])
    page.reload()
    send(page, "tout va bien")
    ours = "Object.keys(localStorage).filter((key) => key.startsWith('messenger:outbox'))"
    if sealed:
        eventually(lambda: page.evaluate(ours) == [])
    page.on("dialog", lambda dialog: dialog.accept())  # what was not sent would be lost
    page.click(".account__logout button")
    page.wait_for_url("**/login")
    left = "Object.keys(localStorage).concat(Object.keys(sessionStorage)).sort()"
    eventually(lambda: page.evaluate(left) == sorted(OTHERS * 2))


def test_a_browser_that_refuses_its_storage_sends_all_the_same(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.add_init_script("""for (const area of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, area, { get() { throw new DOMException("no", "SecurityError"); } });""")
    page.reload()
    send(page, "sans rien garder")
    page.fill("textarea", "un brouillon")
    page.goto("/account")
    expect(page.locator("[data-device-settings]")).to_be_visible()


def test_a_full_storage_sends_all_the_same(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")
    cut_off(page)
    write(page, "un")
    expect(page.locator(".message--sending")).to_have_count(1)


def test_a_broken_kept_page_shows_that_one_is_offline(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.evaluate(
        """async ([path]) => {
        for (const name of ["messenger-kept-1-x", "of-another-program"]) {
            await (await caches.open(name)).put(path, new Response("<h1>Faux</h1>"));
        }
    }""",
        [f"/conversations/{tess.id}"],
    )
    page.goto("/account")
    page.context.set_offline(True)
    page.goto(f"/conversations/{tess.id}")
    expect(page.get_by_role("heading")).to_have_text("Hors ligne")
    eventually(lambda: "messenger-kept-1-x" not in page.evaluate("caches.keys()"))
    assert "of-another-program" in page.evaluate("caches.keys()")


OLD = """async () => {
    for (const name of ["kept-0a1b2c", "offline", "kept-by-another"]) {
        await (await caches.open(name)).put("/offline", new Response("<h1>Avant</h1>"));
    }
    for (const key of ["outbox-1-1700000000000-NAME", "draft-1-2"]) localStorage.setItem(key, "en clair");
}""".replace("NAME", NAME)


def test_what_old_versions_kept_in_plain_goes_at_the_login(new_page):
    page = new_page()
    page.goto("/login")
    page.evaluate(OLD)
    page.evaluate("(keys) => keys.forEach((key) => localStorage.setItem(key, 'theirs'))", OTHERS)
    page.reload()
    eventually(lambda: page.evaluate("caches.keys()") == ["kept-by-another"])
    assert page.evaluate("Object.keys(localStorage).sort()") == sorted(OTHERS)


def test_the_page_of_an_old_version_is_neither_kept_nor_shown(new_page, sam):
    page = new_page(service_workers="allow")
    page.goto("/login")
    page.evaluate(OLD)
    page.request.post("/login", form={"email": sam.email, "password": PASSWORD})
    page.goto("/conversations")
    eventually(lambda: not {"kept-0a1b2c", "offline"} & set(page.evaluate("caches.keys()")))
    page.goto("/account")
    page.evaluate(OLD)
    page.context.set_offline(True)
    page.goto("/conversations/1")
    expect(page.get_by_role("heading")).to_have_text("Hors ligne")


def test_what_another_person_left_goes_and_what_another_program_left_stays(open_chat, log_in, sam, sue, tess):
    page = open_chat(sam, tess)
    page.evaluate("([id]) => localStorage.setItem(`messenger:outbox:${id}:x`, 'x')", [sam.id])
    for key in OTHERS:
        page.evaluate("([key]) => localStorage.setItem(key, 'theirs')", [key])
    page.context.clear_cookies()
    page.request.post("/login", form={"email": sue.email, "password": PASSWORD})
    page.goto("/conversations")
    eventually(lambda: page.evaluate("Object.keys(localStorage).sort()") == sorted(OTHERS))
