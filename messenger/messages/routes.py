"""The JSON API of people, conversations and messages."""

from collections.abc import Iterator

import orjson
from flask import Blueprint, Response

from messenger import answers, services
from messenger.auth.tokens import caller, current_user, token_required
from messenger.documents.operations import operation
from messenger.errors import ClientIdConflict, NotYours, PairNotAllowed, RateLimited, UserNotFound, ValidationFailed
from messenger.messages.parsing import takes_body, takes_query
from messenger.messages.schemas import (
    ContactSearch,
    ConversationPage,
    HistoryPage,
    ReadUpTo,
    SendMessage,
    conversation_json,
    user_json,
)
from messenger.models import StoredMessage

blueprint = Blueprint("messages", __name__)


@blueprint.get("/users")
@token_required
@operation()
@takes_query(ContactSearch)
def contacts(search: ContactSearch) -> answers.Contacts:
    """List the people whom one may write to, or those of them whose name holds a text."""
    people = services.list_contacts(current_user.id, search.q)
    return {"users": [user_json(person) for person in people]}


@blueprint.post("/messages/send")
@token_required
@operation(
    PairNotAllowed,
    UserNotFound,
    ClientIdConflict,
    RateLimited,
    answers={201: answers.OneMessage, 200: answers.OneMessage},
)
@takes_body(SendMessage)
def send(body: SendMessage) -> Response:
    """Send a message: 201, on disk; or 200 when this `clientId` was stored before, with that message."""
    sent = services.send_message(caller(), body.receiver_id, body.content, body.client_id)
    answer = b'{"message":' + sent.encoded + b"}"
    return Response(answer, 201 if sent.created else 200, mimetype="application/json")


@blueprint.get("/messages/<int:user_id>")
@token_required
@operation(ValidationFailed, NotYours, UserNotFound)
@takes_query(ConversationPage)
def conversations(page: ConversationPage, user_id: int) -> answers.Conversations:
    """List one's own conversations, newest first: `userId` is the caller's."""
    if user_id != current_user.id:
        raise NotYours
    views = services.list_conversations(user_id, page.limit, page.before)
    return {"conversations": [conversation_json(view) for view in views]}


@blueprint.get("/messages/conversation/<int:other_user_id>")
@token_required
@operation(ValidationFailed, PairNotAllowed, UserNotFound, answers={200: answers.HistoryPage})
@takes_query(HistoryPage)
def history(page: HistoryPage, other_user_id: int) -> answers.HistoryPage | Response:
    """Read the conversation with a person: all of it, or with `limit` a page."""
    if page.limit is None:
        whole = services.read_whole_history(caller(), other_user_id, before=page.before, after=page.after)
        return Response(_stream(*whole), mimetype="application/json")
    found = services.read_history(caller(), other_user_id, before=page.before, after=page.after, limit=page.limit)
    return {
        "conversation": conversation_json(found.conversation),
        "messages": [message.as_json() for message in found.messages],
        "hasMore": found.has_more,
    }


def _stream(view: services.ConversationView, chunks: Iterator[list[StoredMessage]]) -> Iterator[bytes]:
    """The JSON of a complete history, a chunk of messages at a time."""
    yield b'{"conversation":' + orjson.dumps(conversation_json(view)) + b',"messages":['
    separator = b""
    for chunk in chunks:
        yield separator + orjson.dumps([message.as_json() for message in chunk])[1:-1]
        separator = b","
    yield b'],"hasMore":false}'


@blueprint.post("/messages/conversation/<int:other_user_id>/read")
@token_required
@operation(PairNotAllowed, UserNotFound)
@takes_body(ReadUpTo)
def read(body: ReadUpTo, other_user_id: int) -> answers.OneConversation:
    """Say how far one has read."""
    view = services.mark_read(caller(), other_user_id, body.seq)
    return {"conversation": conversation_json(view)}
