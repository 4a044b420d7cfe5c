"""Client-side deadlines for PostgreSQL: its own `statement_timeout` needs a server that runs, and a network.

The socket of a connection that misses its deadline is shut down: that wakes the waiting thread, in every async mode,
without a round trip. One thread checks all waits; a timer for each would cost as much as the wait.
"""

import os
import socket
import threading
import time
from contextlib import suppress
from typing import Any

import sqlalchemy as sa
from flask import g, has_app_context

ANSWER_SECONDS = 4.4  # from a request's first question to its 503, with the watchdog's interval within 5
MIN_WAIT_SECONDS = 1.0  # for a running server, however long the pool kept the caller waiting
FROZEN_SECONDS = 2.0  # without an answer on one connection: there is none on the others either
CHECK_SECONDS = 0.2


def start_clock() -> None:
    """Start the deadline of this request, event or command, unless it has started."""
    if has_app_context() and "asked_at" not in g:
        g.asked_at = time.monotonic()


def asked_at() -> float:
    """Return when the deadline started, on the monotonic clock; now where nobody has started it."""
    now = time.monotonic()
    return float(g.get("asked_at", now)) if has_app_context() else now


def wait_timeout(started_at: float, now: float) -> float:
    """Return the seconds to wait for the server: what is left until the deadline, at least MIN_WAIT_SECONDS; the full
    time again once the deadline has passed.
    """
    left = started_at + ANSWER_SECONDS - now
    return ANSWER_SECONDS if left < 0 else max(left, MIN_WAIT_SECONDS)


class Watchdog:
    """Ends waits for the server that miss their deadline: `waits` maps connections to the start of their wait."""

    def __init__(self) -> None:
        self.waits: dict[Any, float] = {}
        self.frozen_at = 0.0  # on the monotonic clock: connections that were open then are discarded
        self._has_started = False
        self._lock = threading.Lock()

    def start(self) -> None:
        """Start the watchdog's thread, once; it runs until the process ends."""
        with self._lock:
            starts, self._has_started = not self._has_started, True
        if starts:
            threading.Thread(target=self._watch_forever, daemon=True).start()  # a green one where threads are green

    def _watch_forever(self) -> None:
        """Shut down late connections every CHECK_SECONDS."""
        while True:
            time.sleep(CHECK_SECONDS)
            self._shut_down_late(time.monotonic())

    def _shut_down_late(self, now: float) -> None:
        for connection, since in list(self.waits.items()):
            waited = now - since
            is_late = waited > wait_timeout(connection.asked_at, since) and not connection.has_no_deadline
            if is_late and self.waits.pop(connection, None) is not None:
                if waited > FROZEN_SECONDS:
                    self.frozen_at = now
                _shut_down(connection)


def _shut_down(connection: Any) -> None:
    """Shut down the connection's socket; libpq's own state stays its user's."""
    with suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as duplicate:
        duplicate.shutdown(socket.SHUT_RDWR)


def lift_timeouts(connection: sa.Connection) -> None:
    """Lift the deadline and the statement timeout from a connection to PostgreSQL, for a migration."""
    connection.execute(sa.text("SET statement_timeout = 0"))
    connection.connection.driver_connection.has_no_deadline = True  # type: ignore[union-attr]


WATCHDOG = Watchdog()
