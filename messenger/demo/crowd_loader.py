"""Fill an empty database with any number of messages, to see and to measure what years of a school make of it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import AddConstraint, DropConstraint

from messenger import demo
from messenger.demo.crowd import ENDINGS, LONGEST_SHARE, OPENINGS, SUBJECTS, Crowd, gather
from messenger.models.column_types import UtcDateTime
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.times import utc_now
from messenger.people.passwords import ADMINISTRATION, PUBLISHED_PASSWORD, hash_password
from messenger.policy.callers import System
from messenger.store.database import storage
from messenger.store.deadlines import lift_timeouts

Report = Callable[[int], None]

SLICE = 250_000  # messages a statement
YEARS = 3 * 365 * 86_400  # seconds
MAX_PAUSE_SECONDS = 60  # seconds
UNREAD_EVERY = 5  # conversations
CACHE_KIB = 600_000  # SQLite's, for the indexes of ten million messages, which grow in all places at once


def load(count: int, report: Report) -> Crowd | None:
    """Insert people and `count` messages in one transaction; `report` is called with the number of each slice.

    None, and nothing done, when there are users already. Only the demo school's people have a password.
    """
    store = storage()
    if not store.write(System.OPS, _is_empty):
        return None
    crowd = gather(count, demo.users(), utc_now())
    with _sqlite_at_full_speed(store.writer) if store.is_sqlite else nullcontext():
        store.write(System.OPS, _insert, crowd, hash_password(PUBLISHED_PASSWORD, ADMINISTRATION), report)
    return crowd


def _is_empty(connection: sa.Connection) -> bool:
    return connection.execute(sa.select(users.c.id).limit(1)).first() is None


@contextmanager
def _sqlite_at_full_speed(writer: sa.Engine) -> Iterator[None]:
    """Turn off SQLite's WAL and foreign keys meanwhile: no second copy of everything, and no lookups for each message.
    The transaction is still whole or not at all.
    """
    driver: Any = writer.raw_connection().driver_connection
    usual = driver.execute("PRAGMA cache_size").fetchone()[0]
    with suppress(sqlite3.OperationalError):  # another process has the database open: slower, then
        driver.execute("PRAGMA journal_mode = DELETE")
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    try:
        yield
    finally:
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", f"cache_size = {usual}"):
            driver.execute(f"PRAGMA {pragma}")


def _insert(connection: sa.Connection, crowd: Crowd, password_hash: str, report: Report) -> None:
    passwords = {user.email: password_hash for user in demo.users()}
    people = [
        {"id": id_, **user._asdict(), "password_hash": passwords.get(user.email)}
        for id_, user in enumerate(crowd.in_order_of_id(), 1)
    ]
    connection.execute(sa.insert(users), people)
    connection.execute(sa.insert(conversations), [_conversation(crowd, n) for n in range(1, crowd.conversations + 1)])
    if connection.dialect.name == "sqlite":
        _insert_messages(connection, crowd, report)
    else:
        _insert_messages_without_constraints(connection, crowd, report)


def _conversation(crowd: Crowd, number: int) -> dict[str, int]:
    student, staff, last_seq = crowd.student_id(number), crowd.staff_id(number), crowd.last_seq(number)
    read = {student: last_seq, staff: last_seq}
    if number % UNREAD_EVERY == 0:
        read[staff if last_seq % 2 else student] -= 1  # the student wrote the odd ones
    low, high = sorted(read)
    return {
        "id": number,
        "low_user_id": low,
        "high_user_id": high,
        "last_seq": last_seq,
        "last_message_id": crowd.message_id(number, last_seq),
        "low_read_seq": read[low],
        "high_read_seq": read[high],
    }


def _insert_messages_without_constraints(connection: sa.Connection, crowd: Crowd, report: Report) -> None:
    """Drop the keys, insert, and add them again: checked and sorted once at the end instead of row by row."""
    costly = [each for each in messages.constraints if not isinstance(each, sa.CheckConstraint)]
    lift_timeouts(connection)
    connection.execute(sa.text("SET LOCAL maintenance_work_mem = '512MB'"))
    for constraint in costly:
        connection.execute(DropConstraint(constraint))
    _insert_messages(connection, crowd, report)
    for table in (users, conversations, messages):
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        connection.execute(sa.select(sa.func.setval(sequence, sa.func.max(table.c.id))))
        connection.execute(sa.text(f"ANALYZE {table}"))  # the planner shall not guess
    for constraint in costly:
        connection.execute(AddConstraint(constraint))


def _insert_messages(connection: sa.Connection, crowd: Crowd, report: Report) -> None:
    for first in range(1, crowd.messages + 1, SLICE):
        last = min(first + SLICE - 1, crowd.messages)
        rows = _rows(crowd, _numbers(connection, first, last), connection.dialect.name)
        connection.execute(sa.insert(messages).from_select(rows.selected_columns.keys(), rows))
        report(last - first + 1)


def _numbers(connection: sa.Connection, first: int, last: int) -> sa.FromClause:
    if connection.dialect.name == "postgresql":
        series = sa.func.generate_series(sa.literal(first, sa.BigInteger), sa.literal(last, sa.BigInteger))
        return series.table_valued(sa.column("n", sa.BigInteger)).render_derived()
    numbers = sa.select(sa.literal(first, sa.BigInteger).label("n")).cte("numbers", recursive=True)
    return numbers.union_all(sa.select(numbers.c.n + 1).where(numbers.c.n < last))


def _rows(crowd: Crowd, numbers: sa.FromClause, dialect: str) -> sa.Select[Any]:
    """Return the rows of the messages with these numbers."""
    n = numbers.c.n
    of_longest = n % LONGEST_SHARE == 0
    conversation, seq = crowd.place(n)
    placed = sa.select(
        n,
        sa.case((of_longest, 1), else_=conversation).label("conversation"),
        sa.case((of_longest, n // LONGEST_SHARE), else_=seq).label("seq"),
    ).subquery()
    n, conversation, seq = placed.c
    student, staff = crowd.student_id(conversation), crowd.staff_id(conversation)
    by_student = seq % 2 == 1
    return sa.select(
        n.label("id"),
        conversation.label("conversation_id"),
        seq.label("seq"),
        sa.case((by_student, student), else_=staff).label("sender_id"),
        sa.case((by_student, staff), else_=student).label("receiver_id"),
        (_one_of(OPENINGS, n + conversation) + _one_of(SUBJECTS, n // 3) + _one_of(ENDINGS, seq)).label("content"),
        _time(crowd, n, dialect).label("created_at"),
        sa.case((by_student, sa.literal("demo-") + sa.cast(n, sa.String))).label("client_id"),
    )


def _one_of(texts: Sequence[str], number: Any) -> sa.ColumnElement[str]:
    return sa.case(dict(enumerate(texts)), value=number % len(texts))


def _time(crowd: Crowd, n: Any, dialect: str) -> sa.ColumnElement[Any]:
    """Return the time of a message: regular pauses of whole seconds, the last one now."""
    pause = min(MAX_PAUSE_SECONDS, max(YEARS // crowd.messages, 1))
    age = (crowd.messages - n) * pause
    if dialect == "postgresql":
        return sa.literal(crowd.now, UtcDateTime) - age * sa.literal(timedelta(seconds=1))
    return sa.func.datetime(int(crowd.now.timestamp()) - age, "unixepoch") + ".000000"
