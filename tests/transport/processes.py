"""Several processes' rooms in one: what each would give to its sockets is kept."""

from itertools import count

import socketio

from messenger.transport.cluster import ClusterRooms
from messenger.transport.rooms import NAMESPACE

PACKET = '2["message:new",{"content":"Ça va ?"}]'
numbers = count()


class Process:
    """The rooms of one process, and what its sockets heard: `(socket, packet)`."""

    def __init__(self, redis_url: str, **options: bool) -> None:
        self.rooms = ClusterRooms(redis_url, **options)
        self.heard: list[tuple[str, str]] = []
        self.session_checks: list[str] = []
        self.firsts: dict[str, bool] = {}
        self.missed: list[str] = []
        self.rooms.on_session_check = self.session_checks.append
        self.rooms.on_resync = self.missed.extend
        server = socketio.Server(client_manager=self.rooms, async_mode="threading")
        server._send_eio_packet = lambda eio_sid, packet: self.heard.append((eio_sid, packet.data))

    def open(self, user_id: int) -> str:
        """A new socket of somebody; by this name it is heard, and closed."""
        name = f"{user_id}-{next(numbers)}"
        sid = self.rooms.pre_connect(name, NAMESPACE)
        self.rooms.connect(sid, NAMESPACE)
        self.firsts[name] = self.rooms.join(sid, f"user:{user_id}")
        return name

    def close(self, name: str) -> bool:
        """Whether it was the last one anywhere."""
        sid = self.rooms.sid_from_eio_sid(name, NAMESPACE)
        was_last = self.rooms.leave(sid, f"user:{name.partition('-')[0]}")
        self.rooms.disconnect(sid, NAMESPACE)
        return was_last()

    def broadcast(self, *user_ids: int, packet: str = PACKET) -> None:
        self.rooms.broadcast([f"user:{user_id}" for user_id in user_ids], packet)
        self.rooms.flush()

    def occupied(self, *user_ids: int) -> set[str]:
        return self.rooms.occupied([f"user:{user_id}" for user_id in user_ids])
