"""Logging in and out over JSON."""

from typing import Any

import flask_jwt_extended as fje
from flask import Blueprint, Response, request

from messenger.auth.accounts import log_in, log_out
from messenger.auth.tokens import (
    current_user,
    end_browser_session,
    issue_access_token,
    issue_refresh_token,
    refresh_token_required,
    token_required,
)
from messenger.errors import TokenInvalid
from messenger.messages.schemas import LogIn, parse_json, user_json
from messenger.models import Person

blueprint = Blueprint("auth", __name__, url_prefix="/auth")


@blueprint.post("/login")
def login() -> dict[str, Any]:
    body = parse_json(request, LogIn)
    return _tokens(log_in(body.email, body.password, request.remote_addr or ""))


@blueprint.post("/refresh")
@refresh_token_required
def refresh() -> dict[str, Any]:
    if fje.get_jwt()["source"] != "own":
        raise TokenInvalid
    return _tokens(current_user)


@blueprint.post("/logout")
@token_required
def logout() -> Response:
    log_out(current_user.id)
    response = Response(status=204)
    end_browser_session(response)
    return response


@blueprint.get("/me")
@token_required
def me() -> dict[str, Any]:
    return {"user": user_json(current_user, own=True)}


def _tokens(person: Person) -> dict[str, Any]:
    return {
        "accessToken": issue_access_token(person),
        "refreshToken": issue_refresh_token(person),
        "user": user_json(person, own=True),
    }
