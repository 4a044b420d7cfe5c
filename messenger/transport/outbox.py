"""What a process has to tell the others, on its way to Redis; and whom it told something in vain."""

from collections import deque
from collections.abc import Iterable, Sequence

Event = tuple[str, bytes]  # room and body


class RedisOutbox:
    """Events wait here until Redis has answered those before. Those that are dropped are remembered by their rooms."""

    def __init__(self, missed: bytes) -> None:
        """`missed`: the body that says that something was told in vain."""
        self.pending: deque[Event] = deque()
        self.in_flight = 0  # events that Redis has not acknowledged
        self._unacknowledged: list[Event] = []  # those, and perhaps some before them
        self._missed_rooms: set[str] = set()
        self._missed_body = missed

    def add(self, rooms: Iterable[str], body: bytes) -> None:
        self.pending.extend([(room, body) for room in rooms])

    def add_missed(self, rooms: Iterable[str]) -> None:
        self._missed_rooms.update(rooms)

    def has_pending(self) -> bool:
        return bool(self.pending or self._missed_rooms)

    def take_all(self) -> Sequence[Event]:
        """All that is to be published now."""
        events = [self.pending.popleft() for _ in range(len(self.pending))]
        events += [(self._missed_rooms.pop(), self._missed_body) for _ in range(len(self._missed_rooms))]
        self._unacknowledged += events
        self.in_flight += len(events)
        return events

    def acknowledge(self, number: int) -> None:
        """Redis has published so many."""
        self.in_flight -= number
        if not self.in_flight:
            self._unacknowledged.clear()

    def drop_pending(self) -> int:
        """How many these were."""
        dropped = [self.pending.popleft() for _ in range(len(self.pending))]
        self._missed_rooms.update(room for room, _body in dropped)
        return len(dropped)

    def drop_all(self) -> None:
        """The connection is lost, and with it perhaps all that was not answered."""
        self.drop_pending()
        self._missed_rooms.update(room for room, _body in self._unacknowledged)
        self._unacknowledged.clear()
        self.in_flight = 0
