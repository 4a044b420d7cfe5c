"""Events that a client sends: their shapes, handlers and refusals."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from messenger.counters import counters
from messenger.errors import (
    AccountDisabled,
    ClientIdConflict,
    InternalError,
    MessengerError,
    PairNotAllowed,
    RateLimited,
    ShuttingDown,
    StorageUnavailable,
    TokenExpired,
    TokenMissing,
    TokenRevoked,
    TooLarge,
    UserNotFound,
    ValidationFailed,
)
from messenger.messages import sending
from messenger.messages.schemas import MarkRead, SendMessage, Typing, conversation_json, message_json
from messenger.people import typing
from messenger.policy.callers import Caller
from messenger.responses import Nothing, OneConversation, OneMessage
from messenger.web.schemas import Empty, Shape

Ack = Mapping[str, Any]


class Event(NamedTuple):
    """An event that clients send: the shape of its argument, its handler, and the refusals of its service."""

    shape: type[Shape]
    answer: Callable[[Caller, Any], Ack]
    refusals: tuple[type[MessengerError], ...]


def _send(caller: Caller, body: SendMessage) -> OneMessage:
    """Send a message; acknowledged when it is on disk."""
    sent = sending.send_message(caller, body)
    return {"message": message_json(sent.message)}


def _mark_read(caller: Caller, body: MarkRead) -> OneConversation:
    """Mark a conversation as read up to a `seq`."""
    view = sending.mark_read(caller, body.other_user_id, body.seq)
    return {"conversation": conversation_json(view)}


def _mark_delivered(caller: Caller, body: MarkRead) -> OneConversation:
    """Mark messages up to a `seq` as delivered to this device."""
    view = sending.mark_delivered(caller, body.other_user_id, body.seq)
    return {"conversation": conversation_json(view)}


def _show_typing(caller: Caller, body: Typing) -> Nothing:
    """Show the receiver that one is typing."""
    counters().typing += 1
    typing.show_typing(caller, body.receiver_id)
    return {}


def _check(_caller: Caller, _body: Empty) -> Nothing:
    """Acknowledge, so that the client knows that the connection works both ways."""
    return {}


CLIENT_EVENTS = {
    "message:send": Event(SendMessage, _send, (PairNotAllowed, UserNotFound, ClientIdConflict, RateLimited)),
    "message:read": Event(MarkRead, _mark_read, (PairNotAllowed, UserNotFound)),
    "message:delivered": Event(MarkRead, _mark_delivered, (PairNotAllowed, UserNotFound)),
    "connection:check": Event(Empty, _check, ()),
    "typing": Event(Typing, _show_typing, (PairNotAllowed, UserNotFound, RateLimited)),
}
REFUSALS: tuple[type[MessengerError], ...] = (  # of any event
    ValidationFailed,
    TooLarge,
    TokenMissing,
    TokenExpired,
    TokenRevoked,
    AccountDisabled,
    StorageUnavailable,
    ShuttingDown,
    InternalError,
)
