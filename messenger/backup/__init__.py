"""`flask backup` and `flask restore`: everything that the database holds, in one file, as it was at one moment."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import flask_migrate
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from messenger.backup import postgresql, sqlite
from messenger.backup.file import BackupError, Seal, read_seal, whole_file
from messenger.config import MIGRATIONS
from messenger.models import conversations, messages, users
from messenger.storage import storage

__all__ = ["BackupError", "back_up", "read_seal", "restore"]

Say = Callable[[str], None]


def back_up(path: Path, *, force: bool = False) -> Seal:
    """Write the database to a new file, while it is in use. Raises BackupError."""
    revision = _revision()
    if revision is None:
        raise BackupError("the database has no tables yet: there is nothing to back up")
    began = datetime.now(UTC).isoformat(timespec="seconds")
    with whole_file(path, force=force) as draft:
        details = _copier().dump(storage().reader, draft.path)
        return draft.seal({"kind": _kind(), "revision": revision, "at": began, **details})


def restore(path: Path, say: Say) -> Seal:
    """Fill an empty database from a backup, and bring it to this version. Raises BackupError; the database is then as
    it was, but for a migration that fails.
    """
    seal = read_seal(path)
    _check_fits(seal)
    _check_empty()
    say(f"{path}: whole, of {seal.details['at']}, at migration {seal.details['revision']}")
    _copier().load(storage().reader, path, seal)
    _dispose()
    if seal.details["revision"] != _scripts().get_current_head():
        say("bringing it to this version")
        flask_migrate.upgrade(MIGRATIONS)
    return seal


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


def _dispose() -> None:
    """Connections that were open before know statements of tables that are gone."""
    store = storage()
    for engine in (store.reader, store.writer):
        engine.dispose()
