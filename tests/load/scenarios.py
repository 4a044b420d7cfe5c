"""What is measured, against whom, and what must be reached."""

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

Outcome = Mapping[str, Any]


class Measure(NamedTuple):
    """A number of a run; `best` is what the better one is."""

    name: str
    of: Callable[[Outcome], float]
    best: str = "most"


class Goal(NamedTuple):
    """What the ratio of ours to theirs, or with `is_absolute` our own number, must be."""

    sign: str
    value: float
    is_absolute: bool = False

    def is_met(self, ratio: float, ours: float) -> bool:
        compare = operator.ge if self.sign == "≥" else operator.le
        return compare(ours if self.is_absolute else ratio, self.value)

    def __str__(self) -> str:
        return f"{self.sign} {self.value:g}{'' if self.is_absolute else '×'}"


class Row(NamedTuple):
    """A line of the table."""

    measure: Measure
    rival: str | None = None
    goal: Goal | None = None


class Scenario(NamedTuple):
    """One load, put on ours and on each rival in turn."""

    name: str
    load: Mapping[str, Any]
    ours: str
    rows: Sequence[Row]

    @property
    def contestants(self) -> list[str]:
        return [self.ours, *dict.fromkeys(row.rival for row in self.rows if row.rival)]


THROUGHPUT = Measure("messages/s", lambda outcome: outcome["perSecond"])
ACK_P50 = Measure("ack p50, ms", lambda outcome: outcome["ack"]["p50"], "least")
ACK_P99 = Measure("ack p99, ms", lambda outcome: outcome["ack"]["p99"], "least")
CONNECTING = Measure("seconds", lambda outcome: outcome["connectSeconds"], "least")
MEMORY = Measure("kB an idle socket", lambda outcome: outcome["kbPerSocket"]["app"], "least")
COST = Measure("CPU ms a message", lambda outcome: _cost(outcome) * 1e3, "least")
IDLE_COST = Measure("CPU µs a message, idle worker", lambda outcome: _cost(outcome, ["idle"]) * 1e6, "least")
BUBBLE_P50 = Measure("Enter to bubble p50, ms", lambda outcome: outcome["bubble"]["p50"], "least")
BUBBLE_P99 = Measure("Enter to bubble p99, ms", lambda outcome: outcome["bubble"]["p99"], "least")


def _cost(outcome: Outcome, names: Sequence[str] = ("app", "db", "redis")) -> float:
    """CPU seconds that a message costs these processes."""
    return sum(outcome["cpu"].get(name, 0) for name in names) / outcome["completed"]


def at_least(value: float) -> Goal:
    return Goal("≥", value)


def at_most(value: float) -> Goal:
    return Goal("≤", value)


def closed(window: int, *rivals: tuple[str, float], ours: str = "ours", door: str = "socket") -> Scenario:
    """As much as the server can take, with so many messages in flight a pair."""
    by = "REST, " if door == "rest" else ""
    load = {"mode": "closed", "window": window, "door": door}
    rows = [Row(THROUGHPUT, rival, at_least(least)) for rival, least in rivals]
    return Scenario(f"{by}{window} in flight a pair", load, ours, rows)


def connecting(sockets: int) -> Scenario:
    rows = [
        Row(CONNECTING, "node-full", at_most(2)),
        Row(MEMORY, "node-full", Goal("≤", 30, is_absolute=True)),
    ]
    return Scenario(f"{sockets:,} sockets connect", {"mode": "connect", "sockets": sockets}, "ours", rows)


def browsing(rate: int, duration: float) -> Scenario:
    """100 pages, each with the list and a chat, against the same messages through the API."""
    load = {"pairs": 50, "rate": rate, "duration": duration}
    return Scenario(
        f"100 pages open, {rate} messages/s",
        load,
        "pages",
        [Row(COST, "rest-api", at_most(2)), Row(COST, "socket-api")],
    )


def two_workers(window: int) -> Scenario:
    """Each on a whole core, which on two cores they share with database, Redis and load."""
    return Scenario(
        f"{window} in flight a pair, PostgreSQL and Redis",
        {"mode": "closed", "window": window},
        "two-workers",
        [Row(THROUGHPUT, "one-worker"), Row(COST, "one-worker", at_most(1.2))],
    )


def two_quarters(window: int) -> Scenario:
    """Each on a quarter of a core, so that the workers are what limits, on two cores too."""
    return Scenario(
        f"{window} in flight a pair, a quarter of a core a worker",
        {"mode": "closed", "window": window, "concurrency": 5},  # so little takes in a crowd slowly
        "two-quarters",
        [Row(THROUGHPUT, "one-quarter", at_least(1.7)), Row(COST, "one-quarter", at_most(1.2))],
    )


FULL = [
    closed(1, ("node-full", 1.5), ("node-normal", 0.7), ("plain", 7)),
    closed(8, ("node-full", 2.5), ("node-normal", 1.0), ("plain", 13)),
    closed(1, ("node-postgresql", 2.0), ours="ours-postgresql"),
    closed(8, ("node-postgresql", 2.5), ours="ours-postgresql"),
    *[closed(window, ("ours", 0.9), ours="gevent") for window in (1, 8)],
    *[closed(window, ("ours-postgresql", 0.9), ours="gevent-postgresql") for window in (1, 8)],
    closed(1, ("node-normal", 0.8), door="rest"),
    closed(8, ("node-normal", 0.8), door="rest"),
    Scenario(
        "500 messages/s",
        {"mode": "open", "rate": 500, "duration": 10},
        "ours",
        [Row(ACK_P50, "node-full"), Row(ACK_P99, "node-full", at_most(1.2))],
    ),
    connecting(5000),
    browsing(20, 10),
    Scenario(
        "100 pages open, 20 messages/s, 2 in Chromium",
        {"pairs": 49, "rate": 20, "duration": 20, "bubbles": 100},
        "chromium",
        [Row(BUBBLE_P50), Row(BUBBLE_P99)],
    ),
    # With few in flight, two workers share them, and each has batches of half the size: that costs more a message.
    two_workers(1),
    two_workers(8),
    two_quarters(1),
    two_quarters(8),
    Scenario(
        "the same, and a third worker that idles",
        {"mode": "closed", "window": 8},
        "idle-worker",
        [Row(IDLE_COST, None, Goal("≤", 5, is_absolute=True))],
    ),
]

BRIEF = {"warmup": 0.5, "duration": 1.2, "settle": 1}

QUICK = [
    scenario._replace(load={**scenario.load, **BRIEF})
    for scenario in (
        closed(1, ("node-full", 1.5)),
        closed(8, ("node-full", 2.5)),
        closed(1, ("node-full", 0.8), door="rest"),
        connecting(500),
        browsing(20, 3),
    )
]
