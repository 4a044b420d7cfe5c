"""The one transaction that checks roles, numbers and stores messages, a batch at a time."""

import json
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa
from flask_babel import lazy_gettext as _
from sqlalchemy.dialects import postgresql, sqlite

from messenger.errors import (
    AccountDisabled,
    ClientIdConflict,
    MessengerError,
    PairNotAllowed,
    TokenInvalid,
    UserNotFound,
)
from messenger.models import (
    MESSAGE_COLUMNS,
    Person,
    StoredMessage,
    conversations,
    messages,
    select_people,
    users,
    utc_now,
)
from messenger.roles import may_message

Key = tuple[int, str | None]  # (sender, client id)


class Draft(NamedTuple):
    """A message that someone wants to send. `origin` is the socket that wrote it: it gets the answer instead of the
    notice.
    """

    sender_id: int
    receiver_id: int
    content: str
    client_id: str | None = None
    origin: str | None = None


class Sent:
    """What became of a draft; `created` is False for the retry of a message that was stored before."""

    def __init__(self, message: StoredMessage, created: bool) -> None:
        self.message = message
        self.created = created

    @cached_property
    def encoded(self) -> bytes:
        """The contract's `message` as JSON, encoded once for all who get it."""
        return orjson.dumps(self.message.as_json())


SELECT_PEOPLE = select_people(users.c.id.in_(sa.bindparam("ids", expanding=True)))
# SQLite scans the whole table for `(sender_id, client_id) IN (VALUES …)`; joined to a JSON array, it seeks each key.
SELECT_EARLIER: dict[str, Any] = {
    "sqlite": sa.text(
        f"SELECT {', '.join(f'messages.{column.name}' for column in MESSAGE_COLUMNS)}"  # noqa: S608 (no input)
        " FROM json_each(:keys) AS key JOIN messages ON sender_id = json_extract(key.value, '$[0]')"
        " AND client_id = json_extract(key.value, '$[1]')"
    )
    .bindparams(sa.bindparam("keys", type_=sa.String))
    .columns(*MESSAGE_COLUMNS),
    "postgresql": sa.select(*MESSAGE_COLUMNS).where(
        sa.tuple_(messages.c.sender_id, messages.c.client_id).in_(sa.bindparam("keys", expanding=True))
    ),
}
INSERT_MESSAGES = sa.insert(messages).returning(messages.c.id, messages.c.conversation_id, messages.c.seq)
UPDATE_CONVERSATIONS = (
    sa.update(conversations)
    .where(conversations.c.id == sa.bindparam("conversation"))
    .values(
        last_message_id=sa.bindparam("last_message"),
        low_read_seq=sa.func.coalesce(sa.bindparam("low_read", type_=sa.BigInteger), conversations.c.low_read_seq),
        high_read_seq=sa.func.coalesce(sa.bindparam("high_read", type_=sa.BigInteger), conversations.c.high_read_seq),
    )
)


def _upsert_conversations(insert: Any) -> Any:
    """Advances `last_seq` by the given count; the row stays locked until the commit, so `seq` is commit order."""
    statement = insert(conversations)
    return statement.on_conflict_do_update(
        index_elements=["low_user_id", "high_user_id"],
        set_={"last_seq": conversations.c.last_seq + statement.excluded.last_seq},
    ).returning(conversations.c.id, conversations.c.low_user_id, conversations.c.high_user_id, conversations.c.last_seq)


UPSERT_CONVERSATIONS = {
    "sqlite": _upsert_conversations(sqlite.insert),
    "postgresql": _upsert_conversations(postgresql.insert),
}


def append(connection: sa.Connection, drafts: Sequence[Draft]) -> list[Sent | MessengerError]:
    """Store the drafts that may be stored, in the order given; one outcome each.

    A refused draft gets its MessengerError and leaves no trace; it never fails its neighbours.
    """
    people = _people(connection, drafts)
    known = _earlier(connection, drafts)
    decisions = [_decide(draft, people, known) for draft in drafts]
    accepted = [draft for draft, decision in zip(drafts, decisions, strict=True) if decision is draft]
    stored = {id(draft): message for draft, message in zip(accepted, _store(connection, accepted), strict=True)}
    return [_outcome(draft, decision, stored) for draft, decision in zip(drafts, decisions, strict=True)]


