from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.ops import doctor
from messenger.roles import Role
from tests.cli.commands import application, closed_port, is_clear, run_flask
from tests.servers import redis_url


def examine(url: str, **settings: object) -> tuple[int, list[str]]:
    """The exit code, and the lines on stderr."""
    with application(url, **settings) as app:
        result = app.test_cli_runner().invoke(args=["doctor"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert (result.exit_code == 0) == bool(result.stdout) == (not result.stderr)
    return result.exit_code, result.stderr.splitlines()


def execute(url: str, statement: str) -> None:
    with application(url) as app, app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.text(statement))


def test_a_good_installation_is_in_order(database_url):
    assert examine(database_url) == (0, [])


def test_it_says_what_runs_here_and_that_nobody_administers(database_url):
    with application(database_url) as app:
        run = app.test_cli_runner()
        lines = run.invoke(args=["doctor"]).stdout.splitlines()
        kind = "SQLite" if database_url.startswith("sqlite") else "PostgreSQL"
        assert lines[0] == "Messenger 1.0.0, development"
        assert lines[1].startswith(f"database: {kind}, at migration 0")
        assert lines[2] == "redis: not set, so run one process"
        none = ", ".join(f"0 {role}" for role in Role)
        assert lines[3].startswith(f"accounts: {none}. Nobody administers: `flask users create")
        run.invoke(args=["users", "create", "ada@ecole.example", "--name", "Ada", "--role", "admin"])
        assert run.invoke(args=["doctor"]).stdout.splitlines()[3] == f"accounts: {none.replace('0 admin', '1 admin')}"


def test_a_good_installation_with_redis_is_in_order(database_url):
    assert examine(database_url, REDIS_URL=redis_url()) == (0, [])


def test_a_database_without_tables_is_named(tmp_path):
    code, (line,) = examine(f"sqlite:///{tmp_path}/empty.db")
    assert code == 1
    assert line.startswith("migrations:")
    assert "flask db upgrade" in line


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM alembic_version", "UPDATE alembic_version SET version_num = '9999'"],
    ids=["none", "later"],
)
def test_a_database_at_another_revision_is_named(sqlite_url, statement):
    execute(sqlite_url, statement)
    code, (line,) = examine(sqlite_url)
    assert code == 1
    assert line.startswith("migrations:")


def test_a_postgresql_that_does_not_answer_is_named():
    port = closed_port()
    code, (line,) = examine(f"postgresql://nobody@127.0.0.1:{port}/school")
    assert code == 1
    assert line.startswith("database:")
    assert str(port) in line


def test_a_database_that_does_not_exist_is_named(empty_postgresql):
    code, (line,) = examine(f"{empty_postgresql}_nowhere")
    assert code == 1
    assert line.startswith("database:")
    assert "does not exist" in line


def test_a_password_in_the_database_url_is_not_printed():
    _code, (line,) = examine(f"postgresql://nobody:hunter2@127.0.0.1:{closed_port()}/school")
    assert "hunter2" not in line


def test_a_folder_that_is_not_there_is_named(tmp_path):
    code, (line,) = examine(f"sqlite:///{tmp_path}/nowhere/school.db")
    assert code == 1
    assert line.startswith("database:")


def test_a_redis_that_does_not_answer_is_named(sqlite_url):
    port = closed_port()
    code, (line,) = examine(sqlite_url, REDIS_URL=f"redis://127.0.0.1:{port}/0")
    assert code == 1
    assert line.startswith("redis:")
    assert str(port) in line


def test_a_password_in_the_redis_url_is_not_printed(sqlite_url):
    _code, (line,) = examine(sqlite_url, REDIS_URL=f"redis://:hunter2@127.0.0.1:{closed_port()}/0")
    assert line.startswith("redis:")
    assert "hunter2" not in line


def test_all_that_is_wrong_is_said_at_once(tmp_path):
    code, lines = examine(f"sqlite:///{tmp_path}/empty.db", REDIS_URL=f"redis://127.0.0.1:{closed_port()}/0")
    assert code == 1
    assert [line.partition(":")[0] for line in lines] == ["migrations", "redis"]


@pytest.mark.parametrize("drift", [timedelta(minutes=2), timedelta(minutes=-2)], ids=["fast", "slow"])
def test_a_clock_that_goes_wrong_is_named(database_url, monkeypatch, drift):
    class Drifting(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + drift

    assert examine(database_url) == (0, [])
    monkeypatch.setattr(doctor, "datetime", Drifting)
    code, (line,) = examine(database_url)
    assert code == 1
    assert line.startswith("clock: 1")
    assert abs(Drifting.now(UTC) - datetime.now(UTC)) > timedelta(minutes=1)


def test_the_process_says_so_too(sqlite_url, tmp_path):
    good = run_flask("doctor", DATABASE_URL=sqlite_url)
    assert (good.returncode, good.stderr) == (0, "")
    bad = run_flask("doctor", DATABASE_URL=f"sqlite:///{tmp_path}/empty.db")
    assert (bad.returncode, bad.stdout) == (1, "")
    assert is_clear(bad.stderr)
    assert "flask db upgrade" in bad.stderr


def test_in_production_demo_accounts_with_a_password_of_their_own_are_named(sqlite_url):
    assert run_flask("demo", DATABASE_URL=sqlite_url).returncode == 0
    execute(sqlite_url, "UPDATE users SET password_hash = 'another'")
    assert examine(sqlite_url) == (0, [])
    code, (line,) = examine(sqlite_url, MESSENGER_ENV="production")
    assert code == 1
    assert line.startswith("demo:")
    assert "admin@ecole.example" in line
    assert "flask demo --remove" in line
    execute(sqlite_url, "UPDATE users SET is_active = false")
    assert examine(sqlite_url, MESSENGER_ENV="production") == (0, [])
