"""The verbs of the product. Each takes ids and plain values, checks who asks, and is the same for REST, sockets and
pages.
"""

import unicodedata
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from flask import Flask, current_app

from messenger import notices, read_marks
from messenger.access import Membership, access_conversation, access_recipient
from messenger.errors import UserNotFound
from messenger.group_commit import GroupCommit
from messenger.limits import limit_sends
from messenger.message_log import Draft, Sent, append
from messenger.models import (
    Person,
    StoredMessage,
    conversations,
    messages,
    select_messages,
    select_people,
    users,
)
from messenger.read_marks import Advanced, ReadMark
from messenger.roles import contact_roles, may_message
from messenger.storage import Storage, storage

HISTORY_CHUNK = 500  # messages held in memory at once while a complete history streams


class ConversationView(NamedTuple):
    """A conversation as one of its members sees it; `id` is None while nobody has written."""

    id: int | None
    other_user: Person
    last_message: StoredMessage | None
    last_seq: int
    read_seq: int
    other_read_seq: int
    can_send: bool

    @property
    def unread_count(self) -> int:
        return self.last_seq - self.read_seq


class History(NamedTuple):
    """A page of a conversation, oldest first; `has_more` in the direction in which one pages."""

    conversation: ConversationView
    messages: list[StoredMessage]
    has_more: bool


def init_app(app: Flask) -> None:
    """Give the application its two queues of writes; after `storage.init_app`."""
    store: Storage = app.extensions["storage"]
    app.extensions["sends"] = GroupCommit[Draft, Sent](
        lambda drafts: store.write(append, drafts),
        lambda draft, sent: notices.message_sent(sent.message, draft.origin) if sent.created else None,
    )
    app.extensions["read_marks"] = GroupCommit[ReadMark, Advanced | None](
        lambda marks: store.write(read_marks.advance, marks), _publish_read
    )


def send_message(
    sender_id: int, receiver_id: int, content: str, client_id: str | None = None, *, origin: str | None = None
) -> Sent:
    """Store a message and tell both people's sockets, but for the socket `origin`.

    `content`: 1 to 4,000 characters, trimmed. A `client_id` used before for the same message gives that message again
    (`created` False).
    On disk when this returns. Raises AccountDisabled, UserNotFound, PairNotAllowed, ClientIdConflict, RateLimited or
    StorageUnavailable.
    """
    limit_sends(sender_id)
    sends: GroupCommit[Draft, Sent] = current_app.extensions["sends"]
    return sends.submit(Draft(sender_id, receiver_id, content, client_id, origin))


def mark_read(reader_id: int, other_user_id: int, seq: int) -> ConversationView:
    """Move the reader's marker up to `seq` (never back, never past the last message) and tell both people's sockets.

    Raises UserNotFound or PairNotAllowed.
    """
    view = open_conversation(reader_id, other_user_id)
    if min(seq, view.last_seq) <= view.read_seq:
        return view
    marks: GroupCommit[ReadMark, Advanced | None] = current_app.extensions["read_marks"]
    marks.submit(ReadMark(reader_id, other_user_id, seq))
    return open_conversation(reader_id, other_user_id)


def _publish_read(mark: ReadMark, advanced: Advanced | None) -> None:
    if advanced:
        notices.messages_read(advanced.conversation_id, mark.reader_id, mark.other_user_id, advanced.seq)


def list_conversations(user_id: int, limit: int | None = None, before: int | None = None) -> list[ConversationView]:
    """The user's conversations, newest first: all, or `limit` of those whose last message is older than the message
    id `before`.
    """
    with storage().read() as connection:
        rows = connection.execute(_newest_conversations(user_id, limit, before)).all()
        other_ids = [row.high_user_id if row.low_user_id == user_id else row.low_user_id for row in rows]
        people = _people_by_id(connection, [user_id, *other_ids])
        last = _messages_by_id(connection, [row.last_message_id for row in rows])
    if user_id not in people:
        raise UserNotFound
    return [
        _view(Membership(people[user_id], people[other_id], row), last.get(row.last_message_id))
        for row, other_id in zip(rows, other_ids, strict=True)
    ]


def _newest_conversations(user_id: int, limit: int | None, before: int | None) -> sa.Select[tuple[int, ...]]:
    """One ordered walk down each of the two indexes, merged: no sort, whatever the size of the table."""
    older = conversations.c.last_message_id < (before if before is not None else sa.literal(2**63 - 1))
    walks = [
        sa.select(conversations)
        .where(member == user_id, older)
        .order_by(conversations.c.last_message_id.desc())
        .limit(limit)
        .subquery()
        for member in (conversations.c.low_user_id, conversations.c.high_user_id)
    ]
    both = sa.union_all(*(sa.select(walk) for walk in walks)).subquery()
    return sa.select(both).order_by(both.c.last_message_id.desc()).limit(limit)


def _people_by_id(connection: sa.Connection, ids: Sequence[int]) -> dict[int, Person]:
    return {row.id: Person._make(row) for row in connection.execute(select_people(users.c.id.in_(ids)))}


