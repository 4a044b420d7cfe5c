"""The database: `read()` for a short query, `write()` for a transaction that is on disk when it returns."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from flask import Flask, current_app
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from messenger.config.database import BUSY_MS, WRITER
from messenger.errors import StorageUnavailable
from messenger.extensions import db
from messenger.private_files import place_private_file
from messenger.store.authority import Authority
from messenger.store.deadlines import start_clock
from messenger.store.queries import DriverQuery
from messenger.store.sqlite_reader import SharedReader
from messenger.store.threads import native_runner

T = TypeVar("T")
BROKEN_SQLITE = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_CORRUPT", "SQLITE_NOTADB")
READ_ONLY_SQLITE = "SQLITE_READONLY"
READ_ONLY_POSTGRESQL, LOCK_NOT_AVAILABLE = "25006", "55P03"
CONFLICT_RETRIES = 3  # two workers that store the same new row at once: the loser sees it at its next try


class RowInUse(StorageUnavailable):
    """Another transaction held a row for longer than the lock timeout."""


class Storage:
    """The engines of one application."""

    def __init__(self, app: Flask) -> None:
        with app.app_context():
            self.reader = db.engine
            self.writer = db.engines.get(WRITER, db.engine)
        self.is_sqlite = self.reader.dialect.name == "sqlite"
        self._driver: Any = self.reader.dialect.loaded_dbapi  # sqlite3 or psycopg
        self._write_lock = threading.Lock()
        self.refused_at = float("-inf")  # when it last refused a write, on the monotonic clock
        self._shared_reader = (
            SharedReader(self.reader) if self.is_sqlite and app.config["ASYNC_MODE"] != "threading" else None
        )
        self._run_native = native_runner(app.config["ASYNC_MODE"])
        if self.is_sqlite:
            _prepare_sqlite(self.reader, app.config["SQLITE_SYNCHRONOUS"], "BEGIN")
            _prepare_sqlite(self.writer, app.config["SQLITE_SYNCHRONOUS"], "BEGIN IMMEDIATE")
        else:
            import_module("messenger.store.postgresql").prepare(self.reader)  # psycopg may not be there

    def write(self, authority: Authority, function: Callable[..., T], *args: Any) -> T:
        """Return the result of `function(connection, *args)`, run in one transaction and committed. The `authority` is
        checked first, inside the transaction.

        SQLite writes in a native thread, one at a time. Raises what the authority refuses with, StorageUnavailable when
        the database does not answer, RowInUse when that is another's transaction.
        """
        try:
            return self._write(authority, function, args)
        except StorageUnavailable as error:
            if not isinstance(error, RowInUse):
                self.refused_at = time.monotonic()
            raise

    def _write(self, authority: Authority, function: Callable[..., T], args: tuple[Any, ...]) -> T:
        try:
            if not self.is_sqlite:
                start_clock()
                return self._retry_read_only(self._transaction, authority, function, args)
            if not self._write_lock.acquire(timeout=BUSY_MS / 1000):
                raise StorageUnavailable
            try:
                return self._retry_read_only(self._run_native, self._transaction, authority, function, args)
            finally:
                self._write_lock.release()
        except IntegrityError:
            raise
        except (SQLAlchemyError, self._driver.Error) as error:
            refusal = RowInUse if _sqlstate(error) == LOCK_NOT_AVAILABLE else StorageUnavailable
            raise refusal from error

    def _retry_read_only(self, run: Callable[..., T], *args: Any) -> T:
        """Call `run(*args)`, and once more if the database was read-only when its connection was opened: it has surely
        stored nothing.
        """
        try:
            return self._run_or_dispose(run, *args)
        except (DBAPIError, self._driver.Error) as error:
            if not self._is_read_only(error):
                raise
        return self._run_or_dispose(run, *args)

    def _run_or_dispose(self, run: Callable[..., T], *args: Any) -> T:
        try:
            return run(*args)
        except (DBAPIError, self._driver.Error) as error:
            if self._is_read_only(error) or _sqlite_name(error).startswith(BROKEN_SQLITE):
                self.writer.dispose()
            raise

    @property
    def driver_error(self) -> type[Exception]:
        """Return the base class of the driver's errors."""
        error: type[Exception] = self._driver.Error
        return error

    def close(self) -> None:
        """Close the idle connections."""
        for engine in (self.reader, self.writer):
            engine.dispose()

    @staticmethod
    def _is_read_only(error: Exception) -> bool:
        return _sqlstate(error) == READ_ONLY_POSTGRESQL or _sqlite_name(error).startswith(READ_ONLY_SQLITE)

    def _transaction(self, authority: Authority, function: Callable[..., T], args: tuple[Any, ...]) -> T:
        for attempt in range(CONFLICT_RETRIES + 1):
            try:
                with self.writer.begin() as connection:
                    authority.check(connection)
                    return function(connection, *args)
            except (DBAPIError, self._driver.Error) as error:
                if attempt == CONFLICT_RETRIES or not self._is_retryable(error):
                    raise
        raise AssertionError("unreachable")

    def _is_retryable(self, error: Exception) -> bool:
        """Check for a unique violation, a serialization failure or a deadlock: another worker was faster, so retry."""
        cause = _cause(error)
        return isinstance(cause, self._driver.IntegrityError) or _sqlstate(error) in {"40001", "40P01"}

    def rows(self, query: DriverQuery, **parameters: Any) -> list[tuple[Any, ...]]:
        """Run a query of the hot path and return its rows. Raises StorageUnavailable when the database does not
        answer.
        """
        try:
            if self._shared_reader is None:
                start_clock()
                return query.rows(self.reader, **parameters)
            return self._shared_reader.rows(query, parameters)
        except (SQLAlchemyError, self._driver.Error) as error:
            raise StorageUnavailable from error

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Yield a connection for reading. Raises StorageUnavailable when the database does not answer."""
        start_clock()
        try:
            with self.reader.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise StorageUnavailable from error


def _cause(error: Exception) -> Any:
    """Return the driver's own error."""
    return error.orig if isinstance(error, DBAPIError) else error


def _sqlstate(error: Exception) -> str | None:
    """Return PostgreSQL's error code, if there is one."""
    return getattr(_cause(error), "sqlstate", None)


def _sqlite_name(error: Exception) -> str:
    return getattr(_cause(error), "sqlite_errorname", None) or ""


def init_app(app: Flask) -> None:
    """Bind the application's engines; after `db.init_app`."""
    app.extensions["storage"] = Storage(app)


def storage() -> Storage:
    """Return the storage of the application at hand."""
    return current_app.extensions["storage"]


def _prepare_sqlite(engine: sa.Engine, synchronous: str, begin: str) -> None:
    """Set WAL, foreign keys and explicit transactions: the driver's own would begin at the first write only. SQLite
    would make a new file that everybody may read, and gives its mode to those beside it (-wal, -shm).
    """

    @event.listens_for(engine, "do_connect")
    def make_private(_dialect: Any, _record: Any, arguments: Any, _options: Any) -> None:
        path = Path(arguments[0])
        with suppress(OSError):  # SQLite says itself why it cannot open it
            if not path.exists():
                place_private_file(path)

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", f"synchronous = {synchronous}", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)
