"""What comes in, checked (msgspec), and what goes out, in the contract's names."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import msgspec
from flask import Request
from flask_babel import LazyString
from flask_babel import lazy_gettext as _
from msgspec import Meta, Struct

from messenger.config import BODY_LIMIT
from messenger.errors import InvalidJson, TooLarge, UnsupportedMediaType, ValidationFailed
from messenger.models import Person
from messenger.services import ConversationView
from messenger.transport.codec import Json

S = TypeVar("S", bound=Struct)

Id = Annotated[int, Meta(ge=1, le=2**63 - 1)]
Seq = Annotated[int, Meta(ge=0, le=2**63 - 1)]
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


def _is_text(text: str) -> bool:
    """Whether a database can store it: no NUL, and no lone surrogate, which has no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _is_content(text: str) -> bool:
    return 1 <= len(text.strip()) <= LONGEST_CONTENT and _is_text(text)


def _is_client_id(text: str) -> bool:
    return text.isascii() and text.isprintable()


# What msgspec's types cannot say.
CHECKS: dict[str, Callable[[str], bool]] = {
    "content": _is_content,
    "clientId": _is_client_id,
    "email": _is_text,
    "password": _is_text,
}


class Body(Struct, rename="camel", forbid_unknown_fields=True, frozen=True):
    """A JSON object; other keys than those named are refused."""


class SendMessage(Body, frozen=True):
    receiver_id: Id
    content: str
    client_id: Annotated[str, Meta(min_length=1, max_length=64)] | None = None

    def __post_init__(self) -> None:
        if not _is_content(self.content):
            raise ValueError("content")
        if self.client_id is not None and not _is_client_id(self.client_id):
            raise ValueError("clientId")
        msgspec.structs.force_setattr(self, "content", self.content.strip())


class MarkRead(Body, frozen=True):
    other_user_id: Id
    seq: Seq


class ReadUpTo(Body, frozen=True):
    seq: Seq


class Typing(Body, frozen=True):
    receiver_id: Id


class LogIn(Body, frozen=True):
    email: Annotated[str, Meta(min_length=1, max_length=254)]
    password: Annotated[str, Meta(min_length=1, max_length=1024)]

    def __post_init__(self) -> None:
        if not (_is_text(self.email) and _is_text(self.password)):
            raise ValueError("email")


class ConversationPage(Struct, frozen=True):
    """Query parameters of a list of conversations."""

    limit: Annotated[int, Meta(ge=1, le=1000)] | None = None
    before: Id | None = None


class HistoryPage(Struct, frozen=True):
    """Query parameters of a history."""

    limit: Annotated[int, Meta(ge=1, le=1000)] | None = None
    before: Id | None = None
    after: Seq | None = None

    def __post_init__(self) -> None:
        if self.before is not None and self.after is not None:
            raise ValueError("before")


def parse_json(request: Request, shape: type[S]) -> S:
    """The request's body as `shape`. Raises UnsupportedMediaType, TooLarge, InvalidJson or ValidationFailed."""
    if not request.is_json:
        raise UnsupportedMediaType
    body = request.get_data(cache=False)
    if request.content_length is None and len(body) >= BODY_LIMIT:
        raise TooLarge  # a chunked body says no length: it is cut off at the limit
    try:
        value = Json.loads(body.decode())
    except (ValueError, RecursionError) as error:
        raise InvalidJson from error
    return parse(value, shape)


def parse(value: object, shape: type[S]) -> S:
    """A decoded JSON value as `shape`. Raises ValidationFailed, which names every field at fault."""
    if not isinstance(value, dict):
        raise ValidationFailed(errors={"body": NOT_AN_OBJECT})
    if not all(map(_is_text, value)):
        raise ValidationFailed(errors={"body": UNKNOWN_FIELD})
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise ValidationFailed(errors=_faults(value, shape, str(error))) from error


def parse_query(request: Request, shape: type[S]) -> S:
    """The query parameters as `shape`; unknown ones are left alone. Raises ValidationFailed."""
    names = [field.name for field in msgspec.structs.fields(shape) if field.name in request.args]
    return parse({name: _number(request.args[name]) for name in names}, shape)


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else text


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
    except msgspec.ValidationError:
        return False
    return name not in CHECKS or converted is None or CHECKS[name](converted)


def user_json(person: Person, own: bool = False) -> dict[str, Any]:
    """The contract's `user`; one's own record holds the e-mail too."""
    record = {"id": person.id, "name": person.name, "role": person.role}
    return {**record, "email": person.email} if own else record


def conversation_json(view: ConversationView) -> dict[str, Any]:
    """The contract's `conversation`."""
    return {
        "id": view.id,
        "otherUser": user_json(view.other_user),
        "lastMessage": view.last_message.as_json() if view.last_message else None,
        "lastSeq": view.last_seq,
        "readSeq": view.read_seq,
        "otherReadSeq": view.other_read_seq,
        "unreadCount": view.unread_count,
        "canSend": view.can_send,
    }
