"""Whatever stands in the browser's storage, the page works, and what other programs keep there stays."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import cut_off, send, write
from tests.personas import PASSWORD
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
OTHERS = [
    "outbox-1-other-program",
    "draft-of-a-letter",
    "draft-1-2",
    f"outbox-1-2-{NAME}",
    "sound",
    "kept",
    "messengerX",
]


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


def test_what_another_person_left_goes_and_what_another_program_left_stays(open_chat, log_in, sam, sue, tess):
    page = open_chat(sam, tess)
    page.evaluate("([id]) => localStorage.setItem(`messenger:outbox:${id}:x`, 'x')", [sam.id])
    for key in OTHERS:
        page.evaluate("([key]) => localStorage.setItem(key, 'theirs')", [key])
    page.context.clear_cookies()
    page.request.post("/login", form={"email": sue.email, "password": PASSWORD})
    page.goto("/conversations")
    eventually(lambda: page.evaluate("Object.keys(localStorage).sort()") == sorted(OTHERS))


OTHER_CACHES = ["kept-0123abcd", "offline", "of-another-program"]
LEAVE_THERE = """async ([names, file]) => {
    for (const name of names) await (await caches.open(name)).put(file, new Response("theirs"));
}"""
THERE = "async (names) => (await caches.keys()).filter((name) => names.includes(name)).sort()"
IS_FORGOTTEN = "async () => !(await caches.keys()).some((name) => name.startsWith('messenger-kept-'))"


def test_what_other_programs_keep_at_this_address_is_neither_read_nor_deleted(open_chat, sam, tess):
    """Seen: entries that looked like those of versions of ours that never were released went."""
    page = open_chat(sam, tess, service_workers="allow")
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    sheet = page.locator("link[rel=stylesheet]").first.get_attribute("href")
    page.evaluate(LEAVE_THERE, [OTHER_CACHES, sheet])
    page.evaluate("(keys) => keys.forEach((key) => localStorage.setItem(key, '{'))", OTHERS)
    page.evaluate("async () => (await navigator.serviceWorker.getRegistration()).unregister()")
    page.reload()
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.reload()
    assert page.evaluate("([file]) => fetch(file).then((answer) => answer.text())", [sheet]) != "theirs"
    eventually(lambda: not page.evaluate(IS_FORGOTTEN))
    page.click(".account__logout button")
    page.wait_for_url("**/login")
    eventually(lambda: page.evaluate(IS_FORGOTTEN))
    assert page.evaluate(THERE, OTHER_CACHES) == sorted(OTHER_CACHES)
    assert page.evaluate("Object.keys(localStorage).sort()") == sorted(OTHERS)
