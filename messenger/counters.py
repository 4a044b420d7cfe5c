"""Counters and histograms of one process; `metrics` exports them.

Counted by hand and once a batch: prometheus_client's own counters take 2 µs and its histograms 7 µs on eventlet, whose
green locks they use, and a message takes 50. With labels, as of each request, a counter takes twelve times as long as
LabelledCounter. Refusals, failed batches and the loop's delays are rare, but counted by the same classes: a second way
for these would spare no line.
"""

import threading
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from time import perf_counter
from typing import Any

from flask import Flask, Response, current_app, request

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
MESSAGES = (1, 2, 4, 8, 16, 32, 64, 128, 256)
LOOP_CHECK_SECONDS = 0.25


class Histogram:
    """A histogram: counts of values by bucket. For one thread at a time."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def add(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value


class LabelledCounter:
    """A counter for each combination of labels, for any thread."""

    def __init__(self) -> None:
        self._counts: defaultdict[tuple[str, ...], int] = defaultdict(int)
        self._lock = threading.Lock()

    def add(self, *labels: str) -> None:
        with self._lock:
            self._counts[labels] += 1

    def items(self) -> list[tuple[tuple[str, ...], int]]:
        with self._lock:
            return sorted(self._counts.items())


class Counters:
    """The counters of one application, since its process began."""

    def __init__(self) -> None:
        self.stored = 0
        self.repeated = 0
        self.failed_batches = 0
        self.batch_sizes = Histogram(MESSAGES)
        self.commit_seconds = Histogram(SECONDS)
        self.loop_delays = Histogram(SECONDS)
        self.typing = 0
        self.refusals = LabelledCounter()  # by door and code
        self.requests = LabelledCounter()  # by endpoint and status

    def batch_stored(self, size: int, seconds: float, stored: int, repeated: int) -> None:
        """Count one transaction of `size` drafts; batches come one at a time."""
        self.batch_sizes.add(size)
        self.commit_seconds.add(seconds)
        self.stored += stored
        self.repeated += repeated


def init_app(app: Flask) -> None:
    app.extensions["counters"] = counts = Counters()

    @app.after_request
    def count_request(response: Response) -> Response:
        counts.requests.add(request.endpoint or "none", str(response.status_code))
        return response


def counters() -> Counters:
    """Return the counters of the application at hand."""
    return current_app.extensions["counters"]


def watch_loop(server: Any, delays: Histogram) -> None:
    """Measure every quarter of a second how late the event loop runs a task."""
    while True:
        due = perf_counter() + LOOP_CHECK_SECONDS
        server.sleep(LOOP_CHECK_SECONDS)
        delays.add(max(0.0, perf_counter() - due))
