"""The partial `chat/_changed.html`, rendered without a request: what a message changes on a page, before the page asks.

A render costs a quarter of `render_template`'s: what Flask-Babel looks up in the request or the application for each
text and each date is memoized here, for a language, a time zone and a day.
"""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from flask import Flask, current_app
from flask_babel import gettext, ngettext
from jinja2 import Template
from markupsafe import Markup

from messenger.messages.conversations import ConversationView, History
from messenger.ui.filters import MOMENT_FILTERS, local_day
from messenger.web.languages import LocaleAndZone, force_locale_and_zone

T = TypeVar("T")


class Reader(NamedTuple):
    """The part of `current_user` that this partial reads."""

    id: int


def render_change(reader_id: int, locale_and_zone: LocaleAndZone, histories: list[History]) -> dict[str, Any]:
    """Return the payload of `page:changed`: what `/conversations/changes` would answer now to a page that has this chat
    open and lacks only this.

    `histories`: the same conversation at different moments, each with what it had got then. A view without its last
    message has no new row.
    """
    views = [history.conversation for history in histories]
    messages = [message for history in histories for message in history.messages]
    rows = [view for view in views if view.last_message]
    latest = max(views, key=lambda view: (view.other_read_seq, view.other_delivered_seq))
    newest_row = [max(rows, key=lambda view: view.last_seq + view.read_seq)] if rows else []
    html = _render(
        "chat/_changed.html", reader_id, locale_and_zone, newest_row, History(latest, messages, has_more=False)
    )
    return {"with": latest.other_user.id, "seq": messages[0].seq if messages else None, "html": html}


def _render(
    name: str, reader_id: int, locale_and_zone: LocaleAndZone, rows: list[ConversationView], history: History
) -> str:
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    template = _memoizing_template(app, name, locale_and_zone, _today(app, locale_and_zone, int(time.time() // 60)))
    return template.render(rows=rows, chat={"history": history}, current_user=Reader(reader_id))


@lru_cache(maxsize=64)
def _today(_app: Flask, locale_and_zone: LocaleAndZone, minute: int) -> date:
    with force_locale_and_zone(locale_and_zone):
        return local_day(datetime.fromtimestamp(minute * 60, UTC))


@lru_cache(maxsize=32)
def _memoizing_template(app: Flask, name: str, locale_and_zone: LocaleAndZone, _today: date) -> Template:
    """Return a template whose texts, dates and URLs are looked up once for a language and time zone.

    A new one each day: a date reads "hier" for one day.
    """
    memoize = _memoizer(locale_and_zone)
    environment: Any = app.jinja_env.overlay()
    environment.shares_globals = True
    environment.filters = {
        **app.jinja_env.filters,
        **{text: memoize(app.jinja_env.filters[text]) for text in ("day_name", "role_name", "initials")},
        **{text: _to_the_minute(memoize(text_filter)) for text, text_filter in MOMENT_FILTERS.items()},
    }
    texts = {"_": memoize(_translate), "ngettext": memoize(_translate_plural)}
    environment.globals = {**app.jinja_env.globals, **texts, "url_for": _url_builder(app)}
    template: Template = environment.get_template(name)
    return template


def _memoizer(locale_and_zone: LocaleAndZone) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Return a decorator that runs a function in this language and time zone, and caches its results."""

    def memoize(function: Callable[..., T]) -> Callable[..., T]:
        def localized(*args: Any, **values: Any) -> T:
            with force_locale_and_zone(locale_and_zone):
                return function(*args, **values)

        return lru_cache(maxsize=1024)(localized)

    return memoize


def _translate(text: str, **values: object) -> Markup:
    return Markup(gettext(text)) % values  # noqa: S704 (our own text; the values are escaped)


def _translate_plural(one: str, many: str, count: int) -> Markup:
    return Markup(ngettext(one, many, count))  # noqa: S704 (our own text, a number)


def _to_the_minute(name: Callable[[datetime], T]) -> Callable[[datetime], T]:
    return lambda moment: name(moment.replace(second=0, microsecond=0))


def _url_builder(app: Flask) -> Callable[..., str]:
    """Return a cached `url_for` that needs no request."""
    urls = app.url_map.bind("")

    @lru_cache(maxsize=1024)
    def path(endpoint: str, **values: Any) -> str:
        return urls.build(endpoint, values)

    return path
