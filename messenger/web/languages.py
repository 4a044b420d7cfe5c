"""Language and time zone of a response: French first, English beside it; the school's time zone, or the reader's."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from babel.support import NullTranslations
from flask import Flask, current_app, g, has_request_context, request
from flask_babel import Domain, force_locale, get_locale
from werkzeug.wrappers import Request

from messenger.extensions import babel

LOCALES = ("fr", "en")
COOKIE = "messenger_locale"
BREAKABLE_SPACES = re.compile(r" (?=[?!:;»])|(?<=«) |(?<=\d) (?=\d{3}\b|[KM]o\b)")

_forced_zone: ContextVar[str | None] = ContextVar("forced_zone")


class LocaleAndZone(NamedTuple):
    """The locale and time zone of a reader; `time_zone` is None for the school's."""

    locale: str
    time_zone: str | None = None


def preferred_locale(asked: Request, default: str) -> str:
    """Return the reader's own choice (our cookie), else the browser's, else the default."""
    chosen = asked.cookies.get(COOKIE)
    if chosen in LOCALES:
        return str(chosen)
    # Not `best_match`: for `en-GB,fr;q=0.5` it takes French, which is named as such.
    languages = (tag.partition("-")[0].lower() for tag, quality in asked.accept_languages if quality > 0)
    return next((language for language in languages if language in LOCALES), default)


@lru_cache(maxsize=1024)
def with_no_break_spaces(text: str) -> str:
    """Set French typographically: no line ends before `?`, within « » or within a number. In the code its spaces are
    plain.
    """
    return BREAKABLE_SPACES.sub("\N{NO-BREAK SPACE}", text)


class SourceLanguageTranslations(NullTranslations):
    """Translations into French: the texts of the code are French, so there is no catalogue."""

    def ugettext(self, text: str) -> str:
        """Return the message itself, which is French already, with no-break spaces where French typography wants
        them.
        """
        return with_no_break_spaces(text)

    def ungettext(self, one: str, many: str, number: int) -> str:
        return with_no_break_spaces(one if number < 2 else many)


class MessageDomain(Domain):
    """The translations of texts into the reader's language."""

    def get_translations(self) -> Any:
        is_french = str(get_locale() or "").startswith("fr")
        return SOURCE_LANGUAGE if is_french else super().get_translations()


SOURCE_LANGUAGE = SourceLanguageTranslations()


def init_app(app: Flask) -> None:
    babel.domain_instance = MessageDomain()
    babel.init_app(app, locale_selector=_select_locale)


def _select_locale() -> str:
    """Return the locale chosen by the person who is logged in, else the preferred one."""
    default: str = current_app.config["BABEL_DEFAULT_LOCALE"]
    if not has_request_context():
        return default
    person = _reader()
    return (person and person.locale) or preferred_locale(request, default)


def _reader() -> Any:
    """Return the person who is logged in."""
    session = g.get("session")
    return session and session.person


@contextmanager
def force_locale_and_zone(locale_and_zone: LocaleAndZone) -> Iterator[None]:
    """Render in this locale and time zone, without a request."""
    token = _forced_zone.set(locale_and_zone.time_zone)
    try:
        with force_locale(locale_and_zone.locale):
            yield
    finally:
        _forced_zone.reset(token)


def time_zone() -> ZoneInfo:
    """Return the reader's time zone, else the school's."""
    person = _reader()
    name = _forced_zone.get(person.time_zone if person else None)
    return _zone(name or current_app.config["BABEL_DEFAULT_TIMEZONE"])


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    """Return the zone of this name, UTC where the system does not know it."""
    try:
        return ZoneInfo(name)
    except (ValueError, ZoneInfoNotFoundError):  # this system does not know it any more
        return ZoneInfo("UTC")


@lru_cache(maxsize=1)
def time_zones() -> tuple[str, ...]:
    """Return the names that one may choose, by continent; neither offsets nor the old names without a continent."""
    known = available_timezones()
    return tuple(sorted(name for name in known if name == "UTC" or ("/" in name and not name.startswith("Etc/"))))
