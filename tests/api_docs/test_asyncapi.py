"""The AsyncAPI document says all that the sockets take and tell, and nothing else.

`connect` and `open_page` hold every ack and event of every test to it. `asyncapi-3.0.0.schema.json.gz` is AsyncAPI's
own schema, unmodified: `schemas/3.0.0-without-$id.json` of `@asyncapi/specs` 6.11.1 on npm (Apache 2.0).
"""

import ast
import gzip
import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from jsonschema.exceptions import ValidationError
from socketio.exceptions import ConnectionRefusedError
from werkzeug.test import EnvironBuilder

from messenger import create_app
from messenger.notices import emits
from messenger.sockets.events import CLIENT_EVENTS
from tests.conftest import SETTINGS
from tests.documented import check, check_ack, check_event, document

SCHEMA = Path(__file__).parent / "asyncapi-3.0.0.schema.json.gz"
LIBRARYS = {"connect", "disconnect", "*"}


@pytest.fixture(scope="module")
def app():
    """Without a database: the document needs none."""
    return create_app({**SETTINGS, "DATABASE_URL": "sqlite:///:memory:"})


@pytest.fixture(scope="module")
def described(app):
    return document(app, "asyncapi")


def test_it_is_a_valid_document_that_anyone_may_read(app, described):
    answer = app.test_client().get("/asyncapi.json")
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert answer.get_json() == described
    Draft7Validator(json.loads(gzip.decompress(SCHEMA.read_bytes()))).validate(described)


def test_every_reference_leads_somewhere(described):
    references = re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(described))
    assert len(references) > 40
    for reference in references:
        found = described
        for name in reference.split("/"):
            found = found[name]


def test_it_names_every_event_that_is_listened_to_and_no_other(app, described):
    listened = app.extensions["socketio_server"].handlers["/"].keys() - LIBRARYS
    assert set(described["channels"]["toServer"]["messages"]) == set(CLIENT_EVENTS) == listened
    received = {name for name, one in described["operations"].items() if one["action"] == "receive"}
    assert received == listened | {"connect"}


def test_it_names_every_event_that_is_emitted_and_no_other(described):
    source = Path(emits.__file__).read_text()
    texts = [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]
    packets = {found[1] for text in texts if isinstance(text, str) and (found := re.match(r'2\["([^"]+)"', text))}
    emitted = packets | set(re.findall(r'\.emit\("([^"]+)"', source))
    assert set(described["channels"]["toClient"]["messages"]) == emitted
    sent = {name.removeprefix("told ") for name, one in described["operations"].items() if one["action"] == "send"}
    assert sent == emitted


def test_each_example_is_as_it_describes(described):
    for event in CLIENT_EVENTS:
        for name in (event, f"{event} refused"):
            check_ack(described, event, described["channels"]["acks"]["messages"][name]["examples"][0]["payload"])
        message = described["channels"]["toServer"]["messages"][event]
        check(described, message["payload"], message["examples"][0]["payload"])
    for name, message in described["channels"]["toClient"]["messages"].items():
        check_event(described, name, message["examples"][0]["payload"])


def test_a_refused_connection_is_as_described(app, described):
    connect = app.extensions["socketio_server"].handlers["/"]["connect"]
    with pytest.raises(ConnectionRefusedError) as refused:
        connect("a-socket", EnvironBuilder().get_environ(), {})
    message = described["channels"]["connection"]["messages"]["connect_error"]
    check(described, message["payload"], refused.value.error_args)


def test_the_checks_of_the_other_tests_can_fail(described):
    good = described["channels"]["toClient"]["messages"]["typing"]["examples"][0]["payload"]
    for bad in ({}, {**good, "more": 1}, {"userId": "3"}):
        with pytest.raises(ValidationError):
            check_event(described, "typing", bad)
    refused = described["channels"]["acks"]["messages"]["typing refused"]["examples"][0]["payload"]
    with pytest.raises(ValidationError):
        check_ack(described, "typing", {**refused, "error": {**refused["error"], "code": "client_id_conflict"}})
