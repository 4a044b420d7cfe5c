"""The statements behind `messages.log`, in each driver's own words: through SQLAlchemy they take twice as long.

SQLite gets many rows as one JSON text, PostgreSQL as arrays: one statement then looks all of them up by their keys.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from messenger.models.conversations import Pair
from messenger.models.messages import StoredMessage, messages
from messenger.models.people import Account
from messenger.store.queries import driver_connection


class Reservation(NamedTuple):
    """The row of a conversation that begins with a range of new `seq` numbers, 1 to `last_seq`; one that is there
    already grows by as much. Each member has read up to their last own message in that range, 0 for none.
    """

    low_user_id: int
    high_user_id: int
    last_seq: int
    low_read_seq: int
    high_read_seq: int


class ConversationState(NamedTuple):
    """The counters of a conversation after a reservation."""

    id: int
    low_user_id: int
    high_user_id: int
    last_seq: int
    low_read_seq: int
    high_read_seq: int


class Statements(ABC):
    """The statements in one dialect. All run in the transaction of one batch."""

    @abstractmethod
    def accounts(
        self, connection: sa.Connection, user_ids: list[int], session_ids: set[int | None]
    ) -> tuple[dict[int, Account], set[int | None]]:
        """Lock and return the accounts by user id; and those of the sessions that have not ended, and None."""

    @abstractmethod
    def find_stored(self, connection: sa.Connection, keys: list[tuple[int, str]]) -> list[StoredMessage]:
        """Return the stored messages with one of these keys (sender id, client id)."""

    @abstractmethod
    def reserve(self, connection: sa.Connection, reservations: Sequence[Reservation]) -> dict[Pair, ConversationState]:
        """Reserve the ranges; return each conversation by its pair. They stay locked until the commit: `seq` is commit
        order.
        """

    @abstractmethod
    def insert(self, connection: sa.Connection, rows: Sequence[StoredMessage]) -> list[StoredMessage]:
        """Insert the rows and return them with the ids that they got, ascending."""


ACCOUNT_COLUMNS = ", ".join(Account._fields)
MESSAGE_COLUMNS = ", ".join(f"messages.{name}" for name in StoredMessage._fields)
RESERVATION_COLUMNS = ", ".join(Reservation._fields)
ON_CONFLICT_RESERVE = f"""
    ON CONFLICT (low_user_id, high_user_id) DO UPDATE SET
        last_seq = conversations.last_seq + excluded.last_seq,
        low_read_seq = CASE WHEN excluded.low_read_seq > 0
            THEN conversations.last_seq + excluded.low_read_seq ELSE conversations.low_read_seq END,
        high_read_seq = CASE WHEN excluded.high_read_seq > 0
            THEN conversations.last_seq + excluded.high_read_seq ELSE conversations.high_read_seq END
    RETURNING {", ".join(ConversationState._fields)}
