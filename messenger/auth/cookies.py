"""Choose one session cookie where a request has several: other programs and other paths may set the same name."""

from flask import Flask, current_app, request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.wrappers import Request

from messenger.auth.tokens import authenticate
from messenger.errors import MessengerError

MAX_CANDIDATES = 8  # each costs a signature, and where that is ours a look into the database


def init_app(app: Flask) -> None:
    """Reduce each request to one session cookie, before anything reads it."""
    app.before_request(_choose_cookie)


def session_cookie(asked: Request) -> str | None:
    """Return the cookie that opens a session; where none does, the one that is most likely ours.

    Browsers send those of longer paths first, and ours has the path `/`: so the last come first here.
    """
    given: list[str] = asked.cookies.getlist(current_app.config["JWT_ACCESS_COOKIE_NAME"])
    if len(given) < 2:
        return given[0] if given else None
    latest = given[::-1][:MAX_CANDIDATES]
    return next(filter(_opens, latest), latest[0])


def _choose_cookie() -> None:
    name = current_app.config["JWT_ACCESS_COOKIE_NAME"]
    if request.environ.get("HTTP_COOKIE", "").count(name) > 1 and (chosen := session_cookie(request)):
        request.cookies = ImmutableMultiDict({**request.cookies.to_dict(), name: chosen})


def _opens(token: str) -> bool:
    try:
        authenticate(token, page_user=None)
    except MessengerError:
        return False
    return True
