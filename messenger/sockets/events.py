"""The events that a client sends: what each takes, who answers it, and what may be refused."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from messenger.counters import tally
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
    """What an event's one argument must look like, what answers it, and the refusals of its service."""

    shape: type[Shape]
    answer: Callable[[Caller, Any], Ack]
    refusals: tuple[type[MessengerError], ...]


def _send(caller: Caller, body: SendMessage) -> OneMessage:
    """Send a message; the ack leaves when it is on disk."""
    sent = sending.send_message(caller, body.receiver_id, body.content, body.client_id)
    return {"message": message_json(sent.message)}


def _read(caller: Caller, body: MarkRead) -> OneConversation:
    """Say how far one has read."""
    view = sending.mark_read(caller, body.other_user_id, body.seq)
    return {"conversation": conversation_json(view)}


def _delivered(caller: Caller, body: MarkRead) -> OneConversation:
    """Say how far messages have reached this device."""
    view = sending.mark_delivered(caller, body.other_user_id, body.seq)
    return {"conversation": conversation_json(view)}


def _typing(caller: Caller, body: Typing) -> Nothing:
    """Show the receiver that one is writing."""
    tally().typing += 1
    typing.show_typing(caller, body.receiver_id)
    return {}


def _check(_caller: Caller, _body: Empty) -> Nothing:
    """Answer, so that the client knows that the connection carries both ways."""
    return {}


EVENTS = {
    "message:send": Event(SendMessage, _send, (PairNotAllowed, UserNotFound, ClientIdConflict, RateLimited)),
    "message:read": Event(MarkRead, _read, (PairNotAllowed, UserNotFound)),
    "message:delivered": Event(MarkRead, _delivered, (PairNotAllowed, UserNotFound)),
    "connection:check": Event(Empty, _check, ()),
    "typing": Event(Typing, _typing, (PairNotAllowed, UserNotFound, RateLimited)),
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
