"""`flask backup` and `flask restore`: everything that the database holds, in one file, as it was at one moment."""

import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import flask_migrate
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from messenger.config.settings import MIGRATIONS
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.ops.backup import postgresql, sqlite
from messenger.ops.backup.contents import own_names
from messenger.ops.backup.file import BackupError, Seal, read_seal, whole_file
from messenger.people.accounts import revocation_time
from messenger.store.database import storage
from messenger.store.deadlines import lift_timeouts

__all__ = ["BackupError", "back_up", "read_seal", "restore"]

Say = Callable[[str], None]
UNEXPECTED = "{} holds what Messenger does not make ({})"
REMEDY = "Take another backup, after removing that from the database"


def back_up(path: Path, warn: Say, *, force: bool = False) -> Seal:
    """Write the database to a new file, while it is in use. Raises BackupError."""
    revision = _revision()
    if revision is None:
        raise BackupError("the database has no tables yet: there is nothing to back up")
    began = datetime.now(UTC).isoformat(timespec="seconds")
    with whole_file(path, force=force) as draft:
        details = _copier().dump(storage().reader, draft.path)
        if revision == _scripts().get_current_head() and (unexpected := _unexpected_entries(draft.path)):
            warn(f"warning: {UNEXPECTED.format(path, unexpected)}. `flask restore` will refuse it: {REMEDY}")
        return draft.seal({"kind": _kind(), "revision": revision, "at": began, **details})


def _unexpected_entries(path: Path) -> str:
    """List what a restore would refuse: what this version does not make itself. An older database has other names."""
    with storage().read() as connection:
        known = _copier().contents(connection)
    ours = own_names()
    return _listed(_copier().unexpected_entries({(kind, name) for kind, name in known if name in ours}, path))


def _listed(entries: list[str]) -> str:
    return ", ".join(entries[:5])


def restore(path: Path, say: Say) -> Seal:
    """Fill an empty database with the rows of a backup, end all sessions, and bring it to this version. Raises
    BackupError; the database is then empty as it was, but for a migration that fails.

    A file's seal shows accidents; whoever writes into the file can seal it anew. So the tables are made by our
    migrations, and nothing of the file but rows is used.
    """
    os.umask(0o077)  # what is written from here on is its owner's alone
    seal = read_seal(path)
    _check_fits(seal)
    _check_empty()
    _copier().check_tools(seal)
    say(f"{path}: whole, of {seal.details['at']}, at migration {seal.details['revision']}")
    before = _revision()
    _rebuild(seal.details["revision"])
    try:
        _fill(path)
    except Exception:
        _rebuild(before)
        raise
    if seal.details["revision"] != _scripts().get_current_head():
        say("bringing it to this version")
        _upgrade("head")
    return seal


def _rebuild(revision: str | None) -> None:
    """Migrate the empty database to that revision, with nothing else in it; None: no tables."""
    if _revision() is not None:
        _migrate_silently(flask_migrate.downgrade, revision="base")
    if revision is not None:
        _upgrade(revision)
        return
    with storage().writer.begin() as connection:
        connection.execute(sa.text("DROP TABLE IF EXISTS alembic_version"))


def _upgrade(revision: str) -> None:
    _migrate_silently(flask_migrate.upgrade, revision=revision)


def _migrate_silently(migrate: Callable[..., None], revision: str) -> None:
    """Run a migration without Alembic's lines on stderr, where a command's own belong."""
    storage().close()  # connections that were open before know statements of tables that are gone
    logging.disable(logging.INFO)
    try:
        migrate(MIGRATIONS, revision=revision)
    finally:
        logging.disable(logging.NOTSET)
        storage().close()


def _fill(path: Path) -> None:
    try:
        with storage().writer.begin() as connection:
            if not storage().is_sqlite:
                lift_timeouts(connection)
            _refuse_unexpected(path, _copier().unexpected_entries(_copier().contents(connection), path))
            _copier().copy_rows(connection, path, _tables(connection))
            _end_sessions(connection)
    except (sa.exc.DBAPIError, storage().driver_error, OverflowError) as error:
        reason, *_details = str(getattr(error, "orig", error)).strip().splitlines()
        raise BackupError(f"the rows do not fit their tables ({reason}): take another backup") from error


def _refuse_unexpected(path: Path, entries: list[str]) -> None:
    if entries:
        found = UNEXPECTED.format(path, _listed(entries))
        raise BackupError(f"{found}: somebody has changed it, or the database that it was taken from. {REMEDY}")


def _tables(connection: sa.Connection) -> dict[str, list[str]]:
    """Return the tables to fill, with their columns. Sessions are not restored: those that have ended since
    would live.
    """
    inspector = sa.inspect(connection)
    names = set(inspector.get_table_names()) - {"alembic_version", sessions.name}
    return {name: [column["name"] for column in inspector.get_columns(name)] for name in sorted(names)}


def _end_sessions(connection: sa.Connection) -> None:
    """Revoke all tokens that were issued until now, also where a clock was set back since."""
    now, stored = revocation_time(), users.c.tokens_valid_after
    ahead = connection.execute(sa.select(users.c.id, stored).where(stored >= now)).all()
    connection.execute(sa.update(users).values(tokens_valid_after=now))
    for user_id, last in ahead:
        later = sa.update(users).where(users.c.id == user_id)
        connection.execute(later.values(tokens_valid_after=last + timedelta(microseconds=1)))


def _copier() -> Any:
    return sqlite if storage().is_sqlite else postgresql


def _kind() -> str:
    return str(storage().reader.dialect.name)


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(MIGRATIONS)


def _revision() -> str | None:
    with storage().read() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _check_fits(seal: Seal) -> None:
    kind, revision = seal.details["kind"], seal.details["revision"]
    if kind != _kind():
        raise BackupError(f"this is a backup of {kind}, and DATABASE_URL names {_kind()}: restore it into {kind}")
    if revision not in {script.revision for script in _scripts().walk_revisions()}:
        raise BackupError(f"this is a backup of a newer version (migration {revision}): install that version first")


def _check_empty() -> None:
    with storage().read() as connection:
        present = set(sa.inspect(connection).get_table_names())
        for table in (users, conversations, messages):
            if (
                table.name in present
                and connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first()
            ):
                raise BackupError(f"the database is not empty ({table.name}): set DATABASE_URL to a new one")
