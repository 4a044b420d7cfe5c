"""SQLite's part of a backup: its own online copy, all pages in one reading transaction, which stops no writer."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from messenger.backup.file import BackupError, Seal

BUSY_SECONDS = 10.0


def dump(engine: sa.Engine, target: Path) -> dict[str, Any]:
    """Copy the database into the file; what is worth knowing of it."""
    try:
        with closing(_open(engine.url.database)) as source, closing(_open(target)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a -wal beside it
    except sqlite3.Error as error:
        raise BackupError(f"SQLite: {error}") from error
    return {"sqlite": sqlite3.sqlite_version}


def load(engine: sa.Engine, path: Path, _seal: Seal) -> None:
    """Let the database be what the file holds: in one transaction, whatever its empty tables were."""
    engine.dispose()
    try:
        where = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(_open(where, uri=True)) as backup, closing(_open(engine.url.database)) as database:
            backup.backup(database)
    except sqlite3.Error as error:
        raise BackupError(f"SQLite: {error}. Nothing has been restored.") from error


def _open(where: Any, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(where, timeout=BUSY_SECONDS, uri=uri)
