"""How far each member has read, and how far messages have reached a device of theirs: the transaction that moves the
markers, a batch at a time.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from messenger.driver_query import driver_connection
from messenger.models import Pair, conversations


class ReadMark(NamedTuple):
    """`reader_id` has read the conversation with `other_user_id` up to `seq`, or got it on a device."""

    reader_id: int
    other_user_id: int
    seq: int
    kind: Literal["read", "delivered"] = "read"

    @property
    def pair(self) -> Pair:
        return min(self.reader_id, self.other_user_id), max(self.reader_id, self.other_user_id)


class Advanced(NamedTuple):
    """A marker that moved, and the rest of its conversation."""

    conversation_id: int
    seq: int
    other_read_seq: int
    last_seq: int
    last_message_id: int


def _advance(member: str, other: str, kind: str) -> sa.Update:
    own_marker, own_read = conversations.c[f"{member}_{kind}_seq"], conversations.c[f"{member}_read_seq"]
    other_read = conversations.c[f"{other}_read_seq"]
    seq = sa.bindparam("seq", type_=sa.BigInteger)
    own_delivered = conversations.c[f"{member}_delivered_seq"]
    target = sa.case((conversations.c.last_seq < seq, conversations.c.last_seq), else_=seq)
    return (
        sa.update(conversations)
        .where(conversations.c.low_user_id == sa.bindparam("low"), conversations.c.high_user_id == sa.bindparam("high"))
        .where(own_marker < target, own_read < target)
        # What is read has been delivered, also where the other is not told that it was read.
        .values({own_marker: target, own_delivered: sa.case((own_delivered < target, target), else_=own_delivered)})
        .returning(
            conversations.c.id, own_marker, other_read, conversations.c.last_seq, conversations.c.last_message_id
        )
    )


ADVANCE_LOW = {kind: _advance("low", "high", kind) for kind in ("read", "delivered")}
ADVANCE_HIGH = {kind: _advance("high", "low", kind) for kind in ("read", "delivered")}


def advance(connection: sa.Connection, marks: Sequence[ReadMark]) -> list[Advanced | None]:
    """Move each marker up to its mark or the last message, never back; None where it stood there already."""
    outcomes: dict[ReadMark, Advanced | None] = dict.fromkeys(marks)
    driver = driver_connection(connection)
    # In one order, so that two workers never wait for each other's rows.
    for mark in sorted(outcomes, key=lambda mark: (mark.pair, mark)):
        low, high = mark.pair
        statement = (ADVANCE_LOW if mark.reader_id == low else ADVANCE_HIGH)[mark.kind]
        text, names = _compiled(statement, connection.dialect)
        values: dict[str, Any] = {"low": low, "high": high, "seq": mark.seq}
        parameters = values if names is None else tuple(values[name] for name in names)
        row = driver.execute(text, parameters).fetchone()
        outcomes[mark] = Advanced._make(row) if row else None
    return [outcomes.pop(mark, None) for mark in marks]


@lru_cache(maxsize=8)
def _compiled(statement: sa.Update, dialect: sa.Dialect) -> tuple[str, Sequence[str] | None]:
    """The statement in the driver's words, and the order of its parameters (None where they go by name)."""
    compiled: Any = statement.compile(dialect=dialect)
    return compiled.string, compiled.positiontup if compiled.positional else None
