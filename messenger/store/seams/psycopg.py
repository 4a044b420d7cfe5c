"""Overrides of psycopg 3.3: how a connection waits for PostgreSQL."""

import time
from collections.abc import Callable, Generator
from typing import Any

import psycopg

from messenger.store.deadlines import WATCHDOG

WAIT_INTERVAL_SECONDS = 0.1  # after which psycopg looks whether a signal wants to end the process

Wait = Callable[[int, int], int]  # (fileno, events): those that the descriptor is ready for, as psycopg counts them


class WatchedConnection(psycopg.Connection[Any]):
    """A connection whose waits are watched, and wait on the hub of the green threads where there is one.

    psycopg calls `wait` for all that it asks of the server, once connected. Its own `wait_selector` builds a selector
    for every answer, of which eventlet has a slow one, and looks up ten times a second: a batch of messages asks six
    times, and cost 1.5 times as much.
    """

    opened_at = 0.0  # both on the monotonic clock
    asked_at = 0.0  # when the deadline of the work that has it now started
    has_no_deadline = False  # True for a migration
    wait_on_hub: Wait | None = None

    def wait(self, gen: Any, interval: float = WAIT_INTERVAL_SECONDS, timeout: float | None = None) -> Any:
        waits = WATCHDOG.waits
        waits[self] = time.monotonic()
        try:
            if self.wait_on_hub is None or timeout is not None:
                return super().wait(gen, interval, timeout)
            return _run(gen, self.pgconn.socket, self.wait_on_hub)
        finally:
            waits.pop(self, None)


def _run(generator: Generator[Any, Any, Any], fileno: int, wait: Wait) -> Any:
    """Run psycopg's generator to its end, waiting for the descriptor each time it asks."""
    try:
        wanted = next(generator)
        while True:
            wanted = generator.send(wait(fileno, wanted))
    except StopIteration as end:
        return end.value


def wait_on(wait: Wait) -> None:
    """Let all connections of this process wait by this function."""
    WatchedConnection.wait_on_hub = staticmethod(wait)