def _messages_by_id(connection: sa.Connection, ids: Sequence[int]) -> dict[int, StoredMessage]:
    return {row.id: StoredMessage._make(row) for row in connection.execute(select_messages(messages.c.id.in_(ids)))}


def open_conversation(user_id: int, other_user_id: int) -> ConversationView:
    """The conversation of the two, begun or not. Raises UserNotFound or PairNotAllowed."""
    with storage().read() as connection:
        return _open(connection, user_id, other_user_id)


def _open(connection: sa.Connection, user_id: int, other_user_id: int) -> ConversationView:
    membership = access_conversation(connection, user_id, other_user_id)
    row = membership.conversation
    last = _messages_by_id(connection, [row.last_message_id]) if row else {}
    return _view(membership, last.get(row.last_message_id) if row else None)


def _view(membership: Membership, last_message: StoredMessage | None) -> ConversationView:
    me, other, row = membership
    if row is None:
        return ConversationView(None, other, None, 0, 0, 0, membership.can_send)
    reads = (row.low_read_seq, row.high_read_seq)
    mine, theirs = reads if me.id == row.low_user_id else reads[::-1]
    return ConversationView(row.id, other, last_message, row.last_seq, mine, theirs, membership.can_send)


def read_history(
    user_id: int, other_user_id: int, *, before: int | None = None, after: int | None = None, limit: int = 50
) -> History:
    """A page of at most `limit` messages: the newest, those next to `seq` `before`, or those next to `seq` `after`.

    Raises UserNotFound or PairNotAllowed.
    """
    with storage().read() as connection:
        view = _open(connection, user_id, other_user_id)
        page = _page(connection, view, before, after, limit + 1)
    kept = page[:limit] if after is not None else page[-limit:]
    return History(view, kept, has_more=len(page) > limit)


def read_whole_history(
    user_id: int, other_user_id: int, *, before: int | None = None, after: int | None = None
) -> tuple[ConversationView, Iterator[list[StoredMessage]]]:
    """The conversation and all its messages up to now (or those before or after a `seq`), oldest first, in chunks
    read as they are asked for.

    Raises UserNotFound or PairNotAllowed, at once.
    """
    store = storage()
    view = open_conversation(user_id, other_user_id)
    end = min(view.last_seq, before - 1 if before is not None else view.last_seq)

    def chunks() -> Iterator[list[StoredMessage]]:
        seq = after or 0
        while seq < end:
            with store.read() as connection:
                page = _page(connection, view, None, seq, min(HISTORY_CHUNK, end - seq))
            if not page:
                return
            yield page
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


def show_typing(user_id: int, receiver_id: int) -> None:
    """Tell the receiver that the user is writing. Raises UserNotFound or PairNotAllowed."""
    with storage().read() as connection:
        access_recipient(connection, user_id, receiver_id)
    notices.typing(user_id, receiver_id)


def show_presence(user_id: int, online: bool) -> None:
    """Tell those who may write to the user and have a conversation with them that the user came or left."""
    with storage().read() as connection:
        me, partners = _partners(connection, user_id)
    watchers = [partner.id for partner in partners if may_message(partner.role, me.role)]
    notices.presence(user_id, online, [notices.room(watcher) for watcher in watchers])


def show_who_is_online(user_id: int, online: Container[int], sid: str) -> None:
    """Tell one socket of the user which of the people, to whom they may write and have written, are `online`."""
    with storage().read() as connection:
        me, partners = _partners(connection, user_id)
    for partner in partners:
        if partner.id in online and may_message(me.role, partner.role):
            notices.presence(partner.id, True, [sid])


def _partners(connection: sa.Connection, user_id: int) -> tuple[Person, list[Person]]:
    """The user, and everyone who has a conversation with them."""
    partner_ids = sa.union_all(
        sa.select(conversations.c.high_user_id.label("id")).where(conversations.c.low_user_id == user_id),
        sa.select(conversations.c.low_user_id).where(conversations.c.high_user_id == user_id),
    )
    found = connection.execute(select_people(sa.or_(users.c.id == user_id, users.c.id.in_(partner_ids))))
    people = {row.id: Person._make(row) for row in found}
    if user_id not in people:
        raise UserNotFound
    return people.pop(user_id), list(people.values())


def list_contacts(user_id: int, query: str = "") -> list[Person]:
    """The people whom the user may write to and whose name holds `query` (case and accents ignored), by name."""
    with storage().read() as connection:
        me = connection.execute(select_people(users.c.id == user_id)).one_or_none()
        if me is None:
            raise UserNotFound
        contacts = select_people(users.c.role.in_(contact_roles(me.role)), users.c.is_active)
        people = [Person._make(row) for row in connection.execute(contacts)]
    wanted = _folded(query)
    return sorted((p for p in people if wanted in _folded(p.name)), key=lambda p: (_folded(p.name), p.id))


def _folded(text: str) -> str:
    """Lower case without accents, so that "helene" finds "Hélène"."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
