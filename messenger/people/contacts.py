"""List the people whom one may write to."""

from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Any

import sqlalchemy as sa

from messenger.errors import UserNotFound
from messenger.models.people import PERSON_COLUMNS, Person, name_search_conditions, select_people, users
from messenger.roles import contact_roles
from messenger.store.database import storage


def list_contacts(user_id: int, query: str = "", *, role: str | None = None, limit: int | None = None) -> list[Person]:
    """List the people whom the user may write to, of one role or of all, whose name holds each word of `query` (case,
    accents and order ignored), by name.
    """
    with storage().read() as connection:
        me = connection.execute(select_people(users.c.id == user_id)).one_or_none()
        if me is None:
            raise UserNotFound
        roles = [each for each in contact_roles(me.role) if role in (None, each)]
        # Role by role, each a walk along its index that ends at the limit.
        found = [connection.execute(_select_named(each, query, limit)) for each in roles]
        by_name = merge(*found, key=attrgetter("search_name", "id"))
        return [Person.of(row) for row in islice(by_name, limit)]


def _select_named(role: str, query: str, limit: int | None) -> sa.Select[Any]:
    people = sa.select(users.c.search_name, *PERSON_COLUMNS).where(users.c.role == role, users.c.is_active)
    return people.where(*name_search_conditions(query)).order_by(users.c.search_name, users.c.id).limit(limit)
