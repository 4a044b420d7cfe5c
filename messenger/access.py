"""The only doors from an id to a row: they give what the asker may see, or refuse."""

from typing import Any, NamedTuple

import sqlalchemy as sa

from messenger.errors import AccountDisabled, PairNotAllowed, UserNotFound
from messenger.models import Person, conversations, select_people, users
from messenger.roles import may_message

LARGEST_ID = 2**63 - 1  # what a BIGINT holds


class Membership(NamedTuple):
    """A pair of people as one of them sees it; `conversation` is None while nobody has written."""

    me: Person
    other: Person
    conversation: sa.Row[Any] | None

    @property
    def can_send(self) -> bool:
        return may_message(self.me.role, self.other.role) and self.other.is_active


def access_conversation(connection: sa.Connection, user_id: int, other_user_id: int) -> Membership:
    """The pair's conversation, for a member; also one that has not begun yet, if they may write to each other.

    Raises UserNotFound, or PairNotAllowed for a pair that neither has nor may have a conversation.
    """
    me, other = _two_people(connection, user_id, other_user_id)
    low, high = sorted((user_id, other_user_id))
    query = sa.select(conversations).where(conversations.c.low_user_id == low, conversations.c.high_user_id == high)
    membership = Membership(me, other, connection.execute(query).one_or_none())
    if membership.conversation is None and not may_message(me.role, other.role):
        raise PairNotAllowed
    return membership


def access_recipient(connection: sa.Connection, user_id: int, other_user_id: int) -> Person:
    """The other person, if the user may write to them now. Raises UserNotFound or PairNotAllowed."""
    me, other = _two_people(connection, user_id, other_user_id)
    if not may_message(me.role, other.role) or not other.is_active:
        raise PairNotAllowed
    return other


def _two_people(connection: sa.Connection, user_id: int, other_user_id: int) -> tuple[Person, Person]:
    if not 0 < other_user_id <= LARGEST_ID:
        raise UserNotFound
    found = connection.execute(select_people(users.c.id.in_([user_id, other_user_id])))
    people = {row.id: Person._make(row) for row in found}
    if user_id not in people or other_user_id not in people:
        raise UserNotFound
    if not people[user_id].is_active:
        raise AccountDisabled
    return people[user_id], people[other_user_id]
