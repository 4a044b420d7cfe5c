"""The login page of a school that nobody administers yet."""

import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy import event

from messenger.errors import KeysUnavailable, StorageUnavailable
from messenger.extensions import db
from messenger.models.people import users
from tests.cli.commands import application
from tests.personas import ADA, PASSWORD, SAM, TESS

COMMANDS = {
    "fr": "flask users create ADRESSE --name NOM --role admin",
    "en": "flask users create ADDRESS --name NAME --role admin",
}


def shown(app: Flask, language: str = "fr") -> str:
    answer = app.test_client().get("/login", headers={"Accept-Language": language})
    assert answer.status_code == 200
    return answer.text


@pytest.fixture
def change_ada(app: Flask) -> Callable[..., None]:
    """`change_ada(role="teacher")`: also takes the other administrators away."""

    def change(**values: object) -> None:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.role == "admin").values(role="teacher"))
            connection.execute(sa.update(users).where(users.c.id == ADA.id).values(**values))

    return change


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_names_the_command_that_makes_an_administrator(app, change_ada, language):
    change_ada(role="admin", is_active=False)
    assert COMMANDS[language] in shown(app, language)
    refused = app.test_client().post(
        "/login", data={"email": "a@b.fr", "password": "x"}, headers={"Accept-Language": language}
    )
    assert (refused.status_code, COMMANDS[language] in refused.text) == (401, True)
    change_ada(role="admin", is_active=True)
    assert COMMANDS[language] not in shown(app, language)


def test_it_says_so_again_within_a_minute_of_the_last_one_s_end(app, change_ada, monkeypatch):
    assert COMMANDS["fr"] not in shown(app)
    change_ada(role="teacher")
    monkeypatch.setattr("messenger.people.accounts.time", SimpleNamespace(monotonic=lambda: time.monotonic() + 60))
    assert COMMANDS["fr"] in shown(app)
    change_ada(role="admin")
    assert COMMANDS["fr"] not in shown(app)


def test_it_does_not_ask_the_database_each_time_while_there_is_one(app, change_ada):
    statements: list[str] = []
    with app.app_context():
        event.listen(db.engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    for _ in range(3):
        shown(app)
    assert sum("FROM users" in statement for statement in statements) == 1


def test_it_takes_the_key_of_what_is_kept_whether_or_not_the_browser_shows_it(app):
    cookies = app.test_client().get("/login").headers.getlist("Set-Cookie")
    assert any(cookie.startswith("messenger_key=;") for cookie in cookies)


@pytest.mark.parametrize("error", [StorageUnavailable, KeysUnavailable])
def test_a_session_that_cannot_be_looked_up_now_keeps_its_key(visit, monkeypatch, error):
    def fail(*_values: object) -> None:
        raise error

    visitor = visit(SAM)
    monkeypatch.setattr("messenger.auth.tokens.find_in_session", fail)
    answer = visitor.get("/login")
    assert (answer.status_code, answer.headers.getlist("Set-Cookie")) == (503, [])
    assert visitor.post("/logout").status_code == 503
    assert visitor.post("/language", locale="en").status_code == 303
    monkeypatch.undo()
    assert visitor.get("/login").location == "/conversations"


def test_it_shows_without_a_database_too(tmp_path):
    with application(f"sqlite:///{tmp_path}/nowhere/school.db") as app:
        assert COMMANDS["fr"] not in shown(app)


def test_a_page_gives_the_key_again_that_an_answer_out_of_turn_took_away(app):
    browser = app.test_client()
    browser.post("/login", data={"email": SAM.email, "password": PASSWORD})
    key = browser.get_cookie("messenger_key").value
    assert browser.get("/conversations").headers.getlist("Set-Cookie") == []
    browser.delete_cookie("messenger_key")
    browser.get("/conversations")
    assert browser.get_cookie("messenger_key").value == key
    browser.set_cookie("messenger_key", f"{TESS.id}.{'0' * 64}")
    browser.get("/account")
    assert browser.get_cookie("messenger_key").value == key
