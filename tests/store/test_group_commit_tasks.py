"""The tasks that write and watch the queue are killed, or cannot be started: each caller is answered once."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from types import SimpleNamespace

import pytest

from messenger.errors import StorageUnavailable
from messenger.store import group_commit
from messenger.store.group_commit import UNDECIDED, GroupCommit
from tests.store.ledger import (
    SOON,
    Ledger,
    Stopped,
    start,
    start_mortal,
)


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    ledger = Ledger()
    yield ledger
    ledger.release()


def test_a_watchdog_that_is_killed_is_replaced(ledger, monkeypatch):
    kills = iter([Stopped()])

    def sleep_or_die(seconds: float) -> None:
        for kill in kills:
            raise kill
        time.sleep(seconds)

    monkeypatch.setattr(group_commit, "time", SimpleNamespace(sleep=sleep_or_die, monotonic=time.monotonic))
    queue = GroupCommit(ledger.write, ledger.publish, start_task=start_mortal, timeout=0.2)
    ledger.hold()
    with pytest.raises(StorageUnavailable):
        start(queue, 1).result(SOON)


def test_a_task_that_cannot_be_started_fails_one_caller_and_no_later_one(ledger):
    queue = GroupCommit(ledger.write, ledger.publish, start_task=failing_once("leader"))
    with pytest.raises(StorageUnavailable):
        queue.submit(1)
    assert queue.is_idle
    assert start(queue, 2).result(SOON) == 20
    assert ledger.written == [2]


@pytest.mark.parametrize("failing", ["leader", "watchdog"])
def test_a_caller_that_does_not_wait_is_answered_once_though_a_task_cannot_be_started(ledger, failing):
    answers: list[int | Exception] = []
    queue = GroupCommit(ledger.write, ledger.publish, start_task=failing_once(failing))
    ledger.hold()
    queue.submit_then(1, answers.append)
    assert [type(answer) for answer in answers] == [StorageUnavailable]
    ledger.release()
    assert queue.submit(2) == 20
    assert len(answers) == 1


def test_who_joins_while_a_task_fails_to_start_is_answered_too(ledger):
    answers: list[tuple[int, type]] = []

    def answer_with(draft: int) -> Callable[[object], None]:
        return lambda outcome: answers.append((draft, type(outcome)))

    def start_task(task: Callable[[], None]) -> None:
        if task == queue._leader._run:
            queue.submit_then(2, answer_with(2))
            raise RuntimeError("can't start new thread")

    queue = GroupCommit(ledger.write, ledger.publish, start_task=start_task)
    queue.submit_then(1, answer_with(1))
    assert answers == [(1, StorageUnavailable), (2, StorageUnavailable)]
    assert queue.is_idle


def failing_once(name: str) -> Callable[[Callable[[], None]], None]:
    """Return a `start_task` that fails at the first start of that task: the leader starts first."""
    fails = iter([name == "leader", name == "watchdog"])

    def start_task(task: Callable[[], None]) -> None:
        if next(fails, False):
            raise RuntimeError("can't start new thread")
        start_mortal(task)

    return start_task


def test_what_is_undecided_outlives_a_leader_that_is_killed_while_it_publishes(ledger):
    tasks: list[Callable[[], None]] = []
    answers: dict[int, int | Exception] = {}

    def write(drafts: list[int]) -> Sequence[int | Exception]:
        return [UNDECIDED if draft == 2 and not ledger.published else draft * 10 for draft in drafts]

    def publish(draft: int, result: int) -> None:
        ledger.publish(draft, result)
        if draft == 1:
            raise Stopped

    queue = GroupCommit(write, publish, start_task=tasks.append)
    for draft in (1, 2):
        queue.submit_then(draft, partial(answers.__setitem__, draft))
    leader = tasks[0]
    with pytest.raises(Stopped):
        leader()
    next_leader = tasks[-1]
    next_leader()
    assert answers == {1: 10, 2: 20}
    assert ledger.published == [1, 2]
