"""psycopg's connection, for whose answers nobody waits longer than `deadlines` allows. Written for psycopg 3.3."""

import threading
import time
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlalchemy import event

from messenger.store.deadlines import WATCH, asked_at, seconds_left

MIN_CONNECT_SECONDS = 2  # psycopg allows no less
LOOK_SECONDS = 0.1  # between two looks of psycopg's own, whether somebody wants to end the process

_wait = psycopg.Connection.wait


class WatchedConnection(psycopg.Connection[Any]):
    """psycopg calls `wait` for all that it asks of the server, once connected."""

    opened_at = 0.0  # both on the monotonic clock
    asked_at = 0.0  # when the work began that has it now
    may_take_its_time = False  # a migration

    def wait(self, gen: Any, interval: float = LOOK_SECONDS, timeout: float | None = None) -> Any:
        waits = WATCH.waits
        waits[self] = time.monotonic()
        try:
            return _wait(self, gen, interval, timeout)
        finally:
            waits.pop(self, None)


def prepare(engine: sa.Engine) -> None:
    """Let the engine's connections be watched."""
    connector = Connector()
    event.listen(engine, "do_connect", lambda _dialect, _record, _words, parameters: connector.connect(**parameters))
    event.listen(engine, "checkout", _check_connection)


class Connector:
    """Opens connections. While the server does not even greet, one at a time tries; the others are refused at once."""

    def __init__(self) -> None:
        self._keeps_silent = False
        self._trial = threading.Lock()
        WATCH.start()

    def connect(self, **parameters: Any) -> WatchedConnection:
        """Raises psycopg.OperationalError."""
        if not self._keeps_silent:
            return self._connect(parameters)
        if not self._trial.acquire(blocking=False):
            raise psycopg.OperationalError("PostgreSQL keeps silent")
        try:
            return self._connect(parameters)
        finally:
            self._trial.release()

    def _connect(self, parameters: dict[str, Any]) -> WatchedConnection:
        left = int(seconds_left(asked_at(), time.monotonic()))
        seconds = min(int(parameters["connect_timeout"]) or MIN_CONNECT_SECONDS, left)
        limited = {**parameters, "connect_timeout": max(seconds, MIN_CONNECT_SECONDS)}
        try:
            connection = WatchedConnection.connect(**limited)
        except psycopg.errors.ConnectionTimeout:
            self._keeps_silent = True
            raise
        except psycopg.OperationalError:
            self._keeps_silent = False  # it is down, and says so
            raise
        self._keeps_silent = False
        connection.opened_at = time.monotonic()
        return connection


def _check_connection(connection: Any, *_record: Any) -> None:
    """Let go of a connection that PostgreSQL has ended: at rest it hears nothing else, first the reason, then the end.
    To ask PostgreSQL, as SQLAlchemy's `pool_pre_ping` does, takes a batch of messages a tenth of its time. One that was
    open when PostgreSQL was frozen would only be waited for once more.
    """
    if connection.opened_at < WATCH.frozen_at:
        raise sa.exc.InvalidatePoolError
    connection.asked_at = asked_at()
    try:
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except Exception as error:
        raise sa.exc.DisconnectionError from error
