"""How often a password may be tried: by device, by network and by account. SECURITY.md, "Guessing", says why.

A try is counted before it is made, so that many at once are no more than many in turn; a success takes it back.
"""

import math
import re
from collections.abc import Sequence
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import NamedTuple, Protocol

from flask import Flask, current_app
from flask_babel import lazy_gettext as _

from messenger.errors import RateLimited
from messenger.limits import Counters
from messenger.rates import DelayRate, TryRate

FAILURES_PER_NETWORK = 20  # times LOGIN_LIMIT: a class logs in from one address, a guesser tries many accounts from one
FREE_TRIES = 2  # times LOGIN_LIMIT: of one account over all networks, before each further one must wait
FIRST_TRIES = 2  # of one account from one network: they wait less than those that follow
MAX_DELAY_SECONDS, MAX_LATER_DELAY_SECONDS = 15, 120

WITH_PORT = re.compile(r"\[(.+)\](?::\d+)?|([\d.]+):\d+")


class Source(NamedTuple):
    """Where a password comes from: a network, and a device where the account was logged in to before."""

    network: str
    device: str | None

    @property
    def key(self) -> str:
        return self.network if self.device is None else f"device {self.device}"


def network_of(address: str) -> str:
    """The address; of IPv6 its /64, since who has one address there has them all. IPv4 in IPv6 is IPv4."""
    match = WITH_PORT.fullmatch(address)  # as some proxies write it
    try:
        ip = ip_address(match.group(1) or match.group(2) if match else address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or IPv6Network((ip, 64), strict=False)[0]
    return str(ip)


class Counter(Protocol):
    """Something that counts by key, and gives the seconds to wait where that is too soon."""

    def take(self, key: str) -> float: ...
    def give_back(self, key: str) -> None: ...


class Attempt:
    """A try that has been counted."""

    def __init__(self, counts: Sequence[tuple[Counter, str]]) -> None:
        self._counts = counts

    def cancel(self) -> None:
        """Count it no more, as if it had not been made."""
        for counter, key in self._counts:
            counter.give_back(key)


class LoginLimits:
    """The counts of one application."""

    def __init__(self, rate: TryRate, make: Counters) -> None:
        self._tries = make.tries(rate, "logins")
        self._failures = make.tries(rate._replace(amount=rate.amount * FAILURES_PER_NETWORK), "failures")
        free = rate.amount * FREE_TRIES
        self._first = make.delays(DelayRate(free, MAX_DELAY_SECONDS, rate.seconds), "first_tries")
        self._later = make.delays(DelayRate(free, MAX_LATER_DELAY_SECONDS, rate.seconds), "later_tries")

    def begin(self, account: str, source: Source) -> Attempt:
        """Count a try. Raises RateLimited."""
        taken: list[tuple[Counter, str]] = []
        for counter, key in self._counts(account, source):
            wait = counter.take(key)
            if wait:
                Attempt(taken).cancel()
                raise _refusal(wait)
            taken.append((counter, key))
        return Attempt(taken)

    def _counts(self, account: str, source: Source) -> Sequence[tuple[Counter, str]]:
        tries = f"{source.key} {account}"
        if source.device is not None:
            return [(self._tries, tries)]
        delay = self._first if self._tries.count(tries) < FIRST_TRIES else self._later
        return [(self._tries, tries), (self._failures, source.network), (delay, account)]

    def forget(self, account: str, source: Source) -> None:
        """Begin anew for an account at a source, after a success."""
        self._tries.forget(f"{source.key} {account}")


def init_app(app: Flask) -> None:
    """Count as LOGIN_LIMIT says: here, or with Redis for all processes."""
    rate: TryRate | None = app.config["LOGIN_LIMIT"]
    app.extensions["login_limits"] = rate and LoginLimits(rate, app.extensions["counters"])


def begin_attempt(account: str, source: Source) -> Attempt:
    """Count a try before it is made. Raises RateLimited."""
    limits: LoginLimits | None = current_app.extensions["login_limits"]
    return limits.begin(account, source) if limits else Attempt([])


def note_success(attempt: Attempt, account: str, source: Source) -> None:
    attempt.cancel()
    limits: LoginLimits | None = current_app.extensions["login_limits"]
    if limits:
        limits.forget(account, source)


def _refusal(wait: float) -> RateLimited:
    seconds = math.ceil(wait)
    if seconds < 60:
        detail = _("Trop d’essais. Réessayez dans %(seconds)s s.", seconds=seconds)
    else:
        detail = _(
            "Trop d’essais. Réessayez dans %(minutes)s min, ou demandez un mot de passe à l’administration.",
            minutes=math.ceil(wait / 60),
        )
    return RateLimited(detail, retry_after=seconds)
