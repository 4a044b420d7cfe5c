"""Conversations and their histories, as one of the two members sees them."""

import time
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa

from messenger.errors import UserNotFound
from messenger.models.conversations import conversations
from messenger.models.messages import StoredMessage, messages, select_messages
from messenger.models.people import Person, select_people, users
from messenger.policy.access import ConversationAccess, access_conversation, access_last_message
from messenger.policy.callers import Caller
from messenger.policy.sharing import both_share
from messenger.store.database import storage
from messenger.store.queries import DriverQuery

MESSAGE = DriverQuery(select_messages(messages.c.id == sa.bindparam("id")))
HISTORY_CHUNK = 500  # messages held in memory at once while a complete history streams
CHUNK_PAUSE_SECONDS = 0.0002  # at 0, gevent polls no socket between one chunk and the next


class ConversationView(NamedTuple):
    """A conversation as one of its members sees it; `id` is None while nobody has written."""

    id: int | None
    other_user: Person
    last_message: StoredMessage | None
    last_seq: int
    read_seq: int
    other_read_seq: int
    can_send: bool
    shares_receipts: bool = True  # else `other_read_seq` is 0
    delivered_seq: int = 0  # to a device of the other; what they have read counts too

    @property
    def other_delivered_seq(self) -> int:
        return max(self.delivered_seq, self.other_read_seq)

    @property
    def unread_count(self) -> int:
        return self.last_seq - self.read_seq


class Side(NamedTuple):
    """The columns of a conversation that concern one of its members."""

    mine: sa.Column[int]
    theirs: sa.Column[int]
    my_read_seq: sa.Column[int]


LOW, HIGH = conversations.c.low_user_id, conversations.c.high_user_id
SIDES = (Side(LOW, HIGH, conversations.c.low_read_seq), Side(HIGH, LOW, conversations.c.high_read_seq))


def _unread_on(side: Side) -> sa.Select[Any]:
    unread = sa.func.sum(conversations.c.last_seq - side.my_read_seq)
    return sa.select(unread).where(side.mine == sa.bindparam("id", type_=sa.BigInteger))


UNREAD = DriverQuery(sa.union_all(*map(_unread_on, SIDES)))


class History(NamedTuple):
    """A page of a conversation, oldest first; `has_more` in the direction in which one pages."""

    conversation: ConversationView
    messages: list[StoredMessage]
    has_more: bool


def list_conversations(
    user_id: int, limit: int | None = None, before: int | None = None, show: str | None = None
) -> list[ConversationView]:
    """List the user's conversations, newest first: all, or `limit` of those whose last message is older than the
    message id `before`. `show`: only those "unread", or those with people of that role.
    """
    with storage().read() as connection:
        rows = _newest_conversations(connection, user_id, limit, before, show)
        other_ids = [row.high_user_id if row.low_user_id == user_id else row.low_user_id for row in rows]
        people = _people_by_id(connection, [user_id, *other_ids])
        last = _messages_by_id(connection, [row.last_message_id for row in rows])
    if user_id not in people:
        raise UserNotFound
    return [
        _view(ConversationAccess(people[user_id], people[other_id], row), last.get(row.last_message_id))
        for row, other_id in zip(rows, other_ids, strict=True)
    ]


def _newest_conversations(
    connection: sa.Connection, user_id: int, limit: int | None, before: int | None, show: str | None
) -> list[sa.Row[Any]]:
    """Walk down each of the two indexes in order and merge here: neither database merges them without a sort."""
    walks = [connection.execute(_select_newest(side, user_id, limit, before, show)) for side in SIDES]
    return list(islice(merge(*walks, key=lambda row: -row.last_message_id), limit))


def _select_newest(side: Side, user_id: int, limit: int | None, before: int | None, show: str | None) -> sa.Select[Any]:
    newest = conversations.c.last_message_id
    query = sa.select(conversations).where(side.mine == user_id).order_by(newest.desc()).limit(limit)
    if before is not None:
        query = query.where(newest < before)
    if show == "unread":
        return query.where(side.my_read_seq < conversations.c.last_seq)
    if show is not None:
        role = sa.select(users.c.role).where(users.c.id == side.theirs).scalar_subquery()
        return query.where(role == show)
    return query


def count_unread(user_id: int) -> int:
    """Count the messages that the user has not read, in all conversations."""
    return sum(int(unread or 0) for (unread,) in storage().rows(UNREAD, id=user_id))


