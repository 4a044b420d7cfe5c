"""One at a time, in a fair order: who waits takes turns by lane, so that who asks much delays mostly themselves."""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class QueueFull(Exception):
    """Too many wait, and none of them in a longer lane."""


class LaneFull(Exception):
    """Too many wait in this lane."""


class Waiter:
    def __init__(self) -> None:
        self.woken = threading.Event()
        self.is_dropped = False


class FairQueue:
    """A lock whose waiters stand in lanes and get it in rotation (fair queueing, with longest queue drop)."""

    def __init__(self, max_waiting: int, max_waiting_per_lane: int) -> None:
        self._max_waiting = max_waiting
        self._max_waiting_per_lane = max_waiting_per_lane
        self._lanes: dict[str, deque[Waiter]] = {}  # in the order of their next turns
        self._is_taken = False
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, lane: str) -> Iterator[None]:
        """Wait for a turn, and hold it. Raises QueueFull or LaneFull, at once or while waiting."""
        self._acquire(lane)
        try:
            yield
        finally:
            with self._lock:
                self._wake_next()

    def _acquire(self, lane: str) -> None:
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return
            waiter = self._join(lane)
        try:
            waiter.woken.wait()
        except BaseException:  # a green thread that is killed
            self._abandon(lane, waiter)
            raise
        if waiter.is_dropped:
            raise QueueFull

    def _join(self, lane: str) -> Waiter:
        length = len(self._lanes.get(lane, ()))
        if length >= self._max_waiting_per_lane:
            raise LaneFull
        if sum(map(len, self._lanes.values())) >= self._max_waiting:
            self._drop_from_lane_longer_than(length + 1)
        waiter = Waiter()
        self._lanes.setdefault(lane, deque()).append(waiter)
        return waiter

    def _drop_from_lane_longer_than(self, length: int) -> None:
        longest = max(self._lanes.values(), key=len)
        if len(longest) <= length:
            raise QueueFull
        waiter = longest.pop()
        waiter.is_dropped = True
        waiter.woken.set()

    def _abandon(self, lane: str, waiter: Waiter) -> None:
        with self._lock:
            waiters = self._lanes.get(lane, deque())
            if waiter in waiters:
                waiters.remove(waiter)
                if not waiters:
                    del self._lanes[lane]
            elif not waiter.is_dropped:
                self._wake_next()  # the turn had just come

    def _wake_next(self) -> None:
        lane = next(iter(self._lanes), None)
        if lane is None:
            self._is_taken = False
            return
        waiters = self._lanes.pop(lane)
        waiters.popleft().woken.set()
        if waiters:
            self._lanes[lane] = waiters  # behind all others
