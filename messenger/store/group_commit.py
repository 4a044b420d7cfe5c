"""Group commit: many callers, one transaction, in the manner of LevelDB's writer queue.

A caller adds its draft to the queue. If nobody leads, it has a task lead: that takes what waits, writes it in one
transaction, publishes the results in that order and gives each draft its answer. What has come meanwhile is the next
batch; the task ends when nothing waits. So a crowd shares one fsync, and no caller is held by a database that does not
answer: after five seconds it is told so. On green threads a task is cheap, and begins after all that is ready now has
joined the queue. There one task looks after those who have waited too long, while anyone waits: a timer for each of
them cost a sixth of a message's time on eventlet.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from messenger.errors import StorageUnavailable

log = logging.getLogger(__name__)

Draft = TypeVar("Draft")
Result = TypeVar("Result")

UNDECIDED: Any = object()
LOOK = 0.05  # of the timeout: how often, and so how much before it is over, those who are late are answered


class _Slot(Generic[Draft, Result]):
    """A draft on its way, and who gets its outcome."""

    __slots__ = ("answer", "draft", "outcome", "since")

    def __init__(self, draft: Draft, answer: Callable[[Result | Exception], None], since: float | None = None) -> None:
        self.draft = draft
        self.answer = answer
        self.outcome: Result | Exception = UNDECIDED
        self.since = time.monotonic() if since is None else since


def _start_thread(task: Callable[[], None]) -> None:
    threading.Thread(target=task, daemon=True).start()


class GroupCommit(Generic[Draft, Result]):
    """Serialises drafts into batches.

    `write(drafts)` stores a batch and gives, for each draft, its result or the exception to raise; an exception of
    `write` itself fails the whole batch. UNDECIDED leaves a draft to the queue `aside`; where there is none, to
    the next batch, before all that has come meanwhile.
    `publish(draft, result)` is called after the commit, once for each result, in the order of the batch, before
    anyone is answered; `flush()` when all are.
    `start_task(function)` runs a function in the background, in the async mode at hand.
    `has_timers` False: a caller waits without one of its own, and is looked after with all others.
    """

    def __init__(
        self,
        write: Callable[[list[Draft]], Sequence[Result | Exception]],
        publish: Callable[[Draft, Result], None],
        *,
        flush: Callable[[], None] = lambda: None,
        start_task: Callable[[Callable[[], None]], Any] = lambda task: threading.Thread(
            target=task, daemon=True
        ).start(),
        has_timers: bool = True,
        aside: "GroupCommit[Draft, Result] | None" = None,
        max_batch: int = 256,
        timeout: float = 5.0,
    ) -> None:
        self._write = write
        self._publish = publish
        self._flush = flush
        self._start_task = start_task
        self._has_timers = has_timers
        self._max_batch = max_batch
        self._timeout = timeout
        self._aside = aside
        self._lock: threading.Lock = aside._lock if aside else threading.Lock()
        self._waiting: deque[_Slot[Draft, Result]] = deque()
        self._writing: list[_Slot[Draft, Result]] = []
        self._led = False
        self._watched = False

    def submit(self, draft: Draft, since: float | None = None) -> Result:
        """The result for `draft`, committed. Raises what `write` gave for it, or StorageUnavailable `timeout` seconds
        from now, or from `since` on the monotonic clock: its fate is then unknown.
        """
        bell = threading.Lock()
        bell.acquire()
        slot: _Slot[Draft, Result] = _Slot(draft, lambda _outcome: bell.release(), since)
        try:
            if self._must_lead(slot):
                self._start_task(self._lead)
            self._await(slot, bell)
        except BaseException:  # the waiting caller was killed: withdraw its draft
            self._decide([slot], [StorageUnavailable()])
            raise
        if isinstance(slot.outcome, Exception):
            raise slot.outcome
        return slot.outcome

    def _await(self, slot: _Slot[Draft, Result], bell: threading.Lock) -> None:
        if not self._has_timers:
            self._watch_over_all()
            bell.acquire()
        elif not bell.acquire(timeout=max(0.0, slot.since + self._timeout - time.monotonic())):
            self._decide([slot], [StorageUnavailable()])

    def submit_then(self, draft: Draft, answer: Callable[[Result | Exception], None]) -> None:
        """`submit` for a caller that may not wait: `answer(outcome)` is called later, from another task, and must not
        wait either.
        """
        self._queue(_Slot(draft, answer))

    def _queue(self, slot: _Slot[Draft, Result]) -> None:
        if self._must_lead(slot):
            self._start_task(self._lead)
        self._watch_over_all()

    @property
    def is_idle(self) -> bool:
        """Nobody waits for an answer."""
        return not self._led and not self._waiting and (self._aside is None or self._aside.is_idle)

    def in_hand(self) -> list[Draft]:
        """What waits or is being written, though nobody may wait for it any more."""
        with self._lock:
            return [slot.draft for slot in [*self._writing, *self._waiting]]

    def _must_lead(self, slot: _Slot[Draft, Result]) -> bool:
        """Queue the draft; whether its caller has to see to it that it is written."""
        # No lock where somebody leads: who gives up the lead looks once more at what waits (`_has_ended`).
        self._waiting.append(slot)
        return not self._led and self._take_lead()

    def _take_lead(self) -> bool:
        with self._lock:
            if self._led or not self._waiting:
                return False
            self._led = True
            return True

    def _lead(self) -> None:
        try:
            self._write_batch()
            while not self._has_ended():
                self._write_batch()
        except BaseException:  # the task was killed: what waits is another's to write
            if not self._has_ended():
                self._start_task(self._lead)
            raise

    def _has_ended(self) -> bool:
        """Give up the lead, unless something waits."""
        if self._waiting:
            return False
        self._led = False
        return not self._take_lead()

    def _write_batch(self) -> None:
        with self._lock:
            batch = self._writing = self._next_batch(self._max_batch)
        outcomes: Sequence[Result | Exception] = [StorageUnavailable()] * len(batch)
        try:
            outcomes = self._write([slot.draft for slot in batch]) if batch else ()
            for slot, outcome in zip(batch, outcomes, strict=True):
                if outcome is not UNDECIDED and not isinstance(outcome, Exception):
                    self._publish_stored(slot.draft, outcome)
            self._leave([slot for slot, outcome in zip(batch, outcomes, strict=True) if outcome is UNDECIDED])
        except Exception as error:
            if isinstance(error, StorageUnavailable):  # those who wait would wait as long again, in vain
                batch = [*batch, *self._next_batch(len(self._waiting))]
            outcomes = [error] * len(batch)
        finally:
            self._writing = []
            self._decide(batch, outcomes)

    def _next_batch(self, most: int) -> list[_Slot[Draft, Result]]:
        waiting = self._waiting
        taken = [waiting.popleft() for _ in range(min(len(waiting), most))]
        return [slot for slot in taken if slot.outcome is UNDECIDED]

    def _leave(self, slots: list[_Slot[Draft, Result]]) -> None:
        if self._aside:
            for slot in slots:
                self._aside._queue(slot)
        else:
            with self._lock:
                self._waiting.extendleft(reversed(slots))

    def _publish_stored(self, draft: Draft, result: Result) -> None:
        try:
            self._publish(draft, result)
        except Exception:  # it is stored: its owner must get its answer, and readers heal by asking again
            log.exception("could not publish a stored result")

    def _decide(self, slots: Sequence[_Slot[Draft, Result]], outcomes: Sequence[Result | Exception]) -> None:
        """Give those who have no outcome yet theirs."""
        with self._lock:
            undecided = [
                (slot, outcome)
                for slot, outcome in zip(slots, outcomes, strict=True)
                if slot.outcome is UNDECIDED and outcome is not UNDECIDED
            ]
            for slot, outcome in undecided:
                slot.outcome = outcome
        for slot, outcome in undecided:
            try:
                slot.answer(outcome)
            except Exception:  # one reader's trouble is not its neighbours'
                log.exception("could not answer")
        self._flush()

    def _watch_over_all(self) -> None:
        if not self._watched and self._claim_watch():
            self._start_task(self._watch)

    def _claim_watch(self) -> bool:
        with self._lock:
            claimed, self._watched = not self._watched, True
        return claimed

    def _watch(self) -> None:
        """Answer those who have waited too long; ends when nothing is written any more."""
        while True:
            time.sleep(self._timeout * LOOK)
            late = [slot for slot in [*self._writing, *self._waiting] if self._is_late(slot)]
            self._decide(late, [StorageUnavailable()] * len(late))
            if not self._led:
                self._watched = False
                if not self._led or not self._claim_watch():
                    return

    def _is_late(self, slot: _Slot[Draft, Result]) -> bool:
        return slot.outcome is UNDECIDED and time.monotonic() - slot.since >= self._timeout * (1 - LOOK)
