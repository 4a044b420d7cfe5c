"""The table `conversations`: one row a pair."""

from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from messenger.extensions import db
from messenger.models.column_types import Id

Pair = tuple[int, int]  # (lower user id, higher user id)


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


conversations: sa.Table = Conversation.__table__


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
