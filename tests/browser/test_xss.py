"""What one writes is text, wherever it shows: nothing runs, nothing is asked of another site, no policy is broken."""

from urllib.parse import urlencode, urlsplit

import pytest
import sqlalchemy as sa

from messenger.models.people import users
from tests.personas import PASSWORD

from .payloads import PAYLOADS

SENTINEL = """
    window.incidents = [];
    window.pwned = () => incidents.push("a script ran");
    document.addEventListener("securitypolicyviolation", (event) => incidents.push(event.blockedURI));
"""
NAMES = PAYLOADS[:: len(PAYLOADS) // 12]  # in names, which are short
TOGETHER = 20  # messages a payload each would take a minute


def is_ours(address):
    return urlsplit(address).hostname in ("127.0.0.1", None)


@pytest.fixture
def watched():
    """`watched(page)` lets a page tell of what runs, opens or asks where it must not."""
    incidents = []

    def watch(page):
        page.add_init_script(SENTINEL)
        page.on("dialog", lambda dialog: (incidents.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", lambda _page: incidents.append("a window"))
        page.on("request", lambda asked: incidents.append(asked.url) if not is_ours(asked.url) else None)
        return page

    yield watch
    assert incidents == []


def look(page):
    """Touch what may wait for the mouse, and see that all was quiet."""
    page.mouse.move(200, 300)
    page.mouse.move(600, 300)
    assert page.evaluate("window.incidents") == []
    assert is_ours(page.url)


def test_the_list_covers_its_classes():
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 100


def written(payloads):
    """Texts of some payloads each, that the server takes."""
    sendable = [payload.replace("\0", "") for payload in payloads]
    return ["\n".join(sendable[start : start + TOGETHER]) for start in range(0, len(sendable), TOGETHER)]


def test_no_message_runs(live_server, open_chat, watched, sam, tess):
    page, reader = (watched(open_chat(*pair)) for pair in ((sam, tess), (tess, sam)))
    for opened in (page, reader):
        opened.reload()
        opened.wait_for_selector("textarea")
    for text in written(PAYLOADS):  # pushed to the reader, swapped in for the writer
        answer = live_server.post(sam, "/messages/send", {"receiverId": tess.id, "content": text})
        assert answer.status_code == 201
    count = len(written(PAYLOADS))
    for opened in (reader, page):
        opened.wait_for_function("(count) => document.querySelectorAll('.message__body').length >= count", arg=count)
        look(opened)
        opened.reload()
        opened.wait_for_selector(".message__body")
        look(opened)
    shown = "\n".join(reader.locator(".message__body").all_text_contents())
    assert "<script>pwned(1)</script>" in shown
    links = reader.locator(".message__body a").evaluate_all("all => all.map((one) => one.protocol)")
    assert set(links) <= {"https:", "http:"}


def test_no_name_runs(live_server, open_chat, watched, sam, tess, sue):
    page = watched(open_chat(tess, sam))
    for name in NAMES:
        shown = "".join(character for character in name if character.isprintable())[:200]
        with live_server.engine.begin() as connection:
            people = users.c.id.in_([sam.id, tess.id])
            connection.execute(sa.update(users).where(people).values(name=shown, email=users.c.email))
        page.goto(f"/conversations/{sam.id}")
        page.wait_for_selector("textarea")
        look(page)
    page.goto("/people?q=script")
    look(page)


def test_no_field_runs(log_in, new_page, watched, sam):
    page = watched(log_in(sam))
    text = "\n".join(PAYLOADS)
    for payload in (text[:3_000], PAYLOADS[0], PAYLOADS[30]):
        for field in ("q", "with", "after", "before", "known", "next"):
            for path in ("/people", "/conversations", "/login"):
                page.request.get(path, params={field: payload}, max_redirects=0)
        page.goto(f"/people?{urlencode({'q': payload})}")
        look(page)
    stranger = watched(new_page())
    for payload in ("\n".join(PAYLOADS)[:250], *NAMES):
        stranger.goto("/login")
        stranger.evaluate("document.querySelector('[name=email]').type = 'text'")
        stranger.fill("[name=email]", payload.replace("\n", " ")[:250])
        stranger.fill("[name=password]", f"not {PASSWORD}")
        stranger.press("[name=password]", "Enter")
        stranger.wait_for_load_state()
        look(stranger)


def test_normal_use_breaks_no_policy(open_chat, watched, sam, tess):
    page = watched(open_chat(sam, tess))
    page.reload()
    page.fill("textarea", "Bonjour")
    page.press("textarea", "Enter")
    page.wait_for_selector(".message__body")
    page.goto("/people?q=a")
    look(page)
