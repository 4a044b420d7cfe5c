"""What someone chooses for themselves: how pages look, and what others are told of them."""

from typing import Any

import sqlalchemy as sa

from messenger.models import Person, select_people, users
from messenger.services.people import refresh_receipts, start_showing, stop_showing
from messenger.services.sharing import shares
from messenger.storage import storage


def choose_appearance(user_id: int, *, locale: str | None, time_zone: str | None, theme: str | None) -> None:
    """None: as the browser, the school or the device has it."""
    _save(user_id, {"locale": locale, "time_zone": time_zone, "theme": theme})


def choose_locale(user_id: int, locale: str) -> None:
    _save(user_id, {"locale": locale})


def note_time_zone(user_id: int, time_zone: str) -> None:
    """What the browser says, for a user who has not chosen."""
    _save(user_id, {"time_zone": time_zone}, users.c.time_zone.is_(None))


def choose_sharing(user_id: int, *, presence: bool, typing: bool, receipts: bool) -> None:
    """What others are told of the user, and the user of others: open pages of both see it change."""
    with storage().read() as connection:
        before = Person._make(connection.execute(select_people(users.c.id == user_id)).one())
    _save(user_id, {"shares_presence": presence, "shares_typing": typing, "shares_receipts": receipts})
    if presence != shares(before, "presence"):
        (start_showing if presence else stop_showing)(user_id)
    if receipts != shares(before, "receipts"):
        refresh_receipts(user_id)


def _save(user_id: int, values: dict[str, Any], *where: sa.ColumnElement[bool]) -> None:
    change = sa.update(users).where(users.c.id == user_id, *where).values(values)
    storage().write(lambda connection: connection.execute(change) and None)
