"""Preferences: how pages look, and what others may see of a person."""

from typing import Any

import sqlalchemy as sa

from messenger.models.people import Person, select_people, users
from messenger.people.presence import hide_presence, refresh_receipts, reveal_presence
from messenger.policy.callers import Caller
from messenger.policy.sharing import shares
from messenger.store.database import storage


def save_display_preferences(caller: Caller, *, locale: str | None, time_zone: str | None, theme: str | None) -> None:
    """Save locale, time zone and theme; None: as the browser, the school or the device has it."""
    _save(caller, {"locale": locale, "time_zone": time_zone, "theme": theme})


def save_locale(caller: Caller, locale: str) -> None:
    _save(caller, {"locale": locale})


def save_sharing_preferences(caller: Caller, *, presence: bool, typing: bool, receipts: bool) -> None:
    """Save what the caller shares with others, which holds both ways; open pages of both are updated."""
    user_id = caller.user_id
    with storage().read() as connection:
        before = Person._make(connection.execute(select_people(users.c.id == user_id)).one())
    _save(caller, {"shares_presence": presence, "shares_typing": typing, "shares_receipts": receipts})
    if presence != shares(before, "presence"):
        (reveal_presence if presence else hide_presence)(user_id)
    if receipts != shares(before, "receipts"):
        refresh_receipts(user_id)


def _save(caller: Caller, values: dict[str, Any]) -> None:
    change = sa.update(users).where(users.c.id == caller.user_id).values(values)
    storage().write(caller, lambda connection: connection.execute(change) and None)
