"""How far each member has read: the transaction that moves the markers, a batch at a time."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from messenger.driver_query import driver_connection
from messenger.models import conversations


class ReadMark(NamedTuple):
    """`reader_id` has read the conversation with `other_user_id` up to `seq`."""

    reader_id: int
    other_user_id: int
    seq: int


class Advanced(NamedTuple):
    """A marker that moved, and the rest of its conversation."""

    conversation_id: int
    seq: int
    other_read_seq: int
    last_seq: int
    last_message_id: int


def _advance(own_marker: sa.Column[int], other_marker: sa.Column[int]) -> sa.Update:
    seq = sa.bindparam("seq", type_=sa.BigInteger)
    target = sa.case((conversations.c.last_seq < seq, conversations.c.last_seq), else_=seq)
    return (
        sa.update(conversations)
        .where(conversations.c.low_user_id == sa.bindparam("low"), conversations.c.high_user_id == sa.bindparam("high"))
        .where(own_marker < target)
        .values({own_marker: target})
        .returning(
            conversations.c.id, own_marker, other_marker, conversations.c.last_seq, conversations.c.last_message_id
        )
    )


ADVANCE_LOW = _advance(conversations.c.low_read_seq, conversations.c.high_read_seq)
ADVANCE_HIGH = _advance(conversations.c.high_read_seq, conversations.c.low_read_seq)


def advance(connection: sa.Connection, marks: Sequence[ReadMark]) -> list[Advanced | None]:
    """Move each marker up to its mark or the last message, never back; None where it stood there already."""
    outcomes: dict[ReadMark, Advanced | None] = dict.fromkeys(marks)
    driver = driver_connection(connection)
    # In one order, so that two workers never wait for each other's rows.
    for mark in sorted(outcomes, key=lambda mark: (sorted(mark[:2]), mark)):
        low, high = sorted((mark.reader_id, mark.other_user_id))
        statement = ADVANCE_LOW if mark.reader_id == low else ADVANCE_HIGH
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
