"""What the sockets are told: the only place that emits.

Rooms are `user:<id>`, the open sockets of one person, and nothing else: there is no join to forget to check.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import orjson
from flask import Flask, current_app
from socketio import Server

from messenger import responses
from messenger.models.messages import StoredMessage

EVENTS: dict[str, Any] = {
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


class Told(str):
    """A packet that knows how each of the two members sees what it tells."""

    seen_by: Callable[[int], Any]

    def __new__(cls, packet: str, seen_by: Callable[[int], Any]) -> "Told":
        told = super().__new__(cls, packet)
        told.seen_by = seen_by
        return told


def room(user_id: int) -> str:
    return f"user:{user_id}"


def user_id(room: str) -> int:
    return int(room.removeprefix("user:"))


def message_sent(message: StoredMessage, encoded: bytes, origin: str | None, seen_by: Callable[[int], Any]) -> None:
    """Tell every socket of the receiver and of the sender, but for the socket `origin`, which gets the ack."""
    members = (room(message.receiver_id), room(message.sender_id))
    _server().manager.tell(members, Told(f'2["message:new",{encoded.decode()}]', seen_by), origin)


def message_known(message: StoredMessage, origin: str | None) -> None:
    """A message was sent again. Whoever stored it may have died before it told of it, so its people are to ask."""
    _server().manager.tell((room(message.receiver_id), room(message.sender_id)), SYNC, origin)


def sync(user_id: int) -> None:
    """Tell this person's sockets in this process that they may have missed something."""
    manager = _server().manager
    manager.deliver([room(user_id)], SYNC)
    manager.flush()


def ask_again(user_ids: Sequence[int]) -> None:
    """Tell every socket of these people that something that they have been told may not hold any more."""
    nothing: responses.Sync = {}
    _server().emit("sync", nothing, to=[room(id_) for id_ in user_ids])


def flush(app: Flask) -> None:
    """Let everything leave that was told since the last time."""
    app.extensions["socketio_server"].manager.flush()


def messages_read(
    conversation_id: int, reader_id: int, seq: int, told: Sequence[int], seen_by: Callable[[int], Any]
) -> None:
    """Tell every socket of these members."""
    notice: responses.MessagesRead = {"conversationId": conversation_id, "readerId": reader_id, "seq": seq}
    packet = Told(f'2["message:read",{orjson.dumps(notice).decode()}]', seen_by)
    _server().manager.tell([room(member) for member in told], packet)


def messages_delivered(
    conversation_id: int, receiver_id: int, other_user_id: int, seq: int, seen_by: Callable[[int], Any]
) -> None:
    """Tell those who wrote the messages."""
    notice: responses.MessagesDelivered = {"conversationId": conversation_id, "receiverId": receiver_id, "seq": seq}
    packet = Told(f'2["message:delivered",{orjson.dumps(notice).decode()}]', seen_by)
    _server().manager.tell([room(other_user_id)], packet)


def page_changed(sids: Sequence[str], change: dict[str, Any]) -> None:
    """Tell sockets of our own pages what to show."""
    _server().emit("page:changed", change, to=list(sids))


def typing(user_id: int, receiver_id: int) -> None:
    notice: responses.IsTyping = {"userId": user_id}
    _server().emit("typing", notice, to=room(receiver_id))


def presence(user_id: int, online: bool, rooms: Sequence[str]) -> None:
    """Tell the rooms of people who may write to the user and have a conversation with them."""
    notice: responses.Presence = {"userId": user_id, "online": online}
    if rooms:
        _server().emit("presence", notice, to=list(rooms))


def present(user_ids: Collection[int]) -> set[int]:
    """Those of the people who have an open socket, in whatever process."""
    return {user_id(there) for there in _server().manager.present([room(id_) for id_ in user_ids])}


def ask_recheck(user_ids: Iterable[int]) -> None:
    """Tell the other processes that sessions of these people may have ended."""
    rooms = [room(id_) for id_ in user_ids]
    if rooms:
        _server().manager.ask_recheck(rooms)


def session_ended(sid: str, code: str) -> None:
    """Tell one socket why it is about to be cut."""
    _server().emit("session:ended", {"code": code}, to=sid)


def _server() -> Server:
    # Not `socketio.server`: that is the server of the application created last.
    return current_app.extensions["socketio_server"]
