"""Accept connections, and survive running out of descriptors or memory.

No error of `accept` ends the server, except that the listener was closed.
"""

import errno
import logging
import os
import time
from collections.abc import Callable
from typing import Any, NamedTuple

log = logging.getLogger(__name__)

BACKLOG = 1024  # a whole school reconnects at once after a network failure
LISTENER_CLOSED = {errno.EBADF, errno.EINVAL, errno.ENOTSOCK}
EXHAUSTED = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}
PAUSE_SECONDS = 0.1
LOG_SECONDS = 60.0
MAX_ACCEPTS_PER_TURN = 8  # connections
MAX_CLOSED_IDLE = 16  # connections, at each pause


class Listener(NamedTuple):
    """Server bound to its port: `serve()` blocks while it serves, `close()` frees the port."""

    port: int
    serve: Callable[[], None]
    close: Callable[[], None]


class AcceptFailed(Exception):
    """Raised after a failed `accept` that is already logged."""


class AcceptBackoff:
    """Close idle connections, log and pause when `accept` fails for want of resources."""

    def __init__(self, close_idle: Callable[[int], None]) -> None:
        self._close_idle = close_idle
        self._logged_at = -LOG_SECONDS

    def handle(self, error: OSError) -> float:
        """Return the seconds to wait before the next `accept`. Raises the error if the listener is closed."""
        if error.errno in LISTENER_CLOSED:
            raise error
        if error.errno not in EXHAUSTED:  # that one connection has failed
            return 0.0
        self._close_idle(MAX_CLOSED_IDLE)
        if time.monotonic() - self._logged_at >= LOG_SECONDS:
            self._logged_at = time.monotonic()
            log.error("cannot accept connections for now: %s", os.strerror(error.errno))
        return PAUSE_SECONDS


class FairListener:
    """Listener that retries a failed `accept` and yields to open connections between new ones.

    eventlet by itself accepts the whole backlog at once, and ends at the first error.
    """

    def __init__(self, listener: Any, sleep: Callable[[float], None], backoff: AcceptBackoff) -> None:
        self._listener = listener
        self._sleep = sleep
        self._backoff = backoff
        self._accepted = 0

    def accept(self) -> Any:
        self._accepted += 1
        if self._accepted % MAX_ACCEPTS_PER_TURN == 0:
            self._sleep(0)
        while True:
            try:
                return self._listener.accept()
            except OSError as error:
                self._sleep(self._backoff.handle(error))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._listener, name)
