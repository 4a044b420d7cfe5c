"""Refusals as JSON: problem documents (RFC 9457), and in a given language where no request knows it."""

from typing import Any

import orjson
from flask_babel import force_locale

from messenger.errors import MessengerError
from messenger.logs import request_id

# A client that floods is refused some hundred times a second: to translate it each time took most of the cost.
REFUSAL_CACHE: dict[tuple[type[MessengerError], str], dict[str, Any]] = {}


def problem_bytes(refusal: dict[str, Any]) -> bytes:
    """Encode a refusal as problem+json."""
    body = {"type": "about:blank", **refusal, "requestId": request_id.get()}
    body.pop("retryAfter", None)
    return orjson.dumps(body)


def refusal_json(error: MessengerError, locale: str) -> dict[str, Any]:
    if error.errors or "detail" in vars(error):
        return _translated(error, locale)
    kind = type(error)
    if (kind, locale) not in REFUSAL_CACHE:
        REFUSAL_CACHE[kind, locale] = _translated(kind(), locale)
    retry = {} if error.retry_after is None else {"retryAfter": error.retry_after}
    return {**REFUSAL_CACHE[kind, locale], **retry}


def _translated(error: MessengerError, locale: str) -> dict[str, Any]:
    with force_locale(locale):
        return error.as_dict()
