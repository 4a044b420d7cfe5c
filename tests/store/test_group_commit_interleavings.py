"""The queue's tasks as greenlets, switched and killed by chance wherever threads may be."""

import random
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from greenlet import getcurrent, greenlet

from messenger.errors import StorageUnavailable
from messenger.store import group_commit
from messenger.store.group_commit import UNDECIDED, GroupCommit
from tests.store.ledger import Stopped

MAX_SWITCHES = 20_000
TIMEOUT = 5.0


class World:
    """A scheduler, its clock, and a database that fails by chance."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.is_claiming = False
        self.scheduler = getcurrent()
        self._greenlets: list[greenlet] = []
        self._mortal: set[greenlet] = set()
        self._now = 0.0
        self.arrived: list[int] = []
        self.stored: list[int] = []
        self.published: list[int] = []
        self.answers: list[tuple[int, int | Exception]] = []
        self.batches: list[tuple[list[int], set[int]]] = []  # and who had been answered by then

    def happens(self, probability: float) -> bool:
        return self.chance.random() < probability

    def spawn(self, function: Callable[[], None]) -> None:
        self._greenlets.append(greenlet(function, self.scheduler))

    def start_task(self, function: Callable[[], None]) -> None:
        """Start a task of the queue, or fail by chance; what replaces a killed one starts."""
        if self.happens(0.1) and not isinstance(sys.exc_info()[1], Stopped):
            raise RuntimeError("can't start new thread")
        self.spawn(function)

    def run(self) -> None:
        """Switch between the greenlets until all have ended."""
        for _ in range(MAX_SWITCHES):
            if not self._greenlets:
                return
            current = self._greenlets.pop(self.chance.randrange(len(self._greenlets)))
            with suppress(Stopped):
                if current in self._mortal and self.happens(0.05):
                    current.throw(Stopped)
                else:
                    current.switch()
            if not current.dead:
                self._greenlets.append(current)
        raise AssertionError("it never ends")

    def pause(self) -> None:
        """Let others go on."""
        self.scheduler.switch()

    def pause_mortally(self) -> None:
        """Let others go on, or be killed."""
        current = getcurrent()
        self._mortal.add(current)
        try:
            self.pause()
        finally:
            self._mortal.discard(current)

    def monotonic(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        self._now += seconds
        self.pause_mortally()

    def write(self, drafts: list[int]) -> Sequence[int | Exception]:
        self.batches.append((drafts, {draft for draft, _outcome in self.answers}))
        if self.happens(0.2):
            self._now += TIMEOUT
        self.pause_mortally()
        if self.happens(0.2):
            raise self.chance.choice([OSError(), StorageUnavailable()])
        outcomes = [UNDECIDED if self.happens(0.3) else draft * 10 for draft in drafts]
        self.stored += [draft for draft, outcome in zip(drafts, outcomes, strict=True) if outcome is not UNDECIDED]
        return outcomes

    def publish(self, draft: int, _result: int) -> None:
        self.published.append(draft)
        self.pause_mortally()

    def submit(self, queue: GroupCommit[int, int], draft: int) -> None:
        queue.submit_then(draft, lambda outcome: self.answers.append((draft, outcome)))


class PausingQueue(deque[Any]):
    """Others may go on between the arrival of a draft, or a look for some, and what follows."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def append(self, slot: Any) -> None:
        super().append(slot)
        if slot.draft not in self._world.arrived:
            self._world.arrived.append(slot.draft)
        self._world.pause()

    def __bool__(self) -> bool:
        has_some = len(self) > 0
        if not self._world.is_claiming and getcurrent() is not self._world.scheduler:
            self._world.pause()
        return has_some


class PausingLock:
    """Others may go on between the end of a task and its last look for work."""

    def __init__(self, world: World) -> None:
        self._world = world

    def __enter__(self) -> None:
        self._world.pause()
        self._world.is_claiming = True

    def __exit__(self, *_error: object) -> None:
        self._world.is_claiming = False


def pausing(world: World, **options: Any) -> GroupCommit[int, int]:
    queue = GroupCommit(
        world.write, world.publish, start_task=world.start_task, max_batch=3, timeout=TIMEOUT, **options
    )
    queue._waiting = PausingQueue(world)
    for task in (queue._leader, queue._watchdog):
        task._claims = PausingLock(world)  # type: ignore[assignment]
    return queue


@pytest.fixture
def world(request, monkeypatch) -> World:
    world = World(request.param)
    monkeypatch.setattr(group_commit, "time", world)
    return world


@pytest.mark.parametrize("world", range(200), indirect=True)
@pytest.mark.parametrize("has_retry_queue", [True, False])
def test_every_draft_is_answered_once_and_what_is_stored_published_in_order(world, has_retry_queue):
    retries = pausing(world) if has_retry_queue else None
    queue = pausing(world, retry_queue=retries)
    drafts = range(1, 20)
    for draft in drafts:
        world.spawn(partial(world.submit, queue, draft))
    world.run()
    assert sorted(draft for draft, _outcome in world.answers) == list(drafts)
    assert {draft for draft, outcome in world.answers if outcome == draft * 10} <= set(world.stored)
    assert len(set(world.stored)) == len(world.stored)
    assert set(world.published) <= set(world.stored)
    assert has_retry_queue or world.published == [draft for draft in world.stored if draft in world.published]
    for batch, answered in world.batches:
        assert answered.isdisjoint(batch)
        assert batch == sorted(batch, key=world.arrived.index)
    assert queue.is_idle
    assert not any(each._watchdog.is_running for each in (queue, retries) if each)
