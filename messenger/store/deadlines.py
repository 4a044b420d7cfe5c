"""Client-side deadlines for PostgreSQL: its own `statement_timeout` needs a server that runs, and a network.

A connection on which the server keeps silent for too long is shut down: that wakes whoever waits for it, in every async
mode, and needs no round trip. One thread watches all waits; a timer for each would cost as much as the wait.
"""

import os
import socket
import threading
import time
from contextlib import suppress
from typing import Any

import sqlalchemy as sa
from flask import g, has_app_context

ANSWER_SECONDS = 4.4  # from a request's first question to its 503, with the watch's interval within 5
MIN_SILENCE_SECONDS = 1.0  # for a server that runs, however long one has waited for a connection
FROZEN_SECONDS = 2.0  # who is silent for that long is silent on all connections
CHECK_SECONDS = 0.2


def start_clock() -> None:
    """Start the deadline of this request, event or command, unless it has started."""
    if has_app_context() and "asked_at" not in g:
        g.asked_at = time.monotonic()


def asked_at() -> float:
    """Return when the deadline started, on the monotonic clock; now where nobody has started it."""
    now = time.monotonic()
    return float(g.get("asked_at", now)) if has_app_context() else now


def seconds_left(asked_at: float, now: float) -> float:
    """Return the seconds that the server may keep silent from now on. Work past its deadline gets the full time for
    each statement.
    """
    left = asked_at + ANSWER_SECONDS - now
    return ANSWER_SECONDS if left < 0 else max(left, MIN_SILENCE_SECONDS)


class SilenceWatch:
    """A watch over all waits for the server in this process: `waits` maps connections to the start of their wait."""

    def __init__(self) -> None:
        self.waits: dict[Any, float] = {}
        self.frozen_at = 0.0  # on the monotonic clock; connections that were open then are not worth a try
        self._has_begun = False
        self._lock = threading.Lock()

    def start(self) -> None:
        """Start the watch's thread, once; it runs until the process ends."""
        with self._lock:
            starts, self._has_begun = not self._has_begun, True
        if starts:
            threading.Thread(target=self._watch, daemon=True).start()  # a green one where threads are green

    def _watch(self) -> None:
        while True:
            time.sleep(CHECK_SECONDS)
            self._shut_down_late(time.monotonic())

    def _shut_down_late(self, now: float) -> None:
        for connection, since in list(self.waits.items()):
            waited = now - since
            is_late = waited > seconds_left(connection.asked_at, since) and not connection.may_take_its_time
            if is_late and self.waits.pop(connection, None) is not None:
                if waited > FROZEN_SECONDS:
                    self.frozen_at = now
                _shut_down(connection)


def _shut_down(connection: Any) -> None:
    """Shut down the connection's socket; libpq's own state stays its user's."""
    with suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as duplicate:
        duplicate.shutdown(socket.SHUT_RDWR)


def lift_timeouts(connection: sa.Connection) -> None:
    """Lift the limits of requests from a connection to PostgreSQL: a migration may take its time."""
    connection.execute(sa.text("SET statement_timeout = 0"))
    connection.connection.driver_connection.may_take_its_time = True  # type: ignore[union-attr]


WATCH = SilenceWatch()
