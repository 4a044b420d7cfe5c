"""Overrides of python-socketio 5.18: its server, its manager of rooms, its packets.

The library alone calls most of these methods: `tests/seams` fails where a name or a signature is gone, and where an
override is no longer called.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import socketio
from engineio.packet import Packet as EnginePacket
from socketio.packet import EVENT, Packet

from messenger.config.settings import MAX_BODY_BYTES
from messenger.transport.codec import Json, event_packet
from messenger.transport.delay_queue import DelayQueue
from messenger.transport.seams.engineio import BoundedSocket, EngineServer, ping

AUTHENTICATION_SECONDS = 3.0  # for a connection to show a token
RESERVED = ("connect", "disconnect", "*")


class TextPacket(Packet):
    """Socket.IO packet that is never searched for binary attachments: no event has any."""

    uses_binary_events = False
    json = Json


class SocketServer(socketio.Server):
    """Socket.IO server that refuses oversized and malformed packets early and closes unauthenticated connections.

    `run_event(handler, *arguments)` calls an event's handler; `refuse_too_large(sid)` gives the ack of one that is
    not read at all.
    """

    eio: EngineServer

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.run_event: Callable[..., Any] = lambda handler, *arguments: handler(*arguments)
        self.refuse_too_large: Callable[[str | None], Mapping[str, Any]] = lambda _sid: {"ok": False}
        self.eio.on("message", self._receive)
        self.eio.pings = DelayQueue(self.eio, self.eio.ping_interval, self._ping_or_disconnect)
        self._unauthenticated = DelayQueue(self.eio, AUTHENTICATION_SECONDS, self._disconnect_unauthenticated)

    def exempt_from_limit(self, sid: str) -> None:
        """Exempt the socket's current event from the general rate limit, because a limit of its own counts it."""
        connection = self.eio.sockets.get(self.manager.eio_sid_from_sid(sid, "/"))
        if connection is not None:
            connection.exempt_from_limit()

    def _engineio_server_class(self) -> type[EngineServer]:
        return EngineServer

    def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        """Keep only the parts of the request that events use: they stay in memory as long as the connection."""
        kept = {name: value for name, value in environ.items() if isinstance(value, str) or name == "flask.app"}
        super()._handle_eio_connect(eio_sid, kept)

    def _receive(self, eio_sid: str, data: str | bytes) -> None:
        if isinstance(data, str) and len(data) > MAX_BODY_BYTES:
            self._refuse_too_large(eio_sid, data)
            return
        try:
            if not isinstance(data, str) or data[:1] in ("5", "6"):
                raise ValueError("binary packets are not used here")
            self._handle_eio_message(eio_sid, data)
        except (ValueError, TypeError, LookupError, RecursionError):
            # In the background: the request at hand still uses the connection.
            self.start_background_task(self.eio.disconnect, eio_sid)

    def _handle_connect(self, eio_sid: str, namespace: str | None, data: Any) -> None:
        """Raise the limits of a connection that has shown a token; close any other after a moment in which to receive
        the reason.
        """
        super()._handle_connect(eio_sid, namespace, data)
        connection = self.eio.sockets.get(eio_sid)
        if connection is not None and self._is_authenticated(eio_sid):
            connection.mark_authenticated()
        elif connection is not None:
            self._unauthenticated.schedule(connection)

    def _handle_event(self, eio_sid: str, namespace: str | None, id: int | None, data: list[Any]) -> None:
        """Answer an event; treat the library's own names as unknown: a client's `disconnect` event would drop a socket
        from our list that goes on receiving.
        """
        if data[0] in RESERVED:
            data = ["unknown", *data[1:]]
        self.run_event(super()._handle_event, eio_sid, namespace, id, data)

    def _refuse_too_large(self, eio_sid: str, packet: str) -> None:
        """Refuse an event, and send that as its ack if it asks for one: its id stands between the type and the data."""
        refusal = self.refuse_too_large(self.manager.sid_from_eio_sid(eio_sid, "/"))
        event_id = packet[1 : packet.find("[")]
        if packet[:1] == str(EVENT) and event_id.isascii() and event_id.isdigit() and len(event_id) < 16:
            ack = TextPacket(3, data=[refusal], id=int(event_id))
            self._send_packet(eio_sid, ack)

    def _ping_or_disconnect(self, connection: BoundedSocket) -> None:
        if self._is_authenticated(connection.sid):
            ping(connection)
        else:
            self.eio.disconnect(connection.sid)

    def _disconnect_unauthenticated(self, connection: BoundedSocket) -> None:
        if not self._is_authenticated(connection.sid):
            self.eio.disconnect(connection.sid)

    def _is_authenticated(self, eio_sid: str) -> bool:
        """Check that the connection has a Socket.IO session, which takes a valid token."""
        return self.manager.sid_from_eio_sid(eio_sid, "/") is not None


class RoomManager(socketio.Manager):
    """Which sockets are in which room, without a room of its own for each; subclasses say how an event is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.rooms_by_sid: dict[str, list[str]] = {}

    def broadcast(self, rooms: Collection[str], packet: str, skip_sid: str | None = None) -> None:
        raise NotImplementedError

    def flush(self) -> None:
        raise NotImplementedError

    def initialize(self) -> None:
        """Do nothing: python-socketio calls this hook before the first connection, where a manager connects to its
        message queue.
        """

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

    def send_through_server(self, eio_sid: str, packet: EnginePacket) -> None:
        """Send a packet to a connection that the Engine.IO server does not know: Flask-SocketIO's test client's."""
        self.server._send_eio_packet(eio_sid, packet)

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

    def basic_leave_room(self, sid: str, namespace: str, room: str | None) -> None:
        self.remove_from_room(sid, namespace, room)

    def remove_from_room(self, sid: str, namespace: str, room: str | None) -> Any:
        """Take a socket out of the room; a subclass may do more."""
        super().basic_leave_room(sid, namespace, room)
