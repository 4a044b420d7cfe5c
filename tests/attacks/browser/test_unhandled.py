"""What a browser refuses or a network loses besides the messages is nobody's error: no promise is left unhandled.

`new_page` fails at its end where one was.
"""

from playwright.sync_api import expect

from tests.browser.chat import HIDE, SHOW, send, theirs
from tests.personas import PASSWORD
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


FAIL_ONCE = """(([owner, name]) => {
    const real = owner.prototype[name];
    owner.prototype[name] = async (...all) => {
        owner.prototype[name] = real;
        console.log(`lost ${name} ${all[0]}`);
        throw new TypeError("Failed to fetch");
    };
})"""


def lose(page, owner, name):
    """Let what this method of the browser asks for not come, the first time. Gives what was lost."""
    lost = []
    page.on("console", lambda line: lost.append(line.text.split(" ")[2]) if f"lost {name}" in line.text else None)
    page.evaluate(f"{FAIL_ONCE}([{owner}, '{name}'])")
    return lost


def test_a_file_that_does_not_come_is_kept_with_the_next_change(open_chat, sam, tess):
    page = open_chat(sam, tess, service_workers="allow")
    lost = lose(page, "Cache", "add")
    eventually(lambda: (page.wait_for_timeout(50), lost)[1])
    send(page, "un changement")
    eventually(lambda: page.evaluate("([file]) => caches.match(file, { ignoreVary: true }).then(Boolean)", lost))


def test_a_service_worker_that_does_not_come_is_asked_for_by_the_next_page(new_page, sam):
    page = new_page(service_workers="allow")
    page.request.post("/login", form={"email": sam.email, "password": PASSWORD})
    lost = []
    page.on("console", lambda line: lost.append(line.text) if "lost register" in line.text else None)
    first = f"sessionStorage.tried || {FAIL_ONCE}([ServiceWorkerContainer, 'register']); sessionStorage.tried = 'once';"
    page.add_init_script(first)
    page.goto("/conversations")
    eventually(lambda: (page.wait_for_timeout(50), lost)[1])
    assert page.evaluate("navigator.serviceWorker.getRegistration().then(Boolean)") is False
    page.goto("/conversations")
    eventually(lambda: page.evaluate("navigator.serviceWorker.getRegistration().then(Boolean)"))
    assert len(lost) == 1


def test_what_cannot_be_drawn_is_asked_for(open_chat, sam, tess):
    page, other = open_chat(sam, tess), open_chat(tess, sam)
    page.wait_for_load_state("networkidle")
    page.evaluate("""() => {
        const { swap } = htmx;
        htmx.swap = async (...all) => { htmx.swap = swap; throw new Error("broken"); };
    }""")
    send(other, "malgré tout")
    expect(theirs(page, "malgré tout")).to_be_visible()