def _people(connection: sa.Connection, drafts: Sequence[Draft]) -> dict[int, Person]:
    ids = {user_id for draft in drafts for user_id in (draft.sender_id, draft.receiver_id)}
    return {row.id: Person._make(row) for row in connection.execute(SELECT_PEOPLE, {"ids": list(ids)})}


def _earlier(connection: sa.Connection, drafts: Sequence[Draft]) -> dict[Key, StoredMessage | Draft]:
    keys = [(draft.sender_id, draft.client_id) for draft in drafts if draft.client_id is not None]
    if not keys:
        return {}
    dialect = connection.dialect.name
    parameter = json.dumps(keys) if dialect == "sqlite" else keys
    rows = map(StoredMessage._make, connection.execute(SELECT_EARLIER[dialect], {"keys": parameter}))
    return {(message.sender_id, message.client_id): message for message in rows}


def _decide(
    draft: Draft, people: dict[int, Person], known: dict[Key, StoredMessage | Draft]
) -> Draft | StoredMessage | MessengerError:
    """The draft itself if it is to be stored, the equal one that was here first, or the refusal."""
    sender, receiver = people.get(draft.sender_id), people.get(draft.receiver_id)
    if sender is None:
        return TokenInvalid()
    if not sender.is_active:
        return AccountDisabled()
    key = (draft.sender_id, draft.client_id)
    earlier = known.get(key)
    if earlier is not None:
        same = (earlier.receiver_id, earlier.content) == (draft.receiver_id, draft.content)
        return earlier if same else ClientIdConflict()
    if receiver is None:
        return UserNotFound()
    if not may_message(sender.role, receiver.role):
        return PairNotAllowed()
    if not receiver.is_active:
        return PairNotAllowed(_("Cette personne ne reçoit plus de messages : son compte est désactivé."))
    if draft.client_id is not None:
        known[key] = draft
    return draft


def _store(connection: sa.Connection, drafts: Sequence[Draft]) -> list[StoredMessage]:
    if not drafts:
        return []
    now = utc_now()
    unnumbered = [
        StoredMessage(0, conversation_id, seq, draft.sender_id, draft.receiver_id, draft.content, now, draft.client_id)
        for draft, (conversation_id, seq) in zip(drafts, _reserve(connection, drafts), strict=True)
    ]
    rows = [{name: value for name, value in message._asdict().items() if name != "id"} for message in unnumbered]
    ids = {(conversation, seq): id_ for id_, conversation, seq in connection.execute(INSERT_MESSAGES, rows)}
    stored = [message._replace(id=ids[message.conversation_id, message.seq]) for message in unnumbered]
    connection.execute(UPDATE_CONVERSATIONS, _newest(stored))
    return stored


def _reserve(connection: sa.Connection, drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    """(conversation id, seq) for each draft, without holes; locks the conversations in one order, so that two workers
    never wait for each other.
    """
    counts = sorted(Counter(_pair(draft) for draft in drafts).items())
    rows = [{"low_user_id": low, "high_user_id": high, "last_seq": count} for (low, high), count in counts]
    numbered = connection.execute(UPSERT_CONVERSATIONS[connection.dialect.name], rows)
    conversation = {(row.low_user_id, row.high_user_id): row for row in numbered}
    next_seq = {pair: conversation[pair].last_seq - count + 1 for pair, count in counts}
    slots = []
    for pair in map(_pair, drafts):
        slots.append((conversation[pair].id, next_seq[pair]))
        next_seq[pair] += 1
    return slots


def _newest(stored: Sequence[StoredMessage]) -> list[dict[str, int | None]]:
    """What each conversation's row learns: its newest message, and how far each sender has thereby read."""
    changes: dict[int, dict[str, int | None]] = {}
    for message in stored:
        change = changes.setdefault(
            message.conversation_id, {"conversation": message.conversation_id, "low_read": None, "high_read": None}
        )
        change["last_message"] = message.id
        change["low_read" if message.sender_id < message.receiver_id else "high_read"] = message.seq
    return list(changes.values())


def _pair(draft: Draft) -> tuple[int, int]:
    return min(draft.sender_id, draft.receiver_id), max(draft.sender_id, draft.receiver_id)


def _outcome(
    draft: Draft, decision: Draft | StoredMessage | MessengerError, stored: dict[int, StoredMessage]
) -> Sent | MessengerError:
    if isinstance(decision, Draft):
        return Sent(stored[id(decision)], created=decision is draft)
    return Sent(decision, created=False) if isinstance(decision, StoredMessage) else decision
