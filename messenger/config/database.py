"""Database settings: the URL, and the options of its engines."""

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy.pool import StaticPool

from messenger.config.reading import ConfigError, choice, whole_number
from messenger.private_files import make_private_folder

# libpq's own, for a network that swallows packets: unanswered ones in milliseconds, what is at rest in seconds.
TCP_LIMITS: dict[str, Any] = {
    "connect_timeout": 4,
    "tcp_user_timeout": 4_000,
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}

WRITER = "writer"  # the bind of SQLite's one writing connection
READERS = 15  # connections to SQLite for reading, at most
BUSY_MS = 4_000  # below the 5 s after which a waiting send is answered 503
STATEMENT_MS = 4_000  # below `deadlines.ANSWER_SECONDS`: a server that runs says itself that it took too long
POOL_MS = 2_000  # for one of the pool's connections: a request takes two in turn, and is answered within 5 s
PRIVATE = {"hide_parameters": True}  # an error that is logged must not hold a message's text


def database_settings(given: Mapping[str, Any], instance: Path) -> dict[str, Any]:
    url = str(given.get("SQLALCHEMY_DATABASE_URI") or given.get("DATABASE_URL") or "sqlite:///messenger.db")
    synchronous = choice(given, "SQLITE_SYNCHRONOUS", "FULL", ("FULL", "NORMAL"))
    pool_size = whole_number(given, "DATABASE_POOL_SIZE", 10, minimum=1, maximum=1_000)
    if url.startswith("sqlite"):
        path = url.partition("///")[2]
        if not path or path.startswith(":memory:"):
            url = f"sqlite:///{quote(_temporary_folder())}/messenger.db"
        elif not path.startswith("/"):
            make_private_folder(instance)
            url = f"sqlite:///{quote(str(instance))}/{path}"  # a folder may be called `50%?`
        binds: dict[str, Any] = {WRITER: writer_options(url)}
        options = reader_options()
    else:
        url, binds, options = "postgresql+psycopg://", {}, _postgresql_options(url, pool_size)
    return {
        "SQLALCHEMY_DATABASE_URI": url,
        "SQLALCHEMY_BINDS": binds,
        "SQLALCHEMY_ENGINE_OPTIONS": options,
        "SQLITE_SYNCHRONOUS": synchronous,
    }


def _temporary_folder() -> str:
    """Create a folder that is deleted at exit, for a database in memory: its two connections could not share one."""
    folder = tempfile.mkdtemp(prefix="messenger-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _postgresql_options(url: str, pool_size: int) -> dict[str, Any]:
    """Build the engine options from the URL or `key=value` string, parsed by libpq itself: every spelling it knows
    works.
    """
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise ConfigError("DATABASE_URL needs psycopg: pip install 'messenger[postgresql]'") from error

    scheme, separator, rest = url.partition("://")
    if separator and scheme.partition("+")[0] not in ("postgres", "postgresql"):
        raise ConfigError(f"DATABASE_URL has an unknown scheme {scheme!r}: use sqlite:/// or postgresql://")
    try:
        parameters = conninfo_to_dict(f"postgresql://{rest}" if separator else url)
    except ProgrammingError as error:
        raise ConfigError(f"DATABASE_URL cannot be read: {error}".strip()) from error
    parameters = {**TCP_LIMITS, **parameters}
    limits_ = f"-c statement_timeout={STATEMENT_MS} -c lock_timeout={STATEMENT_MS - 1000}"
    parameters["options"] = f"{parameters.get('options', '')} {limits_}".strip()
    return {**pool_options(pool_size), "connect_args": parameters}


def reader_options() -> dict[str, Any]:
    """Return SQLAlchemy's engine options for reading from SQLite."""
    return {**PRIVATE, "pool_size": READERS, "max_overflow": 0, "connect_args": {"timeout": BUSY_MS / 1000}}


def pool_options(size: int) -> dict[str, Any]:
    """Return the engine options of PostgreSQL: a pool of `size` connections, for reading and writing. Who waits for one
    for longer than `POOL_MS` is answered 503.
    """
    return {**PRIVATE, "pool_size": size, "max_overflow": 0, "pool_timeout": POOL_MS / 1000}


def writer_options(url: str) -> dict[str, Any]:
    """Return the engine options of SQLite's writer: one connection, used by one native thread at a time."""
    return {
        **PRIVATE,
        "url": url,
        "poolclass": StaticPool,
        "connect_args": {"timeout": BUSY_MS / 1000, "check_same_thread": False},
    }
