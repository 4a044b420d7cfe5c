"""Delays between login attempts, each longer than the last, counted in one process.

A delay alone would serve whoever asks most often: a program that asks every tenth of a second is always there first
when it ends. So who waited for the time given, and still came too late, is queued: the next attempts are reserved for
the queue, in its order. Who did not come back at the time given is not in it, however often they ask.
"""

import math
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from messenger.limits.rates import KeyedCounters

TURN_SECONDS = 45  # that an attempt is reserved for who is next: people are late, and may wait elsewhere too
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
class QueuedAttempt:
    """A place in the queue, for someone who was given the time `due`. `came`: they have, at least once, and were
    too late. `served`: they have had their turn; the place stays a while, since a cancelled attempt gives the turn
    back.
    """

    who: str
    due: float
    came: bool = False
    served: bool = False


@dataclass
class Attempts:
    """The attempts on one key: how many count, as of `counted_at`, the times of the last two, the queue of those who
    wait, and when each flow in it had its last turn.
    """

    count: float = 0
    counted_at: float = -math.inf
    last: float = -math.inf
    before: float = -math.inf
    queue: list[QueuedAttempt] = field(default_factory=list)
    served_at: dict[str, float] = field(default_factory=dict)

    def places_of(self, who: str) -> Iterator[QueuedAttempt]:
        return (each for each in self.queue if each.who == who)

    def places_ahead_of(self, who: str) -> list[QueuedAttempt]:
        """Return the places in the queue whose turn is before this one's: first those of flows served longest ago."""
        came = [each for each in self.queue if each.came and not each.served]
        came.sort(key=lambda each: self.served_at.get(flow_of(each.who), -math.inf))
        return list(takewhile(lambda each: each.who != who, came))

    def mark_served(self, who: str) -> None:
        for place in self.places_of(who):
            place.served = True
        flows = {flow_of(each.who) for each in self.queue}
        self.served_at = {flow: at for flow, at in self.served_at.items() if flow in flows}
        if flow_of(who) in flows:
            self.served_at[flow_of(who)] = time.monotonic()

    def make_room(self, who: str) -> bool:
        """Drop the last place of the longest flow for one of a shorter flow. Return whether there is room."""
        if len(self.queue) < MAX_WAITING:
            return True
        flows = Counter(flow_of(each.who) for each in self.queue)
        longest, length = flows.most_common(1)[0]
        if length <= flows[flow_of(who)] + 1:
            return False
        self.queue.remove([each for each in self.queue if flow_of(each.who) == longest][-1])
        return True


def flow_of(who: str) -> str:
    return who.partition(" ")[0]


class Delays(KeyedCounters[Attempts]):
    """The attempts by key. `who` identifies those who try: "" cannot queue. Those with the same first word are of one
    flow: flows take turns, so that one with many places in the queue delays mostly its own.
    """

    def __init__(self, rate: DelayRate) -> None:
        super().__init__()
        self._rate = rate

    def wait(self, key: str, who: str) -> float:
        """Return the seconds to wait before an attempt, 0 for none."""
        with self._lock:
            return self._wait(self._current_attempts(key), who)

    def take(self, key: str, who: str) -> float:
        """Count an attempt and return 0; or return the seconds to wait before one."""
        with self._lock:
            tried = self._current_attempts(key)
            wait = self._wait(tried, who)
            if not wait:
                tried.count, tried.before, tried.last = tried.count + 1, tried.last, time.monotonic()
                tried.mark_served(who)
                self._by_key[key] = tried
            return wait

    def enqueue(self, key: str, who: str, wait: float) -> None:
        """Queue someone who was given `wait` seconds to wait."""
        now = time.monotonic()
        with self._lock:
            tried = self._current_attempts(key)
            if not who or self._is_free(tried.count + len(tried.queue)):
                return
            tried.queue = [each for each in tried.queue if not (each.served and each.who == who)]
            for place in tried.places_of(who):
                place.came = place.came or now >= place.due
                place.due = now + wait
                return
            if tried.make_room(who):
                tried.queue.append(QueuedAttempt(who, now + wait))

    def count(self, key: str) -> int:
        """Return how many attempts still count."""
        with self._lock:
            return math.ceil(self._current_attempts(key).count - 1e-9)

    def uncount(self, key: str, who: str = "") -> None:
        """Uncount the latest attempt, and give `who` made it their place in the queue back."""
        with self._lock:
            tried = self._current_attempts(key)
            if tried.count:
                tried.count, tried.last = max(tried.count - 1, 0), tried.before
            for place in tried.places_of(who):
                place.served = False

    def forget(self, key: str) -> None:
        """Delete the attempts on a key."""
        with self._lock:
            self._by_key.pop(key, None)

    def _current_attempts(self, key: str) -> Attempts:
        now = time.monotonic()
        self._prune(now)
        tried = self._by_key.get(key)
        if tried is None or not self._still_counts(tried, now):
            return Attempts(counted_at=now)
        tried.queue = [each for each in tried.queue if now <= each.due + TURN_SECONDS]
        tried.count = max(tried.count - (now - tried.counted_at) / self._rate.leak_seconds, 0)
        tried.counted_at = now
        return tried

    def _is_free(self, count: float) -> bool:
        return count <= self._rate.free - 1 + 1e-9

    def _wait(self, tried: Attempts, who: str) -> float:
        ahead = tried.places_ahead_of(who)
        if self._is_free(tried.count + len(ahead)):
            return 0.0
        now = time.monotonic()
        held = ahead[0].due + TURN_SECONDS - now if ahead else 0.0
        held = min(held, self._rate.max_delay)  # who is ahead may come any moment
        delayed = 0.0 if self._is_free(tried.count) else tried.last + self._delay(tried.count) - now
        wait = max(delayed, held)
        return wait if wait > 1e-9 else 0.0

    def _delay(self, count: float) -> float:
        """Return the delay in seconds after this many attempts. Doubles 30 times at most: that is longer than any
        `max_delay`.
        """
        doublings = min(math.ceil(count - 1e-9) - self._rate.free, 30)
        return min(self._rate.first_delay * 2.0**doublings, self._rate.max_delay)

    def _still_counts(self, count: Attempts, now: float) -> bool:
        return count.count > 0 and count.last + self._rate.seconds > now
