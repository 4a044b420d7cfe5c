"""What comes in, checked (msgspec), and what goes out, in the contract's names."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import msgspec
from flask_babel import LazyString
from flask_babel import lazy_gettext as _
from msgspec import Meta, Struct

from messenger.answers import Conversation, Id, OwnUser, Seq, User, UserId
from messenger.errors import ValidationFailed
from messenger.models import Person
from messenger.names import IGNORABLE, is_blank
from messenger.services import ConversationView

S = TypeVar("S", bound=Struct)

LONGEST_CONTENT = 4_000

RULES: dict[str, LazyString] = {
    "receiverId": _("Donnez l’identifiant du destinataire : un nombre entier positif."),
    "otherUserId": _("Donnez l’identifiant de l’autre personne : un nombre entier positif."),
    "content": _("Écrivez un texte valide de 1 à 4 000 caractères."),
    "clientId": _("Donnez de 1 à 64 caractères ASCII imprimables, ou omettez ce champ."),
    "seq": _("Donnez le numéro du dernier message lu : un nombre entier, zéro ou plus."),
    "email": _("Saisissez votre adresse e-mail."),
    "password": _("Saisissez votre mot de passe."),
    "limit": _("Donnez un nombre entier de 1 à 1 000."),
    "before": _("Donnez un nombre entier positif, et pas en même temps que « after »."),
    "after": _("Donnez un nombre entier, zéro ou plus, et pas en même temps que « before »."),
}
UNKNOWN_FIELD = _("Ce champ n’existe pas : retirez-le.")
NOT_AN_OBJECT = _("Envoyez un objet JSON.")
MISFITS = (msgspec.ValidationError, UnicodeEncodeError)  # the second for half a character where no text is wanted


def _is_text(text: str) -> bool:
    """Whether a database can store it: no NUL, and no lone surrogate, which has no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _is_content(text: str) -> bool:
    return len(text.strip()) <= LONGEST_CONTENT and not is_blank(text) and _is_text(text)


def _is_client_id(text: str) -> bool:
    return text.isascii() and text.isprintable()


# What msgspec's types cannot say.
CHECKS: dict[str, Callable[[str], bool]] = {
    "content": _is_content,
    "clientId": _is_client_id,
    "email": _is_text,
    "password": _is_text,
}


# The same for a program: what `_is_text`, `_is_content` and `_is_client_id` say, as far as JSON Schema can.
WHITE = r"\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
TEXT = {"pattern": r"^[^\u0000]*$"}
CONTENT = {
    "description": "White space at both ends is cut off first; something must be seen. No NUL, no lone surrogate.",
    "pattern": rf"^[^\u0000]*[^\u0000-\u001f\u007f-\u009f{WHITE}{IGNORABLE}][^\u0000]*$",
    "minLength": 1,
    "maxLength": LONGEST_CONTENT,
}
CLIENT_ID = {"description": "Yours, for this message. Sent again, the message is stored once.", "pattern": "^[ -~]*$"}
ReadSeq = Annotated[Seq, Meta(description="The last message that has been read.", examples=[182])]


class Body(Struct, rename="camel", forbid_unknown_fields=True, frozen=True):
    """A JSON object; other keys than those named are refused."""


class SendMessage(Body, frozen=True):
    receiver_id: UserId
    content: Annotated[str, Meta(extra_json_schema=CONTENT, examples=["Bonjour Madame !"])]
    client_id: (
        Annotated[str, Meta(min_length=1, max_length=64, extra_json_schema=CLIENT_ID, examples=["demo-1"])] | None
    ) = None

    def __post_init__(self) -> None:
        if not _is_content(self.content):
            raise ValueError("content")
        if self.client_id is not None and not _is_client_id(self.client_id):
            raise ValueError("clientId")
        msgspec.structs.force_setattr(self, "content", self.content.strip())


class MarkRead(Body, frozen=True):
    other_user_id: UserId
    seq: ReadSeq


class ReadUpTo(Body, frozen=True):
    seq: ReadSeq