"""


def _by_pair(rows: Iterable[tuple[Any, ...]]) -> dict[Pair, ConversationState]:
    return {(state.low_user_id, state.high_user_id): state for state in map(ConversationState._make, rows)}


PYTHON_TYPES = {name: messages.c[name].type.python_type for name in StoredMessage._fields}
TIMES = [place for place, name in enumerate(StoredMessage._fields) if PYTHON_TYPES[name] is datetime]


class SqliteStatements(Statements):
    ACCOUNTS = f"SELECT {ACCOUNT_COLUMNS} FROM users WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    # What may have ended since a draft was written, in the one look that each batch takes anyway: rows of ids alone.
    SESSION_COLUMNS = ", ".join("id" if name == "id" else "NULL" for name in Account._fields)
    ACCOUNTS_AND_SESSIONS = f"""
        {ACCOUNTS} UNION ALL SELECT {SESSION_COLUMNS} FROM sessions WHERE id IN (SELECT value FROM json_each(?))
    """  # noqa: S608 (no input)
    # `(sender_id, client_id) IN (VALUES …)` would scan the whole table.
    FIND_STORED = f"""
        SELECT {MESSAGE_COLUMNS} FROM json_each(?) AS key JOIN messages
        ON sender_id = json_extract(key.value, '$[0]') AND client_id = json_extract(key.value, '$[1]')
    """  # noqa: S608 (no input)
    RESERVED = ", ".join(f"json_extract(value, '$[{place}]')" for place in range(len(Reservation._fields)))
    RESERVE = f"""
        INSERT INTO conversations ({RESERVATION_COLUMNS}, last_message_id)
        SELECT {RESERVED}, 0 FROM json_each(?) WHERE true {ON_CONFLICT_RESERVE}
    """  # noqa: S608 (no input)
    NEWEST_ID = "SELECT coalesce(max(id), 0) FROM messages"
    INSERT = f"""
        INSERT INTO messages ({", ".join(StoredMessage._fields)})
        VALUES ({", ".join("?" for _ in StoredMessage._fields)})
    """  # noqa: S608 (no input)
    NEWEST = "UPDATE conversations SET last_message_id = ? WHERE id = ?"

    def accounts(
        self, connection: sa.Connection, user_ids: list[int], session_ids: set[int | None]
    ) -> tuple[dict[int, Account], set[int | None]]:
        named = list(session_ids - {None})
        text, ids = (self.ACCOUNTS_AND_SESSIONS, (user_ids, named)) if named else (self.ACCOUNTS, (user_ids,))
        rows = list(map(Account._make, driver_connection(connection).execute(text, tuple(map(_json, ids)))))
        accounts = {row.id: _account(row) for row in rows if row.name is not None}
        return accounts, {None, *(row.id for row in rows if row.name is None)}

    def find_stored(self, connection: sa.Connection, keys: list[tuple[int, str]]) -> list[StoredMessage]:
        rows = driver_connection(connection).execute(self.FIND_STORED, (_json(keys),))
        return [_message(row) for row in rows]

    def reserve(self, connection: sa.Connection, reservations: Sequence[Reservation]) -> dict[Pair, ConversationState]:
        rows = (_json([tuple(each) for each in reservations]),)
        return _by_pair(driver_connection(connection).execute(self.RESERVE, rows))

    def insert(self, connection: sa.Connection, rows: Sequence[StoredMessage]) -> list[StoredMessage]:
        driver = driver_connection(connection)
        (newest_id,) = driver.execute(self.NEWEST_ID).fetchone()  # nobody else writes in this transaction
        stored = [row._replace(id=id_) for id_, row in enumerate(rows, newest_id + 1)]
        driver.executemany(self.INSERT, list(map(_as_sqlite_has_it, stored)))
        newest = {row.conversation_id: row.id for row in stored}
        driver.executemany(self.NEWEST, [(id_, conversation) for conversation, id_ in newest.items()])
        return stored


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _account(row: Account) -> Account:
    revoked = row.tokens_valid_after
    return row._replace(is_active=bool(row.is_active), tokens_valid_after=revoked and _time(revoked))


def _message(row: Iterable[Any]) -> StoredMessage:
    values = list(row)
    for place in TIMES:
        values[place] = values[place] and _time(values[place])
    return StoredMessage._make(values)


def _time(text: Any) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


def _as_sqlite_has_it(row: StoredMessage) -> list[Any]:
    values: list[Any] = list(row)
    for place in TIMES:
        values[place] = values[place] and _time_text(values[place])
    return values


@lru_cache(maxsize=1)  # a batch has one time
def _time_text(time: datetime) -> str:
    """Write a time in UTC as SQLAlchemy does."""
    return time.replace(tzinfo=None).isoformat(" ", "microseconds")


# What PostgreSQL gets: a list for each column but the id, which it gives itself.
INSERTED = [name for name in StoredMessage._fields if name != "id"]
ARRAY_TYPES = {int: "bigint[]", str: "text[]", datetime: "timestamptz[]"}
INSERTED_COLUMNS = ", ".join(INSERTED)
INSERTED_ARRAYS = ", ".join(f"%({name})s::{ARRAY_TYPES[PYTHON_TYPES[name]]}" for name in INSERTED)


class PostgresqlStatements(Statements):
    # Until the commit no right ends: who disables, demotes or logs out waits for that. Batches lock in one order; in a
    # circle with somebody who locks all administrators first, `lock_timeout` ends the batch, which is tried again.
    ACCOUNTS = f"SELECT {ACCOUNT_COLUMNS} FROM users WHERE id = ANY(%s) ORDER BY id FOR SHARE"  # noqa: S608
    SESSIONS = "SELECT id FROM sessions WHERE id = ANY(%s)"
    FIND_STORED = f"""
        SELECT {MESSAGE_COLUMNS} FROM unnest(%s::bigint[], %s::text[]) AS key (sender_id, client_id)
        JOIN messages ON messages.sender_id = key.sender_id AND messages.client_id = key.client_id
    """  # noqa: S608 (no input)
    RESERVE = f"""
        INSERT INTO conversations ({RESERVATION_COLUMNS}, last_message_id)
        SELECT {RESERVATION_COLUMNS}, 0 FROM unnest({", ".join("%s::bigint[]" for _ in Reservation._fields)})
            AS reservation ({RESERVATION_COLUMNS}) {ON_CONFLICT_RESERVE}
    """  # noqa: S608 (no input)
    INSERT = f"""
        WITH inserted AS (
            INSERT INTO messages ({INSERTED_COLUMNS})
            SELECT {INSERTED_COLUMNS} FROM unnest({INSERTED_ARRAYS})
                WITH ORDINALITY AS row ({INSERTED_COLUMNS}, place)
            ORDER BY place
            RETURNING id, conversation_id
        ), newest AS (
            UPDATE conversations SET last_message_id = grown.id
            FROM (SELECT conversation_id, max(id) AS id FROM inserted GROUP BY conversation_id) AS grown
            WHERE conversations.id = grown.conversation_id
        )
        SELECT id FROM inserted
    """  # noqa: S608 (no input)

    def accounts(
        self, connection: sa.Connection, user_ids: list[int], session_ids: set[int | None]
    ) -> tuple[dict[int, Account], set[int | None]]:
        driver, named = driver_connection(connection), list(session_ids - {None})
        accounts = {row.id: row for row in map(Account._make, driver.execute(self.ACCOUNTS, (user_ids,)))}
        # Asked after the lock: an end that it has waited for shows.
        open_sessions = driver.execute(self.SESSIONS, (named,)).fetchall() if named else []
        return accounts, {None, *(id_ for (id_,) in open_sessions)}

    def find_stored(self, connection: sa.Connection, keys: list[tuple[int, str]]) -> list[StoredMessage]:
        found = driver_connection(connection).execute(self.FIND_STORED, _columns(keys))
        return list(map(StoredMessage._make, found))

    def reserve(self, connection: sa.Connection, reservations: Sequence[Reservation]) -> dict[Pair, ConversationState]:
        return _by_pair(driver_connection(connection).execute(self.RESERVE, _columns(reservations)))

    def insert(self, connection: sa.Connection, rows: Sequence[StoredMessage]) -> list[StoredMessage]:
        columns = dict(zip(StoredMessage._fields, _columns(rows), strict=True))
        ids = sorted(id_ for (id_,) in driver_connection(connection).execute(self.INSERT, columns))
        return [row._replace(id=id_) for id_, row in zip(ids, rows, strict=True)]


def _columns(rows: Sequence[tuple[Any, ...]]) -> tuple[list[Any], ...]:
    return tuple(map(list, zip(*rows, strict=True)))


STATEMENTS: dict[str, Statements] = {"sqlite": SqliteStatements(), "postgresql": PostgresqlStatements()}
