"""PostgreSQL's part of a backup: `pg_dump -Fc`, which sees the database as it was when it began and stops no writer."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import flask_migrate
import sqlalchemy as sa
from flask import current_app

from messenger.backup.file import BackupError, Seal
from messenger.config import MIGRATIONS

PLAIN = ("--no-owner", "--no-privileges")  # the account that restores owns everything


def dump(engine: sa.Engine, target: Path) -> dict[str, Any]:
    """Let pg_dump write the file; the versions that made it."""
    version = _checked_version("pg_dump", at_least=_server_version(engine))
    with target.open("wb") as file:
        _run(["pg_dump", "--format=custom", *PLAIN], stdout=file)
    return {"pg_dump": version}


def load(engine: sa.Engine, path: Path, seal: Seal) -> None:
    """Let pg_restore fill the database, in one transaction."""
    _checked_version("pg_restore", at_least=int(seal.details["pg_dump"]))
    _remove_empty_tables(engine)
    into = "--dbname=application_name=messenger"  # all else is in the environment
    _run(["pg_restore", *PLAIN, "--single-transaction", "--exit-on-error", into, str(path)])


def _remove_empty_tables(engine: sa.Engine) -> None:
    """Those of `flask db upgrade`: the backup brings its own, perhaps of an older version."""
    if sa.inspect(engine).has_table("alembic_version"):
        flask_migrate.downgrade(MIGRATIONS, revision="base")
        with engine.begin() as connection:
            connection.execute(sa.text("DROP TABLE alembic_version"))


def _server_version(engine: sa.Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(sa.text("SHOW server_version_num")).scalar_one()) // 10_000


def _checked_version(tool: str, at_least: int) -> int:
    """Its major version. Raises BackupError where it is absent or too old."""
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
    """How to reach the database, as the tools read it: a password on a command line is seen by everyone."""
    from psycopg.pq import Conninfo

    parameters: dict[str, Any] = current_app.config["SQLALCHEMY_ENGINE_OPTIONS"]["connect_args"]
    names = {option.keyword.decode(): option.envvar.decode() for option in Conninfo.get_defaults() if option.envvar}
    return {**os.environ, **{names[key]: str(value) for key, value in parameters.items() if key in names}}
