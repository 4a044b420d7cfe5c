"""A database that is a list, and callers of a queue in threads of their own."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from messenger.store.group_commit import GroupCommit

SOON = 20.0  # seconds after which a wait has failed; none of them takes that long


class Refused(Exception):
    pass


class Stopped(BaseException):
    """What ends a green thread that is killed; that of one which waits stands in `test_group_commit_green`."""


class Ledger:
    """Where drafts are written, ten times their value; a negative one is refused."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.published: list[int] = []
        self.failure: BaseException | None = None
        self.transactions = 0
        self._is_held = False
        self._turns = threading.Semaphore(0)

    def hold(self) -> None:
        """Let no transaction end but by `let_one` or `release`."""
        self._is_held = True

    def let_one(self) -> None:
        self._turns.release()

    def release(self) -> None:
        self._is_held = False
        self._turns.release(100)

    def write(self, drafts: list[int]) -> Sequence[int | Exception]:
        self.transactions += 1
        if self._is_held:
            assert self._turns.acquire(timeout=SOON)
        if self.failure:
            failure, self.failure = self.failure, None
            raise failure
        self.batches.append(drafts)
        return [Refused(draft) if draft < 0 else draft * 10 for draft in drafts]

    def publish(self, draft: int, _result: int) -> None:
        self.published.append(draft)

    @property
    def written(self) -> list[int]:
        return [draft for batch in self.batches for draft in batch]


def start(queue: GroupCommit[int, int], draft: int) -> Future:
    """Submit in a thread of its own."""
    future: Future = Future()

    def submit() -> None:
        try:
            future.set_result(queue.submit(draft))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=submit, daemon=True).start()
    return future


def lead(queue: GroupCommit[int, int], ledger: Ledger, draft: int = 0) -> Future:
    """A submit that holds its transaction open."""
    ledger.hold()
    before = ledger.transactions
    future = start(queue, draft)
    wait_until(lambda: ledger.transactions > before)
    return future


def start_mortal(task: Callable[[], None]) -> None:
    """In a thread that may be killed."""

    def run() -> None:
        with suppress(Stopped):
            task()

    threading.Thread(target=run, daemon=True).start()


def follow(queue: GroupCommit[int, int], *drafts: int) -> list[Future]:
    """Submits that wait in that order behind the one that leads."""
    futures = []
    for draft in drafts:
        before = len(queue._waiting)
        futures.append(start(queue, draft))
        wait_until(lambda before=before: len(queue._waiting) > before)
    return futures


def wait_until(condition: Callable[[], Any]) -> None:
    deadline = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def results(futures: list[Future]) -> list[int]:
    return [future.result(SOON) for future in futures]


def run_together(tasks: list[Callable[[], None]]) -> None:
    """In threads; what fails in one fails here, and so does what never ends."""
    failures: list[BaseException] = []

    def watched(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=watched, args=(task,), daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 3 * SOON
    for thread in threads:
        thread.join(max(0, deadline - time.monotonic()))
    assert not any(thread.is_alive() for thread in threads)
    assert failures == []
