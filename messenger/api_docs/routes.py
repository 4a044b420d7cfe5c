"""Routes of the API documents. They hold no data, so anyone may read them."""

from collections.abc import Callable
from typing import Any

import orjson
from flask import Blueprint, Flask, Response, current_app

from messenger import responses
from messenger.api_docs.asyncapi import asyncapi
from messenger.api_docs.openapi import openapi
from messenger.web.operations import operation

blueprint = Blueprint("documents", __name__)


@blueprint.get("/openapi.json")
@operation(answers={200: responses.Document})
def rest() -> Response:
    """Read this document: the REST API (OpenAPI)."""
    return _answer(openapi)


@blueprint.get("/asyncapi.json")
@operation(answers={200: responses.Document})
def events() -> Response:
    """Read the Socket.IO events (AsyncAPI)."""
    return _answer(asyncapi)


def _answer(describe: Callable[[Flask], dict[str, Any]]) -> Response:
    made: dict[str, bytes] = current_app.extensions.setdefault("documents", {})
    if describe.__name__ not in made:
        made[describe.__name__] = orjson.dumps(describe(current_app._get_current_object()))  # type: ignore[attr-defined]
    return Response(made[describe.__name__], mimetype="application/json")
