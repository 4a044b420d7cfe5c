"""The JSON API of people, conversations and messages."""

from collections.abc import Iterator

import orjson
from flask import Blueprint, Response

from messenger import responses
from messenger.auth.tokens import caller, current_user, token_required
from messenger.errors import ClientIdConflict, NotYours, PairNotAllowed, RateLimited, UserNotFound, ValidationFailed
from messenger.messages import sending
from messenger.messages.conversations import ConversationView, list_conversations, read_history, read_whole_history
from messenger.messages.schemas import (
    ConversationPage,
    HistoryPage,
    ReadUpTo,
    SendMessage,
    conversation_json,
    message_json,
)
from messenger.models.messages import StoredMessage
from messenger.people.contacts import list_contacts
from messenger.people.schemas import ContactSearch, user_json
from messenger.web.operations import operation
from messenger.web.parsing import takes_body, takes_query

blueprint = Blueprint("messages", __name__)


@blueprint.get("/users")
@token_required
@operation()
@takes_query(ContactSearch)
def contacts(search: ContactSearch) -> responses.Contacts:
    """List the people whom one may write to, or those of them whose name holds a text."""
    people = list_contacts(current_user.id, search.q)
    return {"users": [user_json(person) for person in people]}


@blueprint.post("/messages/send")
@token_required
@operation(
    PairNotAllowed,
    UserNotFound,
    ClientIdConflict,
    RateLimited,
    answers={201: responses.OneMessage, 200: responses.OneMessage},
)
@takes_body(SendMessage)
def send(body: SendMessage) -> Response:
    """Send a message: 201, on disk; or 200 when this `clientId` was stored before, with that message."""
    sent = sending.send_message(caller(), body)
    answer = b'{"message":' + sent.encoded + b"}"
    return Response(answer, 201 if sent.created else 200, mimetype="application/json")


@blueprint.get("/messages/<int:user_id>")
@token_required
@operation(ValidationFailed, NotYours, UserNotFound)
@takes_query(ConversationPage)
def conversations(page: ConversationPage, user_id: int) -> responses.Conversations:
    """List one's own conversations, newest first: `userId` is the caller's."""
    if user_id != current_user.id:
        raise NotYours
    views = list_conversations(user_id, page.limit, page.before)
    return {"conversations": [conversation_json(view) for view in views]}


@blueprint.get("/messages/conversation/<int:other_user_id>")
@token_required
@operation(ValidationFailed, PairNotAllowed, UserNotFound, answers={200: responses.HistoryPage})
@takes_query(HistoryPage)
def history(page: HistoryPage, other_user_id: int) -> responses.HistoryPage | Response:
    """Read the conversation with a person: all of it, or with `limit` a page."""
    if page.limit is None:
        whole = read_whole_history(caller(), other_user_id, before=page.before, after=page.after)
        return Response(_stream(*whole), mimetype="application/json")
    found = read_history(caller(), other_user_id, before=page.before, after=page.after, limit=page.limit)
    return {
        "conversation": conversation_json(found.conversation),
        "messages": [message_json(message) for message in found.messages],
        "hasMore": found.has_more,
    }


def _stream(view: ConversationView, chunks: Iterator[list[StoredMessage]]) -> Iterator[bytes]:
    """Yield the JSON of a complete history, a chunk of messages at a time."""
    yield b'{"conversation":' + orjson.dumps(conversation_json(view)) + b',"messages":['
    separator = b""
    for chunk in chunks:
        yield separator + orjson.dumps([message_json(message) for message in chunk])[1:-1]
        separator = b","
    yield b'],"hasMore":false}'


@blueprint.post("/messages/conversation/<int:other_user_id>/read", endpoint="read")
@token_required
@operation(PairNotAllowed, UserNotFound)
@takes_body(ReadUpTo)
def mark_read(body: ReadUpTo, other_user_id: int) -> responses.OneConversation:
    """Mark the conversation as read up to a `seq`."""
    view = sending.mark_read(caller(), other_user_id, body.seq)
    return {"conversation": conversation_json(view)}
