"""The JSON API of people, conversations and messages."""

from collections.abc import Iterator
from typing import Any

import orjson
from flask import Blueprint, Response, request

from messenger import services
from messenger.auth.tokens import current_user, token_required
from messenger.errors import NotYours
from messenger.messages.schemas import (
    ConversationPage,
    HistoryPage,
    ReadUpTo,
    SendMessage,
    conversation_json,
    parse_json,
    parse_query,
    user_json,
)
from messenger.models import StoredMessage

blueprint = Blueprint("messages", __name__)


@blueprint.get("/users")
@token_required
def contacts() -> dict[str, Any]:
    people = services.list_contacts(current_user.id, request.args.get("q", ""))
    return {"users": [user_json(person) for person in people]}


@blueprint.post("/messages/send")
@token_required
def send() -> Response:
    body = parse_json(request, SendMessage)
    sent = services.send_message(current_user.id, body.receiver_id, body.content, body.client_id)
    answer = b'{"message":' + sent.encoded + b"}"
    return Response(answer, 201 if sent.created else 200, mimetype="application/json")


@blueprint.get("/messages/<int:user_id>")
@token_required
def conversations(user_id: int) -> dict[str, Any]:
    if user_id != current_user.id:
        raise NotYours
    page = parse_query(request, ConversationPage)
    views = services.list_conversations(user_id, page.limit, page.before)
    return {"conversations": [conversation_json(view) for view in views]}


@blueprint.get("/messages/conversation/<int:other_user_id>")
@token_required
def history(other_user_id: int) -> dict[str, Any] | Response:
    page = parse_query(request, HistoryPage)
    if page.limit is None:
        whole = services.read_whole_history(current_user.id, other_user_id, before=page.before, after=page.after)
        return Response(_stream(*whole), mimetype="application/json")
    found = services.read_history(
        current_user.id, other_user_id, before=page.before, after=page.after, limit=page.limit
    )
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
def read(other_user_id: int) -> dict[str, Any]:
    body = parse_json(request, ReadUpTo)
    return {"conversation": conversation_json(services.mark_read(current_user.id, other_user_id, body.seq))}
