"""Every page in every state: for the eye (`make screenshots`) and for axe (test_scenes.py)."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from playwright.sync_api import Browser, Page, expect

from messenger.models import users
from tests.live_server import LiveServer

PASSWORD = "demo-2026"
TEACHER, PUPIL, ADMIN = "helene.moreau", "lina.haddad", "admin"
LONG_NAME = "marie-eleonore.vandenbroucke-castelnau"
NEWCOMER = "nouvelle"
LONG_TEXT = "Voir https://maths.ecole.example/" + "tres-long-" * 30 + "\n\nمرحبا، كيف الحال؟ 👍"


class School:
    """The demo school on a running server, with one who is new and one who has left."""

    def __init__(self, server: LiveServer) -> None:
        self._server = server
        server.flask("demo")
        server.flask("users", "create", address(NEWCOMER), "--name", "Sue", "--role", "student")
        server.flask("users", "disable", address("theo.lefevre"))

    def chat(self, name: str) -> str:
        query = sa.select(users.c.id).where(users.c.email == address(name))
        with self._server.engine.connect() as connection:
            return f"/conversations/{connection.execute(query).scalar_one()}"

    def enter(self, browser: Browser, who: str | None, **options: object) -> Page:
        """A page of someone's, logged in."""
        context = browser.new_context(base_url=self._server.url, service_workers="block", **options)
        context.set_default_timeout(20_000)
        page = context.new_page()
        if who == NEWCOMER:
            token = self._server.flask("tokens", "issue", address(NEWCOMER)).split('"token":')[1].split('"')[1]
            context.add_cookies([{"name": "access_token", "value": token, "url": self._server.url}])
        elif who:
            page.request.post("/login", form={"email": address(who), "password": PASSWORD})
        return page


def address(name: str) -> str:
    return f"{name}@ecole.example"


class Scene(NamedTuple):
    """Who sees it, and how they come there."""

    who: str | None
    play: Callable[[Page, School], object]


def at(path: str) -> Callable[[Page, School], object]:
    return lambda page, _school: page.goto(path)


def refused_login(page: Page, _school: School) -> None:
    page.goto("/login")
    page.fill("[name=email]", address(TEACHER))
    page.fill("[name=password]", "autre chose")
    page.press("[name=password]", "Enter")
    page.wait_for_selector("[role=alert]")


def search(query: str) -> Callable[[Page, School], object]:
    def play(page: Page, _school: School) -> None:
        page.goto("/conversations")
        page.fill("#people-query", query)
        expect(page.locator("#people")).not_to_be_empty()

    return play


def chat_with(name: str) -> Callable[[Page, School], object]:
    def play(page: Page, school: School) -> None:
        page.goto(school.chat(name))
        page.wait_for_selector("[data-chat]")

    return play


def long_texts(page: Page, school: School) -> None:
    chat_with(LONG_NAME)(page, school)
    page.fill("textarea", LONG_TEXT)
    page.press("textarea", "Enter")
    expect(page.locator(".message--mine .message__body").filter(has_text="مرحبا").first).to_be_visible()


def offline_chat(page: Page, school: School) -> None:
    chat_with(PUPIL)(page, school)
    page.context.set_offline(True)
    expect(page.locator("[data-connection]")).to_be_visible()


def check_of_the_connection(page: Page, _school: School) -> None:
    page.goto("/connection")
    page.wait_for_selector("[data-checks][data-ended]")


SCENES = {
    "login": Scene(None, at("/login")),
    "login-refused": Scene(None, refused_login),
    "list": Scene(TEACHER, at("/conversations")),
    "list-empty": Scene(NEWCOMER, at("/conversations")),
    "search": Scene(TEACHER, search("a")),
    "search-nobody": Scene(TEACHER, search("zzz")),
    "chat": Scene(TEACHER, chat_with(PUPIL)),
    "chat-unread": Scene(PUPIL, chat_with("karim.benali")),
    "chat-empty": Scene(TEACHER, chat_with(NEWCOMER)),
    "chat-long": Scene(TEACHER, long_texts),
    "chat-closed": Scene(TEACHER, chat_with("theo.lefevre")),
    "chat-offline": Scene(TEACHER, offline_chat),
    "not-found": Scene(TEACHER, at("/conversations/99999")),
    "offline": Scene(None, at("/offline")),
    "connection": Scene(None, check_of_the_connection),
}


def shot(folder: Path, scene: str, *variant: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{'_'.join((scene, *variant))}.png"
