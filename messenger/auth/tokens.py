"""Tokens: authenticate a person by one, and issue them. REST, pages and sockets all call this."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, TypeVar

import flask_jwt_extended as fje
from flask import Flask, current_app, g, request
from flask_jwt_extended.exceptions import CSRFError, InvalidHeaderError, NoAuthorizationError, WrongTokenError
from werkzeug.local import LocalProxy

from messenger.auth import page_owner
from messenger.auth.host_accounts import find_or_create_host_account
from messenger.auth.keys import TokenVerifier
from messenger.auth.seams.flask_jwt_extended import JWTManager
from messenger.auth.sessions import end_session, find_in_session, touch_session
from messenger.auth.token_errors import TokenIdentityInvalid, TokenMalformed, TokenTypeInvalid
from messenger.errors import (
    AccountDisabled,
    CsrfFailed,
    KeysUnavailable,
    MessengerError,
    OtherAccount,
    StorageUnavailable,
    TokenExpired,
    TokenInvalid,
    TokenMissing,
    TokenRevoked,
)
from messenger.models.people import Person
from messenger.models.sessions import TokenIssue
from messenger.people.accounts import find_account, log_out_everywhere
from messenger.policy.callers import Caller
from messenger.policy.session_validity import session_refusal
from messenger.web.operations import describe

P = ParamSpec("P")
R = TypeVar("R")

REFUSALS = (
    *(TokenMissing, TokenInvalid, TokenExpired, TokenRevoked, AccountDisabled, OtherAccount),
    *(StorageUnavailable, KeysUnavailable),
)


class AuthenticatedSession(NamedTuple):
    """An authenticated session: the person, the caller that they act as, and its expiry (seconds since the epoch).

    `id` and `last_seen_at` where it belongs to a login of ours that one can end by itself.
    """

    person: Person
    caller: Caller
    expires_at: float
    id: int | None = None
    last_seen_at: datetime | None = None
    csrf_token: str = ""


jwt = JWTManager()


def init_app(app: Flask) -> None:
    """Build the verifier from the settings and let `jwt` look people up by it."""
    app.extensions["token_verifier"] = TokenVerifier(app.config["JWT_SECRET_KEY"], app.config["HOST_TOKENS"])
    jwt.init_app(app)
    app.before_request(_forget_session)
    library_errors: tuple[tuple[type[Exception], MessengerError], ...] = (
        (NoAuthorizationError, TokenMissing()),
        (InvalidHeaderError, TokenMalformed("the header Authorization is not `Bearer` and one token")),
        (WrongTokenError, TokenTypeInvalid("an access token where a refresh token is due, or the other way round")),
        (CSRFError, CsrfFailed()),
    )
    for library_error, ours in library_errors:
        app.register_error_handler(library_error, _raiser(ours))


def _raiser(error: MessengerError) -> Callable[[Exception], Any]:
    return lambda _library_error: current_app.handle_user_exception(error)


def _forget_session() -> None:
    # `g` outlives a request where a caller has pushed an application context around several, as tests do.
    g.pop("session", None)


def _verifier() -> TokenVerifier:
    return current_app.extensions["token_verifier"]


@jwt.user_lookup_loader
def _remember_session(_header: dict[str, Any], claims: dict[str, Any]) -> Person:
    session = g.session = _session(claims, request.headers.get(page_owner.PAGE_USER_HEADER))
    return session.person


def authenticate(token: object, page_user: object) -> AuthenticatedSession:
    """Return the session of an access token, whatever door it came through. `page_user`: the id of the person whose
    page sends the request, or None for a program.

    Raises TokenInvalid, TokenExpired, TokenRevoked, AccountDisabled, OtherAccount or KeysUnavailable.
    """
    claims = _verifier().verify(token)
    if claims["type"] == "refresh":
        raise TokenTypeInvalid("it is a refresh token: it opens POST /auth/refresh alone")
    return _session(claims, page_user)


def _session(claims: dict[str, Any], page_user: object) -> AuthenticatedSession:
    asked_at = time.monotonic()
    person, session_id, last_seen_at = _look_up(claims)
    token_issue = TokenIssue(claims["issued_at"], claims["after"], session_id, claims["expires_at"])
    refusal = session_refusal(person, token_issue, {None} if last_seen_at is None else {None, session_id})
    if refusal or person is None:
        raise refusal or TokenIdentityInvalid("sub is the id of no account of ours")
    page_owner.require_own_page(person.id, page_user)
    caller = Caller(person.id, token_issue, None, asked_at)
    return AuthenticatedSession(
        person, caller, claims["expires_at"], session_id, last_seen_at, str(claims.get("csrf", ""))
    )


def _look_up(claims: dict[str, Any]) -> tuple[Person | None, int | None, datetime | None]:
    """Look up the person, the id of their session where the token names one, and when it was last seen."""
    if claims["source"] == "host":
        return find_or_create_host_account(claims), None, None
    subject, session_id = claims["sub"], claims.get("sid")
    if not (isinstance(subject, str) and subject.isascii() and subject.isdigit() and len(subject) < 19):
        return None, None, None
    if session_id is None:
        return find_account(int(subject)), None, None
    if type(session_id) is not int or not 0 < session_id < 2**63:
        return None, None, None
    person, last_seen_at = find_in_session(int(subject), session_id)
    return person, session_id, last_seen_at


def use_session(token: object) -> None:
    """Make this the session of the request, although the page that sent it belongs to somebody else. Raises as
    above.
    """
    g.session = authenticate(token, page_user=None)


def issue_access_token(person: Person, lifetime: timedelta | None = None, session_id: int | None = None) -> str:
    claims = own_claims(person, session_id)
    return fje.create_access_token(str(person.id), additional_claims=claims, expires_delta=lifetime)


def own_claims(person: Person, session_id: int | None) -> dict[str, Any]:
    csrf = page_owner.new_csrf_token(person.id)
    return {"after": person.revoked_at, "csrf": csrf, **({} if session_id is None else {"sid": session_id})}


def touch_this_session() -> None:
    """Update when the session of this request was last seen."""
    session: AuthenticatedSession = g.session
    if session.last_seen_at is not None:
        touch_session(session.caller, session.last_seen_at)


def log_out() -> None:
    """End the session of this request; all of the person's, where its token belongs to none."""
    session: AuthenticatedSession = g.session
    if session.id is None:
        log_out_everywhere(session.caller, session.person.id)
    else:
        end_session(session.caller, session.id)


