"""The OpenAPI document says all that the API does, and nothing else."""

import re
from configparser import ConfigParser
from pathlib import Path

import pytest
from openapi_spec_validator import validate

from messenger import create_app, errors
from tests.conftest import SETTINGS, dispose
from tests.documented import check, document, operations

# Before a route is found, so of no operation.
BY_THE_SERVER = {"bad_request", "headers_too_large", "method_not_allowed", "shutting_down"}
BY_PAGES = {"last_administrator"}  # what only the administration's pages and the commands can meet


@pytest.fixture(scope="module")
def app():
    """On an empty database in memory: the document needs none."""
    app = create_app({**SETTINGS, "DATABASE_URL": "sqlite:///:memory:"})
    yield app
    with app.app_context():
        dispose()  # its connection would be collected during another module's test, which Python 3.13 then blames


@pytest.fixture(scope="module")
def described(app):
    return document(app)


def test_it_is_a_valid_document_that_anyone_may_read(app, described):
    answer = app.test_client().get("/openapi.json")
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert answer.get_json() == described
    validate(described)


def test_it_names_every_route_of_the_api_and_no_other(app, described):
    routes = {
        rule.endpoint
        for rule in app.url_map.iter_rules()
        if not rule.endpoint.startswith(("ui.", "static", "metrics."))
    }
    assert set(operations(described)) == routes


def test_each_operation_is_at_its_routes_path_and_method(app, described):
    adapter = app.url_map.bind("localhost")
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            assert adapter.match(filled(path), method.upper())[0] == operation["operationId"]


def test_it_names_every_code_of_a_refusal(described):
    known = {
        code
        for operation in operations(described).values()
        for answer in operation["responses"].values()
        for content in answer.get("content", {}).values()
        for code in content["schema"].get("properties", {}).get("code", {}).get("enum", [])
    }
    assert known | BY_THE_SERVER | BY_PAGES == {refusal.code for refusal in errors.MessengerError.__subclasses__()}


def test_each_operation_says_what_it_does(described):
    for name, operation in operations(described).items():
        assert operation["summary"].endswith("."), name


def test_each_example_is_as_it_describes(described):
    examined = 0
    for operation in operations(described).values():
        for body in (operation.get("requestBody", {}), *operation["responses"].values()):
            for content in body.get("content", {}).values():
                examples = [one["value"] for one in content.get("examples", {}).values()]
                for example in [*examples, *([content["example"]] if "example" in content else [])]:
                    check(described, content["schema"], example)
                    examined += 1
    assert examined > 50


def test_a_refusal_that_is_about_time_says_how_long(described):
    for operation in operations(described).values():
        for status in {"429", "503"} & operation["responses"].keys():
            assert operation["responses"][status]["headers"]["Retry-After"]["required"]


def test_every_route_but_the_open_ones_asks_for_a_token(app, described):
    asking = set()
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            answer = app.test_client().open(filled(path), method=method.upper())
            assert (answer.status_code == 401) == bool(operation["security"]), path
            asking |= {path} if operation["security"] else set()
    assert len(asking) == 8


def test_it_has_the_version_of_the_package(described):
    setup = ConfigParser()
    setup.read(Path(__file__).parents[2] / "setup.cfg")
    assert described["info"]["version"] == setup["metadata"]["version"]


def test_the_cookie_has_the_name_that_it_has_here(described):
    secrets = {"SECRET_KEY": "Vq2zP0rXw9Lk4Tn7Hs3Yb6Jm1Cf8Dg5E", "JWT_SECRET_KEY": "Zw3kP9bXq0Ln5Tm7Rs2Yc6Jd1Hf8Vg4A"}
    settings = {**SETTINGS, **secrets, "MESSENGER_ENV": "production", "DATABASE_URL": "sqlite:///:memory:"}
    strict = document(create_app(settings))
    names = [one["components"]["securitySchemes"]["cookie"]["name"] for one in (described, strict)]
    assert names == ["messenger_access", "__Host-messenger_access"]


def filled(path):
    return re.sub(r"{\w+}", "1", path)
