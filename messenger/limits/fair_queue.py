"""Fair queueing: waiters stand in flows, one queue per source, which take turns, so that who asks much delays mostly
themselves.
"""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class QueueFull(Exception):
    """Too many wait, and none of them in a longer flow."""


class FlowFull(Exception):
    """Too many wait in this flow."""


class Waiter:
    def __init__(self) -> None:
        self.woken = threading.Event()
        self.is_dropped = False


class FairQueue:
    """A lock that goes to the flows of its waiters in rotation (fair queueing, with longest queue drop)."""

    def __init__(self, max_waiting: int, max_waiting_per_flow: int) -> None:
        self._max_waiting = max_waiting
        self._max_waiting_per_flow = max_waiting_per_flow
        self._flows: dict[str, deque[Waiter]] = {}  # in the order of their next turns
        self._is_taken = False
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, flow: str) -> Iterator[None]:
        """Wait for a turn, and hold it. Raises QueueFull or FlowFull, at once or while waiting."""
        self._acquire(flow)
        try:
            yield
        finally:
            with self._lock:
                self._wake_next()

    def _acquire(self, flow: str) -> None:
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return
            waiter = self._join(flow)
        try:
            waiter.woken.wait()
        except BaseException:  # a green thread that is killed
            self._abandon(flow, waiter)
            raise
        if waiter.is_dropped:
            raise QueueFull

    def _join(self, flow: str) -> Waiter:
        length = len(self._flows.get(flow, ()))
        if length >= self._max_waiting_per_flow:
            raise FlowFull
        if sum(map(len, self._flows.values())) >= self._max_waiting:
            self._drop_from_flow_longer_than(length + 1)
        waiter = Waiter()
        self._flows.setdefault(flow, deque()).append(waiter)
        return waiter

    def _drop_from_flow_longer_than(self, length: int) -> None:
        longest = max(self._flows.values(), key=len)
        if len(longest) <= length:
            raise QueueFull
        waiter = longest.pop()
        waiter.is_dropped = True
        waiter.woken.set()

    def _abandon(self, flow: str, waiter: Waiter) -> None:
        with self._lock:
            waiters = self._flows.get(flow, deque())
            if waiter in waiters:
                waiters.remove(waiter)
                if not waiters:
                    del self._flows[flow]
            elif not waiter.is_dropped:
                self._wake_next()  # the turn had just come

    def _wake_next(self) -> None:
        flow = next(iter(self._flows), None)
        if flow is None:
            self._is_taken = False
            return
        waiters = self._flows.pop(flow)
        waiters.popleft().woken.set()
        if waiters:
            self._flows[flow] = waiters  # behind all others
