"""Browser sessions: one at a time, in cookies."""

from contextlib import suppress
from datetime import timedelta

import flask_jwt_extended as fje
from flask import Flask, Response, current_app, request

from messenger.auth import device_key
from messenger.auth.cookies import session_cookie
from messenger.auth.sessions import end_session, open_session
from messenger.auth.tokens import authenticate, issue_access_token
from messenger.errors import MessengerError
from messenger.models.people import Person
from messenger.policy.callers import Caller

LIFETIME = timedelta(hours=12)  # a school day; the cookie itself goes when the browser closes


def start_browser_session(response: Response, person: Person, time_zone: str | None = None) -> None:
    """Log the browser in as this person; the session that it had ends."""
    session_id = open_session(person, request.user_agent.string, time_zone)
    fje.set_access_cookies(response, issue_access_token(person, LIFETIME, session_id))
    device_key.set_key(response, person.id)
    with suppress(MessengerError):
        previous = authenticate(session_cookie(request), page_user=None)
        if previous.id is not None:
            _end_afterwards(response, previous.caller, previous.id)


def _end_afterwards(response: Response, caller: Caller, session_id: int) -> None:
    """End a session once the browser has the cookies of the next: its pages load as soon as their sockets are cut."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]

    def end() -> None:
        with app.app_context(), suppress(MessengerError):
            end_session(caller, session_id)

    response.call_on_close(end)


def end_browser_session(response: Response, user_id: int) -> None:
    """Delete this person's session cookies and forget their device key."""
    fje.unset_jwt_cookies(response)
    device_key.destroy_key(response, user_id)
