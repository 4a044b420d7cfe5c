"""The statements behind `messages.log`, in each driver's own words: through SQLAlchemy they take twice as long.

SQLite gets many rows as one JSON text, PostgreSQL as arrays: one statement then looks all of them up by their keys.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from messenger.models.messages import StoredMessage
from messenger.models.times import in_seconds
from messenger.store.queries import driver_connection

MESSAGE_COLUMNS = ", ".join(f"messages.{name}" for name in StoredMessage._fields)

ACCOUNT_COLUMNS = "id, name, role, is_active, tokens_valid_after, shares_receipts"
# What may have ended since a draft was written, in the one look that each batch takes anyway: rows without a name.
OR_SESSIONS = "UNION ALL SELECT id, NULL, NULL, NULL, NULL, NULL FROM sessions"


class Account(NamedTuple):
    """An account as the database has it now: its name, and what decides whether its owner may send, receive and see
    read receipts. `revoked_at`: see `TokenIssue`.
    """

    name: str
    role: str
    is_active: bool
    revoked_at: float
    shares_receipts: bool | None


class Reservation(NamedTuple):
    """A range of `added` new `seq` numbers for one conversation. `low_read` and `high_read`: the place in that range of
    each member's last own message, 0 for none: up to there they have read.
    """

    low_user_id: int
    high_user_id: int
    added: int
    low_read: int
    high_read: int


class ConversationState(NamedTuple):
    """The counters of a conversation after a reservation."""

    id: int
    last_seq: int
    low_read_seq: int
    high_read_seq: int


class NewMessage(NamedTuple):
    """A row of `messages` that has no id yet."""

    conversation_id: int
    seq: int
    sender_id: int
    receiver_id: int
    content: str
    client_id: str | None


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
    def reserve(
        self, connection: sa.Connection, reservations: Sequence[Reservation]
    ) -> dict[tuple[int, int], ConversationState]:
        """Reserve the ranges; return each conversation by its pair. They stay locked until the commit: `seq` is commit
        order.
        """

    @abstractmethod
    def insert(self, connection: sa.Connection, rows: Sequence[NewMessage], now: datetime) -> list[int]:
        """Insert the rows and return their ids, in the order of the rows, ascending."""


def _people(rows: Iterable[tuple[Any, ...]], seconds: Callable[[Any], float]) -> dict[int, Account]:
    return {
        id_: Account(name, role, bool(is_active), seconds(after), shares)
        for id_, name, role, is_active, after, shares in rows
    }


ON_CONFLICT_RESERVE = """
    ON CONFLICT (low_user_id, high_user_id) DO UPDATE SET
        last_seq = conversations.last_seq + excluded.last_seq,
        low_read_seq = CASE WHEN excluded.low_read_seq > 0
            THEN conversations.last_seq + excluded.low_read_seq ELSE conversations.low_read_seq END,
        high_read_seq = CASE WHEN excluded.high_read_seq > 0
            THEN conversations.last_seq + excluded.high_read_seq ELSE conversations.high_read_seq END
    RETURNING low_user_id, high_user_id, id, last_seq, low_read_seq, high_read_seq
