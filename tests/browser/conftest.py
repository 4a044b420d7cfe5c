"""A real server, Chromium, and people who are fresh for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from messenger.models import users
from tests.live_server import LiveServer
from tests.people import PASSWORD, Persona
from tests.servers import chromium

from .school import School

PEOPLE = 120
PUPILS = [Persona(n, f"pupil{n}@ecole.example", f"Sam {n:03}", "student") for n in range(1, PEOPLE + 1)]
TEACHERS = [Persona(PEOPLE + n, f"teacher{n}@ecole.example", f"Tess {n:03}", "teacher") for n in range(1, PEOPLE + 1)]
_pupils, _teachers = iter(PUPILS), iter(TEACHERS)


@pytest.fixture
def sam() -> Persona:
    """A pupil who has written to nobody yet."""
    return next(_pupils)


@pytest.fixture
def sue() -> Persona:
    """Another pupil, like Sam."""
    return next(_pupils)


@pytest.fixture
def tess() -> Persona:
    """A teacher to whom nobody has written yet."""
    return next(_teachers)


@pytest.fixture(scope="package")
def live_server(empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A running Messenger, all pupils and teachers in it."""
    folder = tmp_path_factory.mktemp("browser")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'messenger.db')}"
    secret = PasswordHasher().hash(PASSWORD)
    with LiveServer(url, folder) as server:
        with server.engine.begin() as connection:
            rows = [{**person._asdict(), "password_hash": secret} for person in PUPILS + TEACHERS]
            connection.execute(sa.insert(users), rows)
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
    with sync_playwright() as started:
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
        options = {"base_url": live_server.url, "locale": "fr-FR", "service_workers": "block", **options}
        context = browser.new_context(**options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None
        )
        return page

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
