"""Count every refusal, of whatever door, and log those that may be an attack."""

import logging
import threading
import time
from typing import Any

from flask import g, request

from messenger import logs
from messenger.counters import counters
from messenger.errors import KeysUnavailable, MessengerError, StorageUnavailable, TokenInvalid
from messenger.web.problems import refusal_json

ATTEMPTS = {
    *("pair_not_allowed", "not_yours", "account_disabled", "csrf_failed"),
    *("rate_limited", "token_invalid", "token_revoked"),
}
THROTTLE_SECONDS = 10.0  # seconds in which the same refusal of the same person, or address, makes no second line

log = logging.getLogger(__name__)


class LogThrottle:
    """A throttle of log lines: the same one at most every `THROTTLE_SECONDS` seconds."""

    def __init__(self) -> None:
        self._logged_at: dict[tuple[object, ...], float] = {}
        self._lock = threading.Lock()

    def is_due(self, *what: object) -> bool:
        now = time.monotonic()
        with self._lock:
            if now - self._logged_at.get(what, -THROTTLE_SECONDS) < THROTTLE_SECONDS:
                return False
            if len(self._logged_at) > 10_000:
                self._logged_at = {key: at for key, at in self._logged_at.items() if now - at < THROTTLE_SECONDS}
            self._logged_at[what] = now
            return True


log_throttle = LogThrottle()


def record_http(error: MessengerError) -> None:
    """Count and log a refusal over HTTP."""
    door = "page" if request.blueprint == "ui" else "rest"
    counters().refusals.add(door, error.code)
    session = g.get("session")
    _log(
        error, door, user=session.person.id if session else None, address=request.remote_addr, endpoint=request.endpoint
    )


def record_head(error: MessengerError, *, is_page: bool) -> None:
    """Count and log a refusal over HTTP of what has not become a request."""
    door = "page" if is_page else "rest"
    counters().refusals.add(door, error.code)
    _log(error, door)


def record_event(
    error: MessengerError, locale: str, *, user: int | None = None, address: str | None = None
) -> dict[str, Any]:
    """Count and log a refusal over a socket, of an event or of the connection; return it as JSON in the client's
    language.
    """
    counters().refusals.add("socket", error.code)
    _log(error, "socket", user=user, address=address)
    return refusal_json(error, locale)


def _log(error: MessengerError, door: str, **who: object) -> None:
    if isinstance(error, StorageUnavailable):
        if log_throttle.is_due(counters(), error.code):
            log.error("the database does not answer", extra={"fields": {"cause": logs.safe_message(error.__cause__)}})
    elif isinstance(error, KeysUnavailable):
        if log_throttle.is_due(counters(), error.code):
            log.error("the keys at JWT_JWKS_URL cannot be fetched", extra={"fields": {"cause": error.reason}})
    elif error.code in ATTEMPTS:
        rule, why = (error.rule, {"reason": error.reason}) if isinstance(error, TokenInvalid) else ("", {})
        if log_throttle.is_due(counters(), door, error.code, rule, who.get("user") or who.get("address")):
            logs.security("refused", door=door, code=error.code, **why, **who)
