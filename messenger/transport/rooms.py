"""Keep track of which sockets are in which room, and broadcast to them.

python-socketio's own manager encodes an event for each call, copies the room and, when a socket closes, looks through
every room there is.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from engineio.packet import MESSAGE
from engineio.packet import Packet as EnginePacket

from messenger.transport.seams.socketio import RoomManager

NAMESPACE = "/"


class Rooms(RoomManager):
    """The rooms of one process: `user:<id>` for each person; a socket's own id serves as the name of a room too.

    `ClusterRooms` does the same for several processes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flush_sockets: Callable[[], None] = lambda: None  # writes what sockets have buffered
        self.on_session_check: Callable[[str], None] | None = None  # called with a room
        self.on_resync: Callable[[list[str]], None] = lambda _rooms: None  # with rooms that missed events
        self.listeners: dict[str, Callable[[str], None]] = {}  # by room: called with each packet

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
                        self.send_through_server(eio_sid, engine_packet)
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
