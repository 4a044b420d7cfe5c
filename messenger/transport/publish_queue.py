"""Queue the events of this process for Redis, and remember which rooms may have missed some."""

from collections import deque
from collections.abc import Iterable, Sequence

Event = tuple[str, bytes]  # room and body


class PublishQueue:
    """Events that await publishing or Redis's acknowledgement, and the rooms of those that were dropped."""

    def __init__(self, resync_body: bytes) -> None:
        """`resync_body`: the body to publish in a room that may have missed events."""
        self.pending: deque[Event] = deque()
        self.in_flight = 0  # events that Redis has not acknowledged
        self._unacknowledged: list[Event] = []  # those, and perhaps some before them
        self._missed_rooms: set[str] = set()
        self._resync_body = resync_body

    def add(self, rooms: Iterable[str], body: bytes) -> None:
        self.pending.extend([(room, body) for room in rooms])

    def add_missed_rooms(self, rooms: Iterable[str]) -> None:
        self._missed_rooms.update(rooms)

    def has_pending(self) -> bool:
        return bool(self.pending or self._missed_rooms)

    def take_all(self) -> Sequence[Event]:
        """Return all events to publish now, and count them as in flight."""
        events = [self.pending.popleft() for _ in range(len(self.pending))]
        events += [(self._missed_rooms.pop(), self._resync_body) for _ in range(len(self._missed_rooms))]
        self._unacknowledged += events
        self.in_flight += len(events)
        return events

    def acknowledge(self, number: int) -> None:
        """Count events that Redis has published."""
        self.in_flight -= number
        if not self.in_flight:
            self._unacknowledged.clear()

    def drop_pending(self) -> int:
        """Drop the events not yet sent; return their number."""
        dropped = [self.pending.popleft() for _ in range(len(self.pending))]
        self._missed_rooms.update(room for room, _body in dropped)
        return len(dropped)

    def drop_all(self) -> None:
        """Drop all events: the connection is lost, and with it perhaps everything in flight."""
        self.drop_pending()
        self._missed_rooms.update(room for room, _body in self._unacknowledged)
        self._unacknowledged.clear()
        self.in_flight = 0
