"""Template filters: names, roles and times in the reader's language, by the reader's clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from flask import Blueprint
from flask_babel import LazyString, format_date, format_time, get_locale
from flask_babel import gettext as _
from flask_babel import lazy_gettext as N_  # noqa: N812 (as pybabel looks for it)

from messenger.auth.tokens import csrf_token, current_user
from messenger.messages.conversations import ConversationView
from messenger.models.messages import StoredMessage
from messenger.roles import NAMES, Role
from messenger.ui.devices import device_name
from messenger.ui.message_text import is_emoji_alone, may_hold_links
from messenger.web.languages import time_zone

AVATAR_COLOURS = 8
ROLE_WORDS: dict[str, tuple[LazyString, LazyString]] = {  # for one person, and for those who have it
    Role.STUDENT: (N_("Élève"), N_("Élèves")),
    Role.TEACHER: (N_("Professeur"), N_("Professeurs")),
    Role.ADMIN: (N_("Administration"), N_("Administration")),
}


def register(blueprint: Blueprint) -> None:
    """Register the filters and globals of this module with the application's templates."""
    for name, text_filter in _FILTERS.items():
        blueprint.add_app_template_filter(text_filter, name)
    blueprint.add_app_template_global(new_client_id, "new_client_id")
    blueprint.add_app_template_global(blank_message, "blank_message")
    blueprint.app_context_processor(lambda: {"role_names": NAMES})
    blueprint.add_app_template_global(time_zone, "time_zone")
    blueprint.app_context_processor(template_context)


def template_context() -> dict[str, Any]:
    """Return the context of every template: the reader, the language, and the CSRF token of forms."""
    return {"current_user": current_user, "csrf_token": csrf_token, "locale": str(get_locale())}


def initials(name: str) -> str:
    """Return the first letters of the first and the last word: "Anne-Marie de La Tour" gives "AT"."""
    words = [word for word in name.split() if word[0].isalnum()] or [name.strip() or "?"]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def avatar_colour(user_id: int) -> int:
    """Return the number of a person's colour, the same on every page."""
    return user_id % AVATAR_COLOURS


def role_name(role: str) -> str:
    """Return the school's word for a role."""
    return str(ROLE_WORDS[role][0]) if role in ROLE_WORDS else role


def role_option(role: str) -> tuple[str, str]:
    """Return a role as an option of a list, in the plural: those who have it."""
    return role, str(ROLE_WORDS[role][1])


def role_choice(role: str) -> tuple[str, str]:
    """Return a role as an option of a list, in the singular: that of one person."""
    return role, role_name(role)


def zone_option(name: str) -> tuple[str, str]:
    """Return a time zone as an option of a list."""
    return name, name.replace("_", " ")


def local_day(moment: datetime) -> date:
    """Return the calendar day in the reader's time zone."""
    return moment.astimezone(time_zone()).date()


def day_name(day: date) -> str:
    """Return a day as the separator between messages names it."""
    today = _today()
    if day == today:
        return _("Aujourd’hui")
    if day == today - timedelta(days=1):
        return _("Hier")
    return _capitalised(_date(day, year=day.year != today.year))


def clock(moment: datetime) -> str:
    """Format hours and minutes."""
    return format_time(moment.astimezone(time_zone()), "HH:mm", rebase=False)


def moment_name(moment: datetime) -> str:
    """Format a time as short as a list allows: the time today, then "hier", the weekday, the date."""
    day, today = local_day(moment), _today()
    if day == today:
        return clock(moment)
    if day == today - timedelta(days=1):
        return _("hier")
    if today - timedelta(days=7) < day < today:
        return format_date(day, "EEE", rebase=False)
    return format_date(day, "d MMM" if day.year == today.year else "short", rebase=False)


def full_moment(moment: datetime) -> str:
    """Format day and time in full, for a tooltip."""
    return f"{format_date(local_day(moment), 'full', rebase=False)}, {clock(moment)}"


def row_version(conversation: ConversationView) -> str:
    """Return a text that changes whenever the conversation's row would look different."""
    return f"{conversation.id}-{conversation.last_seq}-{conversation.read_seq}"


def new_client_id() -> str:
    """Make a client id for the next message, so that sending it twice stores it once."""
    return uuid4().hex


def blank_message(sender_id: int) -> StoredMessage:
    """Return an empty message, from which pages make bubbles before the server has the message."""
    return StoredMessage(
        id=0,
        conversation_id=0,
        seq=0,
        sender_id=sender_id,
        receiver_id=0,
        content="",
        created_at=datetime.now(UTC),
        client_id=None,
    )


def _today() -> date:
    return local_day(datetime.now(UTC))


def _date(day: date, *, year: bool) -> str:
    month_first = str(get_locale()) == "en"
    short, long = ("EEEE, MMMM d", "EEEE, MMMM d, y") if month_first else ("EEEE d MMMM", "EEEE d MMMM y")
    return format_date(day, long if year else short, rebase=False)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


MOMENT_FILTERS: dict[str, Callable[[datetime], Any]] = {
    "local_day": local_day,
    "clock": clock,
    "moment_name": moment_name,
    "full_moment": full_moment,
}  # they show minutes, not seconds
_FILTERS: dict[str, Callable[..., Any]] = {
    "initials": initials,
    "avatar_colour": avatar_colour,
    "role_name": role_name,
    "device_name": device_name,
    "role_option": role_option,
    "role_choice": role_choice,
    "zone_option": zone_option,
    "day_name": day_name,
    "may_hold_links": may_hold_links,
    "is_emoji_alone": is_emoji_alone,
    "row_version": row_version,
    **MOMENT_FILTERS,
}
