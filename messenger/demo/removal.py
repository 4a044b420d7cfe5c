"""The demo school's accounts where real people are to live: who of them can log in, and their removal."""

from typing import NamedTuple

import sqlalchemy as sa

from messenger import demo, logs
from messenger.demo.crowd import EMAIL_PATTERNS
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.models.times import utc_now
from messenger.notices import open_sockets
from messenger.people.passwords import is_published_hash
from messenger.policy.callers import System
from messenger.store.database import storage
from messenger.store.deadlines import lift_timeouts


class OpenAccounts(NamedTuple):
    """E-mail addresses of active demo accounts: with the published password, and with one of their own."""

    published: list[str]
    changed: list[str]


class Removal(NamedTuple):
    """The result of `remove`: how many accounts and messages were deleted, and the addresses of the accounts that stay,
    closed.
    """

    accounts: int
    messages: int
    closed: list[str]


def find_open() -> OpenAccounts:
    """Return the demo accounts that can log in. Hashes once for each password, and not at all without demo
    addresses.
    """
    published_hashes = _published_hashes()
    can_log_in = sa.and_(users.c.is_active, users.c.password_hash.is_not(None))
    query = sa.select(users.c.email, users.c.password_hash).where(can_log_in, _is_demo(published_hashes))
    with storage().read() as connection:
        found = connection.execute(query.order_by(users.c.id)).all()
    return OpenAccounts(
        [row.email for row in found if row.password_hash in published_hashes],
        [row.email for row in found if row.password_hash not in published_hashes],
    )


def remove() -> Removal:
    """Delete the demo school's people and what they wrote to each other, in one transaction.

    Whoever has a conversation with somebody else stays, with it, and can never log in again: what real people wrote is
    theirs. So does the account with the highest number, which SQLite would give to the next user, and with it every
    token that names this number.

    The one exception to `keep_an_administrator`: a school whose only administrator is the demo's, with a password that
    everybody knows, is better off with none. The command then says how to make one.
    """
    ids, removal = storage().write(System.OPS, _remove, _published_hashes())
    logs.security("demo_removed", accounts=removal.accounts, closed=len(removal.closed))
    open_sockets.recheck(ids)
    return removal


def _published_hashes() -> set[str]:
    """Return the hashes of the published password at addresses of the demo school: all accounts of one `flask demo`
    share theirs.
    """
    at_demo_address = users.c.email.in_([user.email for user in demo.users()])
    query = sa.select(users.c.password_hash).where(at_demo_address, users.c.password_hash.is_not(None)).distinct()
    with storage().read() as connection:
        hashes = connection.execute(query).scalars().all()
    return {password_hash for password_hash in hashes if is_published_hash(password_hash)}


def _is_demo(published_hashes: set[str]) -> sa.ColumnElement[bool]:
    """Check that an account is the demo's by more than its address: an operator may have given that to a real
    person.
    """
    known = [sa.and_(users.c.email == user.email, users.c.name == user.name) for user in demo.users()]
    crowd = [users.c.email.like(pattern) for pattern in EMAIL_PATTERNS]
    is_one = sa.or_(users.c.password_hash.in_(sorted(published_hashes)), *known, *crowd)
    return sa.and_(users.c.external_id.is_(None), is_one)


def _remove(connection: sa.Connection, published_hashes: set[str]) -> tuple[list[int], Removal]:
    if connection.dialect.name == "postgresql":
        lift_timeouts(connection)  # a crowd may have written millions
    is_demo = _is_demo(published_hashes)
    people = sa.select(users.c.id).where(is_demo)
    ids = list(connection.execute(people).scalars())
    among_them = sa.and_(conversations.c.low_user_id.in_(people), conversations.c.high_user_id.in_(people))
    theirs = messages.c.conversation_id.in_(sa.select(conversations.c.id).where(among_them))
    deleted_messages = connection.execute(sa.delete(messages).where(theirs)).rowcount
    connection.execute(sa.delete(conversations).where(among_them))
    connection.execute(sa.delete(sessions).where(sessions.c.user_id.in_(people)))
    gone = connection.execute(sa.delete(users).where(is_demo, sa.not_(_stays()))).rowcount
    closing = {"is_active": False, "password_hash": None, "tokens_valid_after": utc_now()}
    closed = sa.update(users).where(users.c.id.in_(ids)).values(closing).returning(users.c.email)
    return ids, Removal(gone, deleted_messages, sorted(connection.execute(closed).scalars()))


def _stays() -> sa.ColumnElement[bool]:
    has_conversation = sa.or_(conversations.c.low_user_id == users.c.id, conversations.c.high_user_id == users.c.id)
    highest = sa.select(sa.func.max(users.alias().c.id)).scalar_subquery()
    return sa.or_(sa.exists().where(has_conversation), users.c.id == highest)
