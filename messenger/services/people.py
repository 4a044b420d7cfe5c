"""Whom one may write to, and who is there."""

import unicodedata
from collections.abc import Container
from functools import lru_cache

import sqlalchemy as sa

from messenger import notices
from messenger.access import access_recipient
from messenger.errors import UserNotFound
from messenger.models import Person, conversations, select_people, users
from messenger.roles import contact_roles, may_message
from messenger.storage import storage

NAMES_KEPT = 16_384  # folded: to fold those of 5,000 students anew at each key typed took a quarter of the search


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


@lru_cache(NAMES_KEPT)
def _folded(text: str) -> str:
    """Lower case without accents, so that "helene" finds "Hélène"."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


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
        sa.select(conversations.c.high_user_id).where(conversations.c.low_user_id == user_id),
        sa.select(conversations.c.low_user_id).where(conversations.c.high_user_id == user_id),
    )
    # In two steps: in one, PostgreSQL looks at everybody in the school.
    ids = [user_id, *connection.execute(partner_ids).scalars()]
    found = connection.execute(select_people(users.c.id.in_(ids)))
    people = {row.id: Person._make(row) for row in found}
    if user_id not in people:
        raise UserNotFound
    return people.pop(user_id), list(people.values())
