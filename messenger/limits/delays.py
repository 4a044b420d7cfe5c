"""Tries that must wait ever longer for one another, as one process counts them.

A delay alone would serve whoever asks most often: a program that asks every tenth of a second is always there first
when it ends. So who has waited as told, and still came too late, stands in a line: the next tries are kept for those,
in their order. Who never came back as told stands nowhere, however often they ask.
"""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from messenger.limits.rates import Counts

HOLD_SECONDS = 45  # that a try is kept for who was told to come now: people are late, and may wait elsewhere too
MAX_WAITING = 50  # a key; those beyond may try when nobody waits


class DelayRate(NamedTuple):
    """`free` tries at once; before each further one a delay of `first_delay` seconds, then twice that, at most
    `max_delay`. Every `leak_seconds` one is forgotten; `seconds` after the last one they begin anew.
    """

    free: int
    first_delay: float
    max_delay: float
    seconds: float
    leak_seconds: float = math.inf


@dataclass
class Waiting:
    """Someone who was told to come back at `due`. `came`: they have, at least once, and were too late. `served`: they
    have had their turn; the place stays a while, since a try that could not be made gives the turn back.
    """

    who: str
    due: float
    came: bool = False
    served: bool = False


@dataclass
class Tried:
    """How many tries a key, as counted at a time, when the latest was and the one before, and who waits."""

    count: float = 0
    counted_at: float = -math.inf
    last: float = -math.inf
    before: float = -math.inf
    line: list[Waiting] = field(default_factory=list)

    def places_of(self, who: str) -> Iterator[Waiting]:
        return (each for each in self.line if each.who == who)

    def ahead_of(self, who: str) -> list[Waiting]:
        """Those for whom a try is kept before this one gets one."""
        came = [each for each in self.line if each.came and not each.served]
        return list(takewhile(lambda each: each.who != who, came))


class Delays(Counts[Tried]):
    """Of each key. `who` tells those apart who try: "" cannot wait in line."""

    def __init__(self, rate: DelayRate) -> None:
        super().__init__()
        self._rate = rate

    def wait(self, key: str, who: str) -> float:
        """0, or how long to wait before a try."""
        with self._lock:
            return self._wait(self._of(key), who)

    def take(self, key: str, who: str) -> float:
        """0 and count a try, or how long to wait before one."""
        with self._lock:
            tried = self._of(key)
            wait = self._wait(tried, who)
            if not wait:
                tried.count, tried.before, tried.last = tried.count + 1, tried.last, time.monotonic()
                for place in tried.places_of(who):
                    place.served = True
                self._by_key[key] = tried
            return wait

    def expect(self, key: str, who: str, wait: float) -> None:
        """Note that somebody has been told to come back so many seconds from now."""
        now = time.monotonic()
        with self._lock:
            tried = self._of(key)
            if not who or self._is_free(tried.count + len(tried.line)):
                return
            tried.line = [each for each in tried.line if not (each.served and each.who == who)]
            for place in tried.places_of(who):
                place.came = place.came or now >= place.due
                place.due = now + wait
                return
            if len(tried.line) < MAX_WAITING:
                tried.line.append(Waiting(who, now + wait))

    def count(self, key: str) -> int:
        """How many tries still count."""
        with self._lock:
            return math.ceil(self._of(key).count - 1e-9)

    def give_back(self, key: str, who: str = "") -> None:
        """Count the latest try no more, and give `who` made it their place in line back."""
        with self._lock:
            tried = self._of(key)
            if tried.count:
                tried.count, tried.last = max(tried.count - 1, 0), tried.before
            for place in tried.places_of(who):
                place.served = False

    def forget(self, key: str) -> None:
        """Begin anew."""
        with self._lock:
            self._by_key.pop(key, None)

    def _of(self, key: str) -> Tried:
        now = time.monotonic()
        self._prune(now)
        tried = self._by_key.get(key)
        if tried is None or not self._counts_still(tried, now):
            return Tried(counted_at=now)
        tried.line = [each for each in tried.line if now <= each.due + HOLD_SECONDS]
        tried.count = max(tried.count - (now - tried.counted_at) / self._rate.leak_seconds, 0)
        tried.counted_at = now
        return tried

    def _is_free(self, count: float) -> bool:
        return count <= self._rate.free - 1 + 1e-9

    def _wait(self, tried: Tried, who: str) -> float:
        ahead = tried.ahead_of(who)
        if self._is_free(tried.count + len(ahead)):
            return 0.0
        now = time.monotonic()
        held = ahead[0].due + HOLD_SECONDS - now if ahead else 0.0
        held = min(held, self._rate.max_delay)  # who is ahead may come any moment
        delayed = 0.0 if self._is_free(tried.count) else tried.last + self._delay(tried.count) - now
        wait = max(delayed, held)
        return wait if wait > 1e-9 else 0.0

    def _delay(self, count: float) -> float:
        """`2 ** 30` is longer than any delay that one sets."""
        doublings = min(math.ceil(count - 1e-9) - self._rate.free, 30)
        return min(self._rate.first_delay * 2.0**doublings, self._rate.max_delay)

    def _counts_still(self, count: Tried, now: float) -> bool:
        return count.count > 0 and count.last + self._rate.seconds > now
