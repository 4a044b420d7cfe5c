"""Validate what comes in against its shape (msgspec), and name each field at fault."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

import msgspec
from flask_babel import LazyString
from flask_babel import lazy_gettext as _
from msgspec import Struct

from messenger.errors import ValidationFailed

Check = Callable[[str], bool]
S = TypeVar("S", bound="Shape")

UNKNOWN_FIELD = _("Ce champ n’existe pas : retirez-le.")
NOT_AN_OBJECT = _("Envoyez un objet JSON.")
CONVERSION_ERRORS = (
    msgspec.ValidationError,
    UnicodeEncodeError,
)  # for half a character


def is_text(text: str) -> bool:
    """Check that a database can store a text: no NUL, and no lone surrogate, which has no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


TEXT = {"pattern": r"^[^\u0000]*$"}


class Shape(Struct, frozen=True):
    """The shape of a request. Both tables go by the fields' names on the wire: the sentence for each field at fault,
    and checks that msgspec's types cannot express.
    """

    rules: ClassVar[dict[str, LazyString]] = {}
    checks: ClassVar[dict[str, Check]] = {}


class Body(Shape, rename="camel", forbid_unknown_fields=True, frozen=True):
    """A JSON object; other keys than those named are refused."""


class Empty(Body, frozen=True):
    """An object without fields."""


def parse(value: object, shape: type[S]) -> S:
    """Convert a decoded JSON value to `shape`. Raises ValidationFailed, which names every field at fault."""
    if not isinstance(value, dict):
        raise ValidationFailed(errors={"body": NOT_AN_OBJECT})
    if not all(map(is_text, value)):
        raise ValidationFailed(errors={"body": UNKNOWN_FIELD})
    try:
        return msgspec.convert(value, shape)
    except CONVERSION_ERRORS:  # only now: to convert every number costs a third of the parsing
        return _parse_whole({name: _whole(field) for name, field in value.items()}, shape)


def _parse_whole(value: dict[str, Any], shape: type[S]) -> S:
    try:
        return msgspec.convert(value, shape)
    except CONVERSION_ERRORS as error:
        raise ValidationFailed(errors=_faults(value, shape, str(error))) from error


def _whole(value: object) -> object:
    """Convert 2.0 to 2: some languages write integers so, and JSON Schema calls both integers."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _faults(value: dict[str, Any], shape: type[Shape], reason: str) -> dict[str, LazyString | str]:
    """Return the rule of each field at fault; `reason` names the one that the shape's own check refused."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    at_fault = [name for name, field in fields.items() if not _fits(value, name, field, shape.checks.get(name))]
    if not at_fault:
        at_fault = [name for name in fields if reason.startswith(name)]
    unknown = {str(name): UNKNOWN_FIELD for name in value if name not in fields}
    return {name: shape.rules[name] for name in at_fault} | unknown


def _fits(value: dict[str, Any], name: str, field: msgspec.structs.FieldInfo, check: Check | None) -> bool:
    if name not in value:
        return not field.required
    try:
        converted = msgspec.convert(value[name], field.type)
    except CONVERSION_ERRORS:
        return False
    return check is None or converted is None or check(converted)
