"""AsyncAPI document of the Socket.IO events: `events.CLIENT_EVENTS` and `emits.SERVER_EVENTS`, with their acks."""

import inspect
from collections.abc import Iterable
from typing import Any, get_type_hints

from flask import Flask

from messenger import responses
from messenger.api_docs.schemas import Schema, Schemas
from messenger.auth import tokens
from messenger.errors import InternalError, MessengerError, ShuttingDown
from messenger.notices import emits
from messenger.ops.health import VERSION
from messenger.sockets import events
from messenger.web.problems import refusal_json

DESCRIPTION = """What happens at once. Connect with any Socket.IO v5 client to the default namespace, `/`, over
WebSocket or long polling. Each event takes one object, and answers by an ack: `{ok: true, …}` or
`{ok: false, error}`. An event with another name is answered with the code `not_found`.

After an interruption ask the REST API (`/openapi.json`) for what came after your last `seq`: nothing is lost."""
TOKEN = {"type": "string", "description": "An access token. Our own pages send their cookie instead."}
USER = {"type": "integer", "description": "The person whose page connects: refused in the session of another."}
CONNECT = {"type": "object", "properties": {"token": TOKEN, "user": USER}}


def asyncapi(app: Flask) -> dict[str, Any]:
    schemas = Schemas()
    channels = {
        "connection": _channel("The handshake: the packet CONNECT, and its refusal.", _connection(schemas)),
        "toServer": _channel("What a client emits.", _to_server(schemas)),
        "acks": _channel("What answers it.", _acks(schemas)),
        "toClient": _channel("What a client hears.", _to_client(schemas)),
    }
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Messenger", "version": VERSION, "license": {"name": "MIT"}, "description": DESCRIPTION},
        "defaultContentType": "application/json",
        "servers": {"messenger": _server(app)},
        "channels": channels,
        "operations": _operations(),
        "components": {"schemas": schemas.components, "securitySchemes": _security_schemes(app)},
    }


def _server(app: Flask) -> dict[str, Any]:
    return {
        "host": f"{app.config['HOST']}:{app.config['PORT']}",
        "pathname": "/socket.io/",
        "protocol": "ws",
        "security": [{"$ref": f"#/components/securitySchemes/{name}"} for name in _security_schemes(app)],
    }


def _security_schemes(app: Flask) -> dict[str, Any]:
    return {
        "accessToken": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "In the `auth` of the connection: `{token}`.",
        },
        "cookie": {"type": "httpApiKey", "in": "cookie", "name": app.config["JWT_ACCESS_COOKIE_NAME"]},
    }


def _channel(description: str, messages: dict[str, Any]) -> dict[str, Any]:
    return {"address": "/", "description": description, "messages": messages}


def _message(schemas: Schemas, name: str, payload: Schema, summary: str) -> dict[str, Any]:
    return {"name": name, "summary": summary, "payload": payload, "examples": [{"payload": schemas.example(payload)}]}


def _connection(schemas: Schemas) -> dict[str, Any]:
    error = _error(schemas, (*tokens.REFUSALS, ShuttingDown, InternalError))
    refused = {
        "type": "object",
        "properties": {
            "message": {"type": "string"},
            "data": error,
        },
        "required": ["message", "data"],
    }
    return {
        "connect": {"name": "connect", "summary": "Open a socket.", "payload": CONNECT},
        "connect_error": _message(schemas, "connect_error", refused, "The connection is refused."),
    }


def _to_server(schemas: Schemas) -> dict[str, Any]:
    return {
        name: _message(schemas, name, schemas.of(event.shape), inspect.getdoc(event.answer) or "")
        for name, event in events.CLIENT_EVENTS.items()
    }


def _acks(schemas: Schemas) -> dict[str, Any]:
    acks = {}
    for name, event in events.CLIENT_EVENTS.items():
        shape = get_type_hints(event.answer)["return"]
        done = {"allOf": [_flag(True), schemas.of(shape)]}
        acks[name] = _message(schemas, name, done, "It is done.")
        error = {"type": "object", "properties": {"error": _error(schemas, (*events.REFUSALS, *event.refusals))}}
        refused = {"allOf": [_flag(False), {**error, "required": ["error"]}]}
        acks[f"{name} refused"] = _message(schemas, name, refused, "It is refused.")
    return acks


def _flag(ok: bool) -> Schema:
    return {"type": "object", "properties": {"ok": {"const": ok}}, "required": ["ok"]}


def _error(schemas: Schemas, refusals: Iterable[type[MessengerError]]) -> Schema:
    """Return the schema of these refusals by their codes; the example is the first of them."""
    by_code = {refusal.code: refusal for refusal in refusals}
    examples = [refusal_json(refusal(), "en") for refusal in by_code.values()]
    return {
        "allOf": [schemas.of(responses.SocketError), {"properties": {"code": {"enum": list(by_code)}}}],
        "examples": examples,
    }


def _to_client(schemas: Schemas) -> dict[str, Any]:
    return {
        name: _message(schemas, name, schemas.of(shape), inspect.cleandoc(shape.__doc__ or ""))
        for name, shape in emits.SERVER_EVENTS.items()
    }


def _operations() -> dict[str, Any]:
    received = {
        name: {**_operation("receive", "toServer", name), "reply": _carried("acks", name, f"{name} refused")}
        for name in events.CLIENT_EVENTS
    }
    sent = {f"told {name}": _operation("send", "toClient", name) for name in emits.SERVER_EVENTS}
    connect = {**_operation("receive", "connection", "connect"), "reply": _carried("connection", "connect_error")}
    return {"connect": connect, **received, **sent}


def _operation(action: str, channel: str, message: str) -> dict[str, Any]:
    return {"action": action, **_carried(channel, message)}


def _carried(channel: str, *messages: str) -> dict[str, Any]:
    references = [{"$ref": f"#/channels/{channel}/messages/{message}"} for message in messages]
    return {"channel": {"$ref": f"#/channels/{channel}"}, "messages": references}
