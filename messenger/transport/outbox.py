"""What a process has to tell the others, on its way to Redis; and whom it told something in vain."""

from collections import deque
from collections.abc import Iterable, Sequence

Event = tuple[str, bytes]  # room and body


class Outbox:
    """Events wait here until Redis has answered those before. Those that are lost are remembered by their rooms."""

    def __init__(self, missed: bytes) -> None:
        """`missed`: the body that says that something was told in vain."""
        self.waiting: deque[Event] = deque()
        self.in_flight = 0  # how many were taken and not answered
        self._taken: list[Event] = []  # those, and some before them
        self._in_vain: set[str] = set()
        self._missed = missed

    def add(self, rooms: Iterable[str], body: bytes) -> None:
        self.waiting.extend([(room, body) for room in rooms])

    def add_in_vain(self, rooms: Iterable[str]) -> None:
        self._in_vain.update(rooms)

    def has_some(self) -> bool:
        return bool(self.waiting or self._in_vain)

    def take(self) -> Sequence[Event]:
        """All that is to be published now."""
        taken = [self.waiting.popleft() for _ in range(len(self.waiting))]
        taken += [(self._in_vain.pop(), self._missed) for _ in range(len(self._in_vain))]
        self._taken += taken
        self.in_flight += len(taken)
        return taken

    def answered(self, number: int) -> None:
        """Redis has published so many."""
        self.in_flight -= number
        if not self.in_flight:
            self._taken.clear()

    def give_up_waiting(self) -> int:
        """How many these were."""
        lost = [self.waiting.popleft() for _ in range(len(self.waiting))]
        self._in_vain.update(room for room, _body in lost)
        return len(lost)

    def give_up(self) -> None:
        """The connection is lost, and with it perhaps all that was not answered."""
        self.give_up_waiting()
        self._in_vain.update(room for room, _body in self._taken)
        self._taken.clear()
        self.in_flight = 0
