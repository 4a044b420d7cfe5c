"""How often one may send and try to log in."""

import math
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from flask import Flask, current_app
from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter

from messenger.errors import RateLimited, StorageUnavailable

FAILURES_PER_ADDRESS = 20  # times LOGIN_LIMIT: a class logs in from one address, a guesser tries many accounts from one


class SendRate(NamedTuple):
    """`burst` messages at once, then one every `interval` seconds."""

    burst: int
    interval: float


class SendLimiter:
    """A leaky bucket a user (the generic cell rate algorithm): one number each, the time when it will be empty."""

    def __init__(self, rate: SendRate) -> None:
        self._rate = rate
        self._empty_at: dict[int, float] = {}
        self._prune_above = 10_000
        self._lock = threading.Lock()

    def seconds_to_wait(self, user_id: int) -> float:
        """0 and count one send, or how long to wait before the next one."""
        now = time.monotonic()
        with self._lock:
            self._prune(now)
            empty_at = max(self._empty_at.get(user_id, now), now) + self._rate.interval
            wait = empty_at - now - self._rate.burst * self._rate.interval
            if wait > 1e-9:
                return wait
            self._empty_at[user_id] = empty_at
            return 0.0

    def seconds_to_wait_of(self, user_ids: Sequence[int]) -> list[float]:
        """`seconds_to_wait` for each send of a batch, in its order."""
        return [self.seconds_to_wait(user_id) for user_id in user_ids]

    def _prune(self, now: float) -> None:
        if len(self._empty_at) > self._prune_above:
            self._empty_at = {user: at for user, at in self._empty_at.items() if at > now}
            self._prune_above = max(10_000, 2 * len(self._empty_at))


class SharedSendLimiter:
    """The same bucket in Redis, for all workers together, by Redis's own clock."""

    SCRIPT = """
        local time = redis.call('TIME')
        local now = time[1] + time[2] / 1e6
        local interval, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
        local empty_at = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now) + interval
        local wait = empty_at - now - burst * interval
        if wait > 1e-6 then return tostring(wait) end
        redis.call('SET', KEYS[1], string.format('%.6f', empty_at), 'PX', math.ceil((empty_at - now) * 1000))
        return '0'
    """

    def __init__(self, rate: SendRate, redis_url: str) -> None:
        import redis

        self._rate = rate
        self._redis = redis.Redis.from_url(redis_url, socket_timeout=2, socket_connect_timeout=2)
        self._count = self._redis.register_script(self.SCRIPT)
        self._failure = redis.RedisError

    def seconds_to_wait_of(self, user_ids: Sequence[int]) -> list[float]:
        """For each send of a batch, 0 and count it, or how long to wait: in one round trip.

        Raises StorageUnavailable when Redis does not answer.
        """
        arguments = [self._rate.interval, self._rate.burst]
        try:
            with self._redis.pipeline(transaction=False) as pipeline:
                for user_id in user_ids:
                    self._count([f"messenger:sends:{user_id}"], arguments, client=pipeline)
                return [float(wait) for wait in pipeline.execute()]
        except self._failure as error:
            raise StorageUnavailable from error


def init_app(app: Flask) -> None:
    """Read SEND_LIMIT and LOGIN_LIMIT, already parsed by `config`."""
    storage = storage_from_string(app.config["REDIS_URL"] or "memory://", wrap_exceptions=True)
    app.extensions["login_limiter"] = MovingWindowRateLimiter(storage)
    rate: SendRate | None = app.config["SEND_LIMIT"]
    app.extensions["send_limiter"] = _send_limiter(rate, app.config["REDIS_URL"]) if rate else None


def _send_limiter(rate: SendRate, redis_url: str | None) -> SendLimiter | SharedSendLimiter:
    return SharedSendLimiter(rate, redis_url) if redis_url else SendLimiter(rate)


def limit_sends(app: Flask, sender_ids: Sequence[int]) -> list[RateLimited | None]:
    """Count the sends of a batch; for each its refusal, if it comes too soon. Raises StorageUnavailable."""
    limiter: SendLimiter | SharedSendLimiter | None = app.extensions["send_limiter"]
    if limiter is None:
        return [None] * len(sender_ids)
    waits = limiter.seconds_to_wait_of(sender_ids)
    return [RateLimited(retry_after=math.ceil(wait)) if wait else None for wait in waits]


def begin_login(email: str, address: str) -> None:
    """Count a try before it is made, so that many at once are not more than many in turn. Raises RateLimited.

    Counted are tries for this account from this address until one succeeds, and failures from this address.
    """
    with _tries() as tries:
        for item, key in _login_limits(email, address):
            counted = tries.hit(item, *key) if email in key else tries.test(item, *key)
            if not counted:
                reset = tries.get_window_stats(item, *key).reset_time
                raise RateLimited(retry_after=max(1, math.ceil(reset - time.time())))


def end_login(email: str, address: str, succeeded: bool) -> None:
    """What became of a try."""
    with _tries() as tries:
        for item, key in _login_limits(email, address):
            if succeeded and email in key:
                tries.clear(item, *key)
            elif not succeeded and email not in key:
                tries.hit(item, *key)


@contextmanager
def _tries() -> Iterator[MovingWindowRateLimiter]:
    try:
        yield current_app.extensions["login_limiter"]
    except StorageError as error:
        raise StorageUnavailable from error


def _login_limits(email: str, address: str) -> list[tuple[RateLimitItem, tuple[str, ...]]]:
    wanted: str | None = current_app.config["LOGIN_LIMIT"]
    if wanted is None:
        return []
    item = parse(wanted)
    per_address = type(item)(item.amount * FAILURES_PER_ADDRESS, item.multiples)
    return [(item, ("login", email, address)), (per_address, ("login", address))]
