"""How often one may send, show that one writes, and try to log in."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from flask import Flask, current_app
from flask_babel import lazy_gettext as _

from messenger.errors import RateLimited
from messenger.rates import Bucket, SendRate, Tries, TryRate

FAILURES_PER_ADDRESS = 20  # times LOGIN_LIMIT: a class logs in from one address, a guesser tries many accounts from one
TYPING = SendRate(burst=20, interval=0.5)  # a page says it every few seconds


def init_app(app: Flask) -> None:
    """Count as SEND_LIMIT and LOGIN_LIMIT say: here, or with Redis for all processes."""
    bucket, tries = _counters(app.config["REDIS_URL"])
    sends: SendRate | None = app.config["SEND_LIMIT"]
    logins: TryRate | None = app.config["LOGIN_LIMIT"]
    failures = logins and logins._replace(amount=logins.amount * FAILURES_PER_ADDRESS)
    app.extensions["send_limit"] = sends and bucket(sends, "sends")
    app.extensions["typing_limit"] = sends and bucket(TYPING, "typing")
    app.extensions["login_limit"] = logins and tries(logins, "logins")
    app.extensions["failure_limit"] = failures and tries(failures, "failures")


def _counters(redis_url: str | None) -> tuple[Callable[[SendRate, str], Bucket], Callable[[TryRate, str], Tries]]:
    if redis_url is None:
        return lambda rate, _name: Bucket(rate), lambda rate, _name: Tries(rate)
    from messenger.shared_rates import RedisCounts, SharedBucket, SharedTries

    counts = RedisCounts(redis_url)
    return partial(SharedBucket, counts=counts), partial(SharedTries, counts=counts)


def limit_sends(app: Flask, sender_ids: Sequence[int]) -> list[RateLimited | None]:
    """Count the sends of a batch; for each its refusal, if it comes too soon."""
    limit: Bucket | None = app.extensions["send_limit"]
    if limit is None:
        return [None] * len(sender_ids)
    return [_refusal(wait) if wait else None for wait in limit.seconds_to_wait_of([str(id_) for id_ in sender_ids])]


def limit_typing(user_id: int) -> None:
    """Count that one shows that one writes. Raises RateLimited."""
    limit: Bucket | None = current_app.extensions["typing_limit"]
    if limit is not None:
        (wait,) = limit.seconds_to_wait_of([str(user_id)])
        _refuse_until(wait)


def begin_login(account: str, address: str) -> None:
    """Count a try before it is made, so that many at once are not more than many in turn. Raises RateLimited.

    Counted are tries for this account from this address until one succeeds, and failures from this address.
    """
    if current_app.config["LOGIN_LIMIT"] is not None:
        failures: Tries = current_app.extensions["failure_limit"]
        logins: Tries = current_app.extensions["login_limit"]
        wait = failures.seconds_to_wait(address) or logins.take(f"{address} {account}")
        if wait:
            detail = _(
                "Trop d’essais. Réessayez dans %(minutes)s min, ou demandez un mot de passe à l’administration.",
                minutes=math.ceil(wait / 60),
            )
            raise RateLimited(detail, retry_after=math.ceil(wait))


def end_login(account: str, address: str, succeeded: bool) -> None:
    """What became of a try."""
    if current_app.config["LOGIN_LIMIT"] is None:
        return
    if succeeded:
        current_app.extensions["login_limit"].forget(f"{address} {account}")
    else:
        current_app.extensions["failure_limit"].take(address)


def _refuse_until(wait: float) -> None:
    if wait:
        raise _refusal(wait)


def _refusal(wait: float) -> RateLimited:
    return RateLimited(retry_after=math.ceil(wait))
