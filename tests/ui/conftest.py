"""A browser without JavaScript: cookies, forms, and the pages that answer them."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from messenger.extensions import db
from messenger.models.people import users
from tests.personas import PASSWORD, PASSWORD_HASH, Persona


class Visitor:
    """One browser of one person."""

    def __init__(self, app: Flask, user_agent: str) -> None:
        self._client: FlaskClient = app.test_client()
        self._headers = {"User-Agent": user_agent}

    def log_in(self, person: Persona, password: str = PASSWORD, **more: str) -> TestResponse:
        form = {"email": person.email, "password": password, **more}
        return self._client.post("/login", data=form, headers=self._headers)

    def get(self, path: str, **options: Any) -> TestResponse:
        return self._client.get(path, headers=self._headers, **options)

    def post(self, path: str, **form: Any) -> TestResponse:
        """A form of a page of ours: it carries the CSRF token."""
        return self.post_bare(path, csrf_token=self.csrf(), **form)

    def post_bare(self, path: str, **form: Any) -> TestResponse:
        return self._client.post(path, data=form, headers=self._headers)

    def csrf(self) -> str:
        cookie = self._client.get_cookie("messenger_csrf")
        return cookie.value if cookie else ""

    def token(self) -> str:
        cookie = self._client.get_cookie("messenger_access")
        assert cookie
        return cookie.value


@pytest.fixture
def visit(app: Flask) -> Callable[..., Visitor]:
    """`visit(person)`: a browser in which the person has logged in."""

    def enter(person: Persona, user_agent: str = "Firefox on Windows") -> Visitor:
        visitor = Visitor(app, user_agent)
        assert visitor.log_in(person).status_code == 303
        return visitor

    return enter


@pytest.fixture(autouse=True)
def _everyone_has_a_password(app: Flask) -> None:
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=PASSWORD_HASH))
