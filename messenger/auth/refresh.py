"""Refresh tokens: each is good for one use, as `auth.sessions` counts."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import flask_jwt_extended as fje

from messenger.auth.token_errors import TokenTypeInvalid
from messenger.auth.tokens import REFUSALS, bearer, own_claims, this_session_id
from messenger.models.people import Person
from messenger.web.operations import describe

P = ParamSpec("P")
R = TypeVar("R")


def refresh_token_required(view: Callable[P, R]) -> Callable[P, R]:
    @wraps(view)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        bearer()
        fje.verify_jwt_in_request(refresh=True)
        return view(*args, **kwargs)

    return describe(wrapper, *REFUSALS, guard="refresh")


def presented_refresh_token() -> tuple[int, int]:
    """Return the session id and the number of this request's refresh token; 0 for one issued before they had numbers.

    Raises TokenTypeInvalid for a host's, and for one of no session, of which nobody could say that it was used.
    """
    claims: dict[str, Any] = fje.get_jwt()
    session_id, number = this_session_id(), claims.get("number", 0)
    if claims["source"] != "own":
        raise TokenTypeInvalid("it is a token of the host application, which gives new ones itself")
    if session_id is None or type(number) is not int:
        raise TokenTypeInvalid("it belongs to no session of a login, or its number is none")
    return session_id, number


def issue_refresh_token(person: Person, session_id: int, number: int) -> str:
    """Issue the session's refresh token with this number, good for one use."""
    claims = {**own_claims(person, session_id), "number": number}
    return fje.create_refresh_token(str(person.id), additional_claims=claims)
