"""Bind Engine.IO sessions to their client: requests with a session's id must come from the browser or program that
opened it.
"""

from typing import Any

from flask import Flask
from socketio import Server
from werkzeug.wrappers import Request

from messenger.auth.cookies import session_cookie
from messenger.auth.tokens import authenticate
from messenger.errors import MessengerError

CREDENTIALS = ("HTTP_COOKIE", "HTTP_AUTHORIZATION")


def init_app(app: Flask, server: Server) -> None:
    """Let the server refuse polls, POSTs and upgrades of other clients, as if there were no such session."""

    def may_use_session(sid: str, environ: dict[str, Any]) -> bool:
        opened = server.environ.get(sid)
        return opened is None or _may_go_on(app, opened, environ)

    server.eio.may_use_session = may_use_session


def _may_go_on(app: Flask, opened: dict[str, Any], asked: dict[str, Any]) -> bool:
    if all(opened.get(name) == asked.get(name) for name in CREDENTIALS):
        return True
    with app.app_context():
        pairs = [(credential(Request(opened)), credential(Request(asked))) for credential in (session_cookie, _bearer)]
        if not all(_is_same_session(first, now) for first, now in pairs):
            return False
    opened.update({name: asked[name] for name in CREDENTIALS if name in asked})  # renewed, or beside other cookies
    return True


def _bearer(request: Request) -> str | None:
    return request.headers.get("Authorization", "").partition(" ")[2] or None


def _is_same_session(first: str | None, now: str | None) -> bool:
    """Check that both tokens belong to one login; no token matches only none."""
    if first == now:
        return True
    if first is None or now is None:
        return False
    owner = _owner(first)
    return owner is not None and owner == _owner(now)


def _owner(token: str) -> tuple[int, int | None] | None:
    try:
        session = authenticate(token, page_user=None)
    except MessengerError:
        return None
    return session.person.id, session.id
