"""The four tables, their constraints and the rows that the rest of the product passes around."""

from datetime import UTC, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from messenger.answers import Message as MessageJson
from messenger.column_types import Address, Folded, Id, Name, UtcDateTime
from messenger.extensions import db
from messenger.names import folded, is_blank
from messenger.roles import Role

Pair = tuple[int, int]  # (lower user id, higher user id)


def utc_now() -> datetime:
    """The time now in UTC, to the millisecond: what is stored is what was answered."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


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


class Session(db.Model):  # type: ignore[name-defined]
    """Someone logged in on a device; it ends when its row goes."""

    __tablename__ = "sessions"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    user_agent: Mapped[str] = mapped_column(sa.String(255), default="")
    # How many refresh tokens have been used up, and when the last one was: see `auth.sessions.refresh_session`.
    refresh_count: Mapped[int] = mapped_column(default=0, server_default="0")
    refreshed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Conversation(db.Model):  # type: ignore[name-defined]
    """One row a pair of people, whoever wrote first; `last_seq` counts its messages."""

    __tablename__ = "conversations"
    __table_args__ = (
        sa.UniqueConstraint("low_user_id", "high_user_id"),
        sa.CheckConstraint("low_user_id < high_user_id", name="members_ordered"),
        sa.CheckConstraint("low_read_seq BETWEEN 0 AND last_seq", name="low_read_seq_range"),
        sa.CheckConstraint("high_read_seq BETWEEN 0 AND last_seq", name="high_read_seq_range"),
        # The list of someone's conversations, newest first, without a sort.
        sa.Index("ix_conversations_low_user_id_last_message_id", "low_user_id", "last_message_id"),
        sa.Index("ix_conversations_high_user_id_last_message_id", "high_user_id", "last_message_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    low_user_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"))
    high_user_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"))
    last_seq: Mapped[int] = mapped_column(sa.BigInteger, default=0)
    last_message_id: Mapped[int] = mapped_column(sa.BigInteger, default=0)
    low_read_seq: Mapped[int] = mapped_column(sa.BigInteger, default=0)
    high_read_seq: Mapped[int] = mapped_column(sa.BigInteger, default=0)
    # How far messages have reached a device; what is read has, whatever stands here.
    low_delivered_seq: Mapped[int] = mapped_column(sa.BigInteger, default=0, server_default="0")
    high_delivered_seq: Mapped[int] = mapped_column(sa.BigInteger, default=0, server_default="0")


class Message(db.Model):  # type: ignore[name-defined]
    __tablename__ = "messages"
    __table_args__ = (
        sa.UniqueConstraint("conversation_id", "seq"),
        sa.UniqueConstraint("sender_id", "client_id"),
        sa.CheckConstraint("seq >= 1", name="seq_positive"),
        sa.CheckConstraint("sender_id <> receiver_id", name="two_people"),
        sa.CheckConstraint("length(content) BETWEEN 1 AND 4000", name="content_length"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("conversations.id"))
    seq: Mapped[int] = mapped_column(sa.BigInteger)
    sender_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"))
    receiver_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"))
    content: Mapped[str] = mapped_column(sa.Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    client_id: Mapped[str | None] = mapped_column(sa.String(64))


users: sa.Table = User.__table__
sessions: sa.Table = Session.__table__
conversations: sa.Table = Conversation.__table__
messages: sa.Table = Message.__table__


class TokenIssue(NamedTuple):
    """What a token says of its issue: `at` which time, and `after` which revocation of the account's tokens (both in
    seconds since the epoch, 0 where there was none); the session that it belongs to, if any; and until when it is good,
    a host's leeway included: None where no token stands behind.
    """

    at: float
    after: float | None
    session_id: int | None
    expires_at: float | None

    def is_revoked(self, revoked_at: float) -> bool:
        """Whether a revocation, the account's last, came after it.

        A clock may be set back, so our own are asked for the revocation that they know. A host's know the time alone.
        """
        if self.after is None:
            return 0 < revoked_at >= self.at
        return self.after != revoked_at


def in_seconds(time: datetime | None) -> float:
    return time.timestamp() if time else 0.0


class Person(NamedTuple):
    """A user as the others see them, what decides about their access, and what they have chosen."""

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

    @property
    def revoked_at(self) -> float:
        """When the tokens of this account were revoked last, as `TokenIssue` has it."""
        return in_seconds(self.tokens_valid_after)


class StoredConversation(NamedTuple):
    """One row of `conversations`."""

    id: int
    low_user_id: int
    high_user_id: int
    last_seq: int
    last_message_id: int
    low_read_seq: int
    high_read_seq: int
    low_delivered_seq: int
    high_delivered_seq: int


class StoredMessage(NamedTuple):
    """One row of `messages`."""

    id: int
    conversation_id: int
    seq: int
    sender_id: int
    receiver_id: int
    content: str
    created_at: datetime
    client_id: str | None

    def as_json(self) -> MessageJson:
        """The contract's `message`."""
        return {
            "id": self.id,
            "conversationId": self.conversation_id,
            "seq": self.seq,
            "senderId": self.sender_id,
            "receiverId": self.receiver_id,
            "content": self.content,
            "createdAt": self.created_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "clientId": self.client_id,
        }


PERSON_COLUMNS = [users.c[name] for name in Person._fields]
CONVERSATION_COLUMNS = [conversations.c[name] for name in StoredConversation._fields]
MESSAGE_COLUMNS = [messages.c[name] for name in StoredMessage._fields]


def named(query: str) -> list[sa.ColumnElement[bool]]:
    """That a name holds each word of a search. Nobody's name holds signs alone, such as `*` or an emoji."""
    words = [] if is_blank(query) else folded(query).split()
    if not words and not is_blank(query):
        return [sa.false()]
    return [users.c.search_name.contains(word, autoescape=True) for word in words]


def select_people(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Rows of `Person`."""
    return sa.select(*PERSON_COLUMNS).where(*where)


def select_messages(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Rows of `StoredMessage`."""
    return sa.select(*MESSAGE_COLUMNS).where(*where)
