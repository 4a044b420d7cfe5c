"""psycopg connections with the client-side deadlines of `deadlines`."""

import threading
import time
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlalchemy import event

from messenger.store.deadlines import WATCHDOG, asked_at, wait_timeout
from messenger.store.seams.psycopg import WatchedConnection

MIN_CONNECT_SECONDS = 2  # psycopg allows no less


def prepare(engine: sa.Engine) -> None:
    """Watch the engine's connections."""
    connector = Connector()
    event.listen(engine, "do_connect", lambda _dialect, _record, _words, parameters: connector.connect(**parameters))
    event.listen(engine, "checkout", _check_connection)


class Connector:
    """Opens connections. While the server does not respond, one caller at a time tries; the others fail at once."""

    def __init__(self) -> None:
        self._is_unresponsive = False
        self._probe = threading.Lock()
        WATCHDOG.start()

    def connect(self, **parameters: Any) -> WatchedConnection:
        """Open a connection. Raises psycopg.OperationalError."""
        if not self._is_unresponsive:
            return self._connect(parameters)
        if not self._probe.acquire(blocking=False):
            raise psycopg.OperationalError("PostgreSQL does not respond")
        try:
            return self._connect(parameters)
        finally:
            self._probe.release()

    def _connect(self, parameters: dict[str, Any]) -> WatchedConnection:
        left = int(wait_timeout(asked_at(), time.monotonic()))
        seconds = min(int(parameters["connect_timeout"]) or MIN_CONNECT_SECONDS, left)
        limited = {**parameters, "connect_timeout": max(seconds, MIN_CONNECT_SECONDS)}
        try:
            connection = WatchedConnection.connect(**limited)
        except psycopg.errors.ConnectionTimeout:
            self._is_unresponsive = True
            raise
        except psycopg.OperationalError:
            self._is_unresponsive = False  # it is down, and says so
            raise
        self._is_unresponsive = False
        connection.opened_at = time.monotonic()
        return connection


def _check_connection(connection: Any, *_record: Any) -> None:
    """Discard a connection that PostgreSQL has closed: an idle one receives only the reason and the end, hence two
    reads. A round trip, as by SQLAlchemy's `pool_pre_ping`, would add a tenth to a batch of messages. Discard one that
    was open when PostgreSQL froze, too: it would time out once more.
    """
    if connection.opened_at < WATCHDOG.frozen_at:
        raise sa.exc.InvalidatePoolError
    connection.asked_at = asked_at()
    try:
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except Exception as error:
        raise sa.exc.DisconnectionError from error
