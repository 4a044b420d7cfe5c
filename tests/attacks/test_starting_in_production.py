"""What stands open when a server is put into production as it was tried out."""

import shutil

import pytest
import requests
from click.testing import Result

from messenger import demo
from messenger.ops import doctor
from messenger.people import passwords
from tests.cli.commands import application, is_clear, run_python
from tests.live_server import LiveServer

PRODUCTION = {"MESSENGER_ENV": "production"}
ADMIN = "admin@ecole.example"


def flask(url: str, *arguments: str, **settings: str) -> Result:
    with application(url, **settings) as app:
        return app.test_cli_runner().invoke(args=list(arguments))


def test_production_refuses_to_start_on_the_demo_school_until_it_is_removed(database_url, tmp_path):
    assert flask(database_url, "demo").exit_code == 0
    refused = run_python("wsgi.py", DATABASE_URL=database_url, **PRODUCTION)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert is_clear(refused.stderr)
    (line,) = refused.stderr.splitlines()
    assert all(user.email in line for user in demo.users())
    assert "`flask demo --remove`" in line
    doctor_ = flask(database_url, "doctor", **PRODUCTION)
    assert (doctor_.exit_code, doctor_.stderr.strip()) == (1, line.removeprefix("messenger: "))
    assert flask(database_url, "demo", "--remove", **PRODUCTION).exit_code == 0
    assert flask(database_url, "doctor", **PRODUCTION).exit_code == 0
    with LiveServer(database_url, tmp_path, **PRODUCTION) as server:
        assert login(server) == 401


def test_a_start_that_other_machines_can_reach_says_what_protects_nobody(sqlite_url, tmp_path):
    with LiveServer(sqlite_url, tmp_path, HOST="0.0.0.0") as open_to_all:  # noqa: S104
        (line,) = [line for line in open_to_all.log.read_text().splitlines() if "other machines" in line]
        assert line.startswith("messenger: warning: HOST=0.0.0.0")
        assert "MESSENGER_ENV=development" in line


@pytest.mark.parametrize(
    ("host", "environment", "warns"),
    [
        ("192.0.2.7", "development", True),
        ("::", "development", True),
        ("0.0.0.0", "production", False),  # noqa: S104
        ("127.0.0.1", "development", False),
        ("127.8.9.1", "development", False),
        ("::1", "development", False),
        ("localhost", "development", False),
    ],
)
def test_only_what_leaves_the_machine_unprotected_is_warned_of(sqlite_url, host, environment, warns):
    with application(sqlite_url, HOST=host, MESSENGER_ENV=environment) as app, app.app_context():
        assert any("other machines" in warning for warning in doctor.warnings()) == warns


def test_a_start_without_an_administrator_says_how_to_make_one(sqlite_url, tmp_path):
    with LiveServer(sqlite_url, tmp_path) as server:
        assert "messenger: warning: Nobody administers: `flask users create" in server.log.read_text()
        assert "flask users create" in requests.get(f"{server.url}/login", timeout=30).text


def login(server: LiveServer) -> int:
    body = {"email": ADMIN, "password": passwords.PUBLISHED_PASSWORD}
    return requests.post(f"{server.url}/auth/login", json=body, timeout=30).status_code


def test_the_published_password_opens_nothing_in_production_though_it_came_there_later(empty_sqlite, tmp_path):
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'school.db')}"
    with LiveServer(url, tmp_path, **PRODUCTION) as server:
        assert flask(url, "demo").exit_code == 0
        assert login(server) == 401
    with LiveServer(url, tmp_path) as server:
        assert login(server) == 200