def this_session_id() -> int | None:
    """Return the id of the session of this request, if its token names one."""
    session: AuthenticatedSession = g.session
    return session.id


def caller() -> Caller:
    """Return the caller of this request."""
    session: AuthenticatedSession = g.session
    return session.caller


def token_required(view: Callable[P, R]) -> Callable[P, R]:
    """Require for an API view an access token in `Authorization`, or our cookie, with its CSRF token on unsafe
    methods.
    """
    from_cookie = fje.jwt_required()(view)

    @wraps(view)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        token = bearer()
        if not token or " " in token:
            return from_cookie(*args, **kwargs)
        # What the library does besides takes a sixth of a send's time: it decodes the header once more, for nobody.
        g.session = authenticate(token, request.headers.get(page_owner.PAGE_USER_HEADER))
        return view(*args, **kwargs)

    return describe(wrapper, *REFUSALS, guard="access")


def bearer() -> str:
    """Return the token in `Authorization`, or ""; normalise the header's scheme, which the library knows in one
    spelling.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return ""
    request.environ["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return token


current_session: Any = LocalProxy(lambda: g.get("session"))  # of this request; None without one
current_user: Any = LocalProxy(lambda: current_session.person if current_session else None)


def page_login_required(view: Callable[P, R]) -> Callable[P, R]:
    """Require for a page the cookie, and on unsafe methods its CSRF token in the header X-CSRF-TOKEN or the field
    `csrf_token`.
    """

    @wraps(view)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        fje.verify_jwt_in_request(locations=["cookies"])
        touch_this_session()
        return view(*args, **kwargs)

    return wrapper


def csrf_token() -> str:
    """Return the CSRF token of this request's session, "" without one."""
    return current_session.csrf_token if current_session else ""
