"""Act on many connections a while later, in one task."""

import logging
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)


class DelayQueue:
    """Run an action on each connection after a fixed delay, in one task for all where the library has one for each.

    The delay is the same for all, so they fall due in the order in which they were scheduled. An action that fails is
    logged and not tried again.
    """

    def __init__(self, server: Any, seconds: float, action: Callable[[Any], None]) -> None:
        self._server = server
        self._seconds = seconds
        self._action = action
        self._due: deque[tuple[float, weakref.ref[Any]]] = deque()
        self._is_running = False
        self._lock = threading.Lock()

    def schedule(self, socket: Any) -> None:
        with self._lock:
            self._due.append((time.monotonic() + self._seconds, weakref.ref(socket)))
            starts, self._is_running = not self._is_running, True
        if starts:
            self._start()

    def _start(self) -> None:
        try:
            self._server.start_background_task(self._run_due)
        except BaseException:
            self._is_running = False  # the next to be scheduled starts it
            raise

    def _run_due(self) -> None:
        while self._is_running:
            at, reference = self._due[0]
            self._server.sleep(max(0.0, at - time.monotonic()))
            self._act(reference())
            with self._lock:
                self._due.popleft()
                self._is_running = bool(self._due)

    def _act(self, socket: Any) -> None:
        if socket is not None and not socket.closing and not socket.closed:
            try:
                self._action(socket)
            except Exception:  # one connection's trouble is not its neighbours'
                log.exception("a connection's heartbeat failed")
