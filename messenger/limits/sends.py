"""Rate limits of messages, and of notices that are not stored."""

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from flask import Flask, current_app

from messenger.config.rates import SendRate
from messenger.errors import RateLimited
from messenger.limits.delays import DelayRate, Delays
from messenger.limits.rates import Bucket

NOTICE_RATE = SendRate(burst=20, interval=0.5)  # a page that types sends one every few seconds


class Limiters(NamedTuple):
    """Constructors of limiters in this process or in Redis, given a rate and a name."""

    bucket: Callable[[SendRate, str], Bucket]
    delays: Callable[[DelayRate, str], Delays]


def init_app(app: Flask) -> None:
    """Set up the limits of SEND_LIMIT: in this process, or in Redis for all processes."""
    make = app.extensions["limiters"] = limiters(app.config["REDIS_URL"])
    sends: SendRate | None = app.config["SEND_LIMIT"]
    app.extensions["send_limit"] = sends and make.bucket(sends, "sends")
    app.extensions["notice_limit"] = sends and make.bucket(NOTICE_RATE, "notices")


def limiters(redis_url: str | None) -> Limiters:
    if redis_url is None:
        return Limiters(lambda rate, _name: Bucket(rate), lambda rate, _name: Delays(rate))
    from messenger.limits.redis_delays import SharedDelays
    from messenger.limits.redis_rates import RedisCounts, SharedBucket

    counts = RedisCounts(redis_url)
    return Limiters(partial(SharedBucket, counts=counts), partial(SharedDelays, counts=counts))


def limit_sends(app: Flask, sender_ids: Sequence[int]) -> list[RateLimited | None]:
    """Count the sends of a batch; return for each its refusal, or None."""
    limit: Bucket | None = app.extensions["send_limit"]
    if limit is None:
        return [None] * len(sender_ids)
    return [
        _refusal(wait) if wait else None for wait in limit.seconds_to_wait_for_each([str(id_) for id_ in sender_ids])
    ]


def limit_notices(user_id: int) -> None:
    """Count a notice that is not stored, such as that one types. Raises RateLimited."""
    limit: Bucket | None = current_app.extensions["notice_limit"]
    if limit is not None:
        (wait,) = limit.seconds_to_wait_for_each([str(user_id)])
        _refuse_until(wait)


def _refuse_until(wait: float) -> None:
    if wait:
        raise _refusal(wait)


def _refusal(wait: float) -> RateLimited:
    return RateLimited(retry_after=math.ceil(wait))
