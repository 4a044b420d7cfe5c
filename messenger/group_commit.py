"""Group commit: many callers, one transaction, in the manner of LevelDB's writer queue.

A caller adds its draft to the queue. If nobody writes, it leads: it takes what waits, writes it in one transaction,
publishes the results in that order, wakes their owners and hands the lead to the first draft that has come meanwhile.
Otherwise it waits. There is no thread and no timer: a lone caller pays nothing, a crowd shares one fsync. Waiting is
on a lock, so it works alike in eventlet, gevent and threading.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from messenger.errors import StorageUnavailable

log = logging.getLogger(__name__)

Draft = TypeVar("Draft")
Result = TypeVar("Result")


class _Slot(Generic[Draft, Result]):
    """A draft on its way, and the bell that wakes its owner."""

    __slots__ = ("_bell", "draft", "leads", "outcome")

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.outcome: Result | Exception | None = None
        self.leads = False
        self._bell = threading.Lock()
        self._bell.acquire()

    def ring(self) -> None:
        self._bell.release()

    def wait(self, seconds: float) -> bool:
        return self._bell.acquire(timeout=seconds)


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
        self._led = False

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
        if not slot.wait(self._timeout):
            with self._lock:
                if slot.outcome is None and not slot.leads:
                    if slot in self._waiting:
                        self._waiting.remove(slot)
                    slot.outcome = StorageUnavailable()
        return slot.outcome is not None

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
        with self._lock:
            for slot, outcome in zip(batch, outcomes, strict=True):
                if slot.outcome is None:
                    slot.outcome = outcome
            heir = self._waiting[0] if self._waiting else None
            self._led = heir is not None
            if heir:
                heir.leads = True
        for slot in batch[1:]:  # the first is the leader's own, and it is awake
            slot.ring()
        if heir:
            heir.ring()
