"""The pages as an application on a phone: what it is called, and what it shows without a network."""

import struct

from playwright.sync_api import expect

from tests.waiting import eventually

from .chat import mine, row, send, theirs

KEPT = """async (path) => {
    const page = await caches.match(path, { ignoreVary: true });
    if (!page) return "";
    const [, hex] = /messenger_key=\\d+\\.([0-9a-f]+)/.exec(document.cookie);
    const bytes = Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["decrypt"]);
    const sealed = new Uint8Array(await page.arrayBuffer());
    const algorithm = { name: "AES-GCM", iv: sealed.slice(0, 12), additionalData: new TextEncoder().encode(path) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed.slice(12)));
}"""


def test_it_can_be_installed(new_page):
    page = new_page(locale="fr-FR")
    page.goto("/login")
    manifest = page.request.get(page.get_attribute("link[rel=manifest]", "href"))
    assert manifest.headers["content-type"] == "application/manifest+json"
    described = manifest.json()
    assert (described["name"], described["display"], described["start_url"]) == (
        "Messenger",
        "standalone",
        "/conversations",
    )
    for icon in described["icons"]:
        image = page.request.get(icon["src"]).body()
        assert image.startswith(b"\x89PNG")
        assert "{}x{}".format(*struct.unpack(">II", image[16:24])) == icon["sizes"]
    assert {icon["purpose"] for icon in described["icons"]} == {"any", "maskable"}


def kept(page, text):
    """Wait until the open page is kept with a text in it."""
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    eventually(lambda: text in page.evaluate(KEPT, path_of(page)))


def path_of(page):
    return page.evaluate("location.pathname")


def test_what_was_read_last_is_there_without_a_network(open_chat, sam, tess):
    page, other = open_chat(sam, tess, service_workers="allow"), open_chat(tess, sam)
    send(page, "À demain")
    send(other, "Avec plaisir")  # comes over the socket: no request has brought it
    kept(page, "Avec plaisir")
    page.goto("/conversations")
    kept(page, "Avec plaisir")
    page.context.set_offline(True)
    page.reload()
    row(page, tess.name).click()
    expect(theirs(page, "Avec plaisir")).to_be_visible()
    expect(mine(page, "À demain")).to_be_visible()
    expect(page.locator("[data-connection]")).to_be_visible()
    page.reload()
    expect(theirs(page, "Avec plaisir")).to_be_visible()
    send(other, "Bien rentré ?")
    page.context.set_offline(False)
    expect(theirs(page, "Bien rentré ?")).to_be_visible()


def test_a_kept_page_is_as_well_protected_as_a_fresh_one(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    send(page, "Bonjour")
    kept(page, "Bonjour")
    fresh = page.reload().headers["content-security-policy"]
    page.context.set_offline(True)
    response = page.reload()
    assert response.from_service_worker
    assert response.headers["content-security-policy"] == fresh


def test_a_kept_page_opens_without_a_complaint(open_chat, sam, tess):
    """Seen: what scripts had set on an element came back as an attribute, which the policy refuses."""
    page = open_chat(sam, tess, service_workers="allow")
    page.add_init_script("CSS.supports = () => false")  # the composer grows by a script
    page.reload()
    page.fill("textarea", "une\ndeux\ntrois")
    page.evaluate("({ style }) => { style.color = 'red'; style.color = ''; }", page.query_selector(".sidebar"))
    assert page.locator("[style='']").count() == 1
    send(page, "Bonjour")
    kept(page, "Bonjour")
    lines = []
    page.on("console", lambda line: lines.append(line.text) if line.type in ("error", "warning") else None)
    page.context.set_offline(True)
    page.reload()
    expect(mine(page, "Bonjour")).to_be_visible()
    page.wait_for_selector("[data-scripted]", state="attached")
    assert [line for line in lines if "ERR_INTERNET_DISCONNECTED" not in line] == []


def test_a_kept_page_is_shown_where_only_the_server_is_away(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'onLine', { get: () => true })")
    page.reload()
    send(page, "Bonjour")
    kept(page, "Bonjour")
    page.goto("/conversations")
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.context.set_offline(True)
    expect(page.locator("[data-connection]")).to_be_visible()
    page.click(f"#conversations >> text={tess.name}")
    expect(mine(page, "Bonjour")).to_be_visible()


def test_back_leads_where_it_says_without_a_network(open_chat, sam, tess, sue):
    page = open_chat(tess, sam, service_workers="allow", viewport={"width": 360, "height": 640})
    send(page, "À Sam")
    kept(page, "À Sam")
    page.goto("/conversations")
    kept(page, sam.name)
    row(page, sam.name).click()
    expect(mine(page, "À Sam")).to_be_visible()
    page.context.set_offline(True)
    page.click(".chat__back")
    page.wait_for_url("**/conversations")
    expect(row(page, sam.name)).to_be_visible()

    page.context.set_offline(False)
    page.reload()
    row(page, sam.name).click()
    expect(mine(page, "À Sam")).to_be_visible()
    page.context.set_offline(True)
    page.go_back()
    expect(row(page, sam.name)).to_be_visible()
    expect(page).to_have_url("/conversations")


def test_a_kept_page_shows_nobody_as_present(open_chat, sam, tess):
    page, other = open_chat(sam, tess, service_workers="allow"), open_chat(tess, sam)
    send(other, "Bonjour")
    page.goto(page.url)
    expect(page.locator("[data-presence][data-online]")).not_to_have_count(0)
    kept(page, "data-online")
    page.context.set_offline(True)
    page.reload()
    expect(theirs(page, "Bonjour")).to_be_visible()
    expect(page.locator("[data-presence][data-online]")).to_have_count(0)


def test_a_page_that_was_never_read_says_so_without_a_network(open_chat, sam, tess, sue):
    page = open_chat(sam, tess, service_workers="allow")
    page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    page.context.set_offline(True)
    page.goto(f"/conversations/{sue.id}")
    expect(page.get_by_role("heading")).to_have_text("Hors ligne")
    page.context.set_offline(False)
    page.click("text=Conversations")
    expect(page.locator("[data-logout]")).to_be_visible()


def test_nothing_is_kept_for_the_next_person_on_the_same_computer(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    send(page, "Entre nous")
    kept(page, "Entre nous")
    chat = path_of(page)
    page.click("[data-logout] button")
    page.wait_for_url("**/login")
    eventually(
        lambda: (
            not page.evaluate("async () => (await caches.keys()).some((name) => name.startsWith('messenger-kept-'))")
        )
    )
    page.context.set_offline(True)
    page.goto(chat)
    expect(page.get_by_role("heading")).to_have_text("Hors ligne")
