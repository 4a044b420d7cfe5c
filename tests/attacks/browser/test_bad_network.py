"""Each request of a page fails once: answered by a proxy, delayed, dropped, cut, or on a connection that is dead. No
message is missing, and the page is live again, in bounded time.
"""

import time
from contextlib import ExitStack
from itertools import cycle, product

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import SHOW, bodies, put_history, row
from tests.browser.chat import write as write_in
from tests.faults.conftest import IS_LONG, long_or
from tests.personas import PASSWORD

from .proxy import FAULTS, Proxy
from .visitor import COMING, RETURNING, Visitor, walk

AT_ONCE = 14  # browsers
ONCE = {"POST /login", "GET /service-worker.js", "GET /offline"}
WITHOUT_LIBRARY = {"htmx is not defined", "io is not defined"}
CHANGES = "GET /conversations/changes with"


@pytest.fixture
def open_through(new_page, live_server):
    """`open_through(person, other)`: the chat of the two, and the proxy before its server."""
    proxies = []

    def open_chat(person, other):
        proxy = Proxy(live_server.port).__enter__()
        proxies.append(proxy)
        page = new_page(base_url=proxy.url)
        page.request.post("/login", form={"email": person.email, "password": PASSWORD})
        page.goto(f"/conversations/{other.id}")
        return page, proxy

    yield open_chat
    for proxy in proxies:
        proxy.__exit__(None, None, None)


def write(live_server, sender, receiver, text):
    body = {"receiverId": receiver.id, "content": text}
    assert live_server.post(sender, "/messages/send", body).status_code == 201


def is_live(page: Page) -> None:
    expect(page.locator("[data-connection] p:visible")).to_have_count(0)


def test_what_came_while_the_page_was_away_is_asked_for_until_it_is_answered(open_through, live_server, sam, tess):
    pages = {name: open_through(tess, sam) for name in FAULTS}
    for page, _proxy in pages.values():
        page.wait_for_load_state("networkidle")
    for _page, proxy in pages.values():
        proxy.cut()
    write(live_server, sam, tess, "entre-temps")
    for name, (_page, proxy) in pages.items():
        proxy.break_once(CHANGES, FAULTS[name])
        proxy.mend()
    began = time.monotonic()
    for name, (page, proxy) in pages.items():
        expect(page.locator(".message__body"), name).to_have_text(["entre-temps"], timeout=20_000)
        print(name, time.monotonic() - began)
        assert proxy.is_used_up
        expect(row(page, sam.name)).to_contain_text("entre-temps")
        is_live(page)


@pytest.fixture
def visitors(new_page, live_server, sam, tess):
    """`visitors(count)`: Tess, in as many browsers, each behind a proxy of its own."""
    put_history(live_server, sam, tess, 60, "2026-03-02 08:00:00", gap=60)
    with ExitStack() as stack:

        def come(count):
            proxies = [stack.enter_context(Proxy(live_server.port)) for _ in range(count)]
            pages = [new_page(base_url=proxy.url, service_workers="allow") for proxy in proxies]
            for page in pages:
                page.set_default_timeout(2000)  # then the visitor tries again
            return [Visitor(page, proxy, live_server, tess, sam) for page, proxy in zip(pages, proxies, strict=True)]

        yield come
    # A library is among what does not come once: that page works as without scripts, and says so.
    new_page.complaints[:] = [each for each in new_page.complaints if each not in WITHOUT_LIBRARY]


def requests_of(plain, polling):
    """Every request that a page makes, with a WebSocket and without."""
    polling.proxy.refuses_upgrades = True
    walk([plain, polling], COMING + RETURNING)
    return sorted({*plain.proxy.kinds, *polling.proxy.kinds})


def is_of_a_script(kind):
    """The rest are the browser's own: the document, its sheets and scripts."""
    return "/static/" not in kind and kind not in ("GET /conversations", "GET /login", "GET /manifest.webmanifest")


@pytest.mark.timeout(long_or(240, 3600))
def test_whichever_request_fails_the_page_is_right_and_live_again(visitors, live_server, sam, tess):
    kinds = requests_of(*visitors(2))
    assert {CHANGES, "GET /socket.io/ next poll", *ONCE} <= set(kinds)
    if IS_LONG:
        cases = list(product(kinds, FAULTS))
    else:
        cases = list(zip(filter(is_of_a_script, kinds), cycle(FAULTS), strict=False))
    for n in range(0, len(cases), AT_ONCE):
        broken = visitors(len(cases[n : n + AT_ONCE]))
        for visitor, (kind, fault) in zip(broken, cases[n:], strict=False):
            visitor.proxy.refuses_upgrades = "poll" in kind
            visitor.proxy.break_once(kind, FAULTS[fault])
            visitor.text = f"envoyé malgré {kind} {fault}"
        walk(broken, COMING)
        write(live_server, sam, tess, f"entre-temps {n}")
        walk(broken, RETURNING)
        assert [visitor.text for visitor in broken if not visitor.proxy.is_used_up] == []
        for visitor in broken:
            visitor.page.close()


HANGING = long_or(11, 165)  # seconds


@pytest.mark.timeout(HANGING + 120)
def test_a_page_is_live_again_as_soon_as_a_hung_proxy_lets_new_connections_through(
    open_through, live_server, sam, tess
):
    """One page whose reader looks at it, one whose reader writes, one on a computer that sleeps meanwhile."""
    pages, proxies = zip(*(open_through(tess, sam) for _ in range(3)), strict=True)
    read, written, asleep = pages
    for page in pages:
        page.wait_for_load_state("networkidle")
        is_live(page)
    for proxy in proxies:
        proxy.hang()
    write(live_server, sam, tess, "entre-temps")
    read.evaluate(SHOW)
    write_in(written, "envoyé pendant ce temps")
    for page in (read, written):
        expect(page.locator("[data-connection] p:visible")).to_have_count(1)
    read.wait_for_timeout(1000 * HANGING)

    for proxy in proxies:
        proxy.free()
    asleep.evaluate("document.dispatchEvent(new Event('resume'))")  # a browser without a window freezes no page
    began = time.monotonic()
    for page in pages:
        expect(page.locator(".message:not([data-sending]) .message__body")).to_have_text(
            ["entre-temps", "envoyé pendant ce temps"]
        )
        is_live(page)
    assert time.monotonic() - began < 5 + 2  # for what the test itself takes
    read.reload()
    assert bodies(read) == ["entre-temps", "envoyé pendant ce temps"]
