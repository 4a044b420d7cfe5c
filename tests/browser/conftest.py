"""A real server, Chromium, and people who are fresh for each test."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page, Playwright, expect

from messenger.models.people import users
from tests.live_server import LiveServer
from tests.personas import PASSWORD, PASSWORD_HASH, Persona
from tests.servers import chromium
from tests.servers import playwright as playwright_here

from .school import School

PUPILS = [Persona(n, f"pupil{n}@ecole.example", f"Sam {n:03}", "student") for n in range(1, 61)]  # a year of them
_numbers = itertools.count(len(PUPILS) + 1)


def join(server: LiveServer, people: list[Persona]) -> None:
    with server.engine.begin() as connection:
        rows = [{**person._asdict(), "password_hash": PASSWORD_HASH} for person in people]
        connection.execute(sa.insert(users), rows)


def newcomer(server: LiveServer, name: str, role: str) -> Persona:
    number = next(_numbers)
    person = Persona(number, f"{role}{number}@ecole.example", f"{name} {number:03}", role)
    join(server, [person])
    return person


@pytest.fixture
def sam(live_server: LiveServer) -> Persona:
    """A pupil who has written to nobody yet."""
    return newcomer(live_server, "Sam", "student")


@pytest.fixture
def sue(live_server: LiveServer) -> Persona:
    """Another pupil, like Sam."""
    return newcomer(live_server, "Sue", "student")


@pytest.fixture
def tess(live_server: LiveServer) -> Persona:
    """A teacher to whom nobody has written yet."""
    return newcomer(live_server, "Tess", "teacher")


@pytest.fixture(scope="package")
def live_server(empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A running Messenger with a year of pupils; each test brings those it follows."""
    folder = tmp_path_factory.mktemp("browser")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'messenger.db')}"
    with LiveServer(url, folder) as server:
        join(server, PUPILS)
        yield server


@pytest.fixture(scope="package")
def school(empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """The demo school, on a server of its own."""
    folder = tmp_path_factory.mktemp("school")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'messenger.db')}"
    with LiveServer(url, folder, LOGIN_LIMIT="5/15 minutes") as server:
        yield School(server)


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    expect.set_options(timeout=20_000)  # a machine may be busy
    with playwright_here() as started:
        yield started


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    launched = playwright.chromium.launch(executable_path=chromium(), args=flags)
    yield launched
    launched.close()


@pytest.fixture
def new_page(browser: Browser, live_server: LiveServer) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own; at the end, no script of any may have failed or been refused."""
    complaints: list[str] = []
    contexts = []

    def open_page(**options: Any) -> Page:
        usual = {"locale": "fr-FR", "timezone_id": "Europe/Paris", "service_workers": "block"}
        context = browser.new_context(**{"base_url": live_server.url, **usual, **options})
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None
        )
        return page

    open_page.complaints = complaints
    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def log_in(new_page: Callable[..., Page]) -> Callable[..., Page]:
    """A page on which a person has logged in, on the list of conversations."""

    def log_in_as(person: Persona, **options: Any) -> Page:
        page = new_page(**options)
        page.request.post("/login", form={"email": person.email, "password": PASSWORD})
        page.goto("/conversations")
        return page

    return log_in_as


@pytest.fixture
def open_chat(log_in: Callable[..., Page]) -> Callable[..., Page]:
    """A page on which a person has their chat with another open."""

    def open_as(person: Persona, other: Persona, **options: Any) -> Page:
        page = log_in(person, **options)
        page.goto(f"/conversations/{other.id}")
        page.wait_for_selector("textarea")
        return page

    return open_as
