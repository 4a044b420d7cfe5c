"""The queue knows nothing of messages, so its drafts are numbers and its database is a list."""

import random
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from types import SimpleNamespace

import pytest

from messenger.errors import StorageUnavailable
from messenger.store import group_commit
from messenger.store.group_commit import GroupCommit
from tests.store.ledger import (
    SOON,
    Ledger,
    Refused,
    Stopped,
    follow,
    lead,
    results,
    run_together,
    start_mortal,
    wait_until,
)


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    ledger = Ledger()
    yield ledger
    ledger.release()


@pytest.fixture
def queue(ledger: Ledger) -> GroupCommit[int, int]:
    return GroupCommit(ledger.write, ledger.publish, max_batch=8)


def test_a_lone_caller_is_answered_at_once(queue, ledger):
    assert [queue.submit(1), queue.submit(2)] == [10, 20]
    assert ledger.batches == [[1], [2]]
    assert ledger.published == [1, 2]


def test_those_who_wait_share_one_transaction_in_the_order_of_their_coming(queue, ledger):
    futures = [lead(queue, ledger, 0), *follow(queue, 5, 3, 4, 1)]
    ledger.release()
    assert results(futures) == [0, 50, 30, 40, 10]
    assert ledger.batches == [[0], [5, 3, 4, 1]]
    assert ledger.published == [0, 5, 3, 4, 1]


def test_a_batch_has_a_largest_size(queue, ledger):
    futures = [lead(queue, ledger, 0), *follow(queue, *range(1, 21))]
    ledger.release()
    assert results(futures) == [draft * 10 for draft in range(21)]
    assert [len(batch) for batch in ledger.batches] == [1, 8, 8, 4]
    assert ledger.published == list(range(21))


def test_a_leader_writes_one_batch_and_hands_the_lead_on(queue, ledger):
    first = lead(queue, ledger, 1)
    (second,) = follow(queue, 2)
    ledger.let_one()
    assert first.result(SOON) == 10
    wait_until(lambda: ledger.transactions == 2)
    assert not second.done()
    ledger.release()
    assert second.result(SOON) == 20


def test_one_refusal_does_not_fail_its_neighbours(queue, ledger):
    leader = lead(queue, ledger, 0)
    before, refused, after = follow(queue, 1, -2, 3)
    ledger.release()
    assert results([leader, before, after]) == [0, 10, 30]
    with pytest.raises(Refused):
        refused.result(SOON)
    assert ledger.batches[1] == [1, -2, 3]
    assert ledger.published == [0, 1, 3]


def test_a_leader_may_be_refused_too(queue, ledger):
    refused = lead(queue, ledger, -1)
    (after,) = follow(queue, 2)
    ledger.release()
    assert after.result(SOON) == 20
    with pytest.raises(Refused):
        refused.result(SOON)


def test_a_failing_write_fails_its_batch_and_no_other(queue, ledger):
    leader = lead(queue, ledger, 0)
    failed = follow(queue, *range(1, 9))
    good = follow(queue, 9)
    ledger.let_one()
    assert leader.result(SOON) == 0
    ledger.failure = OSError("disk full")
    ledger.release()
    for future in failed:
        with pytest.raises(OSError, match="disk full"):
            future.result(SOON)
    assert results(good) == [90]
    assert ledger.batches == [[0], [9]]
    assert ledger.published == [0, 9]


def test_an_unavailable_database_fails_all_that_wait_without_another_try(queue, ledger):
    futures = [lead(queue, ledger, 0), *follow(queue, *range(1, 12))]
    ledger.failure = StorageUnavailable()
    ledger.release()
    for future in futures:
        with pytest.raises(StorageUnavailable):
            future.result(SOON)
    assert ledger.transactions == 1
    assert queue.submit(12) == 120


def test_a_write_that_loses_a_result_fails_its_batch(ledger):
    queue = GroupCommit(lambda drafts: ledger.write(drafts)[:-1], ledger.publish)
    with pytest.raises(ValueError, match="shorter"):
        queue.submit(1)


