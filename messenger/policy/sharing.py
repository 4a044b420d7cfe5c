"""Sharing between two people: presence, typing, read receipts. Who does not share does not see either."""

from typing import Any

from flask import current_app


def shares(person: Any, what: str) -> bool:
    """Check whether the person (a `Person`, or an `Account` for receipts) shares "presence", "typing" or "receipts": as
    they chose, else as the school has it.
    """
    chosen: bool | None = getattr(person, f"shares_{what}")
    return bool(current_app.config["SHARES"][what] if chosen is None else chosen)


def both_share(what: str, one: Any, other: Any) -> bool:
    return shares(one, what) and shares(other, what)
