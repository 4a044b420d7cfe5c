"""One at a time, and who asks much waits behind the others."""

import threading
from collections.abc import Callable, Iterator

import pytest

from messenger.limits.fair_queue import FairQueue, FlowFull, QueueFull
from tests.waiting import eventually


class Crowd:
    """Threads that wait for a queue's turns, in the order in which they came, and note when they had it."""

    def __init__(self, queue: FairQueue) -> None:
        self._queue = queue
        self._may_go_on = threading.Semaphore(0)
        self.served: list[str] = []
        self.refused: list[str] = []
        self.threads: list[threading.Thread] = []

    def come(self, *names: str) -> None:
        """`a1` comes in flow `a`; each once the one before waits, is served or refused."""
        for name in names:
            thread = threading.Thread(target=self._take_turn, args=(name,))
            self.threads.append(thread)
            thread.start()
            eventually(lambda: self._known() == len(self.threads))

    def _known(self) -> int:
        waiting = sum(map(len, self._queue._flows.values()))
        return waiting + len(self.served) + len(self.refused)

    def _take_turn(self, name: str) -> None:
        try:
            with self._queue.turn(name[0]):
                self.served.append(name)
                assert self._may_go_on.acquire(timeout=10)
        except (FlowFull, QueueFull) as error:
            self.refused.append(f"{name} {type(error).__name__}")

    def finish(self) -> None:
        for _ in self.threads:
            self._may_go_on.release()
        for thread in self.threads:
            thread.join(10)
            assert not thread.is_alive()


@pytest.fixture
def crowd_at() -> Iterator[Callable[..., Crowd]]:
    made: list[Crowd] = []

    def make(max_waiting: int = 10, max_waiting_per_flow: int = 5) -> Crowd:
        made.append(Crowd(FairQueue(max_waiting, max_waiting_per_flow)))
        return made[-1]

    yield make
    for crowd in made:
        crowd.finish()


def test_flows_take_turns(crowd_at):
    crowd = crowd_at()
    crowd.come("a1", "a2", "a3", "a4", "b1", "b2", "c1")
    crowd.finish()
    assert crowd.served == ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]


def test_one_is_served_at_a_time(crowd_at):
    crowd = crowd_at()
    crowd.come("a1", "b1", "c1")
    assert crowd.served == ["a1"]


def test_a_flow_takes_its_share_and_no_more(crowd_at):
    crowd = crowd_at(max_waiting_per_flow=2)
    crowd.come("a1", "a2", "a3", "a4", "b1")
    crowd.finish()
    assert crowd.refused == ["a4 FlowFull"]
    assert crowd.served == ["a1", "a2", "b1", "a3"]


def test_in_a_full_queue_the_last_of_the_longest_flow_makes_room(crowd_at):
    crowd = crowd_at(max_waiting=4)
    crowd.come("a1", "b1", "b2", "b3", "a2", "c1", "c2")
    assert crowd.refused == ["b3 QueueFull", "c2 QueueFull"]
    crowd.finish()
    assert crowd.served == ["a1", "b1", "a2", "c1", "b2"]


def test_an_error_of_one_keeps_nobody_from_their_turn(crowd_at):
    crowd = crowd_at()
    with pytest.raises(RuntimeError), crowd._queue.turn("a"):
        raise RuntimeError
    crowd.come("b1")
    assert crowd.served == ["b1"]


def test_who_is_killed_while_waiting_passes_the_turn_on(monkeypatch, crowd_at):
    crowd = crowd_at()
    crowd.come("a1", "b1")
    with monkeypatch.context() as patch:
        patch.setattr(threading.Event, "wait", lambda *_arguments: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt), crowd._queue.turn("c"):
            pass
    crowd.come("d1")
    crowd.finish()
    assert crowd.served == ["a1", "b1", "d1"]
