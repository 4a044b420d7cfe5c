"""Commands as an operator types them."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.cli.commands import closed_port, is_clear, run_flask, run_python

COSTLY = "$argon2id$v=19$m=65536,t=3,p=4$"  # RFC 9106, for where memory is scarce


def test_a_school_from_nothing(tmp_path):
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path}/school.db"}
    assert run_flask("db", "upgrade", **settings).returncode == 0
    created = run_flask(
        *("users", "create", "nina@ecole.example", "--name", "Nina Noël", "--role", "admin", "--password-stdin"),
        stdin="a long password\n",
        **settings,
    )
    assert (created.returncode, created.stderr) == (0, "")
    assert json.loads(created.stdout)["name"] == "Nina Noël"
    with closing(sqlite3.connect(tmp_path / "school.db")) as connection:
        ((stored,),) = connection.execute("SELECT password_hash FROM users")
    assert stored.startswith(COSTLY)
    issued = run_flask("tokens", "issue", "--all", **settings)
    assert (issued.returncode, issued.stderr) == (0, "")
    assert json.loads(issued.stdout)["email"] == "nina@ecole.example"
    doctor = run_flask("doctor", **settings)
    assert (doctor.returncode, doctor.stderr) == (0, "")


def test_flask_finds_the_application_without_being_told(sqlite_url):
    result = run_python("-m", "flask", "users", "list", DATABASE_URL=sqlite_url)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_an_unmigrated_database_gives_one_line(tmp_path):
    result = run_flask("users", "list", DATABASE_URL=f"sqlite:///{tmp_path}/school.db")
    assert (result.returncode, result.stdout) == (1, "")
    assert is_clear(result.stderr)
    assert len(result.stderr.splitlines()) == 1
    assert "flask db upgrade" in result.stderr


@pytest.mark.parametrize("command", [("users", "list"), ("doctor",), ("db", "upgrade")], ids=" ".join)
def test_a_server_that_does_not_answer_gives_one_line(command):
    port = closed_port()
    result = run_flask(*command, DATABASE_URL=f"postgresql://nobody@127.0.0.1:{port}/school")
    assert (result.returncode, result.stdout) == (1, "")
    assert is_clear(result.stderr)
    assert str(port) in result.stderr


def test_an_account_is_changed_though_redis_does_not_answer(sqlite_url):
    new = ("users", "create", "nina@ecole.example", "--name", "Nina Noël", "--role", "student")
    settings = {"DATABASE_URL": sqlite_url, "REDIS_URL": f"redis://:hunter2@127.0.0.1:{closed_port()}/0"}
    assert run_flask(*new, **settings).returncode == 0
    result = run_flask("users", "disable", "nina@ecole.example", **settings)
    assert (result.returncode, json.loads(result.stdout)["active"]) == (0, False)
    (warning,) = result.stderr.splitlines()
    assert warning.startswith("Redis does not answer")
    assert "hunter2" not in warning


def test_a_command_leaves_no_half_import_when_another_process_holds_the_database(sqlite_url, tmp_path):
    file = tmp_path / "school.csv"
    file.write_text("email,name,role\nn@e.fr,N,admin\n")
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as other:
        other.execute("BEGIN IMMEDIATE")
        result = run_flask("users", "import", str(file), DATABASE_URL=sqlite_url)
        assert (result.returncode, result.stdout) == (1, "")
        assert is_clear(result.stderr)
        assert "locked" in result.stderr
        other.rollback()
    other.close()
    assert (
        run_flask("users", "import", str(file), DATABASE_URL=sqlite_url).stdout == "created 1, updated 0, unchanged 0\n"
    )


def test_a_start_on_sqlite_imports_nothing_that_it_does_not_need(sqlite_url):
    names = "{'psycopg', 'gevent', 'sqlalchemy.dialects.mysql', 'sqlalchemy.dialects.oracle'}"
    result = run_python("-c", f"import sys, wsgi; print({names} & set(sys.modules))", DATABASE_URL=sqlite_url)
    assert (result.returncode, result.stdout) == (0, "set()\n"), result.stderr
