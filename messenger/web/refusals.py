"""Count every refusal, of whatever door, and log those that may be an attack."""

import logging
import threading
import time
from typing import Any

from flask import g, request

from messenger import logs
from messenger.counters import tally
from messenger.errors import KeysUnavailable, MessengerError, StorageUnavailable, TokenInvalid
from messenger.web.problems import refusal_json

ATTEMPTS = {
    *("pair_not_allowed", "not_yours", "account_disabled", "csrf_failed"),
    *("rate_limited", "token_invalid", "token_revoked"),
}
SILENCE = 10.0  # seconds in which the same refusal of the same person, or address, makes no second line

log = logging.getLogger(__name__)


class Once:
    """A throttle of log lines: the same one at most every `SILENCE` seconds."""

    def __init__(self) -> None:
        self._said: dict[tuple[object, ...], float] = {}
        self._lock = threading.Lock()

    def is_new(self, *what: object) -> bool:
        now = time.monotonic()
        with self._lock:
            if now - self._said.get(what, -SILENCE) < SILENCE:
                return False
            if len(self._said) > 10_000:
                self._said = {key: at for key, at in self._said.items() if now - at < SILENCE}
            self._said[what] = now
            return True


once = Once()


def note(error: MessengerError) -> None:
    """Count and log a refusal over HTTP."""
    door = "page" if request.blueprint == "ui" else "rest"
    tally().refusals.add(door, error.code)
    session = g.get("session")
    _log(
        error, door, user=session.person.id if session else None, address=request.remote_addr, endpoint=request.endpoint
    )


def of_event(
    error: MessengerError, locale: str, *, user: int | None = None, address: str | None = None
) -> dict[str, Any]:
    """Count and log a refusal over a socket, of an event or of the connection; return it as JSON in the client's
    language.
    """
    tally().refusals.add("socket", error.code)
    _log(error, "socket", user=user, address=address)
    return refusal_json(error, locale)


def _log(error: MessengerError, door: str, **who: object) -> None:
    if isinstance(error, StorageUnavailable):
        if once.is_new(tally(), error.code):
            log.error("the database does not answer", extra={"fields": {"cause": logs.words(error.__cause__)}})
    elif isinstance(error, KeysUnavailable):
        if once.is_new(tally(), error.code):
            log.error("the keys at JWT_JWKS_URL cannot be fetched", extra={"fields": {"cause": error.reason}})
    elif error.code in ATTEMPTS:
        rule, why = (error.rule, {"reason": error.reason}) if isinstance(error, TokenInvalid) else ("", {})
        if once.is_new(tally(), door, error.code, rule, who.get("user") or who.get("address")):
            logs.security("refused", door=door, code=error.code, **why, **who)
