"""The transaction that moves the markers of a conversation, a batch at a time: up to which message each member has read
it, and up to which the messages have reached a device of theirs.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from messenger.errors import MessengerError
from messenger.messages.statements import STATEMENTS
from messenger.models.conversations import Pair, conversations
from messenger.policy.callers import Caller
from messenger.policy.session_validity import session_refusal
from messenger.store.queries import driver_connection


class ReadMark(NamedTuple):
    """The caller has read the conversation with `other_user_id` up to `seq`, or got it on a device."""

    caller: Caller
    other_user_id: int
    seq: int
    kind: Literal["read", "delivered"] = "read"

    @property
    def reader_id(self) -> int:
        return self.caller.user_id

    @property
    def pair(self) -> Pair:
        return min(self.reader_id, self.other_user_id), max(self.reader_id, self.other_user_id)


class MovedMark(NamedTuple):
    """A marker that moved, and the rest of its conversation."""

    conversation_id: int
    seq: int
    other_read_seq: int
    last_seq: int
    last_message_id: int


def _advancing(member: str, other: str, kind: str) -> sa.Update:
    own_marker, own_read = conversations.c[f"{member}_{kind}_seq"], conversations.c[f"{member}_read_seq"]
    other_read = conversations.c[f"{other}_read_seq"]
    seq = sa.bindparam("seq", type_=sa.BigInteger)
    own_delivered = conversations.c[f"{member}_delivered_seq"]
    target = sa.case((conversations.c.last_seq < seq, conversations.c.last_seq), else_=seq)
    return (
        sa.update(conversations)
        .where(conversations.c.low_user_id == sa.bindparam("low"), conversations.c.high_user_id == sa.bindparam("high"))
        .where(own_marker < target, own_read < target)
        # What is read has been delivered, also where the reader shares no receipts.
        .values({own_marker: target, own_delivered: sa.case((own_delivered < target, target), else_=own_delivered)})
        .returning(
            conversations.c.id, own_marker, other_read, conversations.c.last_seq, conversations.c.last_message_id
        )
    )


ADVANCE_LOW = {kind: _advancing("low", "high", kind) for kind in ("read", "delivered")}
ADVANCE_HIGH = {kind: _advancing("high", "low", kind) for kind in ("read", "delivered")}


def advance(connection: sa.Connection, marks: Sequence[ReadMark]) -> list[MovedMark | MessengerError | None]:
    """Move each marker up to its mark or the last message, never back; None where it stood there already, and the
    refusal where the reader's session has ended.
    """
    accounts, open_sessions = STATEMENTS[connection.dialect.name].accounts(
        connection,
        list({mark.reader_id for mark in marks}),
        {mark.caller.token_issue.session_id for mark in marks},
    )
    outcomes: list[MovedMark | MessengerError | None] = [
        session_refusal(accounts.get(mark.reader_id), mark.caller.token_issue, open_sessions) for mark in marks
    ]
    # In one order, so that two workers never wait for each other's rows.
    for place in sorted(range(len(marks)), key=lambda place: (marks[place].pair, marks[place].seq)):
        if outcomes[place] is None:
            outcomes[place] = _advance_one(connection, marks[place])
    return outcomes


def _advance_one(connection: sa.Connection, mark: ReadMark) -> MovedMark | None:
    low, high = mark.pair
    statement = (ADVANCE_LOW if mark.reader_id == low else ADVANCE_HIGH)[mark.kind]
    text, names = _compiled(statement, connection.dialect)
    values: dict[str, Any] = {"low": low, "high": high, "seq": mark.seq}
    parameters = values if names is None else tuple(values[name] for name in names)
    row = driver_connection(connection).execute(text, parameters).fetchone()
    return MovedMark._make(row) if row else None


@lru_cache(maxsize=8)
def _compiled(statement: sa.Update, dialect: sa.Dialect) -> tuple[str, Sequence[str] | None]:
    """Return the statement as SQL of the driver, and the order of its parameters (None where they go by name)."""
    compiled: Any = statement.compile(dialect=dialect)
    return compiled.string, compiled.positiontup if compiled.positional else None
