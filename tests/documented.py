"""Answers held against the OpenAPI document, acks and events against the AsyncAPI document."""

from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from flask_socketio import SocketIOTestClient
from jsonschema import Draft202012Validator, FormatChecker
from werkzeug.exceptions import HTTPException
from werkzeug.test import TestResponse

REFUSED_BEFORE_THE_ROUTE = {404: "not_found", 405: "method_not_allowed", 413: "too_large"}


class CheckedClient(FlaskClient):
    """Fails for an answer of the API that is not as documented."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        answer = super().open(*args, **kwargs)
        if not answer.is_streamed:
            check_answer(self.application, answer)
        return answer


def check_answer(app: Flask, answer: TestResponse) -> None:
    request = answer.request
    endpoint = endpoint_of(app, request.path, request.method)
    if endpoint is None:
        return
    described = operations(document(app))[endpoint]["responses"]
    assert str(answer.status_code) in described, f"{endpoint} answers {answer.status_code}: not documented"
    response = described[str(answer.status_code)]
    if answer.status_code == 204:
        assert not answer.data
        return
    schema = response["content"][answer.mimetype]["schema"]
    check(document(app), schema, answer.get_json())
    for name, header in response.get("headers", {}).items():
        assert name in answer.headers, f"{endpoint} answers {answer.status_code} without {name}"
        assert header["required"]


def endpoint_of(app: Flask, path: str, method: str) -> str | None:
    """The route of the API that answers there; None for a page, and where no route does."""
    try:
        endpoint, _arguments = app.url_map.bind("localhost").match(path, method)
    except HTTPException:
        return None
    return endpoint if endpoint in operations(document(app)) and method != "OPTIONS" else None


def document(app: Flask, name: str = "openapi") -> dict[str, Any]:
    """As it is served."""
    kept = app.extensions.setdefault("documents of the tests", {})
    if name not in kept:
        kept[name] = FlaskClient(app).get(f"/{name}.json").get_json()
    return kept[name]


def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By `operationId`, which is the endpoint."""
    return {
        operation["operationId"]: operation for methods in document["paths"].values() for operation in methods.values()
    }


def check(document: dict[str, Any], schema: dict[str, Any], value: object) -> None:
    """Also fails for a key that the schema does not name: clients must bear those, the document must know them."""
    components = {name: _closed(one) for name, one in document["components"]["schemas"].items()}
    whole = {**schema, "components": {"schemas": components}}
    Draft202012Validator(whole, format_checker=FormatChecker()).validate(value)


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    is_open = schema.get("type") == "object" and schema.get("properties")
    return {**schema, "additionalProperties": False} if is_open else schema


def hold_to_document(app: Flask, socket: SocketIOTestClient) -> SocketIOTestClient:
    """From now on each ack and each event of this socket must be as documented."""
    emit, get_received = socket.emit, socket.get_received

    def checked_emit(event: str, *args: Any, **options: Any) -> Any:
        ack = emit(event, *args, **options)
        if options.get("callback"):
            check_ack(document(app, "asyncapi"), event, ack)
        return ack

    def checked_get_received(*args: Any) -> list[dict[str, Any]]:
        packets = get_received(*args)
        for packet in packets:
            check_event(document(app, "asyncapi"), packet["name"], *packet["args"])
        return packets

    socket.emit, socket.get_received = checked_emit, checked_get_received
    return socket


def check_ack(described: dict[str, Any], event: str, ack: dict[str, Any]) -> None:
    acks = described["channels"]["acks"]["messages"]
    if event not in acks:
        assert ack["error"]["code"] == "not_found"
        return
    flag, rest = acks[event if ack["ok"] else f"{event} refused"]["payload"]["allOf"]
    check(described, flag, ack)
    check(described, rest, {name: value for name, value in ack.items() if name != "ok"})


def check_event(described: dict[str, Any], event: str, argument: object) -> None:
    check(described, described["channels"]["toClient"]["messages"][event]["payload"], argument)
