"""Load the demo school into an empty database."""

from collections import defaultdict
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from messenger import demo
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.times import utc_now
from messenger.people import passwords
from messenger.people.passwords import ADMINISTRATION, hash_password
from messenger.policy.callers import System
from messenger.store.database import storage

Pair = tuple[int, int]

SHOWN = ("admin@ecole.example", "helene.moreau@ecole.example", "lina.haddad@ecole.example")


def load() -> bool:
    """Insert users, conversations and messages; False, and nothing done, when there are users already."""
    password_hash = hash_password(passwords.PUBLISHED_PASSWORD, ADMINISTRATION)
    return storage().write(System.OPS, _insert, password_hash)


def is_there() -> bool:
    with storage().read() as connection:
        return connection.execute(sa.select(users.c.id).where(users.c.email == SHOWN[0])).first() is not None


def accounts_table() -> str:
    """Return the accounts to try first, for a terminal."""
    shown = {user.email: user for user in demo.users() if user.email in SHOWN}
    lines = [f"  {shown[email].role:8} {email:32} {passwords.PUBLISHED_PASSWORD}" for email in SHOWN]
    return "\n".join(["Demo accounts (password the same for everyone):", *lines])


def _insert(connection: sa.Connection, password_hash: str) -> bool:
    if connection.execute(sa.select(users.c.id).limit(1)).first() is not None:
        return False
    connection.execute(sa.insert(users), [{**user._asdict(), "password_hash": password_hash} for user in demo.users()])
    ids: dict[str, int] = {row.email: row.id for row in connection.execute(sa.select(users.c.email, users.c.id))}
    written = _by_pair(ids)
    unread = {(ids[reader], ids[other]) for reader, other in demo.unread()}
    connection.execute(sa.insert(conversations), [_conversation(pair, rows, unread) for pair, rows in written.items()])
    found = connection.execute(sa.select(conversations.c.id, conversations.c.low_user_id, conversations.c.high_user_id))
    for conversation_id, low, high in found:
        for row in written[low, high]:
            row["conversation_id"] = conversation_id
    in_time = sorted((row for rows in written.values() for row in rows), key=itemgetter("created_at"))
    connection.execute(sa.insert(messages), in_time)
    newest = sa.select(sa.func.max(messages.c.id)).where(messages.c.conversation_id == conversations.c.id)
    connection.execute(sa.update(conversations).values(last_message_id=newest.scalar_subquery()))
    return True


def _by_pair(ids: dict[str, int]) -> dict[Pair, list[dict[str, Any]]]:
    pairs: defaultdict[Pair, list[dict[str, Any]]] = defaultdict(list)
    for message in demo.messages(utc_now()):
        sender, receiver = ids[message.sender_email], ids[message.receiver_email]
        rows = pairs[min(sender, receiver), max(sender, receiver)]
        rows.append(
            {
                "seq": len(rows) + 1,
                "sender_id": sender,
                "receiver_id": receiver,
                "content": message.content,
                "created_at": message.created_at,
            }
        )
    return pairs


def _conversation(pair: Pair, rows: list[dict[str, Any]], unread: set[Pair]) -> dict[str, int]:
    low, high = pair
    return {
        "low_user_id": low,
        "high_user_id": high,
        "last_seq": len(rows),
        "low_read_seq": _read_seq(low, rows) if (low, high) in unread else len(rows),
        "high_read_seq": _read_seq(high, rows) if (high, low) in unread else len(rows),
    }


def _read_seq(reader: int, rows: list[dict[str, Any]]) -> int:
    """Return the `seq` up to which the reader has read: their own last message."""
    return max((row["seq"] for row in rows if row["sender_id"] == reader), default=0)
