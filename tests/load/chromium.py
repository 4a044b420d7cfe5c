"""From Enter in one person's Chromium to the bubble in another's, while other pages exchange messages."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.load import load
from tests.load.figures import percentile
from tests.load.load import PATIENCE, Running
from tests.load.machine import Unavailable
from tests.load.process import ServerFailed

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]

# Both pages are on this machine: one clock. A bubble is there when it has been painted.
WATCH = """
const now = () => performance.timeOrigin + performance.now();
window.entered = [];
window.painted = [];
addEventListener("keydown", ({ key }) => key === "Enter" && entered.push(now()), true);
new MutationObserver(() => {
    const bubbles = document.querySelectorAll(".message:not(.message--mine)").length;
    const paint = () => { while (painted.length < bubbles) painted.push(now()); };
    if (bubbles > painted.length) requestAnimationFrame(paint);
}).observe(document, { childList: true, subtree: true });
"""


def write(server: Running, spec: Mapping[str, Any]) -> dict[str, Any]:
    """The generator's pages as `spec` says, and `spec["bubbles"]` messages between two real ones meanwhile."""
    if not Path(CHROMIUM).exists():
        raise Unavailable(f"Chromium is not on this machine ({CHROMIUM}, or where CHROMIUM says)")
    with _pages(server) as (writer, reader):
        generator = load.start(server, {**spec, "mode": "pages"})
        load.wait_until_measuring(generator)
        try:
            times = [_enter_to_bubble(writer, reader, number) for number in range(spec["bubbles"])]
        except PlaywrightError as error:
            generator.kill()
            raise ServerFailed(f"a bubble did not come: {error.message.splitlines()[0]}") from error
        outcome = load.finish(generator, PATIENCE)
    return {**outcome, "bubble": {"p50": percentile(times, 0.5), "p99": percentile(times, 0.99)}}


@contextmanager
def _pages(server: Running) -> Iterator[tuple[Page, Page]]:
    """A student and a teacher of whom the generator's pages know nothing, each in the chat with the other."""
    people = [json.loads(line) for line in server.users.read_text().splitlines()[-6:]]
    student, teacher = (next(one for one in people if one["role"] == role) for role in ("student", "teacher"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield _chat(browser, server, student, teacher), _chat(browser, server, teacher, student)
        finally:
            browser.close()


def _chat(browser: Browser, server: Running, person: dict[str, Any], other: dict[str, Any]) -> Page:
    (url,) = server.urls
    context = browser.new_context(locale="fr-FR", timezone_id="Europe/Paris")
    context.add_cookies([{"name": "messenger_access", "value": person["token"], "url": url}])
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(f"{url}/conversations/{other['id']}")
    page.wait_for_function("() => globalThis.io && document.querySelector('textarea')")
    return page


def _enter_to_bubble(writer: Page, reader: Page, number: int) -> float:
    """Milliseconds from the key to the first frame with the bubble."""
    writer.fill("textarea", f"Message n° {number} : bien reçu, à demain !")
    writer.keyboard.press("Enter")
    reader.wait_for_function("number => painted.length > number", arg=number, polling=5)
    entered = writer.evaluate("number => entered[number]", number)
    return reader.evaluate("number => painted[number]", number) - entered
