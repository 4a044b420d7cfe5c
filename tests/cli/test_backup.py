"""What `flask backup` writes, `flask restore` puts into an empty database, and nothing else."""

import os
import shutil
import stat

import flask_migrate
import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from messenger.config.settings import MIGRATIONS
from messenger.extensions import db
from messenger.ops import backup, doctor
from tests.cli.backups import assert_refused, everything, invoke, lasting, with_messages
from tests.cli.commands import application, run_flask
from tests.conftest import token_of
from tests.personas import PASSWORD, SAM, TESS

NEXT = """
revision, down_revision, branch_labels, depends_on = "next", "{head}", None, None


def upgrade():
    from alembic import op

    op.execute("CREATE TABLE next_version (id INTEGER)")


def downgrade():
    from alembic import op

    op.execute("DROP TABLE next_version")
"""


@pytest.fixture
def school(app):
    return with_messages(app)


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """The migrations of a later version."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    head = ScriptDirectory(MIGRATIONS).get_current_head()
    (folder / "versions" / "next.py").write_text(NEXT.format(head=head))

    def install():
        for module in (backup, doctor):
            monkeypatch.setattr(module, "MIGRATIONS", str(folder))
        return str(folder)

    return install


def test_what_is_restored_is_what_was_there_and_it_serves(school, file, empty):
    result = invoke(empty, "restore", str(file))
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "restored")
    assert lasting(empty) == lasting(school)
    assert invoke(empty, "doctor").exit_code == 0
    header = {"Authorization": f"Bearer {token_of(empty, TESS)}"}
    answer = empty.test_client().post("/messages/send", json={"receiverId": SAM.id, "content": "3"}, headers=header)
    assert answer.json["message"]["seq"] == 3


def test_empty_tables_are_no_obstacle(school, file, empty):
    assert invoke(empty, "db", "upgrade").exit_code == 0
    assert invoke(empty, "restore", str(file)).exit_code == 0
    assert lasting(empty) == lasting(school)


def test_a_database_in_use_is_not_touched(school, file):
    before = everything(school)
    assert_refused(invoke(school, "restore", str(file)), "not empty")
    assert everything(school) == before


def test_the_file_is_its_owners_alone(file):
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir() if "school.backup" in path.name] == ["school.backup"]


def test_a_file_is_replaced_only_by_force(school, file):
    before = file.read_bytes()
    assert_refused(invoke(school, "backup", str(file)), "--force")
    assert file.read_bytes() == before
    assert invoke(school, "backup", "--force", str(file)).exit_code == 0
    assert backup.read_seal(file).details["at"]


def test_a_folder_that_is_not_there_gives_one_line(school, tmp_path):
    assert_refused(invoke(school, "backup", str(tmp_path / "nowhere" / "school.backup")), "cannot be written")
    assert_refused(invoke(school, "restore", str(tmp_path / "nowhere.backup")), "cannot be read")


def test_a_failed_backup_leaves_nothing(school, tmp_path, monkeypatch):
    def fail(*_arguments):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(backup.file, "_digest", fail)
    before = set(tmp_path.iterdir())
    assert_refused(invoke(school, "backup", str(tmp_path / "school.backup")), "No space left")
    assert set(tmp_path.iterdir()) == before


def test_a_damaged_file_is_refused_and_the_database_stays_empty(file, empty):
    good, size = file.read_bytes(), backup.read_seal(file).size
    damaged = [b"", good[: size - 10], good[: size + 30], *(flipped(good, at) for at in (5, size // 2, size + 30))]
    for content in damaged:
        file.write_bytes(content)
        assert_refused(invoke(empty, "restore", str(file)), "take another one")
    with empty.app_context():
        assert sa.inspect(db.engine).get_table_names() == []
    file.write_bytes(good)
    assert invoke(empty, "restore", str(file)).exit_code == 0


def flipped(content, at):
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def test_another_programs_file_is_refused(empty, tmp_path):
    other = tmp_path / "other.backup"
    other.write_bytes(b"PGDMP and so on\n" * 1000)
    assert_refused(invoke(empty, "restore", str(other)), "no backup")


def test_a_backup_of_the_other_kind_of_database_is_refused(sqlite_url, empty_postgresql, tmp_path):
    path = str(tmp_path / "school.backup")
    with application(sqlite_url) as here, application(empty_postgresql) as there:
        for source, target in ((here, there), (there, here)):
            assert invoke(source, "backup", "--force", path).exit_code == 0
            assert_refused(invoke(target, "restore", path), "sqlite", "postgresql")


def test_an_older_backup_is_brought_to_this_version(school, file, empty, next_version):
    folder = next_version()
    with empty.app_context():
        flask_migrate.upgrade(folder)  # empty tables of the later version
    assert invoke(empty, "restore", str(file)).exit_code == 0
    assert lasting(empty) == lasting(school)
    with empty.app_context():
        assert "next_version" in sa.inspect(db.engine).get_table_names()
    assert invoke(empty, "doctor").exit_code == 0


def test_a_newer_backup_is_refused(school, empty, next_version, tmp_path, monkeypatch):
    folder = next_version()
    path = tmp_path / "newer.backup"
    with school.app_context():
        flask_migrate.upgrade(folder)
    try:
        assert invoke(school, "backup", str(path)).exit_code == 0
        monkeypatch.setattr(backup, "MIGRATIONS", MIGRATIONS)
        assert_refused(invoke(empty, "restore", str(path)), "newer version")
    finally:
        with school.app_context():
            flask_migrate.downgrade(folder)


def test_a_database_without_tables_has_nothing_to_back_up(unmigrated_url, tmp_path):
    with application(unmigrated_url) as app:
        assert_refused(invoke(app, "backup", str(tmp_path / "a.backup")), "nothing to back up")
    assert not (tmp_path / "a.backup").exists()


# PostgreSQL's tools


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """`tools(pg_dump="text of a script")`: those tools and no others."""

    def install(**scripts):
        folder = tmp_path / "bin"
        folder.mkdir()
        for name, script in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{script}\n")
            (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))

    return install


def test_absent_tools_are_named(empty_postgresql, tmp_path, tools):
    tools()
    with application(empty_postgresql) as app:
        assert_refused(invoke(app, "backup", str(tmp_path / "a.backup")), "pg_dump is not there", "postgresql-client")


def test_tools_that_are_older_than_the_server_are_named(empty_postgresql, tmp_path, tools):
    tools(pg_dump="echo 'pg_dump (PostgreSQL) 9.6.24'")
    with application(empty_postgresql) as app:
        assert_refused(invoke(app, "backup", str(tmp_path / "a.backup")), "pg_dump is of PostgreSQL 9, too old")
    assert not (tmp_path / "a.backup").exists()


def test_the_password_is_on_no_command_line(empty_postgresql, tmp_path, tools):
    note = 'echo "$0 $*" >>"$OUT/seen"; echo "$PGPASSWORD" >>"$OUT/password"'
    tools(pg_dump=f'echo "pg_dump (PostgreSQL) 99.1"; {note}', pg_restore=note)
    url = empty_postgresql.replace("postgres@", f"postgres:{PASSWORD.replace(' ', '%20')}@")
    environment = {"PATH": str(tmp_path / "bin"), "OUT": str(tmp_path), "DATABASE_URL": url}
    done = run_flask("backup", str(tmp_path / "a.backup"), **environment)
    assert done.returncode == 0, done.stderr
    assert PASSWORD in (tmp_path / "password").read_text()
    seen = (tmp_path / "seen").read_text()
    assert ("pg_dump" in seen, "pg_restore" in seen, PASSWORD in seen) == (True, True, False)
