"""The table `messages`."""

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from messenger.extensions import db
from messenger.models.column_types import Id, UtcDateTime


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


messages: sa.Table = Message.__table__


class StoredMessage(NamedTuple):
    """One row of `messages`; its `id` is 0 until the database has given it one."""

    id: int
    conversation_id: int
    seq: int
    sender_id: int
    receiver_id: int
    content: str
    created_at: datetime
    client_id: str | None


def select_messages(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Return rows of `StoredMessage`."""
    return sa.select(*(messages.c[name] for name in StoredMessage._fields)).where(*where)
