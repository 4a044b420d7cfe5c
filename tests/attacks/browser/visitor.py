"""One who uses the pages on a bad network: what does not come is clicked again, what does not load is loaded again."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from playwright.sync_api import Error, Page, expect

from tests.live_server import LiveServer
from tests.personas import PASSWORD, Persona

from .proxy import Proxy

PATIENCE = 6.0  # seconds until one tries again
LONGEST = 30.0  # seconds that one step may take, whatever fails


class Visitor:
    def __init__(self, page: Page, proxy: Proxy, server: LiveServer, person: Persona, other: Persona) -> None:
        self.page, self.proxy, self.server, self.person, self.other = page, proxy, server, person, other
        self.text = f"envoyé par {proxy.url}"

    def count(self, selector: str) -> int:
        return self.page.locator(selector).count()

    def has_one(self, selector: str) -> bool:
        """`count` would wait for the answer to a navigation, which may never come."""
        with suppress(AssertionError):
            expect(self.page.locator(selector)).to_have_count(1, timeout=100)
            return True
        return False

    def log_in(self) -> None:
        self.page.goto(f"{self.proxy.url}/login", timeout=1000 * PATIENCE, wait_until="commit")
        if "/login" in self.page.url:  # where the answer alone was lost it leads on
            self.page.fill("[name=email]", self.person.email)
            self.page.fill("[name=password]", PASSWORD)
            self.page.press("[name=password]", "Enter", no_wait_after=True)

    def is_logged_in(self) -> bool:
        return self.has_one("#conversations")

    def load(self) -> None:
        self.page.goto(f"{self.proxy.url}/conversations", timeout=1000 * PATIENCE, wait_until="commit")

    def is_loaded(self) -> bool:
        return self.has_one("html[data-scripted]") and self.is_live()

    def open_chat(self) -> None:
        self.page.click(f"#conversations a[href='/conversations/{self.other.id}']")

    def has_chat(self) -> bool:
        return self.count(f"[data-chat='{self.other.id}']") == 1

    def read_back(self) -> None:
        self.page.locator(".chat__scroll").evaluate("(list) => list.scrollTo(0, -list.scrollHeight)")

    def has_read_back(self) -> bool:
        return self.count(".message") >= 60

    def search(self) -> None:
        self.page.fill("#people-query", self.other.name)
        self.page.press("#people-query", "Enter", no_wait_after=True)

    def has_found(self) -> bool:
        return self.count(f".people a[href='/conversations/{self.other.id}']") == 1

    def narrow(self) -> None:
        self.page.click("[data-chip=unread]")

    def has_narrowed(self) -> bool:
        return self.count("[data-chip=unread][aria-current]") == 1

    def write(self) -> None:
        if self.text not in self.shown():
            self.page.fill("textarea", self.text)
            self.page.press("textarea", "Enter")

    def has_written(self) -> bool:
        return self.text in self.shown() and self.count("[data-sending]") == 0

    def be_away(self) -> None:
        self.proxy.cut()

    def is_away(self) -> bool:
        return self.count("[data-connection] p:not([hidden])") == 1

    def return_(self) -> None:
        self.proxy.mend()

    def is_right(self) -> bool:
        """Live, and with every message in its order."""
        history = self.server.get(self.person, f"/messages/conversation/{self.other.id}").json()
        texts, shown = [message["content"] for message in history["messages"]], self.shown()
        return self.is_live() and len(shown) >= 60 and texts[-len(shown) :] == shown

    def is_live(self) -> bool:
        return self.count("[data-connection] p:not([hidden])") == 0

    def shown(self) -> list[str]:
        return self.page.locator(".message__body").all_text_contents()


Step = tuple[Callable[[Any], None], Callable[[Any], bool]]
COMING: list[Step] = [
    (Visitor.log_in, Visitor.is_logged_in),
    (Visitor.load, Visitor.is_loaded),
    (Visitor.open_chat, Visitor.has_chat),
    (Visitor.read_back, Visitor.has_read_back),
    (Visitor.narrow, Visitor.has_narrowed),
    (Visitor.search, Visitor.has_found),
    (Visitor.write, Visitor.has_written),
    (Visitor.be_away, Visitor.is_away),
]
RETURNING: list[Step] = [(Visitor.return_, Visitor.is_right)]


def walk(visitors: Iterable[Visitor], steps: list[Step]) -> None:
    """All of them at once, step by step."""
    for act, is_done in steps:
        waiting = dict.fromkeys(visitors, 0.0)
        began = time.monotonic()
        while waiting:
            assert time.monotonic() - began < LONGEST, (act.__name__, [visitor.text for visitor in waiting])
            for visitor, tried_at in list(waiting.items()):
                if time.monotonic() - tried_at > PATIENCE:
                    with suppress(Error):
                        act(visitor)
                    waiting[visitor] = time.monotonic()
                elif is_done(visitor):
                    del waiting[visitor]
            next(iter(waiting or visitors)).page.wait_for_timeout(50)
