"""How often one may send and try to log in."""

import math
import threading
import time
from typing import NamedTuple

from flask import Flask, current_app
from limits import RateLimitItem, parse

from messenger.errors import RateLimited
from messenger.extensions import limiter

FAILURES_PER_ADDRESS = 20  # times LOGIN_LIMIT: a class logs in from one address, a guesser tries many accounts from one


class SendRate(NamedTuple):
    """`burst` messages at once, then one every `interval` seconds."""

    burst: int
    interval: float


class SendLimiter:
    """A leaky bucket a user (the generic cell rate algorithm): one number each, the time at which the bucket is
    empty.
    """

    def __init__(self, rate: SendRate) -> None:
        self._rate = rate
        self._empty_at: dict[int, float] = {}
        self._lock = threading.Lock()

    def seconds_to_wait(self, user_id: int) -> float:
        """0 and count one send, or how long to wait before the next one."""
        now = time.monotonic()
        with self._lock:
            if len(self._empty_at) > 10_000:
                self._empty_at = {user: at for user, at in self._empty_at.items() if at > now}
            empty_at = max(self._empty_at.get(user_id, now), now) + self._rate.interval
            wait = empty_at - now - self._rate.burst * self._rate.interval
            if wait <= 1e-9:
                self._empty_at[user_id] = empty_at
                return 0.0
            return wait


def init_app(app: Flask) -> None:
    """Read SEND_LIMIT and LOGIN_LIMIT, already parsed by `config`."""
    limiter.init_app(app)
    rate: SendRate | None = app.config["SEND_LIMIT"]
    app.extensions["send_limiter"] = SendLimiter(rate) if rate else None


def limit_sends(user_id: int) -> None:
    """Count one send. Raises RateLimited."""
    sends: SendLimiter | None = current_app.extensions["send_limiter"]
    wait = sends.seconds_to_wait(user_id) if sends else 0.0
    if wait:
        raise RateLimited(retry_after=math.ceil(wait))


def check_login_allowed(email: str, address: str) -> None:
    """Raises RateLimited after too many failures for this account from this address, or from this address alone."""
    for item, key in _login_limits(email, address):
        if not limiter.limiter.test(item, *key):
            reset = limiter.limiter.get_window_stats(item, *key).reset_time
            raise RateLimited(retry_after=max(1, math.ceil(reset - time.time())))


def count_failed_login(email: str, address: str) -> None:
    for item, key in _login_limits(email, address):
        limiter.limiter.hit(item, *key)


def _login_limits(email: str, address: str) -> list[tuple[RateLimitItem, tuple[str, ...]]]:
    wanted: str | None = current_app.config["LOGIN_LIMIT"]
    if wanted is None:
        return []
    item = parse(wanted)
    per_address = type(item)(item.amount * FAILURES_PER_ADDRESS, item.multiples)
    return [(item, ("login", email, address)), (per_address, ("login", address))]