"""


class SqliteStatements(Statements):
    ACCOUNTS = f"SELECT {ACCOUNT_COLUMNS} FROM users WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    ACCOUNTS_AND_SESSIONS = f"{ACCOUNTS} {OR_SESSIONS} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    # `(sender_id, client_id) IN (VALUES …)` would scan the whole table.
    FIND_STORED = f"""
        SELECT {MESSAGE_COLUMNS} FROM json_each(?) AS key JOIN messages
        ON sender_id = json_extract(key.value, '$[0]') AND client_id = json_extract(key.value, '$[1]')
    """  # noqa: S608 (no input)
    RESERVE = f"""
        INSERT INTO conversations (low_user_id, high_user_id, last_seq, low_read_seq, high_read_seq, last_message_id)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
            json_extract(value, '$[3]'), json_extract(value, '$[4]'), 0
        FROM json_each(?) WHERE true {ON_CONFLICT_RESERVE}
    """  # noqa: S608 (no input)
    NEWEST_ID = "SELECT coalesce(max(id), 0) FROM messages"
    INSERT = """
        INSERT INTO messages (id, conversation_id, seq, sender_id, receiver_id, content, client_id, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """
    NEWEST = "UPDATE conversations SET last_message_id = ? WHERE id = ?"

    def accounts(
        self, connection: sa.Connection, user_ids: list[int], session_ids: set[int | None]
    ) -> tuple[dict[int, Account], set[int | None]]:
        named = list(session_ids - {None})
        text, ids = (self.ACCOUNTS_AND_SESSIONS, (user_ids, named)) if named else (self.ACCOUNTS, (user_ids,))
        rows = driver_connection(connection).execute(text, tuple(map(_json, ids))).fetchall()
        people = _people((row for row in rows if row[1] is not None), lambda after: in_seconds(after and _time(after)))
        return people, {None, *(row[0] for row in rows if row[1] is None)}

    def find_stored(self, connection: sa.Connection, keys: list[tuple[int, str]]) -> list[StoredMessage]:
        rows = driver_connection(connection).execute(self.FIND_STORED, (_json(keys),))
        return [_message(row) for row in rows]

    def reserve(
        self, connection: sa.Connection, reservations: Sequence[Reservation]
    ) -> dict[tuple[int, int], ConversationState]:
        rows = driver_connection(connection).execute(self.RESERVE, (_json([tuple(each) for each in reservations]),))
        return {(low, high): ConversationState(*state) for low, high, *state in rows}

    def insert(self, connection: sa.Connection, rows: Sequence[NewMessage], now: datetime) -> list[int]:
        driver = driver_connection(connection)
        (newest_id,) = driver.execute(self.NEWEST_ID).fetchone()  # nobody else writes in this transaction
        ids = list(range(newest_id + 1, newest_id + 1 + len(rows)))
        created_at = now.strftime("%Y-%m-%d %H:%M:%S.%f")  # as SQLAlchemy writes it
        driver.executemany(self.INSERT, [(id_, *row, created_at) for id_, row in zip(ids, rows, strict=True)])
        newest = {row.conversation_id: id_ for id_, row in zip(ids, rows, strict=True)}
        driver.executemany(self.NEWEST, [(id_, conversation) for conversation, id_ in newest.items()])
        return ids


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _message(row: Any) -> StoredMessage:
    message = StoredMessage._make(row)
    return message._replace(created_at=_time(message.created_at))


def _time(text: Any) -> datetime:
    return datetime.fromisoformat(f"{text}+00:00")


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
        INSERT INTO conversations (low_user_id, high_user_id, last_seq, low_read_seq, high_read_seq, last_message_id)
        SELECT low, high, added, low_read, high_read, 0
        FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[])
            AS reservation (low, high, added, low_read, high_read) {ON_CONFLICT_RESERVE}
    """  # noqa: S608 (no input)
    INSERT = """
        WITH inserted AS (
            INSERT INTO messages (conversation_id, seq, sender_id, receiver_id, content, client_id, created_at)
            SELECT conversation_id, seq, sender_id, receiver_id, content, client_id, %s FROM unnest(
                %s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::text[]
            ) WITH ORDINALITY AS row (conversation_id, seq, sender_id, receiver_id, content, client_id, place)
            ORDER BY place
            RETURNING id, conversation_id
        ), newest AS (
            UPDATE conversations SET last_message_id = grown.id
            FROM (SELECT conversation_id, max(id) AS id FROM inserted GROUP BY conversation_id) AS grown
            WHERE conversations.id = grown.conversation_id
        )
        SELECT id FROM inserted
    """

    def accounts(
        self, connection: sa.Connection, user_ids: list[int], session_ids: set[int | None]
    ) -> tuple[dict[int, Account], set[int | None]]:
        driver, named = driver_connection(connection), list(session_ids - {None})
        people = _people(driver.execute(self.ACCOUNTS, (user_ids,)).fetchall(), in_seconds)
        # Asked after the lock: an end that it has waited for shows.
        open_sessions = driver.execute(self.SESSIONS, (named,)).fetchall() if named else []
        return people, {None, *(id_ for (id_,) in open_sessions)}

    def find_stored(self, connection: sa.Connection, keys: list[tuple[int, str]]) -> list[StoredMessage]:
        return [
            StoredMessage._make(row) for row in driver_connection(connection).execute(self.FIND_STORED, _columns(keys))
        ]

    def reserve(
        self, connection: sa.Connection, reservations: Sequence[Reservation]
    ) -> dict[tuple[int, int], ConversationState]:
        rows = driver_connection(connection).execute(self.RESERVE, _columns(reservations))
        return {(low, high): ConversationState(*state) for low, high, *state in rows}

    def insert(self, connection: sa.Connection, rows: Sequence[NewMessage], now: datetime) -> list[int]:
        return sorted(id_ for (id_,) in driver_connection(connection).execute(self.INSERT, (now, *_columns(rows))))


def _columns(rows: Sequence[tuple[Any, ...]]) -> tuple[list[Any], ...]:
    return tuple(map(list, zip(*rows, strict=True)))


STATEMENTS: dict[str, Statements] = {"sqlite": SqliteStatements(), "postgresql": PostgresqlStatements()}
