"""PostgreSQL's part of a backup: `pg_dump -Fc`, which sees the database as it was when it began and stops no writer."""

import os
import re
import subprocess
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from flask import current_app

from messenger.ops.backup.file import BackupError, Seal
from messenger.store.queries import driver_connection

PLAIN = ("--no-owner", "--no-privileges")  # the account that restores owns everything
ENTRY = re.compile(r"^\d+; \d+ \d+ (.+)$", re.MULTILINE)
NOT_READ = r"(?:EXTENSION|COMMENT|SCHEMA|ACL) "  # of whoever runs the server: nothing of it is restored
END_OF_ROWS = b"\\.\n"
COPY = re.compile(rb"COPY \w+\.(\w+) \(([\w, \"]+)\) FROM stdin;\n")
SEQUENCE = re.compile(rb"SELECT pg_catalog\.setval\('\w+\.(\w+_id_seq)', (\d{1,19}), (true|false)\);\n")
HARMLESS = re.compile(
    rb"\n|--|SET \w+ = [^;]*;\n|SELECT pg_catalog\.set_config\('search_path', '', false\);\n|\\(?:un)?restrict "
)
CONTENTS = """
    WITH ours AS (SELECT oid, relname, relkind FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
    SELECT kind, relname FROM ours, unnest(ARRAY['TABLE', 'TABLE DATA']) AS kind WHERE relkind = 'r'
    UNION ALL SELECT kind, relname FROM ours, unnest(ARRAY['SEQUENCE', 'SEQUENCE OWNED BY', 'SEQUENCE SET']) AS kind
        WHERE relkind = 'S'
    UNION ALL SELECT 'INDEX', relname FROM ours WHERE relkind = 'i'
    UNION ALL SELECT 'DEFAULT', relname || ' ' || attname FROM ours JOIN pg_attribute ON attrelid = ours.oid
        WHERE relkind = 'r' AND atthasdef
    UNION ALL SELECT kind, relname || ' ' || conname FROM ours JOIN pg_constraint ON conrelid = ours.oid,
        unnest(ARRAY['CONSTRAINT', 'FK CONSTRAINT', 'CHECK CONSTRAINT']) AS kind
"""
FOREIGN_KEYS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
"""


def dump(engine: sa.Engine, target: Path) -> dict[str, Any]:
    """Run pg_dump into the file; return the versions that made it."""
    version = _checked_version("pg_dump", at_least=_server_version(engine))
    with target.open("wb") as file:
        _run(["pg_dump", "--format=custom", *PLAIN], stdout=file)
    return {"pg_dump": version}


def check_tools(seal: Seal) -> None:
    """Check that pg_restore is there, and as new as the pg_dump that wrote the file. Raises BackupError."""
    _checked_version("pg_restore", at_least=int(seal.details["pg_dump"]))


def contents(connection: sa.Connection) -> set[tuple[str, str]]:
    """Return (kind, name) of all in the database at hand, as a file's table of contents lists them."""
    return {(kind, name) for kind, name in connection.execute(sa.text(CONTENTS))}


def unexpected_entries(known: set[tuple[str, str]], path: Path) -> list[str]:
    """Return the entries of the file's table of contents that are not `known`, such as `TRIGGER public users x`."""
    names = [rf"{kind} \S+ {re.escape(name)}" for kind, name in known]
    pattern = re.compile(rf"(?:{NOT_READ}|(?:{'|'.join(names)})(?: |$))")
    listed = ENTRY.findall(_run(["pg_restore", "--list", str(path)]))
    return [entry for entry in listed if not pattern.match(entry)]


def copy_rows(connection: sa.Connection, path: Path, tables: dict[str, list[str]]) -> None:
    """Copy these columns of these tables. pg_restore only reads: what it prints is taken apart here, its rows are
    stored by statements of ours, and any other statement is refused.
    """
    foreign_keys = connection.execute(sa.text(FOREIGN_KEYS)).all()
    for table, name, _definition in foreign_keys:  # the file's order is not theirs
        connection.execute(sa.text(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"'))
    with _script(path) as lines:
        for line in lines:
            _take_statement(driver_connection(connection), line, lines, tables)
    for table, name, definition in foreign_keys:
        connection.execute(sa.text(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}'))


def _take_statement(driver: Any, line: bytes, lines: Iterator[bytes], tables: dict[str, list[str]]) -> None:
    if copy := COPY.fullmatch(line):
        _take_rows(driver, copy[1].decode(), copy[2].decode().replace('"', "").split(", "), lines, tables)
    elif position := SEQUENCE.fullmatch(line):
        if position[1].decode().rpartition("_id_seq")[0] in tables:
            driver.execute(
                "SELECT setval(%s::regclass, %s::bigint, %s::boolean)", [word.decode() for word in position.groups()]
            )
    elif not HARMLESS.match(line):
        raise BackupError("the file holds a statement that `flask backup` does not write: take another one")


def _take_rows(
    driver: Any, table: str, columns: list[str], lines: Iterator[bytes], tables: dict[str, list[str]]
) -> None:
    rows = iter(partial(next, lines, END_OF_ROWS), END_OF_ROWS)
    if table not in tables:
        deque(rows, maxlen=0)  # sessions, and Alembic's own
        return
    if set(columns) != set(tables[table]):
        raise BackupError(f"the file's table {table} has other columns than its version made: take another one")
    names = ", ".join(columns)
    with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write(row)


@contextmanager
def _script(path: Path) -> Iterator[Iterator[bytes]]:
    """Yield the lines that pg_restore prints for a file's rows. Raises BackupError where it fails."""
    command = ["pg_restore", "--data-only", "--file=-", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        yield cast("Iterator[bytes]", process.stdout)
        if process.wait():
            raise BackupError(f"pg_restore cannot read {path}: take another one")


def _server_version(engine: sa.Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(sa.text("SHOW server_version_num")).scalar_one()) // 10_000


def _checked_version(tool: str, at_least: int) -> int:
    """Return a tool's major version. Raises BackupError where it is absent or too old."""
    printed = _run([tool, "--version"])
    found = re.search(r"\b(\d+)\.", printed)
    version = int(found[1]) if found else 0
    if version < at_least:
        raise BackupError(f"{tool} is of PostgreSQL {version}, too old: install postgresql-client-{at_least}")
    return version


def _run(command: list[str], stdout: Any = subprocess.PIPE) -> str:
    try:
        done = subprocess.run(  # noqa: S603 (the operator's own path is the only word that is not ours)
            command, env=_environment(), stdout=stdout, stderr=subprocess.PIPE, check=False
        )
    except FileNotFoundError as error:
        raise BackupError(f"{command[0]} is not there: install postgresql-client") from error
    if done.returncode:
        first, *_others = done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise BackupError(first)
    return (done.stdout or b"").decode()


def _environment() -> dict[str, str]:
    """Return the environment by which the tools connect: a password on a command line is seen by everyone."""
    from psycopg.pq import Conninfo

    parameters: dict[str, Any] = current_app.config["SQLALCHEMY_ENGINE_OPTIONS"]["connect_args"]
    names = {option.keyword.decode(): option.envvar.decode() for option in Conninfo.get_defaults() if option.envvar}
    return {**os.environ, **{names[key]: str(value) for key, value in parameters.items() if key in names}}
