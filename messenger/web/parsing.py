"""Parse requests: give a view its body or query as a shape of `schemas`, the one that the API document names."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

import msgspec
from flask import request

from messenger.config.settings import MAX_BODY_BYTES
from messenger.errors import InvalidJson, TooLarge, UnsupportedMediaType, ValidationFailed
from messenger.transport.codec import Json, refuse_constant
from messenger.web.operations import describe
from messenger.web.schemas import Shape, parse

S = TypeVar("S", bound=Shape)
P = ParamSpec("P")
R = TypeVar("R")


def takes_body(shape: type[S]) -> Callable[[Callable[Concatenate[S, P], R]], Callable[P, R]]:
    """Pass the request's JSON body to the view, before its other arguments."""

    def decorate(view: Callable[Concatenate[S, P], R]) -> Callable[P, R]:
        @wraps(view)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return view(_body(shape), *args, **kwargs)

        return describe(wrapper, InvalidJson, ValidationFailed, TooLarge, UnsupportedMediaType, body=shape)

    return decorate


def takes_query(shape: type[S]) -> Callable[[Callable[Concatenate[S, P], R]], Callable[P, R]]:
    """Pass the query parameters to the view, before its other arguments; unknown ones are ignored."""

    def decorate(view: Callable[Concatenate[S, P], R]) -> Callable[P, R]:
        @wraps(view)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return view(parse(dict(_parameters(shape)), shape), *args, **kwargs)

        return describe(wrapper, query=shape)

    return decorate


def _body(shape: type[S]) -> S:
    if not request.is_json:
        raise UnsupportedMediaType
    body = request.get_data(cache=False)
    if request.content_length is None and len(body) >= MAX_BODY_BYTES:
        raise TooLarge  # a chunked body says no length: it is cut off at the limit
    try:
        value = Json.loads(body.decode(), parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InvalidJson from error
    return parse(value, shape)


def _parameters(shape: type[Shape]) -> Iterator[tuple[str, int | str]]:
    for field in msgspec.structs.fields(shape):
        if field.name in request.args:
            text = request.args[field.name]
            yield field.name, text if isinstance(field.default, str) else _number(text)


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else text
