"""SQLite's connection for reading, where green threads share one native thread."""

from typing import Any

import sqlalchemy as sa

from messenger.store.queries import DriverQuery


class SharedReader:
    """One connection to SQLite that all green threads of a native thread share: none runs while another's query does.
    To take one from a pool and give it back takes as long as such a query.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._connection: Any = None

    def rows(self, query: DriverQuery, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        """Run a query. Raises the driver's own errors; the next query then opens a new connection."""
        if self._connection is None:
            self._connection = self._engine.raw_connection()
        try:
            return query.rows_of(self._connection, self._engine.dialect, parameters)
        except Exception:
            self._connection.invalidate()
            self._connection = None
            raise
