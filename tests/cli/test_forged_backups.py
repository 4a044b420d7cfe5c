"""Backups into which somebody has written, with a new seal: nothing of theirs is run, and no session comes back."""

import re
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from messenger.auth.keys import TokenVerifier
from messenger.auth.tokens import issue_access_token
from messenger.extensions import db
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.models.times import utc_now
from messenger.ops import backup
from messenger.ops.backup.file import UnsealedFile
from tests.cli.backups import assert_refused, everything, invoke, with_messages
from tests.conftest import token_of
from tests.personas import SAM

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
SQLITE = {
    "trigger louder": "CREATE TRIGGER louder AFTER INSERT ON messages BEGIN UPDATE users SET role = 'admin'; END",
    "view everybody": "CREATE VIEW everybody AS SELECT * FROM users",
    "table secrets": "CREATE TABLE secrets (word TEXT)",
    "trigger users": "CREATE TRIGGER users AFTER INSERT ON messages BEGIN UPDATE users SET role = 'admin'; END",
    "index slow": "CREATE INDEX slow ON messages (content)",
}
POSTGRESQL = {
    "FUNCTION public promote()": "CREATE FUNCTION promote() RETURNS int AS 'SELECT 1' LANGUAGE sql",
    "VIEW public everybody": "CREATE VIEW everybody AS SELECT * FROM users",
    "TABLE public secrets": "CREATE TABLE secrets (word TEXT)",
    "INDEX public slow": "CREATE INDEX slow ON messages (content)",
    "RULE public messages hide": "CREATE RULE hide AS ON DELETE TO messages DO INSTEAD NOTHING",
    "EVENT TRIGGER - watch": "CREATE FUNCTION w() RETURNS event_trigger AS 'BEGIN END' LANGUAGE plpgsql; "
    "CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION w()",
}


@pytest.fixture
def school(app):
    return with_messages(app)


def sealed_anew(path: Path, content: bytes) -> None:
    details = backup.read_seal(path).details
    path.write_bytes(content)
    UnsealedFile(path).seal(details)


def content(path: Path) -> bytes:
    return path.read_bytes()[: backup.read_seal(path).size]


def is_untouched(app) -> bool:
    with app.app_context():
        return sa.inspect(db.engine).get_table_names() == []


@ON_SQLITE
@pytest.mark.parametrize("what", SQLITE)
def test_a_file_with_more_than_our_tables_is_refused_and_says_what(school, file, empty, what):
    forge_sqlite(file, SQLITE[what])
    assert_refused(invoke(empty, "restore", str(file)), what, "Take another backup")
    assert is_untouched(empty)


def forge_sqlite(path: Path, statement: str) -> None:
    forged = path.with_name("forged.db")
    forged.write_bytes(content(path))
    with closing(sqlite3.connect(forged)) as database:
        database.execute(statement)
        database.commit()
    sealed_anew(path, forged.read_bytes())


@ON_POSTGRESQL
@pytest.mark.parametrize("what", POSTGRESQL)
def test_a_dump_with_more_than_our_tables_is_refused_and_says_what(school, empty, tmp_path, what):
    path = tmp_path / "changed.backup"
    try:
        change(school, POSTGRESQL[what])
        assert_warned(invoke(school, "backup", str(path)), what)
        assert_refused(invoke(empty, "restore", str(path)), what, "Take another backup")
        assert is_untouched(empty)
    finally:
        undo(school)


@ON_SQLITE
@pytest.mark.parametrize("what", SQLITE)
def test_a_backup_says_what_a_restore_will_refuse(school, tmp_path, what):
    change(school, SQLITE[what])
    assert_warned(invoke(school, "backup", str(tmp_path / "changed.backup")), what)


def test_a_backup_of_our_tables_alone_warns_of_nothing(school, tmp_path):
    assert invoke(school, "backup", str(tmp_path / "school.backup")).stderr == ""


def change(app, statement: str) -> None:
    with app.app_context(), db.engine.connect() as connection:
        connection.execute(sa.text(statement))
        connection.commit()


def assert_warned(result, what: str) -> None:
    (line,) = result.stderr.splitlines()
    assert (result.exit_code, what in line, "flask restore" in line) == (0, True, True)


def undo(app) -> None:
    with app.app_context(), db.engine.connect() as connection:
        for statement in (
            "DROP EVENT TRIGGER IF EXISTS watch",
            "DROP RULE IF EXISTS hide ON messages",
            "DROP VIEW IF EXISTS everybody",
            "DROP TABLE IF EXISTS secrets",
            "DROP INDEX IF EXISTS slow",
            "DROP FUNCTION IF EXISTS promote, w",
        ):
            connection.execute(sa.text(statement))
        connection.commit()


