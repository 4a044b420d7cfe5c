"""Group commit: many callers, one transaction, in the manner of LevelDB's writer queue.

A caller adds its draft to the queue. The leader, a task that runs while anything waits, takes what waits as a batch,
writes it in one transaction, publishes the results in that order and answers the callers. What has come meanwhile is
the next batch. So a crowd shares one fsync, and no caller is held by a database that does not answer: the watchdog,
another such task, answers it at its deadline. On green threads a task is cheap, and begins after all that is ready by
then has joined the queue; a timer for each caller would cost a sixth of a message's time on eventlet.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from messenger.errors import StorageUnavailable
from messenger.on_demand_task import OnDemandTask, StartTask, start_thread

log = logging.getLogger(__name__)

Draft = TypeVar("Draft")
Result = TypeVar("Result")

UNDECIDED: Any = object()
CHECKS_PER_TIMEOUT = 20  # by the watchdog


class _Slot(Generic[Draft, Result]):
    """The place of a draft in the queue; `answer(outcome)` is called once, before the deadline (monotonic clock)."""

    __slots__ = ("answer", "deadline", "draft", "outcome")

    def __init__(self, draft: Draft, answer: Callable[[Result | Exception], None], deadline: float) -> None:
        self.draft = draft
        self.answer = answer
        self.deadline = deadline
        self.outcome: Result | Exception = UNDECIDED


class GroupCommit(Generic[Draft, Result]):
    """Serialises drafts into batches.

    `write(drafts)` stores a batch and returns, for each draft, its result or the exception to raise; an exception of
    `write` itself fails the whole batch. It leaves a draft that is UNDECIDED to the `retry_queue`; where there is none,
    to the next batch, before all that has come meanwhile.
    `publish(draft, result)` is called after the commit, once for each result, in the order of the batch, before any
    caller is answered; `flush()` when all are.
    """

    def __init__(
        self,
        write: Callable[[list[Draft]], Sequence[Result | Exception]],
        publish: Callable[[Draft, Result], None],
        *,
        flush: Callable[[], None] = lambda: None,
        start_task: StartTask = start_thread,
        retry_queue: "GroupCommit[Draft, Result] | None" = None,
        max_batch: int = 256,
        timeout: float = 5.0,
    ) -> None:
        self._write = write
        self._publish = publish
        self._flush = flush
        self._max_batch = max_batch
        self._timeout = timeout
        self._retry_queue = retry_queue
        self._lock: threading.Lock = retry_queue._lock if retry_queue else threading.Lock()  # they share slots
        self._waiting: deque[_Slot[Draft, Result]] = deque()
        self._batch: list[_Slot[Draft, Result]] = []  # that is being written
        self._leader = OnDemandTask(self._write_batch, lambda: self._waiting, start_task)
        self._watchdog = OnDemandTask(self._answer_late, self._has_pending, start_task)

    def submit(self, draft: Draft, asked_at: float | None = None) -> Result:
        """Return the result for `draft`, committed. Raises what `write` gave for it, or StorageUnavailable `timeout`
        seconds from now, or from `asked_at` on the monotonic clock: its fate is then unknown.
        """
        answered = threading.Lock()
        answered.acquire()
        deadline = (time.monotonic() if asked_at is None else asked_at) + self._timeout
        slot: _Slot[Draft, Result] = _Slot(draft, lambda _outcome: answered.release(), deadline)
        try:
            self._enqueue(slot)
            answered.acquire()
        except BaseException:  # the waiting caller was killed: withdraw its draft
            self._fail([slot])
            raise
        if isinstance(slot.outcome, Exception):
            raise slot.outcome
        return slot.outcome

    def submit_then(self, draft: Draft, answer: Callable[[Result | Exception], None]) -> None:
        """`submit` for a caller that may not wait: `answer(outcome)` is called later, from another task, and must not
        wait either.
        """
        self._enqueue(_Slot(draft, answer, time.monotonic() + self._timeout))

    def _enqueue(self, slot: _Slot[Draft, Result]) -> None:
        """Queue a slot. Where a task cannot be started, fail all that wait: they may have relied on this start."""
        self._waiting.append(slot)
        try:
            self._leader.ensure_running()
            self._watchdog.ensure_running()
        except Exception:
            log.exception("could not start a task")
            self._fail([slot, *self._take_all()])

    @property
    def is_idle(self) -> bool:
        """Check that no caller waits for an answer."""
        return not self._has_pending() and (self._retry_queue is None or self._retry_queue.is_idle)

    def _has_pending(self) -> bool:
        # In this order: what no longer waits is being written by a leader that runs.
        return bool(self._waiting) or self._leader.is_running

    def pending_drafts(self) -> list[Draft]:
        """Return the drafts that wait or are being written, though their caller may have been answered already."""
        return [slot.draft for slot in self._pending()]

    def _pending(self) -> list[_Slot[Draft, Result]]:
        with self._lock:
            return [*self._batch, *self._waiting]

    def _write_batch(self) -> None:
        """Write the next batch in one transaction, publish what is stored and answer the callers."""
        with self._lock:
            batch = self._batch = self._take(self._max_batch)
        outcomes: Sequence[Result | Exception] = [StorageUnavailable()] * len(batch)  # if the task is killed
        try:
            outcomes = self._write([slot.draft for slot in batch]) if batch else ()
            self._defer([slot for slot, outcome in zip(batch, outcomes, strict=True) if outcome is UNDECIDED])
            self._publish_results(batch, outcomes)
        except StorageUnavailable as error:  # those who wait would wait as long again, in vain
            batch += self._take_all()
            outcomes = [error] * len(batch)
        except Exception as error:
            outcomes = [error] * len(batch)
        finally:
            self._batch = []
            self._decide(batch, outcomes)

    def _take(self, count: int) -> list[_Slot[Draft, Result]]:
        """Take up to `count` slots from the queue; return those that have not been answered yet."""
        waiting = self._waiting
        taken = [waiting.popleft() for _ in range(min(len(waiting), count))]
        return [slot for slot in taken if slot.outcome is UNDECIDED]

    def _take_all(self) -> list[_Slot[Draft, Result]]:
        with self._lock:
            return self._take(len(self._waiting))

    def _defer(self, slots: list[_Slot[Draft, Result]]) -> None:
        """Leave slots to the retry queue or, where there is none, to the next batch."""
        if self._retry_queue:
            for slot in slots:
                self._retry_queue._enqueue(slot)
        elif slots:
            with self._lock:
                self._waiting.extendleft(reversed(slots))

    def _publish_results(self, batch: list[_Slot[Draft, Result]], outcomes: Sequence[Result | Exception]) -> None:
        for slot, outcome in zip(batch, outcomes, strict=True):
            if outcome is not UNDECIDED and not isinstance(outcome, Exception):
                try:
                    self._publish(slot.draft, outcome)
                except Exception:  # it is stored: its caller must get its answer, and readers heal by asking again
                    log.exception("could not publish a stored result")

    def _fail(self, slots: Sequence[_Slot[Draft, Result]]) -> None:
        self._decide(slots, [StorageUnavailable()] * len(slots))

    def _decide(self, slots: Sequence[_Slot[Draft, Result]], outcomes: Sequence[Result | Exception]) -> None:
        """Set the outcomes of those slots that have none yet, and answer their callers."""
        decided = []
        with self._lock:
            for slot, outcome in zip(slots, outcomes, strict=True):
                if slot.outcome is UNDECIDED and outcome is not UNDECIDED:
                    slot.outcome = outcome
                    decided.append(slot)
        for slot in decided:
            try:
                slot.answer(slot.outcome)
            except Exception:  # one caller's trouble is not its neighbours'
                log.exception("could not answer")
        self._flush()

    def _answer_late(self) -> None:
        """Sleep for one interval, then answer the callers whose deadline comes before the next check."""
        interval = self._timeout / CHECKS_PER_TIMEOUT
        time.sleep(interval)
        next_check = time.monotonic() + interval
        late = [slot for slot in self._pending() if slot.deadline <= next_check]
        if late:
            self._fail(late)