def test_a_task_that_is_killed_leaves_the_queue_alive(ledger):
    queue = GroupCommit(ledger.write, ledger.publish, start_task=start_mortal)
    undecided = lead(queue, ledger, 0)
    ledger.failure = Stopped()
    others = follow(queue, 1, 2)
    ledger.release()
    with pytest.raises(StorageUnavailable):
        undecided.result(SOON)
    assert results(others) == [10, 20]
    assert queue.submit(3) == 30


def test_results_are_published_before_their_owners_wake(ledger):
    woken_early = []
    futures: list[Future] = []

    def publish(draft: int, result: int) -> None:
        ledger.publish(draft, result)
        time.sleep(0.05)  # time enough for an owner that was woken too early to show it
        woken_early.extend(future for future in futures if future.done())

    queue = GroupCommit(ledger.write, publish)
    leader = lead(queue, ledger, 0)
    futures += follow(queue, 1, 2, 3)
    ledger.release()
    assert results([leader, *futures]) == [0, 10, 20, 30]
    assert ledger.published == [0, 1, 2, 3]
    assert woken_early == []


def test_results_are_published_after_the_commit(ledger):
    written_before = []
    queue = GroupCommit(ledger.write, lambda draft, _result: written_before.append([draft] in ledger.batches))
    queue.submit(1)
    assert written_before == [True]


def test_a_failing_publish_is_logged_and_fails_nobody(ledger, caplog):
    def publish(draft: int, result: int) -> None:
        if draft == 1:
            raise OSError("Redis is away")
        ledger.publish(draft, result)

    queue = GroupCommit(ledger.write, publish)
    futures = [lead(queue, ledger, 0), *follow(queue, 1, 2)]
    ledger.release()
    assert results(futures) == [0, 10, 20]
    assert ledger.published == [0, 2]
    assert [str(record.exc_info[1]) for record in caplog.records] == ["Redis is away"]


# Callers that may not wait


def test_a_caller_that_does_not_wait_is_answered_later(queue, ledger):
    ledger.hold()
    answers: list[int | Exception] = []
    for draft in (1, -2, 3):
        queue.submit_then(draft, answers.append)
    assert answers == []
    ledger.release()
    wait_until(lambda: len(answers) == 3)
    assert [answers[0], answers[2]] == [10, 30]
    assert isinstance(answers[1], Refused)
    assert ledger.published == [1, 3]


def test_those_who_wait_and_those_who_do_not_keep_the_order_of_their_coming(queue, ledger):
    answers: list[int | Exception] = []
    waiting = [lead(queue, ledger, 0)]
    queue.submit_then(1, answers.append)
    waiting += follow(queue, 2)
    queue.submit_then(3, answers.append)
    ledger.release()
    assert results(waiting) == [0, 20]
    wait_until(lambda: answers == [10, 30])
    assert ledger.published == [0, 1, 2, 3]


def test_an_answer_that_fails_fails_nobody_else(queue, ledger, caplog):
    def answer(_outcome: object) -> None:
        raise OSError("the socket is gone")

    leader = lead(queue, ledger, 0)
    queue.submit_then(1, answer)
    (after,) = follow(queue, 2)
    ledger.release()
    assert results([leader, after]) == [0, 20]
    assert [str(record.exc_info[1]) for record in caplog.records] == ["the socket is gone"]


def test_what_was_told_is_flushed_after_the_answers(ledger):
    told: list[str] = []
    queue = GroupCommit(ledger.write, lambda *_: told.append("published"), flush=lambda: told.append("flushed"))
    queue.submit_then(1, lambda _outcome: told.append("answered"))
    wait_until(lambda: told == ["published", "answered", "flushed"])


# Timeouts


@pytest.fixture
def impatient(ledger: Ledger) -> GroupCommit[int, int]:
    return GroupCommit(ledger.write, ledger.publish, timeout=0.1)


def test_time_counts_from_when_it_was_asked_for(queue, ledger):
    ledger.hold()
    with pytest.raises(StorageUnavailable):
        queue.submit(1, time.monotonic() - 10)


def test_a_draft_that_waited_too_long_is_withdrawn_and_never_written(impatient, ledger):
    being_written = lead(impatient, ledger, 0)
    (late,) = follow(impatient, 1)
    for undecided in (being_written, late):
        with pytest.raises(StorageUnavailable):
            undecided.result(SOON)
    ledger.release()
    wait_until(lambda: ledger.batches == [[0]])
    assert impatient.submit(2) == 20
    assert ledger.batches == [[0], [2]]
    assert ledger.published == [0, 2]