@ON_SQLITE
def test_a_view_in_the_place_of_a_table_is_refused(file, empty):
    forge_sqlite(file, "ALTER TABLE messages RENAME TO other")
    forge_sqlite(file, "CREATE VIEW messages AS SELECT * FROM other")
    assert_refused(invoke(empty, "restore", str(file)), "view messages")
    assert is_untouched(empty)


@ON_POSTGRESQL
@pytest.mark.parametrize(
    "where", [rb"COPY public\.messages [^;]*;\n", rb"SELECT pg_catalog\.setval\('public\.mess[^;]*;\n"]
)
def test_a_statement_in_the_place_of_ours_is_not_run(file, empty, tmp_path, where):
    mark = tmp_path / "ran"
    tmp_path.chmod(0o777)
    ours = re.search(where, content(file))[0]
    theirs = b"COPY users FROM PROGRAM 'touch r';"[: len(ours) - 1]
    forged = content(file).replace(ours, theirs + b" " * (len(ours) - 1 - len(theirs)) + b"\n")
    sealed_anew(file, forged)
    assert_refused(invoke(empty, "restore", str(file)), "a statement that `flask backup` does not write")
    assert not mark.exists()
    assert is_untouched(empty)


@ON_POSTGRESQL
def test_what_a_dump_says_within_our_tables_is_not_taken_over(school, empty, tmp_path):
    path = tmp_path / "changed.backup"
    with school.app_context(), db.engine.connect() as connection:
        connection.execute(sa.text("ALTER TABLE users ALTER name SET DEFAULT current_user"))
        connection.commit()
        try:
            assert invoke(school, "backup", str(path)).exit_code == 0
        finally:
            connection.execute(sa.text("ALTER TABLE users ALTER name DROP DEFAULT"))
            connection.commit()
    assert invoke(empty, "restore", str(path)).exit_code == 0
    with empty.app_context():
        columns = {column["name"]: column for column in sa.inspect(db.engine).get_columns("users")}
    assert columns["name"]["default"] is None


def test_no_session_comes_back_and_no_token_of_before_opens_anything(school, file, empty, tmp_path):
    with school.app_context(), db.engine.begin() as connection:
        session_id = connection.execute(sa.insert(sessions).values(user_id=SAM.id, user_agent="")).inserted_primary_key[
            0
        ]
    before = token_of(school, SAM), session_token(school, session_id)
    path = tmp_path / "with-sessions.backup"
    assert invoke(school, "backup", str(path)).exit_code == 0
    assert {status(school, token) for token in before} == {200}
    assert invoke(empty, "restore", str(path)).exit_code == 0
    assert {status(empty, token) for token in before} == {401}
    assert everything(empty)["sessions"] == []
    assert all(row.tokens_valid_after for row in everything(empty)["users"])
    assert status(empty, token_of(empty, SAM)) == 200


def test_a_revocation_that_lies_ahead_of_the_clock_is_followed_by_another(school, file, empty, tmp_path):
    ahead = utc_now() + timedelta(hours=1)
    with school.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(tokens_valid_after=ahead))
    before = token_of(school, SAM)
    assert invoke(school, "backup", str(tmp_path / "ahead.backup")).exit_code == 0
    assert status(school, before) == 200
    assert invoke(empty, "restore", str(tmp_path / "ahead.backup")).exit_code == 0
    assert status(empty, before) == 401
    assert status(empty, token_of(empty, SAM)) == 200


def test_tokens_of_a_host_whose_clock_is_ahead_end_too(file, empty, monkeypatch):
    monkeypatch.setattr(TokenVerifier, "host_clock_skew", 60.0)
    began = utc_now()
    assert invoke(empty, "restore", str(file)).exit_code == 0
    assert all(row.tokens_valid_after >= began + timedelta(seconds=60) for row in everything(empty)["users"])


def session_token(app, session_id: int) -> str:
    from messenger.people.accounts import find_account

    with app.test_request_context():
        return issue_access_token(find_account(SAM.id), session_id=session_id)


def status(app, token: str) -> int:
    return app.test_client().get("/auth/me", headers={"Authorization": f"Bearer {token}"}).status_code


def test_ids_go_on_where_they_were(school, file, empty):
    assert invoke(empty, "restore", str(file)).exit_code == 0
    with empty.app_context(), db.engine.begin() as connection:
        new = connection.execute(sa.insert(users).values(name="Neu", role="student", email="neu@ecole.example"))
        assert new.inserted_primary_key[0] > max(row.id for row in everything(school)["users"])


@ON_SQLITE
def test_the_database_that_restore_makes_is_its_owners_alone(file, empty):
    assert invoke(empty, "restore", str(file)).exit_code == 0
    database = Path(empty.config["SQLALCHEMY_DATABASE_URI"].partition("///")[2])
    assert stat.S_IMODE(database.stat().st_mode) & 0o077 == 0
