"""The shapes of messages and conversations: what comes in, and what goes out, in the contract's names."""

from typing import Annotated, ClassVar

import msgspec
from flask_babel import lazy_gettext as _
from msgspec import Meta

from messenger.messages.conversations import ConversationView
from messenger.models.messages import StoredMessage
from messenger.names import IGNORABLE, is_blank
from messenger.people.schemas import user_json
from messenger.responses import Conversation, Id, Message, Seq, UserId
from messenger.web.schemas import Body, Shape, is_text

MAX_CONTENT = 4_000


def _is_valid_content(text: str) -> bool:
    return len(text.strip()) <= MAX_CONTENT and not is_blank(text) and is_text(text)


def _is_valid_client_id(text: str) -> bool:
    return text.isascii() and text.isprintable()


# The same for a program: what `is_text`, `_is_valid_content` and `_is_valid_client_id` say, as far as JSON Schema can.
WHITE = r"\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
CONTENT = {
    "description": "White space at both ends is cut off first; something must be seen. No NUL, no lone surrogate.",
    "pattern": rf"^[^\u0000]*[^\u0000-\u001f\u007f-\u009f{WHITE}{IGNORABLE}][^\u0000]*$",
    "minLength": 1,
    "maxLength": MAX_CONTENT,
}
CLIENT_ID = {"description": "Yours, for this message. Sent again, the message is stored once.", "pattern": "^[ -~]*$"}
ReadSeq = Annotated[Seq, Meta(description="The last message that has been read.", examples=[182])]
RECEIVER_ID_RULE = _("Donnez l’identifiant du destinataire : un nombre entier positif.")
SEQ_RULE = _("Donnez le numéro du dernier message lu : un nombre entier, zéro ou plus.")
LIMIT_RULE = _("Donnez un nombre entier de 1 à 1 000.")
BEFORE_RULE = _("Donnez un nombre entier positif, et pas en même temps que « after ».")


class SendMessage(Body, frozen=True):
    rules: ClassVar = {
        "receiverId": RECEIVER_ID_RULE,
        "content": _("Écrivez un texte valide de 1 à 4 000 caractères."),
        "clientId": _("Donnez de 1 à 64 caractères ASCII imprimables, ou omettez ce champ."),
    }
    checks: ClassVar = {"content": _is_valid_content, "clientId": _is_valid_client_id}

    receiver_id: UserId
    content: Annotated[str, Meta(extra_json_schema=CONTENT, examples=["Bonjour Madame !"])]
    client_id: (
        Annotated[str, Meta(min_length=1, max_length=64, extra_json_schema=CLIENT_ID, examples=["demo-1"])] | None
    ) = None

    def __post_init__(self) -> None:
        if not _is_valid_content(self.content):
            raise ValueError("content")
        if self.client_id is not None and not _is_valid_client_id(self.client_id):
            raise ValueError("clientId")
        msgspec.structs.force_setattr(self, "content", self.content.strip())


class MarkRead(Body, frozen=True):
    rules: ClassVar = {
        "otherUserId": _("Donnez l’identifiant de l’autre personne : un nombre entier positif."),
        "seq": SEQ_RULE,
    }

    other_user_id: UserId
    seq: ReadSeq


class ReadUpTo(Body, frozen=True):
    rules: ClassVar = {"seq": SEQ_RULE}

    seq: ReadSeq


class Typing(Body, frozen=True):
    rules: ClassVar = {"receiverId": RECEIVER_ID_RULE}

    receiver_id: UserId


Limit = Annotated[int, Meta(ge=1, le=1000, description="At most so many; without it, all.")]


class ConversationPage(Shape, frozen=True):
    """Query parameters of a list of conversations."""

    rules: ClassVar = {
        "limit": LIMIT_RULE,
        "before": BEFORE_RULE,
    }

    limit: Limit | None = None
    before: Annotated[Id, Meta(description="The `id` of the last message known.")] | None = None


class HistoryPage(Shape, frozen=True):
    """Query parameters of a history."""

    rules: ClassVar = {
        "limit": LIMIT_RULE,
        "before": BEFORE_RULE,
        "after": _("Donnez un nombre entier, zéro ou plus, et pas en même temps que « before »."),
    }

    limit: Limit | None = None
    before: Annotated[Id, Meta(description="A `seq`: what came before it. Not together with `after`.")] | None = None
    after: Annotated[Seq, Meta(description="A `seq`: what came after it. Not together with `before`.")] | None = None

    def __post_init__(self) -> None:
        if self.before is not None and self.after is not None:
            raise ValueError("before")


def message_json(message: StoredMessage) -> Message:
    """Return a message in the contract's form."""
    return {
        "id": message.id,
        "conversationId": message.conversation_id,
        "seq": message.seq,
        "senderId": message.sender_id,
        "receiverId": message.receiver_id,
        "content": message.content,
        "createdAt": message.created_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "clientId": message.client_id,
    }


def conversation_json(view: ConversationView) -> Conversation:
    """Return a conversation in the contract's form."""
    return {
        "id": view.id,
        "otherUser": user_json(view.other_user),
        "lastMessage": message_json(view.last_message) if view.last_message else None,
        "lastSeq": view.last_seq,
        "readSeq": view.read_seq,
        "otherReadSeq": view.other_read_seq,
        "otherDeliveredSeq": view.other_delivered_seq,
        "unreadCount": view.unread_count,
        "canSend": view.can_send,
    }