def _people_by_id(connection: sa.Connection, ids: Sequence[int]) -> dict[int, Person]:
    return {row.id: Person._make(row) for row in connection.execute(select_people(users.c.id.in_(ids)))}


def _messages_by_id(connection: sa.Connection, ids: Sequence[int]) -> dict[int, StoredMessage]:
    return {row.id: StoredMessage._make(row) for row in connection.execute(select_messages(messages.c.id.in_(ids)))}


def open_conversation(caller: Caller, other_user_id: int) -> ConversationView:
    """Return the conversation of the two, whether it has begun or not.

    Raises UserNotFound, PairNotAllowed, AccountDisabled or TokenRevoked.
    """
    return _view(*access_last_message(storage().rows, caller, other_user_id))


def _read_conversation(connection: sa.Connection, caller: Caller, other_user_id: int) -> ConversationView:
    access = access_conversation(connection, caller, other_user_id)
    row = access.conversation
    last = _messages_by_id(connection, [row.last_message_id]) if row else {}
    return _view(access, last.get(row.last_message_id) if row else None)


def read_message(message_id: int) -> StoredMessage:
    (row,) = storage().rows(MESSAGE, id=message_id)
    return StoredMessage._make(row)


def _view(access: ConversationAccess, last_message: StoredMessage | None) -> ConversationView:
    me, other, row = access
    if row is None:
        return ConversationView(
            id=None,
            other_user=other,
            last_message=None,
            last_seq=0,
            read_seq=0,
            other_read_seq=0,
            can_send=access.can_send,
        )
    low, high = (row.low_read_seq, row.low_delivered_seq), (row.high_read_seq, row.high_delivered_seq)
    (mine, _delivered), (theirs, delivered) = (low, high) if me.id == row.low_user_id else (high, low)
    shared = both_share("receipts", me, other)
    return ConversationView(
        id=row.id,
        other_user=other,
        last_message=last_message,
        last_seq=row.last_seq,
        read_seq=mine,
        other_read_seq=theirs if shared else 0,
        can_send=access.can_send,
        shares_receipts=shared,
        delivered_seq=delivered,
    )


def read_history(
    caller: Caller, other_user_id: int, *, before: int | None = None, after: int | None = None, limit: int = 50
) -> History:
    """Read a page of at most `limit` messages: the newest, those just before `seq` `before`, or those just after `seq`
    `after`.

    Raises UserNotFound, PairNotAllowed, AccountDisabled or TokenRevoked.
    """
    with storage().read() as connection:
        view = _read_conversation(connection, caller, other_user_id)
        page = _page(connection, view, before, after, limit + 1)
    kept = page[:limit] if after is not None else page[-limit:]
    return History(view, kept, has_more=len(page) > limit)


def read_whole_history(
    caller: Caller, other_user_id: int, *, before: int | None = None, after: int | None = None
) -> tuple[ConversationView, Iterator[list[StoredMessage]]]:
    """Return the conversation, and an iterator of all its messages up to now (or those before or after a `seq`), oldest
    first, in chunks that are read as they are asked for.

    Raises UserNotFound, PairNotAllowed, AccountDisabled or TokenRevoked, at once.
    """
    store = storage()
    view = open_conversation(caller, other_user_id)
    end = min(view.last_seq, before - 1 if before is not None else view.last_seq)

    def chunks() -> Iterator[list[StoredMessage]]:
        seq = after or 0
        while seq < end:
            with store.read() as connection:
                page = _page(connection, view, None, seq, min(HISTORY_CHUNK, end - seq))
            if not page:
                return
            yield page
            time.sleep(CHUNK_PAUSE_SECONDS)  # neither SQLite nor a fast reader ever waits: let the others run
            seq = page[-1].seq

    return view, chunks()


def _page(
    connection: sa.Connection, view: ConversationView, before: int | None, after: int | None, limit: int
) -> list[StoredMessage]:
    if view.id is None:
        return []
    query = select_messages(messages.c.conversation_id == view.id).limit(limit)
    if after is not None:
        rows = connection.execute(query.where(messages.c.seq > after).order_by(messages.c.seq))
        return [StoredMessage._make(row) for row in rows]
    if before is not None:
        query = query.where(messages.c.seq < before)
    rows = connection.execute(query.order_by(messages.c.seq.desc()))
    return [StoredMessage._make(row) for row in rows][::-1]
