"""OpenAPI document of the REST API: every route that describes itself."""

import inspect
import re
from collections import defaultdict
from typing import Any, get_type_hints

from flask import Flask
from werkzeug.routing import Rule

from messenger import responses
from messenger.api_docs.schemas import Schemas, in_english
from messenger.errors import (
    CsrfFailed,
    InternalError,
    MessengerError,
    NotFound,
    RateLimited,
    ShuttingDown,
    ValidationFailed,
)
from messenger.ops.health import VERSION
from messenger.web.draining import STILL_ANSWERED
from messenger.web.operations import Operation

LICENSE = {"name": "MIT", "identifier": "MIT"}
DESCRIPTION = """Private messages for a school, one to one, between students, teachers and the administration.

Errors are `application/problem+json` (RFC 9457). Rely on `code`. Times are ISO 8601 in UTC. The answers may get more
keys. What happens at once, without asking, comes over Socket.IO: see `/asyncapi.json`."""

SECURITY: dict[str, Any] = {
    "accessToken": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Ours or the host's."},
    "refreshToken": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "From a login."},
    "csrf": {
        "type": "apiKey",
        "in": "header",
        "name": "X-CSRF-TOKEN",
        "description": "The claim `csrf` of the cookie's token: a browser sends cookies from any page.",
    },
}
HEADERS: dict[int, tuple[str, dict[str, Any]]] = {
    401: ("WWW-Authenticate", {"const": "Bearer"}),
    429: ("Retry-After", {"type": "integer", "minimum": 1}),
    503: ("Retry-After", {"type": "integer", "minimum": 1}),
}
# Requests that use values of a response: for readers, and for generated tests.
LINKS: dict[str, dict[str, Any]] = {
    "auth.me": {
        "conversations": {
            "operationId": "messages.conversations",
            "parameters": {"userId": "$response.body#/user/id"},
        }
    },
    "messages.contacts": {
        "history": {
            "operationId": "messages.history",
            "parameters": {"otherUserId": "$response.body#/users/0/id"},
        }
    },
    "messages.send": {
        "history": {
            "operationId": "messages.history",
            "parameters": {"otherUserId": "$request.body#/receiverId"},
        },
        "read": {
            "operationId": "messages.read",
            "parameters": {"otherUserId": "$request.body#/receiverId"},
            "requestBody": {"seq": "$response.body#/message/seq"},
        },
    },
}


def openapi(app: Flask) -> dict[str, Any]:
    schemas = Schemas()
    paths: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if hasattr(view, "operation"):
            paths[_path(rule)] |= {method: _operation(schemas, rule, view) for method in _methods(rule)}
    cookie = {"type": "apiKey", "in": "cookie", "name": app.config["JWT_ACCESS_COOKIE_NAME"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Messenger", "version": VERSION, "license": LICENSE, "description": DESCRIPTION},
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": schemas.components, "securitySchemes": {**SECURITY, "cookie": cookie}},
    }


def _path(rule: Rule) -> str:
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: f"{{{_camel(found[1])}}}", rule.rule)


def _camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def _methods(rule: Rule) -> list[str]:
    return [method.lower() for method in rule.methods or () if method not in ("HEAD", "OPTIONS")]


def _operation(schemas: Schemas, rule: Rule, view: Any) -> dict[str, Any]:
    facts: Operation = view.operation
    is_safe = "GET" in (rule.methods or ())
    described = {
        "operationId": rule.endpoint,
        "summary": inspect.getdoc(view),
        "tags": [rule.endpoint.partition(".")[0]],
        "security": _security(facts, is_safe),
        "parameters": _parameters(schemas, rule, facts),
        "responses": {**_answers(schemas, rule, view), **_refusals(schemas, rule, facts, is_safe)},
    }
    if facts.body:
        described["requestBody"] = {"required": True, **_json_content(schemas, facts.body)}
    return described


def _security(facts: Operation, is_safe: bool) -> list[dict[str, list[str]]]:
    if facts.guard == "access":
        return [{"accessToken": []}, {"cookie": []} if is_safe else {"cookie": [], "csrf": []}]
    return [{"refreshToken": []}] if facts.guard else []


def _parameters(schemas: Schemas, rule: Rule, facts: Operation) -> list[dict[str, Any]]:
    in_path = [
        {"name": _camel(name), "in": "path", "required": True, "schema": schemas.of(responses.UserId)}
        for name in sorted(rule.arguments)
    ]
    in_query = schemas.fields(facts.query) if facts.query else {}
    return in_path + [{"name": name, "in": "query", "schema": schema} for name, schema in in_query.items()]


def _json_content(schemas: Schemas, shape: Any) -> dict[str, Any]:
    schema = schemas.of(shape)
    return {"content": {"application/json": {"schema": schema, "example": schemas.example(schema)}}}


def _answers(schemas: Schemas, rule: Rule, view: Any) -> dict[str, Any]:
    shapes = view.operation.answers or {200: get_type_hints(inspect.unwrap(view))["return"]}
    links = {"links": LINKS[rule.endpoint]} if rule.endpoint in LINKS else {}
    return {
        str(status): {"description": _doc(shape), **(_json_content(schemas, shape) if shape else {}), **links}
        for status, shape in shapes.items()
    }


def _doc(shape: Any) -> str:
    return (shape and shape.__doc__) or "Done."


def _refusals(schemas: Schemas, rule: Rule, facts: Operation, is_safe: bool) -> dict[str, Any]:
    by_status: defaultdict[int, dict[str, type[MessengerError]]] = defaultdict(dict)
    refusals: list[type[MessengerError]] = [*facts.refusals, InternalError]
    refusals += [] if rule.endpoint in STILL_ANSWERED else [ShuttingDown]
    refusals += [NotFound] if rule.arguments else []
    refusals += [CsrfFailed] if facts.guard == "access" and not is_safe else []
    for refusal in refusals:
        by_status[refusal.status][refusal.code] = refusal
    return {str(status): _problem(schemas, facts, status, by_status[status]) for status in sorted(by_status)}


def _problem(
    schemas: Schemas, facts: Operation, status: int, refusals: dict[str, type[MessengerError]]
) -> dict[str, Any]:
    narrowed = {"code": {"enum": list(refusals)}, "status": {"const": status}}
    examples = {code: {"value": _example(facts, refusal)} for code, refusal in refusals.items()}
    content = {"schema": {**schemas.of(responses.Problem), "properties": narrowed}, "examples": examples}
    described: dict[str, Any] = {
        "description": " · ".join(f"`{code}`" for code in refusals),
        "content": {"application/problem+json": content},
    }
    if status in HEADERS:
        name, schema = HEADERS[status]
        described["headers"] = {name: {"required": True, "schema": schema}}
    return described


def _example(facts: Operation, refusal: type[MessengerError]) -> dict[str, Any]:
    shape = facts.body or facts.query
    error = RateLimited(retry_after=3) if refusal is RateLimited else refusal()
    if refusal is ValidationFailed and shape:
        field = shape.__struct_encode_fields__[0]
        error = ValidationFailed(errors={field: shape.rules[field]})
    return {"type": "about:blank", **in_english(error), "requestId": "9f2c61d0a7b34e18"}
