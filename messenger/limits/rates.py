"""Rate limits in one process, by the monotonic clock."""

import threading
import time
from collections.abc import Sequence
from typing import Generic, TypeVar

from messenger.config.rates import SendRate

PRUNE_THRESHOLD = 10_000  # keys, from which on those that count no more are removed

T = TypeVar("T")


class KeyedCounters(Generic[T]):
    """A value for each key; those that count no more are pruned."""

    def __init__(self) -> None:
        self._by_key: dict[str, T] = {}
        self._prune_above = PRUNE_THRESHOLD
        self._lock = threading.Lock()

    def _still_counts(self, count: T, now: float) -> bool:
        raise NotImplementedError

    def _prune(self, now: float) -> None:
        if len(self._by_key) > self._prune_above:
            self._by_key = {key: count for key, count in self._by_key.items() if self._still_counts(count, now)}
            self._prune_above = max(PRUNE_THRESHOLD, 2 * len(self._by_key))


class Bucket(KeyedCounters[float]):
    """A leaky bucket for each key (the generic cell rate algorithm): one number each, the time when it will be
    empty.
    """

    def __init__(self, rate: SendRate) -> None:
        super().__init__()
        self._rate = rate

    def seconds_to_wait(self, key: str) -> float:
        """Count one and return 0; or return the seconds to wait before the next one."""
        now = time.monotonic()
        with self._lock:
            self._prune(now)
            empty_at = max(self._by_key.get(key, now), now) + self._rate.interval
            wait = empty_at - now - self._rate.burst * self._rate.interval
            if wait > 1e-9:
                return wait
            self._by_key[key] = empty_at
            return 0.0

    def seconds_to_wait_for_each(self, keys: Sequence[str]) -> list[float]:
        """Call `seconds_to_wait` for each of a batch, in its order."""
        return [self.seconds_to_wait(key) for key in keys]

    def _still_counts(self, count: float, now: float) -> bool:
        return count > now
