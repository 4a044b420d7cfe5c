"""Limits of login attempts: by device, by network and by account. docs/security.md, "Guessing", says why.

A try is counted before it is made, so that many at once are no more than many in turn; a success takes it back.
What is too much is delayed: `delays` says how those who wait get a turn, docs/security.md what remains.
"""

import math
import re
from collections.abc import Sequence
from ipaddress import IPv6Address, IPv6Network, ip_address, ip_network
from typing import NamedTuple

from flask import Flask, current_app
from flask_babel import lazy_gettext as _

from messenger.config.rates import AttemptRate
from messenger.errors import RateLimited
from messenger.limits.delays import DelayRate, Delays
from messenger.limits.sends import Limiters

NETWORK_FAILURES_FACTOR = (
    20  # times LOGIN_LIMIT: a class logs in from one address, a guesser tries many accounts from one
)
FREE_TRIES_FACTOR = 2  # times LOGIN_LIMIT: of one account over all networks, before each further one must wait
FIRST_TRIES_PER_SOURCE = 2  # of one account: they wait less than those that follow
FIRST_DELAY_SECONDS, MAX_DELAY_SECONDS = 15, 30  # of an account from one source
NETWORK_DELAY_SECONDS = 15
MAX_FIRST_DELAY_SECONDS, MAX_LATER_DELAY_SECONDS = 15, 30  # of an account over all networks

WITH_PORT = re.compile(r"\[(.+)\](?::\d+)?|([\d.]+):\d+")


class Source(NamedTuple):
    """The source of a login attempt: a network, and a device where the account was logged in to before.

    `visitor`: what a browser of which nothing is known is called, so that it can wait for its turn; "" for a program.
    """

    network: str
    device: str | None
    visitor: str = ""

    @property
    def key(self) -> str:
        return self.network if self.device is None else f"device {self.device}"


def network_of(address: str) -> str:
    """Normalise an address; of IPv6 return its /64, since who has one address there has them all. IPv4 in IPv6
    is IPv4.
    """
    match = WITH_PORT.fullmatch(address)  # as some proxies write it
    try:
        ip = ip_address(match.group(1) or match.group(2) if match else address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or IPv6Network((ip, 64), strict=False)[0]
    return str(ip)


def site_of(network: str) -> str:
    """Return the block of which one customer may have many networks: the /24 of IPv4, the /48 of IPv6."""
    try:
        ip = ip_address(network)
    except ValueError:
        return network
    return str(ip_network((ip, 24 if ip.version == 4 else 48), strict=False))


class AttemptCount(NamedTuple):
    """One of the counts that an attempt is added to; `who` queues there."""

    delays: Delays
    key: str
    who: str

    def wait(self) -> float:
        return self.delays.wait(self.key, self.who)

    def take(self) -> float:
        return self.delays.take(self.key, self.who)

    def enqueue(self, wait: float) -> None:
        self.delays.enqueue(self.key, self.who, wait)

    def cancel(self) -> None:
        self.delays.uncount(self.key, self.who)

    def forgive(self) -> None:
        self.delays.uncount(self.key)


class LoginAttempt:
    """An attempt that has been counted."""

    def __init__(self, counts: Sequence[AttemptCount]) -> None:
        self._counts = counts

    def cancel(self) -> None:
        """Uncount an attempt that was not made; who had waited for it is next again."""
        for count in self._counts:
            count.cancel()

    def forgive(self) -> None:
        """Uncount a successful attempt."""
        for count in self._counts:
            count.forgive()


class LoginLimits:
    """The limits of login attempts in one application, with their counts."""

    def __init__(self, rate: AttemptRate, make: Limiters) -> None:
        def delays(
            name: str, free: int, first_delay: float, max_delay: float, leak_seconds: float = math.inf
        ) -> Delays:
            free *= rate.amount
            leaks_for = free * leak_seconds if leak_seconds < math.inf else 0  # forgotten earlier, all were free again
            seconds = max(rate.seconds, leaks_for)
            return make.delays(DelayRate(free, first_delay, max_delay, seconds, leak_seconds), name)

        self._tries = delays("delays_of_sources", 1, FIRST_DELAY_SECONDS, MAX_DELAY_SECONDS)
        # Somebody mistypes every few minutes in a school: that must not add up to a delay. What leaks is what one may
        # try once there is one.
        self._failures = delays("delays_of_networks", NETWORK_FAILURES_FACTOR, *[NETWORK_DELAY_SECONDS] * 3)
        self._first = delays("delays_of_first_tries", FREE_TRIES_FACTOR, 1, MAX_FIRST_DELAY_SECONDS)
        self._later = delays("delays_of_later_tries", FREE_TRIES_FACTOR, 1, MAX_LATER_DELAY_SECONDS)

    def begin(self, account: str, source: Source) -> LoginAttempt:
        """Count an attempt. Raises RateLimited."""
        counts = self._counts_for(account, source)
        waits = [(count, count.wait()) for count in counts]
        wait = max(seconds for _, seconds in waits)
        if wait:
            for count, seconds in waits:
                if seconds:  # only there: two who each held a turn that the other waits for would wait for ever
                    count.enqueue(wait)
            raise _refusal(wait)
        return _take(counts)

    def _counts_for(self, account: str, source: Source) -> Sequence[AttemptCount]:
        key = f"{source.key} {account}"
        tries = AttemptCount(self._tries, key, source.device or source.visitor)
        if source.device is not None:
            return [tries]
        over_all = self._first if self._tries.count(key) < FIRST_TRIES_PER_SOURCE else self._later
        failures = AttemptCount(self._failures, source.network, source.visitor)
        return [tries, failures, AttemptCount(over_all, account, f"{site_of(source.network)} {source.network}")]

    def forget(self, account: str, source: Source) -> None:
        """Delete the count of an account at a source, after a success."""
        self._tries.forget(f"{source.key} {account}")


def _take(counts: Sequence[AttemptCount]) -> LoginAttempt:
    taken: list[AttemptCount] = []
    for count in counts:
        wait = count.take()
        if wait:  # another try was faster
            LoginAttempt(taken).cancel()
            count.enqueue(wait)
            raise _refusal(wait)
        taken.append(count)
    return LoginAttempt(taken)


def init_app(app: Flask) -> None:
    """Set up the limits of LOGIN_LIMIT: in this process, or in Redis for all processes."""
    rate: AttemptRate | None = app.config["LOGIN_LIMIT"]
    app.extensions["login_limits"] = rate and LoginLimits(rate, app.extensions["limiters"])


def begin_attempt(account: str, source: Source) -> LoginAttempt:
    """Count an attempt before it is made. Raises RateLimited."""
    limits: LoginLimits | None = current_app.extensions["login_limits"]
    return limits.begin(account, source) if limits else LoginAttempt([])


def note_success(attempt: LoginAttempt, account: str, source: Source) -> None:
    attempt.forgive()
    limits: LoginLimits | None = current_app.extensions["login_limits"]
    if limits:
        limits.forget(account, source)


def _refusal(wait: float) -> RateLimited:
    seconds = math.ceil(wait)
    return RateLimited(_("Trop d’essais. Réessayez dans %(seconds)s s.", seconds=seconds), retry_after=seconds)
