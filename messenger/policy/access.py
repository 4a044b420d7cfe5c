"""Access to rows by id, for all doors: return what the caller may see, or refuse."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa

from messenger.errors import PairNotAllowed, UserNotFound
from messenger.models.column_types import MAX_ID
from messenger.models.conversations import StoredConversation, conversations
from messenger.models.messages import StoredMessage, messages
from messenger.models.people import Person, select_people, users
from messenger.models.sessions import sessions
from messenger.policy.callers import Caller
from messenger.policy.may_write import may_write
from messenger.policy.session_validity import session_refusal
from messenger.store.queries import DriverQuery

ME, OTHER = users.alias("me"), users.alias("other")
IS_THE_PAIRS = sa.and_(
    conversations.c.low_user_id == sa.bindparam("low"), conversations.c.high_user_id == sa.bindparam("high")
)
IS_THE_SESSION = sessions.c.id == sa.bindparam("session")
OPEN_SESSION_ID = sa.select(sessions.c.id).where(IS_THE_SESSION).scalar_subquery().label("open_session_id")


class ActiveSession(NamedTuple):
    """The session of the caller's token, while it has not ended."""

    id: int


ACCESS_TABLES: list[tuple[sa.FromClause, Any]] = [
    (ME, Person),
    (OTHER, Person),
    (conversations, StoredConversation),
    (messages, StoredMessage),
    (sessions, ActiveSession),
]
ACCESS_QUERY = DriverQuery(
    sa.select(*(table.c[name] for table, row in ACCESS_TABLES for name in row._fields))
    .select_from(ME)
    .join(OTHER, OTHER.c.id == sa.bindparam("other"))
    .outerjoin(conversations, IS_THE_PAIRS)
    .outerjoin(messages, messages.c.id == conversations.c.last_message_id)
    .outerjoin(sessions, IS_THE_SESSION)
    .where(ME.c.id == sa.bindparam("me"))
)

Rows = Callable[..., list[tuple[Any, ...]]]


class ConversationAccess(NamedTuple):
    """The caller, the other person, and their conversation (None if not begun)."""

    me: Person
    other: Person
    conversation: sa.Row[Any] | StoredConversation | None

    @property
    def can_send(self) -> bool:
        return may_write(self.me, self.other)


def access_conversation(connection: sa.Connection, caller: Caller, other_user_id: int) -> ConversationAccess:
    """Return the pair's conversation, for a member whose session is still good; also one that has not begun yet, if
    they may write to each other.

    Raises UserNotFound, AccountDisabled, TokenRevoked, or PairNotAllowed for a pair that neither has nor may have a
    conversation.
    """
    me, other = _two_people(connection, caller, other_user_id)
    low, high = sorted((caller.user_id, other_user_id))
    query = sa.select(conversations).where(conversations.c.low_user_id == low, conversations.c.high_user_id == high)
    return _allowed(ConversationAccess(me, other, connection.execute(query).one_or_none()))


def access_last_message(
    rows: Rows, caller: Caller, other_user_id: int
) -> tuple[ConversationAccess, StoredMessage | None]:
    """Return what `access_conversation` does, and the last message, by one query of `Storage.rows`."""
    low, high = sorted((caller.user_id, other_user_id))
    is_id = 0 < other_user_id <= MAX_ID
    session_id = caller.token_issue.session_id
    pair = {"me": caller.user_id, "other": other_user_id, "low": low, "high": high, "session": session_id}
    found = rows(ACCESS_QUERY, **pair) if is_id else []
    if not found:
        raise UserNotFound
    me, other, conversation, last_message, session = _split_by_table(found[0])
    _check_session(me, caller, session and session.id)
    return _allowed(ConversationAccess(me, other, conversation)), last_message


def _check_session(me: Person, caller: Caller, open_session_id: int | None) -> None:
    refusal = session_refusal(me, caller.token_issue, (None, open_session_id))
    if refusal:
        raise refusal


def _split_by_table(joined: Sequence[Any]) -> list[Any]:
    """Split a row of `ACCESS_QUERY` into the row of each table; None where the table had none."""
    values = iter(joined)
    rows = [row._make(islice(values, len(row._fields))) for _table, row in ACCESS_TABLES]
    return [None if row.id is None else row for row in rows]


def _allowed(access: ConversationAccess) -> ConversationAccess:
    if access.conversation is None and not access.can_send:
        raise PairNotAllowed
    return access


def access_recipient(connection: sa.Connection, caller: Caller, other_user_id: int) -> tuple[Person, Person]:
    """Return the caller and the other person, if the one may write to the other now. Raises UserNotFound,
    PairNotAllowed, AccountDisabled or TokenRevoked.
    """
    me, other = _two_people(connection, caller, other_user_id)
    if not may_write(me, other):
        raise PairNotAllowed
    return me, other


def _two_people(connection: sa.Connection, caller: Caller, other_user_id: int) -> tuple[Person, Person]:
    if not 0 < other_user_id <= MAX_ID:
        raise UserNotFound
    two = select_people(users.c.id.in_([caller.user_id, other_user_id])).add_columns(OPEN_SESSION_ID)
    found = connection.execute(two, {"session": caller.token_issue.session_id}).all()
    people = {row.id: Person.of(row) for row in found}
    if caller.user_id not in people or other_user_id not in people:
        raise UserNotFound
    _check_session(people[caller.user_id], caller, found[0].open_session_id)
    return people[caller.user_id], people[other_user_id]
