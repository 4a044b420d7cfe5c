import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from tests.cli.backups import invoke
from tests.cli.commands import application, is_clear
from tests.servers import postgresql_database

Run = Callable[..., Result]


@pytest.fixture
def school(make_app) -> Flask:
    """The application without a context of its own, as a command finds it."""
    return make_app()


@pytest.fixture
def run(school: Flask) -> Run:
    """`run("users", "list")`: the result of a command, which ended by itself and not by an exception of ours."""
    runner = school.test_cli_runner()

    def invoke(*arguments: str, **options: object) -> Result:
        result = runner.invoke(args=list(arguments), **options)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        return result

    return invoke


@pytest.fixture
def lines(run: Run) -> Callable[..., list[dict]]:
    """`lines("users", "list", "--json")`: the JSON lines of a command that succeeded."""

    def records(*arguments: str, **options: object) -> list[dict]:
        result = run(*arguments, **options)
        assert result.exit_code == 0, result.stderr
        assert result.stderr == ""
        return [json.loads(line) for line in result.stdout.splitlines()]

    return records


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """`refused("users", "enable", "x@y")`: what a command that failed says on stderr, and only there."""

    def complaint(*arguments: str, code: int = 1, **options: object) -> str:
        result = run(*arguments, **options)
        assert result.exit_code == code, result.output
        assert result.stdout == ""
        assert is_clear(result.stderr)
        return result.stderr

    return complaint


@pytest.fixture
def me(school: Flask) -> Callable[[str], tuple[int, str]]:
    """`me(token)`: the status of GET /auth/me, and the e-mail address or the code of the refusal."""

    def ask(token: str) -> tuple[int, str]:
        response = school.test_client().get("/auth/me", headers={"Authorization": f"Bearer {token}"})
        return response.status_code, response.json["user"]["email"] if response.status_code == 200 else response.json[
            "code"
        ]

    return ask


@pytest.fixture
def log_in(school: Flask) -> Callable[[str, str], tuple[int, str]]:
    """`log_in(email, password)`: the status, and the access token or the code of the refusal."""

    def attempt(email: str, password: str) -> tuple[int, str]:
        response = school.test_client().post("/auth/login", json={"email": email, "password": password})
        return response.status_code, response.json.get("accessToken") or response.json["code"]

    return attempt


@pytest.fixture
def file(school: Flask, tmp_path: Path) -> Path:
    """A good backup of the school."""
    path = tmp_path / "school.backup"
    assert invoke(school, "backup", str(path)).exit_code == 0
    return path


@pytest.fixture
def empty(school: Flask, tmp_path: Path) -> Iterator[Flask]:
    """An application on another database of the same kind, without tables."""
    with ExitStack() as stack:
        url = f"sqlite:///{tmp_path}/empty.db"
        if not school.extensions["storage"].is_sqlite:
            url = stack.enter_context(postgresql_database())
        yield stack.enter_context(application(url))
