"""What an old phone must load before the first message shows, and whether it then holds still."""

import pytest

from .school import OTHER_TEACHER, PUPIL, TEACHER
from .slow_link import SlowLink

LARGEST = 60 * 1024  # bytes over the network, htmx and socket.io included
SHIFTS = """() => new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (total += value)))
        .observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
})"""

PAINTED = "() => new Promise((done) => new PerformanceObserver(done).observe({ type: 'paint', buffered: true }))"


class Transfer:
    """Counts what a page's network brings, as the browser's own tools do."""

    def __init__(self, page):
        self.sizes, self._urls = {}, {}
        session = page.context.new_cdp_session(page)
        session.on("Network.requestWillBeSent", self._note)
        session.on("Network.loadingFinished", self._add)
        session.send("Network.enable")

    def _note(self, event):
        self._urls[event["requestId"]] = event["request"]["url"]

    def _add(self, event):
        url = self._urls.get(event["requestId"], "")
        self.sizes[url] = self.sizes.get(url, 0) + event["encodedDataLength"]

    @property
    def hosts(self):
        return {url.split("/")[2] for url in self._urls.values() if not url.startswith("data:")}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["list", "chat"])
def test_it_is_small_asks_nobody_else_and_holds_still(school, browser, path, width):
    page = school.enter(browser, TEACHER, locale="fr-FR", viewport={"width": width, "height": 740})
    transfer = Transfer(page)
    page.goto("/conversations" if path == "list" else school.chat(PUPIL))
    page.wait_for_load_state("networkidle")
    total = sum(transfer.sizes.values())
    assert total <= LARGEST, sorted(((size, url) for url, size in transfer.sizes.items()), reverse=True)
    assert len(transfer.hosts) == 1
    assert round(page.evaluate(SHIFTS), 3) == 0
    page.reload()
    page.wait_for_load_state("networkidle")
    assert round(page.evaluate(SHIFTS), 3) == 0
    page.context.close()


@pytest.fixture
def slow_link(school):
    with SlowLink(school.url) as link:
        yield link


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    ("who", "other"), [(TEACHER, None), (TEACHER, PUPIL), (PUPIL, OTHER_TEACHER)], ids=["list", "chat", "unread"]
)
def test_it_holds_still_when_the_page_drips_in_and_the_scripts_come_later(
    school, browser, slow_link, who, other, width
):
    page = school.enter(browser, who, locale="fr-FR", viewport={"width": width, "height": 740})
    page.route_web_socket("**/socket.io/**", lambda _socket: None)  # no word of the connection
    held = []
    page.route("**/*.js", lambda script: held.append(script))
    page.goto(slow_link.url + (school.chat(other) if other else "/conversations"), wait_until="commit")
    page.evaluate(
        "() => new Promise((shown) => new PerformanceObserver(shown).observe({type: 'paint', buffered: true}))"
    )
    page.wait_for_selector("#changes", state="attached")
    for script in held:
        script.continue_()
    page.unroute("**/*.js")
    page.wait_for_selector("[data-scripted]")
    assert round(page.evaluate(SHIFTS), 3) == 0
    page.context.close()


def test_a_second_page_loads_no_file_again(school, browser):
    page = school.enter(browser, TEACHER, locale="fr-FR")
    page.goto("/conversations")
    page.wait_for_load_state("networkidle")
    transfer = Transfer(page)
    page.goto(school.chat(PUPIL))
    page.wait_for_load_state("networkidle")
    again = [url for url, size in transfer.sizes.items() if "/static/" in url and size]
    assert again == []
    page.context.close()