def test_a_draft_that_was_taken_is_answered_in_time_and_written_all_the_same(ledger):
    queue = GroupCommit(ledger.write, ledger.publish, timeout=0.5)
    first = lead(queue, ledger, 0)
    taken = follow(queue, 1, 2)
    ledger.let_one()
    wait_until(lambda: ledger.transactions == 2)
    assert not queue._waiting
    assert first.result(SOON) == 0
    for future in taken:
        with pytest.raises(StorageUnavailable):
            future.result(SOON)
    ledger.release()
    wait_until(lambda: len(ledger.published) == 3)
    assert ledger.batches == [[0], [1, 2]]
    assert ledger.published == [0, 1, 2]


def test_when_the_first_in_the_queue_gives_up_the_others_are_written(queue, ledger):
    leader = lead(queue, ledger, 0)
    gives_up, second, third = follow(queue, 1, 2, 3)
    queue._waiting[0].deadline -= 10
    with pytest.raises(StorageUnavailable):
        gives_up.result(SOON)
    ledger.release()
    assert results([leader, second, third]) == [0, 20, 30]
    assert ledger.batches == [[0], [2, 3]]


def test_a_late_caller_is_answered_before_its_deadline(monkeypatch):
    now = 0.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr(group_commit, "time", SimpleNamespace(sleep=sleep, monotonic=lambda: now))
    queue = GroupCommit(list, print, start_task=lambda _task: None, timeout=20.0)
    answered_at: list[float] = []
    queue.submit_then(1, lambda _outcome: answered_at.append(now))
    while not answered_at:
        queue._answer_late()
    assert 18.0 <= answered_at[0] <= 20.0


def test_the_watchdog_ends_with_the_last_and_starts_anew(queue, ledger):
    for first in (0, 10):
        futures = [lead(queue, ledger, first), *follow(queue, first + 1, first + 2)]
        assert queue._watchdog.is_running
        ledger.let_one()
        ledger.let_one()
        assert results(futures) == [first * 10, first * 10 + 10, first * 10 + 20]
        wait_until(lambda: not queue._watchdog.is_running)


def test_the_queue_outlives_a_crowd_that_gives_up(ledger):
    def write(drafts: list[int]) -> Sequence[int | Exception]:
        time.sleep(random.uniform(0, 0.02))
        return ledger.write(drafts)

    queue = GroupCommit(write, ledger.publish, max_batch=4, timeout=0.02)
    done: list[int] = []
    gave_up: list[int] = []

    def submit_many(first: int) -> None:
        for draft in range(first, first + 50):
            try:
                assert queue.submit(draft) == draft * 10
                done.append(draft)
            except StorageUnavailable:
                gave_up.append(draft)

    run_together([lambda first=first: submit_many(first) for first in range(0, 1000, 50)])
    wait_until(lambda: not queue._leader.is_running)
    written = ledger.written
    assert len(written) == len(set(written))
    assert set(done) <= set(written)
    assert sorted(done + gave_up) == list(range(1000))
    assert done
    assert gave_up
    assert ledger.published == written
    queue._timeout = SOON
    assert queue.submit(1000) == 10_000


def test_fifty_threads_get_ten_thousand_right_answers(ledger):
    queue = GroupCommit(ledger.write, ledger.publish, timeout=SOON)
    refused: list[int] = []

    def submit_many(first: int) -> None:
        for draft in range(first, first + 200):
            if draft % 50 == 49:
                with pytest.raises(Refused):
                    queue.submit(-draft)
                refused.append(draft)
            else:
                assert queue.submit(draft) == draft * 10

    run_together([lambda first=first: submit_many(first) for first in range(0, 10_000, 200)])
    written = ledger.written
    assert sorted(map(abs, written)) == list(range(10_000))
    assert ledger.published == [draft for draft in written if draft >= 0]
    assert len(refused) == 200
    for first in range(0, 10_000, 200):
        own = [abs(draft) for draft in written if first <= abs(draft) < first + 200]
        assert own == list(range(first, first + 200))
