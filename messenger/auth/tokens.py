"""From a token to a person, and back. REST, pages and sockets all ask here."""

import time
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, TypeVar

import flask_jwt_extended as fje
from flask import Flask, Response, current_app, g, request
from flask_jwt_extended.exceptions import CSRFError, InvalidHeaderError, NoAuthorizationError, WrongTokenError
from werkzeug.local import LocalProxy

from messenger.auth.accounts import find_account, find_or_create_host_account
from messenger.auth.keys import TokenVerifier
from messenger.documents.operations import describe
from messenger.errors import (
    AccountDisabled,
    CsrfFailed,
    MessengerError,
    StorageUnavailable,
    TokenExpired,
    TokenInvalid,
    TokenMissing,
    TokenRevoked,
)
from messenger.models import Person

P = ParamSpec("P")
R = TypeVar("R")

REFUSALS = (TokenMissing, TokenInvalid, TokenExpired, TokenRevoked, AccountDisabled, StorageUnavailable)

BROWSER_SESSION = timedelta(hours=12)  # a school day; the cookie itself goes when the browser closes


class Session(NamedTuple):
    """What a good token says: who, and from when until when (seconds since the epoch)."""

    person: Person
    issued_at: float
    expires_at: float


class JWTManager(fje.JWTManager):
    """Flask-JWT-Extended with our own check of signatures: its own knows one key and one set of algorithms."""

    def _decode_jwt_from_config(
        self,
        encoded_token: str,
        csrf_value: str | None = None,
        allow_expired: bool = False,  # noqa: ARG002
    ) -> dict[str, Any]:
        claims = _verifier().verify(encoded_token)
        if csrf_value is not None and claims.get("csrf") != csrf_value:
            raise CsrfFailed
        return claims


jwt = JWTManager()


def init_app(app: Flask) -> None:
    """Build the verifier from the settings and let `jwt` find people by it."""
    app.extensions["token_verifier"] = TokenVerifier(app.config["JWT_SECRET_KEY"], app.config["HOST_TOKENS"])
    jwt.init_app(app)
    app.before_request(_forget_session)
    for library_error, ours in (
        (NoAuthorizationError, TokenMissing),
        (InvalidHeaderError, TokenInvalid),
        (WrongTokenError, TokenInvalid),
        (CSRFError, CsrfFailed),
    ):
        app.register_error_handler(library_error, _raiser(ours))


def _raiser(error: type[MessengerError]) -> Callable[[Exception], Any]:
    return lambda _library_error: current_app.handle_user_exception(error())


def _forget_session() -> None:
    # `g` outlives a request where a caller has pushed an application context around several, as tests do.
    g.pop("session", None)


def _verifier() -> TokenVerifier:
    return current_app.extensions["token_verifier"]


@jwt.user_lookup_loader
def _remember_session(_header: dict[str, Any], claims: dict[str, Any]) -> Person:
    session = g.session = _session(claims)
    return session.person


def authenticate(token: object) -> Session:
    """The session of an access token, whatever door it came through.

    Raises TokenInvalid, TokenExpired, TokenRevoked or AccountDisabled.
    """
    claims = _verifier().verify(token)
    if claims["type"] == "refresh":
        raise TokenInvalid
    return _session(claims)


def _session(claims: dict[str, Any]) -> Session:
    person = find_or_create_host_account(claims) if claims["source"] == "host" else _own_account(claims["sub"])
    if person is None:
        raise TokenInvalid
    session = Session(person, issued_at=float(claims.get("iat", 0)), expires_at=float(claims["exp"]))
    if not person.is_active:
        raise AccountDisabled
    if person.has_revoked(session.issued_at):
        raise TokenRevoked
    return session


def _own_account(subject: str) -> Person | None:
    is_id = isinstance(subject, str) and subject.isascii() and subject.isdigit() and len(subject) < 19
    return find_account(int(subject)) if is_id else None


def issue_access_token(person: Person, lifetime: timedelta | None = None) -> str:
    return fje.create_access_token(str(person.id), additional_claims=_exact_issue_time(), expires_delta=lifetime)


def issue_refresh_token(person: Person) -> str:
    return fje.create_refresh_token(str(person.id), additional_claims=_exact_issue_time())


def _exact_issue_time() -> dict[str, float]:
    # Whole seconds would not tell a token issued just before a logout from one issued just after it.
    return {"iat": time.time()}


def token_required(view: Callable[P, R]) -> Callable[P, R]:
    """For the API: an access token in `Authorization`, or our cookie with its CSRF token on unsafe methods."""
    from_cookie = fje.jwt_required()(view)

    @wraps(view)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or not token or " " in token:
            return from_cookie(*args, **kwargs)
        # What the library does besides takes a sixth of a send's time: it decodes the header once more, for nobody.
        g.session = authenticate(token)
        return view(*args, **kwargs)

    return describe(wrapper, *REFUSALS, guard="access")


def refresh_token_required(view: Callable[P, R]) -> Callable[P, R]:
    return describe(fje.jwt_required(refresh=True)(view), *REFUSALS, guard="refresh")


current_session: Any = LocalProxy(lambda: g.get("session"))  # of this request; None without one
current_user: Any = LocalProxy(lambda: current_session.person if current_session else None)


def page_login_required(view: Callable[P, R]) -> Callable[P, R]:
    """For pages: the cookie, and on unsafe methods its CSRF token in the header X-CSRF-TOKEN or the field
    `csrf_token`.
    """

    @wraps(view)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        fje.verify_jwt_in_request(locations=["cookies"])
        return view(*args, **kwargs)

    return wrapper


def start_browser_session(response: Response, person: Person) -> None:
    fje.set_access_cookies(response, issue_access_token(person, BROWSER_SESSION))


def end_browser_session(response: Response) -> None:
    fje.unset_jwt_cookies(response)


def csrf_token() -> str:
    """The CSRF token of this request's session, "" without one."""
    return str(fje.get_jwt().get("csrf", "")) if current_session else ""
