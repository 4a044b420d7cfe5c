"""Overrides of Flask-JWT-Extended 4.7: who checks a token."""

from typing import Any

import flask_jwt_extended as fje
from flask import current_app

from messenger.auth import page_owner


class JWTManager(fje.JWTManager):
    """Check signatures with the application's own verifier: the library knows one key and one set of algorithms."""

    def _decode_jwt_from_config(
        self,
        encoded_token: str,
        csrf_value: str | None = None,
        allow_expired: bool = False,  # noqa: ARG002
    ) -> dict[str, Any]:
        claims: dict[str, Any] = current_app.extensions["token_verifier"].verify(encoded_token)
        if csrf_value is not None and claims.get("csrf") != csrf_value:
            raise page_owner.csrf_refusal(csrf_value, claims.get("sub"))
        return claims
