"""Notifications: one a conversation, from one tab, only while nobody looks, and gone once they say nothing new."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import HIDE, SHOW, row, send, theirs
from tests.waiting import eventually

SPOKEN = 1000  # ms, in which a second tab would have spoken
SPY = """
    window.shown = [];
    window.beeps = 0;
    window.Notification = class { static permission = "granted"; };
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
        const close = () => (window.shown = window.shown.filter(({ tag }) => tag !== options.tag));
        window.shown.push({ title, ...options, close });
    };
    ServiceWorkerRegistration.prototype.getNotifications = async () => window.shown;
    window.OscillatorNode = class extends OscillatorNode { start() { window.beeps += 1; super.start(); } };
    for (const setting of ["sound", "notifications"]) localStorage.setItem(`messenger:${setting}`, "on");
"""


PLAIN = "Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });"


@pytest.fixture(params=["https", "http"])
def scheme(request):
    """Browsers have no Web Locks on plain http."""
    return request.param


@pytest.fixture
def open_tabs(log_in):
    """`open_tabs(person, path, …)`: a tab of one browser for each path, with what announces and beeps being watched."""

    def open_all(person, *paths, scheme="https"):
        first = log_in(person, service_workers="allow")
        first.context.add_init_script(SPY if scheme == "https" else PLAIN + SPY)
        tabs = [first, *(first.context.new_page() for _ in paths[1:])]
        for tab, path in zip(tabs, paths, strict=True):
            tab.goto(path)
            tab.wait_for_selector("[data-scripted]", state="attached")
            tab.evaluate("async () => { await navigator.serviceWorker.ready; }")
        return tabs

    return open_all


def shown(tabs):
    return [title for tab in tabs for title in tab.evaluate("window.shown.map((one) => one.title)")]


def beeps(tabs):
    return sum(tab.evaluate("window.beeps") for tab in tabs)


def test_one_tab_speaks_for_all(open_tabs, open_chat, sam, tess, scheme):
    tabs = open_tabs(tess, "/conversations", "/conversations", "/conversations", scheme=scheme)
    for tab in tabs:
        tab.evaluate(HIDE)
    send(open_chat(sam, tess), "un")
    eventually(lambda: shown(tabs))
    for tab in tabs:
        expect(row(tab, sam.name)).to_be_visible()
    tabs[0].wait_for_timeout(SPOKEN)
    assert (shown(tabs), beeps(tabs)) == ([sam.name], 1)


def test_nothing_is_announced_while_another_tab_shows_it(open_tabs, open_chat, sam, tess, scheme):
    tabs = hidden, looked_at = open_tabs(tess, "/conversations", f"/conversations/{sam.id}", scheme=scheme)
    hidden.evaluate(HIDE)
    pupil = open_chat(sam, tess)
    send(pupil, "un")
    expect(theirs(looked_at, "un")).to_be_visible()
    expect(row(hidden, sam.name)).to_be_visible()
    hidden.wait_for_timeout(SPOKEN)
    looked_at.evaluate(HIDE)
    send(pupil, "deux")
    eventually(lambda: shown(tabs))
    assert (shown(tabs), beeps(tabs)) == ([sam.name], 1)


def test_reading_elsewhere_closes_the_notice(open_tabs, open_chat, sam, tess):
    tabs = open_tabs(tess, "/conversations")
    tabs[0].evaluate(HIDE)
    send(open_chat(sam, tess), "un")
    eventually(lambda: shown(tabs) == [sam.name])
    elsewhere = open_chat(tess, sam)
    expect(theirs(elsewhere, "un")).to_be_visible()
    eventually(lambda: shown(tabs) == [])


def test_looking_at_the_chat_closes_its_notice_and_no_other(open_tabs, open_chat, sam, sue, tess):
    (page,) = tabs = open_tabs(tess, f"/conversations/{sam.id}")
    page.evaluate(HIDE)
    send(open_chat(sam, tess), "un")
    send(open_chat(sue, tess), "deux")
    eventually(lambda: set(shown(tabs)) == {sam.name, sue.name})
    page.evaluate(SHOW)
    eventually(lambda: shown(tabs) == [sue.name])


def test_a_logout_closes_them_all(open_tabs, open_chat, sam, tess):
    (page,) = open_tabs(tess, "/conversations")
    page.context.add_init_script("""ServiceWorkerRegistration.prototype.getNotifications =
        async () => [{ close: () => sessionStorage.setItem("closed", "yes") }];""")
    page.click(".account__logout button")
    page.wait_for_url("**/login")
    eventually(lambda: page.evaluate("sessionStorage.getItem('closed')") == "yes")


CLICK = """async (data) => {
    const done = [];
    WindowClient.prototype.focus = async function () { return done.push(["focus", this.id]), this; };
    WindowClient.prototype.navigate = async function (path) { return done.push(["navigate", path]), this; };
    self.clients.openWindow = async (path) => done.push(["open", path]);
    await show(data);
    const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    return done.map(([deed, which]) => [deed, deed === "focus" ? tabs.find(({ id }) => id === which).url : which]);
}"""


def test_a_click_shows_the_tab_that_has_the_chat_and_leaves_the_others(open_tabs, sam, sue, tess):
    with_sam, with_sue = open_tabs(tess, f"/conversations/{sam.id}", f"/conversations/{sue.id}")
    eventually(lambda: with_sam.context.service_workers)
    (worker,) = with_sam.context.service_workers

    def click(other):
        path = f"/conversations/{other.id}"
        deeds = worker.evaluate(CLICK, {"user": str(tess.id), "other": str(other.id), "path": path})
        return [[deed, which.removeprefix("http://").partition("/")[2]] for deed, which in deeds]

    assert click(sam) == [["focus", f"conversations/{sam.id}"]]
    assert click(sue) == [["focus", f"conversations/{sue.id}"]]
    with_sue.close()
    eventually(lambda: [deed for deed, _which in click(sue)] == ["open"])
    with_sam.evaluate("document.querySelector('.chat__back').click()")  # no page load: its address is not asked for
    eventually(lambda: [deed for deed, _which in click(sue)] == ["focus", "navigate"])


def test_a_click_on_a_tab_that_cannot_be_led_opens_another(open_tabs, sam, tess):
    (page,) = open_tabs(tess, "/conversations")
    eventually(lambda: page.context.service_workers)
    (worker,) = page.context.service_workers
    data = {"user": str(tess.id), "other": str(sam.id), "path": f"/conversations/{sam.id}"}
    broken = CLICK.replace('done.push(["navigate", path]), this', 'Promise.reject(new TypeError("not controlled"))')
    eventually(lambda: [deed for deed, _which in worker.evaluate(broken, data)] == ["focus", "open"])
