"""Fixtures: an application on a real, migrated database, people in it, and ways to speak as one of them."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import flask_migrate
import pytest
import sqlalchemy as sa
from engineio.async_drivers.threading import DaemonThread
from flask import Flask
from flask.testing import FlaskClient
from flask_socketio import SocketIOTestClient

from messenger import create_app
from messenger.auth.tokens import issue_access_token
from messenger.extensions import db, socketio
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import Person, users
from messenger.people import passwords
from messenger.people.accounts import find_account
from tests.documented import CheckedClient, hold_to_document
from tests.personas import CHEAP_HASHER, EVERYONE, Persona
from tests.servers import postgresql_database

pytest_plugins = ["tests.turns", "tests.skips", "tests.node"]

SECRET = "a-secret-for-tests-only-0123456789abcdef"
SETTINGS = {
    "SECRET_KEY": SECRET,
    "JWT_SECRET_KEY": SECRET,
    "SEND_LIMIT": "off",
    "LOGIN_LIMIT": "off",
    "SOCKET_LIMIT": "off",
    "MESSENGER_ASYNC_MODE": "threading",
    "TESTING": True,
}
for name in ("DATABASE_URL", "REDIS_URL", "DEFAULT_LOCALE", "MESSENGER_ENV"):
    os.environ.pop(name, None)  # a developer's own settings stay out of the tests
passwords._hasher = CHEAP_HASHER  # in this process; `test_a_school_from_nothing` looks at the cost of a real one


def migrate(url: str) -> None:
    app = create_app({**SETTINGS, "DATABASE_URL": url})
    with app.app_context():
        flask_migrate.upgrade()
        dispose()


def dispose() -> None:
    for engine in db.engines.values():
        engine.dispose()


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "empty.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def empty_postgresql() -> Iterator[str]:
    with postgresql_database() as url:
        migrate(url)
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty, migrated database of each kind."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url")
    url = request.getfixturevalue("empty_postgresql")
    engine = sa.create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(sa.text("TRUNCATE users, conversations, messages, sessions RESTART IDENTITY CASCADE"))
    engine.dispose()
    return url


@pytest.fixture
def sqlite_url(empty_sqlite: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'test.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def unmigrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with no table in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/unmigrated.db"
        return
    with postgresql_database() as url:
        yield url


@pytest.fixture
def make_app(database_url: str) -> Iterator[Callable[..., Flask]]:
    """`make_app(**settings)`: an application on the test's database, its people already there."""
    made: list[Flask] = []

    def make(**settings: object) -> Flask:
        app = create_app({**SETTINGS, "DATABASE_URL": database_url, **settings})
        with app.app_context():
            if not made:
                add_people(EVERYONE)
        made.append(app)
        return app

    yield make
    for app in made:
        app.extensions["socketio_server"].manager.close()
    finish_background_tasks()
    for app in made:
        with app.app_context():
            dispose()


def finish_background_tasks() -> None:
    """Presence is told by threads of the server: they end before the database goes."""
    for thread in threading.enumerate():
        if isinstance(thread, DaemonThread):
            thread.join(timeout=10)
            assert not thread.is_alive()


def add_people(people: tuple[Persona, ...]) -> None:
    with db.engine.begin() as connection:
        connection.execute(sa.insert(users), [person._asdict() for person in people])
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT setval(pg_get_serial_sequence('users', 'id'), max(id)) FROM users"))


@pytest.fixture
def app(make_app: Callable[..., Flask]) -> Flask:
    """Without a context of its own: requests that share one share its language and its `g`."""
    return make_app()


@pytest.fixture
def in_app(app: Flask) -> Iterator[None]:
    """For tests that call services themselves."""
    with app.app_context():
        yield


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """It also holds each answer of the API against the document."""
    return CheckedClient(app)


def token_of(app: Flask, person: Persona, lifetime: timedelta | None = None) -> str:
    with app.app_context():
        account = find_account(person.id) or Person(person.id, person.name, person.role, person.email, True, None)
        return issue_access_token(account, lifetime)


@pytest.fixture
def login(app: Flask) -> Callable[[Persona], dict[str, str]]:
    """`login(person)`: the header that makes a request theirs."""
    return lambda person: {"Authorization": f"Bearer {token_of(app, person)}"}


@pytest.fixture
def send(client, login):
    """`send(sender, receiver, content, **more)`: POST /messages/send as the sender."""

    def post(sender, receiver, content="Bonjour", **more):
        body = {"receiverId": receiver.id, "content": content, **more}
        return client.post("/messages/send", json=body, headers=login(sender))

    return post


@pytest.fixture
def connect(app: Flask) -> Iterator[Callable[[Persona], SocketIOTestClient]]:
    """`connect(person)`: an open socket of theirs."""
    opened: list[SocketIOTestClient] = []

    def open_socket(person: Persona) -> SocketIOTestClient:
        socket = socketio.test_client(app, auth={"token": token_of(app, person)})
        assert socket.is_connected()
        opened.append(socket)
        return hold_to_document(app, socket)

    yield open_socket
    for socket in opened:
        if socket.is_connected():
            socket.disconnect()


@pytest.fixture
def open_page(app: Flask) -> Iterator[Callable[..., SocketIOTestClient]]:
    """`open_page(person, locale)`: the socket of a page of ours that they have open."""
    opened: list[SocketIOTestClient] = []

    def open_socket(person: Persona, locale: str = "fr") -> SocketIOTestClient:
        cookies = f"messenger_access={token_of(app, person)}; messenger_locale={locale}"
        socket = socketio.test_client(app, headers={"Cookie": cookies, "Origin": "http://localhost"})
        assert socket.is_connected()
        opened.append(socket)
        return hold_to_document(app, socket)

    yield open_socket
    for socket in opened:
        if socket.is_connected():
            socket.disconnect()


@pytest.fixture
def stored(app: Flask) -> Callable[[], list[sa.Row]]:
    """`stored()`: the rows of `messages`, in the order of their ids."""

    def rows() -> list[sa.Row]:
        with app.app_context(), db.engine.connect() as connection:
            return list(connection.execute(sa.select(messages).order_by(messages.c.id)))

    return rows


@pytest.fixture
def change_user(app: Flask) -> Callable[..., None]:
    """`change_user(person, role="teacher")`: what another process does to the row."""

    def change(person: Persona, **values: object) -> None:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.id == person.id).values(**values))

    return change


def heard(socket: SocketIOTestClient, event: str) -> list[dict]:
    """The arguments of the events of that name that came since the last look."""
    return [packet["args"][0] for packet in socket.get_received() if packet["name"] == event]


__all__ = ["conversations", "heard", "token_of"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screenshots", metavar="FOLDER", help="keep a picture of each page, state, theme and width")
