"""Encode Socket.IO packets and JSON by orjson."""

import json
from collections.abc import Callable
from typing import Any

import orjson
from flask.json.provider import JSONProvider


def refuse_constant(name: str) -> None:
    """Raise ValueError, as `parse_constant` of a decoder: NaN and Infinity are no JSON."""
    raise ValueError(f"{name} is not JSON")


def _loads_with_stdlib(text: str, parse_constant: Callable[[str], Any]) -> Any:
    try:
        return json.loads(text, parse_constant=parse_constant)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


class Json:
    """JSON codec: orjson, and the standard library for what orjson refuses, so that a lone surrogate or NaN gets a
    response instead of a disconnect.
    """

    @staticmethod
    def dumps(value: Any, **_options: Any) -> str:
        try:
            return orjson.dumps(value).decode()
        except TypeError:
            return json.dumps(value)

    @staticmethod
    def loads(text: str, parse_constant: Callable[[str], Any] = float, **_options: Any) -> Any:
        try:
            return orjson.loads(text)
        except ValueError:
            return _loads_with_stdlib(text, parse_constant)


class OrjsonProvider(JSONProvider):
    """Flask JSON provider with the same codec."""

    def dumps(self, obj: Any, **_options: Any) -> str:
        return Json.dumps(obj)

    def loads(self, s: str | bytes, **_options: Any) -> Any:
        return Json.loads(s if isinstance(s, str) else s.decode())


def event_packet(event: str, data: Any) -> str:
    """Encode an event packet with one argument."""
    return f'2["{event}",{Json.dumps(data)}]'
