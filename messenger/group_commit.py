"""Group commit: many callers, one transaction, in the manner of LevelDB's writer queue.

A caller adds its draft to the queue. If nobody writes, it leads: it takes what waits, writes it in one transaction,
publishes the results in that order, wakes their owners and hands the lead to the first draft that has come meanwhile.
Otherwise it waits. A lone caller pays nothing, a crowd shares one fsync. Waiting is on a lock, so it works alike in
eventlet, gevent and threading. While anyone waits, one thread looks after those who have waited too long: a timer for
each of them cost a sixth of a message's time on eventlet.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from messenger.errors import StorageUnavailable

log = logging.getLogger(__name__)

Draft = TypeVar("Draft")
Result = TypeVar("Result")


class _Slot(Generic[Draft, Result]):
    """A draft on its way, and the bell that wakes its owner."""

    __slots__ = ("_bell", "draft", "leads", "outcome", "since")

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.outcome: Result | Exception | None = None
        self.leads = False
        self.since = time.monotonic()
        self._bell = threading.Lock()
        self._bell.acquire()

    def ring(self) -> None:
        self._bell.release()

    def wait(self) -> None:
        self._bell.acquire()


class GroupCommit(Generic[Draft, Result]):
    """Serialises drafts into batches.

    `write(drafts)` stores a batch and gives, for each draft, its result or the exception to raise; an exception of
    `write` itself fails the whole batch.
    `publish(draft, result)` is called after the commit, once for each result, in the order of the batch, before its
    owner goes on.
    """

    def __init__(
        self,
        write: Callable[[list[Draft]], Sequence[Result | Exception]],
        publish: Callable[[Draft, Result], None],
        *,
        max_batch: int = 256,
        timeout: float = 5.0,
    ) -> None:
        self._write = write
        self._publish = publish
        self._max_batch = max_batch
        self._timeout = timeout
        self._lock = threading.Lock()
        self._waiting: deque[_Slot[Draft, Result]] = deque()
        self._writing: list[_Slot[Draft, Result]] = []
        self._led = False
        self._watched = False

    def submit(self, draft: Draft) -> Result:
        """The result for `draft`, committed. Raises what `write` gave for it, or StorageUnavailable after `timeout`
        seconds: its fate is then unknown.
        """
        slot: _Slot[Draft, Result] = _Slot(draft)
        with self._lock:
            self._waiting.append(slot)
            slot.leads, self._led = not self._led, True
        try:
            must_lead = slot.leads or not self._decided(slot)
        except BaseException:
            self._abandon(slot)
            raise
        if must_lead:
            self._lead()
        if isinstance(slot.outcome, Exception):
            raise slot.outcome
        return slot.outcome  # type: ignore[return-value]

    def _decided(self, slot: _Slot[Draft, Result]) -> bool:
        """Wait; True with an outcome, False when it is this caller's turn to lead."""
        with self._lock:
            starts_watch, self._watched = not self._watched, True
        if starts_watch:
            threading.Thread(target=self._watch, daemon=True).start()
        slot.wait()
        return slot.outcome is not None

    def _watch(self) -> None:
        """Answer those who have waited too long; ends when nobody waits."""
        while self._watched:
            time.sleep(self._timeout / 20)
            with self._lock:
                late = [slot for slot in [*self._writing[1:], *self._waiting] if self._is_late(slot)]
                for slot in late:
                    slot.outcome = StorageUnavailable()
                self._waiting = deque(slot for slot in self._waiting if slot.outcome is None)
                self._watched = bool(self._waiting or self._writing)
            for slot in late:
                slot.ring()

    def _is_late(self, slot: _Slot[Draft, Result]) -> bool:
        return slot.outcome is None and not slot.leads and time.monotonic() - slot.since >= self._timeout

    def _abandon(self, slot: _Slot[Draft, Result]) -> None:
        """The waiting caller was killed: withdraw its draft, and give a lead that it had just got to the next."""
        with self._lock:
            if slot in self._waiting:
                self._waiting.remove(slot)
        if slot.leads and slot.outcome is None:
            self._finish([], [])

    def _lead(self) -> None:
        """Write one batch, this caller's own draft first in it, and pass the lead on."""
        with self._lock:
            batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), self._max_batch))]
            self._writing = batch
        outcomes: Sequence[Result | Exception] = [StorageUnavailable()] * len(batch)
        try:
            outcomes = self._write([slot.draft for slot in batch])
            for slot, outcome in zip(batch, outcomes, strict=True):
                if not isinstance(outcome, Exception):
                    self._publish_stored(slot.draft, outcome)
        except Exception as error:
            if isinstance(error, StorageUnavailable):  # those who wait would wait as long again, in vain
                with self._lock:
                    batch += self._waiting
                    self._waiting.clear()
            outcomes = [error] * len(batch)
        finally:
            self._finish(batch, outcomes)

    def _publish_stored(self, draft: Draft, result: Result) -> None:
        try:
            self._publish(draft, result)
        except Exception:  # it is stored: its owner must get its answer, and readers heal by asking again
            log.exception("could not publish a stored result")

    def _finish(self, batch: list[_Slot[Draft, Result]], outcomes: Sequence[Result | Exception]) -> None:
        awake = batch[0] if batch else None  # the leader
        with self._lock:
            self._writing = []
            answered = []
            for slot, outcome in zip(batch, outcomes, strict=True):
                if slot.outcome is None:
                    slot.outcome = outcome
                    answered.append(slot)
            heir = self._waiting[0] if self._waiting else None
            self._led = heir is not None
            if heir:
                heir.leads = True
        for slot in answered:
            if slot is not awake:
                slot.ring()
        if heir:
            heir.ring()