class Typing(Body, frozen=True):
    receiver_id: UserId


class Empty(Body, frozen=True):
    """An object without fields."""


class LogIn(Body, frozen=True):
    email: Annotated[
        str, Meta(min_length=1, max_length=254, extra_json_schema=TEXT, examples=["lina.haddad@ecole.example"])
    ]
    password: Annotated[str, Meta(min_length=1, max_length=1024, extra_json_schema=TEXT, examples=["demo-2026"])]

    def __post_init__(self) -> None:
        if not (_is_text(self.email) and _is_text(self.password)):
            raise ValueError("email")


Limit = Annotated[int, Meta(ge=1, le=1000, description="At most so many; without it, all.")]


class ContactSearch(Struct, frozen=True):
    """Query parameters of a search of people."""

    q: Annotated[str, Meta(description="A part of the name; without it, all.", examples=["moreau"])] = ""


class ConversationPage(Struct, frozen=True):
    """Query parameters of a list of conversations."""

    limit: Limit | None = None
    before: Annotated[Id, Meta(description="The `id` of the last message known.")] | None = None


class HistoryPage(Struct, frozen=True):
    """Query parameters of a history."""

    limit: Limit | None = None
    before: Annotated[Id, Meta(description="A `seq`: what came before it. Not together with `after`.")] | None = None
    after: Annotated[Seq, Meta(description="A `seq`: what came after it. Not together with `before`.")] | None = None

    def __post_init__(self) -> None:
        if self.before is not None and self.after is not None:
            raise ValueError("before")


def parse(value: object, shape: type[S]) -> S:
    """A decoded JSON value as `shape`. Raises ValidationFailed, which names every field at fault."""
    if not isinstance(value, dict):
        raise ValidationFailed(errors={"body": NOT_AN_OBJECT})
    if not all(map(_is_text, value)):
        raise ValidationFailed(errors={"body": UNKNOWN_FIELD})
    try:
        return msgspec.convert(value, shape)
    except MISFITS:  # only now: to look at every number costs a third of the parsing
        return _parse_whole({name: _whole(field) for name, field in value.items()}, shape)


def _parse_whole(value: dict[str, Any], shape: type[S]) -> S:
    try:
        return msgspec.convert(value, shape)
    except MISFITS as error:
        raise ValidationFailed(errors=_faults(value, shape, str(error))) from error


def _whole(value: object) -> object:
    """JSON knows one kind of number: some languages write 2 as 2.0, and JSON Schema calls both integers."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _faults(value: dict[str, Any], shape: type[Struct], reason: str) -> dict[str, LazyString | str]:
    """The rule of each field that breaks it; `reason` names the one that the shape's own check refused."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    at_fault = [name for name, field in fields.items() if not _fits(value, name, field)]
    if not at_fault:
        at_fault = [name for name in fields if reason.startswith(name)]
    return {name: RULES[name] for name in at_fault} | {str(name): UNKNOWN_FIELD for name in value if name not in fields}


def _fits(value: dict[str, Any], name: str, field: msgspec.structs.FieldInfo) -> bool:
    if name not in value:
        return not field.required
    try:
        converted = msgspec.convert(value[name], field.type)
    except MISFITS:
        return False
    return name not in CHECKS or converted is None or CHECKS[name](converted)


def user_json(person: Person) -> User:
    """The contract's `user`."""
    return {"id": person.id, "name": person.name, "role": person.role}


def own_user_json(person: Person) -> OwnUser:
    """One's own record holds the e-mail too."""
    return {**user_json(person), "email": person.email}


def conversation_json(view: ConversationView) -> Conversation:
    """The contract's `conversation`."""
    return {
        "id": view.id,
        "otherUser": user_json(view.other_user),
        "lastMessage": view.last_message.as_json() if view.last_message else None,
        "lastSeq": view.last_seq,
        "readSeq": view.read_seq,
        "otherReadSeq": view.other_read_seq,
        "otherDeliveredSeq": view.other_delivered_seq,
        "unreadCount": view.unread_count,
        "canSend": view.can_send,
    }
