"""SQLite's part of a backup: its own online copy, all pages in one reading transaction, which stops no writer."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from messenger.ops.backup.file import BackupError, Seal
from messenger.store.queries import driver_connection

BUSY_SECONDS = 10.0
ROWS_A_STEP = 1_000
# What SQLite makes by itself has no statement.
NAMES = "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL OR type NOT IN ('table', 'index')"
PLAIN_TABLE = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'"


def dump(engine: sa.Engine, target: Path) -> dict[str, Any]:
    """Copy the database into the file; return the details for its seal."""
    try:
        with closing(_open(engine.url.database)) as source, closing(_open(target)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a -wal beside it
    except sqlite3.Error as error:
        raise BackupError(f"SQLite: {error}") from error
    return {"sqlite": sqlite3.sqlite_version}


def check_tools(_seal: Seal) -> None:
    """Check nothing: SQLite needs no tools."""


def contents(connection: sa.Connection) -> set[tuple[str, str]]:
    """Return (kind, name) of the tables and indexes in the database at hand; one of ours has nothing else."""
    found = driver_connection(connection).execute(NAMES)
    return {(kind, name) for kind, name in found if kind in ("table", "index")}


def unexpected_entries(known: set[tuple[str, str]], path: Path) -> list[str]:
    """Return the entries of the file that are not `known`, such as `trigger x`."""
    with _opened(path) as backup:
        return sorted(f"{kind} {name}" for kind, name in set(backup.execute(NAMES)) - known)


def copy_rows(connection: sa.Connection, path: Path, tables: dict[str, list[str]]) -> None:
    """Copy these columns of these tables. Nothing of the file's schema is run: only its plain tables are read."""
    target = driver_connection(connection)
    target.execute("PRAGMA defer_foreign_keys = ON")  # until the commit
    with _opened(path) as backup:
        for table, columns in tables.items():
            if backup.execute(PLAIN_TABLE, (table,)).fetchone() != (1,):
                raise BackupError(f"{path} has no table {table}: take another one")
            names = ", ".join(columns)
            found = backup.execute(f"SELECT {names} FROM main.{table}")  # noqa: S608 (our own names)
            marks = ", ".join("?" * len(columns))
            while rows := found.fetchmany(ROWS_A_STEP):
                target.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        where = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(_open(where, uri=True)) as backup:
            backup.execute("PRAGMA trusted_schema = OFF")
            backup.execute("PRAGMA cell_size_check = ON")
            yield backup
    except sqlite3.Error as error:
        raise BackupError(f"SQLite: {error}. Nothing has been restored.") from error


def _open(where: Any, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(where, timeout=BUSY_SECONDS, uri=uri)
