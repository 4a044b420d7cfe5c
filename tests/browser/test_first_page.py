"""What an old phone must load before the first message shows, and whether it then holds still."""

import pytest

from .scenes import PUPIL, TEACHER

LARGEST = 60 * 1024  # bytes over the network, htmx and socket.io included
SHIFTS = """() => new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (total += value)))
        .observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
})"""


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
    assert page.evaluate(SHIFTS) < 0.01
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
