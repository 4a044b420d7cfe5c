"""French first, English beside it: which one a request wants."""

from flask import Flask, current_app, has_request_context, request
from werkzeug.wrappers import Request

from messenger.extensions import babel

LOCALES = ("fr", "en")
COOKIE = "locale"


def preferred_locale(asked: Request, default: str) -> str:
    """The reader's own choice (our cookie), else the browser's, else the default."""
    chosen = asked.cookies.get(COOKIE)
    if chosen in LOCALES:
        return str(chosen)
    return asked.accept_languages.best_match(LOCALES) or default


def init_app(app: Flask) -> None:
    babel.init_app(app, locale_selector=_select_locale)


def _select_locale() -> str:
    default: str = current_app.config["BABEL_DEFAULT_LOCALE"]
    return preferred_locale(request, default) if has_request_context() else default
