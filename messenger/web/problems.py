"""Refusals as JSON: problem documents (RFC 9457), and in a given language where no request knows it."""

from typing import Any

import orjson
from flask_babel import force_locale

from messenger.errors import MessengerError
from messenger.logs import request_id

# A client that floods is refused some hundred times a second: to translate it each time took most of the cost.
REFUSAL_CACHE: dict[tuple[type[MessengerError], str], dict[str, Any]] = {}


def problem_bytes(refusal: dict[str, Any], status: int | None = None) -> bytes:
    """Encode a refusal as problem+json; `status`: the response's, where it is not the one of the refusal's class."""
    body = {"type": "about:blank", **refusal, "requestId": request_id.get()}
    if status is not None:
        body["status"] = status
    return orjson.dumps(body)


def refusal_json(error: MessengerError, locale: str) -> dict[str, Any]:
    """Return a refusal for an ack, which has no Retry-After header."""
    retry = {} if error.retry_after is None else {"retryAfter": error.retry_after}
    return {**translated(error, locale), **retry}


def translated(error: MessengerError, locale: str) -> dict[str, Any]:
    """Return a refusal's members in this language. They may be cached: do not change them."""
    if error.errors or "detail" in vars(error):
        return _translate(error, locale)
    kind = type(error)
    if (kind, locale) not in REFUSAL_CACHE:
        REFUSAL_CACHE[kind, locale] = _translate(kind(), locale)
    return REFUSAL_CACHE[kind, locale]


def _translate(error: MessengerError, locale: str) -> dict[str, Any]:
    with force_locale(locale):
        return error.as_dict()
