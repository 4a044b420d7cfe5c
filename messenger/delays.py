"""Tries that must wait ever longer for one another, as one process counts them.

A delay alone would serve whoever asks most often: a program that asks every tenth of a second is always there first
when it ends. So who has waited as told, and still came too late, stands in a line: the next tries are kept for those,
in their order. Who never came back as told stands nowhere, however often they ask.
"""

import math
import time
from dataclasses import dataclass, field
from typing import NamedTuple

from messenger.rates import Counts

HOLD_SECONDS = 45  # that a try is kept for who was told to come now: people are late, and may wait elsewhere too
MAX_WAITING = 50  # a key; those beyond may try when nobody waits


class DelayRate(NamedTuple):
    """`free` tries at once; before each further one a delay of `first_delay` seconds, then twice that, at most
    `max_delay`. `seconds` after the last one they begin anew.
    """

    free: int
    first_delay: float
    max_delay: float
    seconds: float


@dataclass
class Waiting:
    """Someone who was told to come back at `due`. `came`: they have, at least once, and were too late."""

    who: str
    due: float
    came: bool = False


@dataclass
class Tried:
    """How many tries a key, when the latest was and the one before, and who waits."""

    count: int = 0
    last: float = -math.inf
    before: float = -math.inf
    line: list[Waiting] = field(default_factory=list)


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
                line = [each for each in tried.line if each.who != who]
                self._by_key[key] = Tried(tried.count + 1, time.monotonic(), tried.last, line)
            return wait

    def expect(self, key: str, who: str, wait: float) -> None:
        """Note that somebody has been told to come back so many seconds from now."""
        now = time.monotonic()
        with self._lock:
            tried = self._of(key)
            if tried.count < self._rate.free or not who:
                return
            for each in tried.line:
                if each.who == who:
                    each.came = each.came or now >= each.due
                    each.due = now + wait
                    return
            if len(tried.line) < MAX_WAITING:
                tried.line.append(Waiting(who, now + wait))

    def count(self, key: str) -> int:
        """How many tries still count."""
        with self._lock:
            return self._of(key).count

    def give_back(self, key: str) -> None:
        """Count the latest try no more."""
        with self._lock:
            tried = self._of(key)
            if tried.count:
                tried.count, tried.last = tried.count - 1, tried.before

    def forget(self, key: str) -> None:
        """Begin anew."""
        with self._lock:
            self._by_key.pop(key, None)

    def _of(self, key: str) -> Tried:
        now = time.monotonic()
        self._prune(now)
        tried = self._by_key.get(key)
        if tried is None or not self._counts_still(tried, now):
            return Tried()
        tried.line = [each for each in tried.line if now <= each.due + HOLD_SECONDS]
        return tried

    def _wait(self, tried: Tried, who: str) -> float:
        if tried.count < self._rate.free:
            return 0.0
        now = time.monotonic()
        ahead = next((each for each in tried.line if each.came), None)
        held = ahead.due + HOLD_SECONDS - now if ahead and ahead.who != who else 0.0
        held = min(held, self._rate.max_delay)  # who is ahead may come any moment
        wait = max(tried.last + self._delay(tried.count) - now, held)
        return wait if wait > 1e-9 else 0.0

    def _delay(self, count: int) -> float:
        """`2 ** 30` is longer than any delay that one sets."""
        return min(self._rate.first_delay * 2.0 ** min(count - self._rate.free, 30), self._rate.max_delay)

    def _counts_still(self, count: Tried, now: float) -> bool:
        return count.count > 0 and count.last + self._rate.seconds > now
