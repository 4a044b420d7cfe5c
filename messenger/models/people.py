"""The table `users`, and its rows as others see them."""

from datetime import datetime
from typing import Any, NamedTuple, Self

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from messenger.extensions import db
from messenger.models.column_types import Address, Folded, Id, Name, UtcDateTime
from messenger.models.times import in_seconds, utc_now
from messenger.names import folded, is_blank
from messenger.roles import Role


def _search_name(context: Any) -> str:
    return folded(context.get_current_parameters()["name"])


class User(db.Model):  # type: ignore[name-defined]
    __tablename__ = "users"
    __table_args__ = (
        sa.CheckConstraint(f"role IN ({', '.join(repr(r.value) for r in Role)})", name="role_known"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 200", name="name_length"),
        sa.Index("ix_users_role_search_name_id", "role", "search_name", "id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    email: Mapped[str | None] = mapped_column(Address, unique=True)  # none for some host accounts
    # Whether a host application's token alone says whose address it is: an import does not take its word for it.
    is_email_from_host: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    name: Mapped[str] = mapped_column(Name)
    search_name: Mapped[str] = mapped_column(Folded, default=_search_name, server_default="")
    role: Mapped[str] = mapped_column(sa.String(16))
    password_hash: Mapped[str | None] = mapped_column(sa.String(255))
    is_active: Mapped[bool] = mapped_column(default=True, server_default=sa.true())
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    tokens_valid_after: Mapped[datetime | None] = mapped_column(UtcDateTime)
    external_id: Mapped[str | None] = mapped_column(sa.String(255), unique=True)
    # Chosen on the account page; None: as the browser or the school has it.
    locale: Mapped[str | None] = mapped_column(sa.String(8))
    time_zone: Mapped[str | None] = mapped_column(sa.String(64))
    theme: Mapped[str | None] = mapped_column(sa.String(8))
    shares_presence: Mapped[bool | None]
    shares_typing: Mapped[bool | None]
    shares_receipts: Mapped[bool | None]


users: sa.Table = User.__table__


class Person(NamedTuple):
    """A user as others see them, with what decides about their access, and their preferences."""

    id: int
    name: str
    role: str
    email: str | None
    is_active: bool
    tokens_valid_after: datetime | None
    locale: str | None = None
    time_zone: str | None = None
    theme: str | None = None
    shares_presence: bool | None = None
    shares_typing: bool | None = None
    shares_receipts: bool | None = None

    @classmethod
    def of(cls, row: Any) -> Self:
        """Return the person in a row of a query that selects other columns too."""
        return cls._make(getattr(row, name) for name in cls._fields)

    @property
    def revoked_at(self) -> float:
        """The time of the last revocation of this account's tokens, as in `TokenIssue`."""
        return in_seconds(self.tokens_valid_after)


class Account(NamedTuple):
    """The columns of a user that decide whether they may send, receive and see read receipts, and their name."""

    id: int
    name: str
    role: str
    is_active: bool
    tokens_valid_after: datetime | None
    shares_receipts: bool | None

    @property
    def revoked_at(self) -> float:
        """The time of the last revocation of this account's tokens, as in `TokenIssue`."""
        return in_seconds(self.tokens_valid_after)


PERSON_COLUMNS = [users.c[name] for name in Person._fields]


def name_search_conditions(query: str) -> list[sa.ColumnElement[bool]]:
    """Return the WHERE conditions of a name search: every word must occur, case and accents folded.

    A search of signs alone, such as `*`, finds nobody.
    """
    words = [] if is_blank(query) else folded(query).split()
    if not words and not is_blank(query):
        return [sa.false()]
    return [users.c.search_name.contains(word, autoescape=True) for word in words]


def select_people(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Return rows of `Person`."""
    return sa.select(*PERSON_COLUMNS).where(*where)
