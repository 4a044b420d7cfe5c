"""Emit events to sockets: the only place that does.

Rooms are `user:<id>`, the open sockets of one person, and nothing else: there is no join to forget to check.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import orjson
from flask import Flask, current_app
from socketio import Server

from messenger import responses
from messenger.models.messages import StoredMessage

SERVER_EVENTS: dict[str, Any] = {
    "message:new": responses.Message,
    "message:read": responses.MessagesRead,
    "message:delivered": responses.MessagesDelivered,
    "typing": responses.IsTyping,
    "presence": responses.Presence,
    "sync": responses.Sync,
    "session:ended": responses.SessionEnd,
    "page:changed": responses.PageChange,
}
SYNC = '2["sync",{}]'


ViewFor = Callable[[int], Any]  # the conversation's `History` after the event, as the member with this id sees it


class ConversationPacket(str):
    """The packet of an event in a conversation, as this process emits it: `view_for` makes what its pages render.

    The same event from another process is a plain string: views stay in the process that wrote to the database.
    """

    view_for: ViewFor

    def __new__(cls, packet: str, view_for: ViewFor) -> "ConversationPacket":
        made = super().__new__(cls, packet)
        made.view_for = view_for
        return made


CONVERSATION_EVENTS = ('2["message:new"', '2["message:read"', '2["message:delivered"')


def is_conversation_event(packet: str) -> bool:
    """Check whether a packet, from whatever process, is of an event that changes a conversation."""
    return packet.startswith(CONVERSATION_EVENTS)


def views_of(packets: Sequence[str], user_id: int) -> list[Any] | None:
    """Return what the events of these packets change for one member, a view each; None if another process emitted any
    of them.
    """
    ours = [packet for packet in packets if isinstance(packet, ConversationPacket)]
    return [packet.view_for(user_id) for packet in ours] if len(ours) == len(packets) else None


def room(user_id: int) -> str:
    return f"user:{user_id}"


def user_of_room(room: str) -> int:
    return int(room.removeprefix("user:"))


def message_sent(message: StoredMessage, encoded: bytes, origin: str | None, view_for: ViewFor) -> None:
    """Emit `message:new` to every socket of both members, but for the socket `origin`, which gets the ack."""
    members = (room(message.receiver_id), room(message.sender_id))
    _server().manager.broadcast(members, ConversationPacket(f'2["message:new",{encoded.decode()}]', view_for), origin)


def message_resent(message: StoredMessage, origin: str | None) -> None:
    """Emit `sync` to both members: the process that stored the message may have died before it emitted that."""
    _server().manager.broadcast((room(message.receiver_id), room(message.sender_id)), SYNC, origin)


def sync_here(user_id: int) -> None:
    """Emit `sync` to the person's sockets in this process: they may have missed events."""
    manager = _server().manager
    manager.deliver([room(user_id)], SYNC)
    manager.flush()


def sync(user_ids: Sequence[int]) -> None:
    """Emit `sync` to every socket of these people: what they know may not hold any more."""
    nothing: responses.Sync = {}
    _server().emit("sync", nothing, to=[room(id_) for id_ in user_ids])


def flush(app: Flask) -> None:
    """Send everything that was emitted since the last flush."""
    app.extensions["socketio_server"].manager.flush()


def messages_read(conversation_id: int, reader_id: int, seq: int, member_ids: Sequence[int], view_for: ViewFor) -> None:
    """Emit `message:read` to every socket of these members."""
    notice: responses.MessagesRead = {"conversationId": conversation_id, "readerId": reader_id, "seq": seq}
    packet = ConversationPacket(f'2["message:read",{orjson.dumps(notice).decode()}]', view_for)
    _server().manager.broadcast([room(member) for member in member_ids], packet)


def messages_delivered(conversation_id: int, receiver_id: int, other_user_id: int, seq: int, view_for: ViewFor) -> None:
    """Emit `message:delivered` to the sockets of `other_user_id`, who wrote the messages."""
    notice: responses.MessagesDelivered = {"conversationId": conversation_id, "receiverId": receiver_id, "seq": seq}
    packet = ConversationPacket(f'2["message:delivered",{orjson.dumps(notice).decode()}]', view_for)
    _server().manager.broadcast([room(other_user_id)], packet)


def page_changed(sids: Sequence[str], change: dict[str, Any]) -> None:
    """Emit `page:changed` to sockets of our own pages."""
    _server().emit("page:changed", change, to=list(sids))


def typing(user_id: int, receiver_id: int) -> None:
    notice: responses.IsTyping = {"userId": user_id}
    _server().emit("typing", notice, to=room(receiver_id))


def presence(user_id: int, online: bool, rooms: Sequence[str]) -> None:
    """Emit to the rooms whether the user is online; the caller checks who may see it."""
    notice: responses.Presence = {"userId": user_id, "online": online}
    if rooms:
        _server().emit("presence", notice, to=list(rooms))


def online_among(user_ids: Collection[int]) -> set[int]:
    """Return those of the people who have an open socket, in whatever process."""
    return {user_of_room(occupied) for occupied in _server().manager.occupied([room(id_) for id_ in user_ids])}


def request_session_check(user_ids: Iterable[int]) -> None:
    """Ask the other processes to recheck these people's sessions, which may have ended."""
    rooms = [room(id_) for id_ in user_ids]
    if rooms:
        _server().manager.request_session_check(rooms)


def session_ended(sid: str, code: str) -> None:
    """Emit to one socket why it is about to be disconnected."""
    _server().emit("session:ended", {"code": code}, to=sid)


def _server() -> Server:
    # Not `socketio.server`: that is the server of the application created last.
    return current_app.extensions["socketio_server"]
