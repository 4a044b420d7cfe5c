"""Two queues: what one cannot write now waits in the other, which takes as long as it takes."""

import random
import threading
import time
from collections.abc import Iterator
from functools import partial
from queue import SimpleQueue

import pytest

from messenger.errors import StorageUnavailable
from messenger.store.group_commit import UNDECIDED, GroupCommit
from tests.store.ledger import SOON, Ledger, follow, lead, results, run_together, start, wait_until


class Lanes:
    """Drafts of the same last digit belong together; only the retry queue writes those whose digit is `held`."""

    def __init__(self, **options: object) -> None:
        self.first, self.other = Ledger(), Ledger()
        self.held: set[int] = set()
        self.retries = GroupCommit(self.other.write, self.publish, **options)
        self.queue = GroupCommit(self.write, self.publish, retry_queue=self.retries, **options)
        self.published: list[int] = []

    def write(self, drafts: list[int]) -> list:
        held = self.held | {draft % 10 for draft in self.retries.pending_drafts()}
        outcomes = iter(self.first.write([draft for draft in drafts if draft % 10 not in held]))
        return [UNDECIDED if draft % 10 in held else next(outcomes) for draft in drafts]

    def publish(self, draft: int, _result: int) -> None:
        self.published.append(draft)


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    for ledger in (lanes.first, lanes.other):
        ledger.release()


def test_what_is_left_undecided_is_written_by_the_retry_queue_and_answered_once(lanes):
    lanes.held = {1}
    assert results([start(lanes.queue, draft) for draft in (1, 2, 3)]) == [10, 20, 30]
    assert lanes.other.written == [1]
    assert sorted(lanes.published) == [1, 2, 3]


def test_the_first_queue_goes_on_while_the_other_waits(lanes):
    lanes.held = {1}
    lanes.other.hold()
    waits = start(lanes.queue, 1)
    wait_until(lambda: lanes.other.transactions == 1)
    lanes.held = set()
    assert lanes.queue.submit(2) == 20
    behind = start(lanes.queue, 11)
    wait_until(lambda: lanes.retries.pending_drafts() == [1, 11])
    assert not lanes.queue.is_idle
    assert not waits.done()
    assert not behind.done()
    lanes.other.release()
    assert results([waits, behind]) == [10, 110]
    assert lanes.published == [2, 1, 11]
    wait_until(lambda: lanes.queue.is_idle)
    assert lanes.queue.submit(21) == 210
    assert lanes.first.written == [2, 21]


def test_without_another_queue_what_is_left_undecided_comes_first_in_the_next_batch():
    ledger = Ledger()
    rounds = iter([{1, 3}, {3}, set()])

    def write(drafts: list[int]) -> list:
        left = next(rounds)
        outcomes = iter(ledger.write([draft for draft in drafts if draft not in left]))
        return [UNDECIDED if draft in left else next(outcomes) for draft in drafts]

    queue = GroupCommit(write, ledger.publish)
    ledger.hold()
    first = [start(queue, 1)]
    wait_until(lambda: ledger.transactions == 1)
    others = follow(queue, 2, 3)
    ledger.release()
    assert results(first + others) == [10, 20, 30]
    assert ledger.batches == [[], [1, 2], [3]]


def test_what_waits_for_a_retry_for_too_long_is_refused_and_never_written():
    lanes = Lanes(timeout=0.2)
    being_written = lead(lanes.retries, lanes.other, 1)
    late = start(lanes.queue, 11)
    for undecided in (being_written, late):
        with pytest.raises(StorageUnavailable):
            undecided.result(SOON)
    lanes.other.release()
    wait_until(lambda: lanes.queue.is_idle)
    assert lanes.other.written == [1]
    assert lanes.published == [1]


def test_a_failure_of_the_retry_queue_fails_what_waits_there_and_nothing_else(lanes):
    lanes.other.failure = StorageUnavailable()
    lanes.held = {1}
    with pytest.raises(StorageUnavailable):
        lanes.queue.submit(1)
    assert lanes.queue.submit(2) == 20
    assert lanes.queue.submit(11) == 110


def test_what_belongs_together_keeps_its_order_whatever_is_held(lanes):
    """Ten threads write the drafts of a digit each and wait for nothing, while other digits are held all the time."""
    chance, answers, ended = random.Random(5), SimpleQueue(), threading.Event()

    def disturb() -> None:
        while not ended.is_set():
            lanes.held = set(chance.sample(range(10), chance.randrange(4)))
            time.sleep(0.0005)

    def submit_many(digit: int) -> None:
        for draft in range(digit, 4_000, 10):
            lanes.queue.submit_then(draft, answers.put)
            if draft % 7 == 0:
                time.sleep(0.001)

    disturber = threading.Thread(target=disturb)
    disturber.start()
    try:
        run_together([partial(submit_many, digit) for digit in range(10)])
        wait_until(lambda: answers.qsize() == 4_000)
    finally:
        ended.set()
        disturber.join()
    assert sorted(answers.get() for _ in range(4_000)) == [draft * 10 for draft in range(4_000)]
    for digit in range(10):
        assert [draft for draft in lanes.published if draft % 10 == digit] == list(range(digit, 4_000, 10))
    assert lanes.first.written
    assert lanes.other.written
