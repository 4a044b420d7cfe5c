"""Keep track of which sockets are in which room, and broadcast to them.

python-socketio's own manager encodes an event for each call, copies the room and, when a socket closes, looks through
every room there is.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from engineio.packet import MESSAGE
from engineio.packet import Packet as EnginePacket
from socketio import Manager

from messenger.transport.codec import event_packet

NAMESPACE = "/"


class Rooms(Manager):
    """The rooms of one process: `user:<id>` for each person; a socket's own id serves as the name of a room too.

    `ClusterRooms` does the same for several processes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flush_sockets: Callable[[], None] = lambda: None  # writes what sockets have buffered
        self.rooms_by_sid: dict[str, list[str]] = {}
        self.on_session_check: Callable[[str], None] | None = None  # called with a room
        self.on_missed: Callable[[list[str]], None] = lambda _rooms: None  # called with rooms
        self.listeners: dict[str, Callable[[str], None]] = {}  # by room: called with each packet

    def emit(
        self,
        event: str,
        data: Any,
        namespace: str | None = None,  # noqa: ARG002
        room: str | list[str] | None = None,
        skip_sid: str | None = None,
        callback: Any = None,  # noqa: ARG002
        to: str | list[str] | None = None,
        **_options: Any,
    ) -> None:
        """Broadcast an event. Of python-socketio's options only rooms and `skip_sid` are supported."""
        wanted = to or room or []
        self.broadcast([wanted] if isinstance(wanted, str) else wanted, event_packet(event, data), skip_sid)
        self.flush()

    def broadcast(self, rooms: Collection[str], packet: str, skip_sid: str | None = None) -> None:
        """Broadcast an encoded Socket.IO packet to the rooms, except to the socket `skip_sid`.

        Packets may be buffered until `flush`, so that many leave in one write.
        """
        self.deliver(rooms, packet, skip_sid)

    def flush(self) -> None:
        """Send what `broadcast` has buffered."""
        self.flush_sockets()

    def deliver(self, rooms: Iterable[str], packet: str, skip_sid: str | None = None) -> None:
        """Broadcast to the sockets of this process only."""
        members = self.rooms.get(NAMESPACE)
        if members is None:
            return
        sockets = self.server.eio.sockets
        engine_packet = EnginePacket(MESSAGE, packet)
        for room in rooms:
            if room in self.listeners:
                self.listeners[room](packet)
            for sid, eio_sid in self._participants(members, room):
                if sid != skip_sid:
                    socket = sockets.get(eio_sid)
                    if socket is None:  # Flask-SocketIO's test client has none
                        self.server._send_eio_packet(eio_sid, engine_packet)
                    else:
                        socket.send(engine_packet)

    def join(self, sid: str, room: str) -> bool:
        """Put a socket in the room; return True if the room was empty in all other processes."""
        self.enter_room(sid, NAMESPACE, room)
        return True

    def leave(self, sid: str, room: str) -> Callable[[], bool]:
        """Take a socket out of the room; return a function that checks, perhaps blocking, whether the room is empty in
        all other processes.
        """
        self.leave_room(sid, NAMESPACE, room)
        return lambda: True

    def occupied(self, rooms: Collection[str]) -> set[str]:
        """Return those of the rooms that have a socket in any process."""
        return {room for room in rooms if room in self.local_rooms()}

    def local_rooms(self) -> dict[str | None, Any]:
        """Return the rooms that have a socket in this process."""
        return self.rooms.get(NAMESPACE, {})

    def request_session_check(self, rooms: Collection[str]) -> None:
        """Ask other processes to check the sessions of the people in these rooms: they may have ended."""

    def close(self) -> None:
        """Release connections to other services."""

    def _participants(self, members: Any, room: str | None) -> Iterable[tuple[Any, str]]:
        found = members.get(room)
        if found is not None:
            return list(found.items())
        eio_sid = members.get(None, {}).get(room)
        return [(room, eio_sid)] if eio_sid else []

    def get_participants(self, namespace: str, room: Any) -> Iterator[tuple[str, str]]:
        names = [room] if room is None or isinstance(room, str) else room
        for name in names:
            yield from self._participants(self.rooms.get(namespace, {}), name)

    def basic_enter_room(self, sid: str, namespace: str, room: str | None, eio_sid: str | None = None) -> None:
        if room == sid:
            return  # python-socketio's room for each socket would be its largest object
        super().basic_enter_room(sid, namespace, room, eio_sid=eio_sid)
        if room is not None:
            self.rooms_by_sid.setdefault(sid, []).append(room)

    def basic_disconnect(self, sid: str, namespace: str, **_options: Any) -> None:
        for room in [*self.rooms_by_sid.pop(sid, ()), None]:
            self.basic_leave_room(sid, namespace, room)
        self.callbacks.pop(sid, None)
        for pending in (self.pending_connect, self.pending_disconnect):
            if sid in pending.get(namespace, ()):
                pending[namespace].remove(sid)

    def get_rooms(self, sid: str, namespace: str) -> list[str]:  # noqa: ARG002
        return [sid, *self.rooms_by_sid.get(sid, ())]
