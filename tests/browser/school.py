"""The demo school on a running server, and who looks at it."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from playwright.sync_api import Browser, Page

from messenger.models.conversations import conversations
from messenger.models.people import users
from tests.live_server import LiveServer
from tests.personas import CHEAP_HASHER, Persona

PASSWORD = "demo-2026"
TEACHER, PUPIL, ADMIN = "helene.moreau", "lina.haddad", "admin"
OTHER_TEACHER = "karim.benali"
LONG_NAME = "marie-eleonore.vandenbroucke-castelnau"
NEWCOMER, GONE = "nouvelle", "theo.lefevre"


def address(name: str) -> str:
    return f"{name}@ecole.example"


class School:
    """The demo school, with one who is new and one who has left."""

    def __init__(self, server: LiveServer) -> None:
        self._server = server
        self.url = server.url
        server.flask("demo")
        server.flask("users", "create", address(NEWCOMER), "--name", "Sue", "--role", "student")
        server.flask("users", "disable", address(GONE))
        with server.engine.begin() as connection:  # they log in for each scene
            costly = users.c.email != address(NEWCOMER)
            connection.execute(sa.update(users).where(costly).values(password_hash=CHEAP_HASHER.hash(PASSWORD)))

    def id(self, name: str) -> int:
        query = sa.select(users.c.id).where(users.c.email == address(name))
        with self._server.engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def chat(self, name: str) -> str:
        return f"/conversations/{self.id(name)}"

    def enter(self, browser: Browser, who: str | None, **options: object) -> Page:
        """A page of someone's, logged in."""
        usual = {"service_workers": "block", "timezone_id": "Europe/Paris"}
        context = browser.new_context(base_url=self.url, **{**usual, **options})
        context.set_default_timeout(20_000)
        page = context.new_page()
        if who == NEWCOMER:
            token = self._server.token(self._persona(who))
            context.add_cookies([{"name": "messenger_access", "value": token, "url": self.url}])
        elif who:
            page.request.post("/login", form={"email": address(who), "password": PASSWORD})
        return page

    def write(self, sender: str, receiver: str, text: str) -> None:
        """As another program of the sender's does."""
        body = {"receiverId": self.id(receiver), "content": text}
        assert self._server.post(self._persona(sender), "/messages/send", body).status_code == 201

    def _persona(self, name: str) -> Persona:
        return Persona(self.id(name), address(name), name, "")

    def leave_unread(self, reader: str, other: str, count: int) -> None:
        """Set the reader's marker back by `count` messages."""
        low, high = sorted((self.id(reader), self.id(other)))
        column = conversations.c.low_read_seq if self.id(reader) == low else conversations.c.high_read_seq
        pair = sa.and_(conversations.c.low_user_id == low, conversations.c.high_user_id == high)
        with self._server.engine.begin() as connection:
            connection.execute(sa.update(conversations).where(pair).values({column: conversations.c.last_seq - count}))

    @contextmanager
    def without(self, name: str) -> Iterator[None]:
        """Meanwhile the account is disabled."""
        self._set((name,), is_active=False)
        try:
            yield
        finally:
            self._set((name,), is_active=True)

    def _set(self, names: tuple[str, ...], **values: bool) -> None:
        with self._server.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.email.in_(map(address, names))).values(values))

    @contextmanager
    def from_host(self, *names: str) -> Iterator[None]:
        """Meanwhile these are accounts that a host application's token has made."""
        self._set(names, is_email_from_host=True)
        try:
            yield
        finally:
            self._set(names, is_email_from_host=False)

    @contextmanager
    def without_database(self) -> Iterator[None]:
        """Meanwhile the database refuses what every request asks for."""
        self._rename("users", "people")
        try:
            yield
        finally:
            self._rename("people", "users")

    def _rename(self, table: str, name: str) -> None:
        with self._server.engine.begin() as connection:
            connection.execute(sa.text(f"ALTER TABLE {table} RENAME TO {name}"))
