"""A background task that runs while there is work, one at a time."""

import threading
from collections.abc import Callable
from typing import Any

StartTask = Callable[[Callable[[], None]], Any]


def start_thread(function: Callable[[], None]) -> None:
    threading.Thread(target=function, daemon=True).start()


class OnDemandTask:
    """Calls `step()` in the background for as long as `has_work()`, in one task at most.

    It is idle or running. `ensure_running` starts it; it stops itself. Whoever has added work calls `ensure_running`
    afterwards, and then knows that a step follows: the task asks for work once more after it has stopped.
    `start_task(function)` runs a function in the background, in the async mode at hand.
    """

    def __init__(self, step: Callable[[], None], has_work: Callable[[], object], start_task: StartTask) -> None:
        self._step = step
        self._has_work = has_work
        self._start_task = start_task
        self._claims = threading.Lock()
        self.is_running = False

    def ensure_running(self) -> None:
        """Start the task, unless it runs: then this takes no lock. Raises what `start_task` raises."""
        if not self.is_running and self._claim():
            self._start()

    def _claim(self) -> bool:
        """Go from idle to running, for one caller and if there is work."""
        with self._claims:
            claimed = not self.is_running and bool(self._has_work())
            if claimed:
                self.is_running = True
        return claimed

    def _start(self) -> None:
        try:
            self._start_task(self._run)
        except BaseException:
            self.is_running = False
            raise

    def _run(self) -> None:
        try:
            self._step()
            while not self._has_stopped():
                self._step()
        except BaseException:  # the task was killed: a new one does what is left
            if not self._has_stopped():
                self._start()
            raise

    def _has_stopped(self) -> bool:
        """Go from running to idle, unless there is work."""
        if self._has_work():
            return False
        self.is_running = False
        return not (self._has_work() and self._claim())
