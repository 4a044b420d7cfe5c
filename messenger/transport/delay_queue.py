"""Act on many connections a while later, in one task."""

import logging
import time
import weakref
from collections import deque
from collections.abc import Callable
from typing import Any

from messenger.on_demand_task import OnDemandTask

log = logging.getLogger(__name__)


class DelayQueue:
    """Run an action on each connection after a fixed delay, in one task for all where the library has one for each.

    The delay is the same for all, so they fall due in the order in which they were scheduled. An action that fails is
    logged and not tried again.
    """

    def __init__(self, server: Any, seconds: float, action: Callable[[Any], None]) -> None:
        self._sleep = server.sleep
        self._seconds = seconds
        self._action = action
        self._due: deque[tuple[float, weakref.ref[Any]]] = deque()
        self._task = OnDemandTask(self._run_next, lambda: self._due, server.start_background_task)

    def schedule(self, socket: Any) -> None:
        self._due.append((time.monotonic() + self._seconds, weakref.ref(socket)))
        self._task.ensure_running()

    def _run_next(self) -> None:
        at, reference = self._due[0]
        self._sleep(max(0.0, at - time.monotonic()))
        self._due.popleft()
        self._act(reference())

    def _act(self, socket: Any) -> None:
        if socket is not None and not socket.closing and not socket.closed:
            try:
                self._action(socket)
            except Exception:  # one connection's trouble is not its neighbours'
                log.exception("a connection's heartbeat failed")
