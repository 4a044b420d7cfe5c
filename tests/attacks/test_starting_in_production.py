"""What stands open when a server is put into production as it was tried out."""

import shutil

import pytest
import requests

from messenger import demo
from tests.cli.commands import is_clear, run_flask, run_python
from tests.live_server import LiveServer

PRODUCTION = {"MESSENGER_ENV": "production"}
ADMIN = "admin@ecole.example"


@pytest.fixture
def demo_url(database_url: str) -> str:
    """A database of each kind with the demo school in it."""
    assert run_flask("demo", DATABASE_URL=database_url).returncode == 0
    return database_url


def test_production_refuses_to_start_on_the_demo_school_until_it_is_removed(demo_url, tmp_path):
    refused = run_python("wsgi.py", DATABASE_URL=demo_url, **PRODUCTION)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert is_clear(refused.stderr)
    (line,) = refused.stderr.splitlines()
    assert all(user.email in line for user in demo.users())
    assert "`flask demo --remove`" in line
    doctor = run_flask("doctor", DATABASE_URL=demo_url, **PRODUCTION)
    assert (doctor.returncode, doctor.stderr.strip()) == (1, line.removeprefix("messenger: "))
    assert run_flask("demo", "--remove", DATABASE_URL=demo_url, **PRODUCTION).returncode == 0
    assert run_flask("doctor", DATABASE_URL=demo_url, **PRODUCTION).returncode == 0
    with LiveServer(demo_url, tmp_path, **PRODUCTION) as server:
        assert login(server) == 401


def login(server: LiveServer) -> int:
    body = {"email": ADMIN, "password": demo.PASSWORD}
    return requests.post(f"{server.url}/auth/login", json=body, timeout=30).status_code


def test_the_published_password_opens_nothing_in_production_though_it_came_there_later(empty_sqlite, tmp_path):
    url = f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'school.db')}"
    with LiveServer(url, tmp_path, **PRODUCTION) as server:
        assert run_flask("demo", DATABASE_URL=url).returncode == 0
        assert login(server) == 401
    with LiveServer(url, tmp_path) as server:
        assert login(server) == 200
