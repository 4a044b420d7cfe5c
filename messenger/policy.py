"""Who may do what, each rule once: whether a session is still good, whether two people may write to each other, and in
whose name a transaction writes.
"""

import time
from collections.abc import Container, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import NamedTuple, Protocol

import sqlalchemy as sa
from flask_babel import lazy_gettext as _

from messenger.errors import (
    AccountDisabled,
    LastAdministrator,
    MessengerError,
    NotYours,
    TokenExpired,
    TokenInvalid,
    TokenRevoked,
)
from messenger.models import Person, TokenIssue, select_people, sessions, users
from messenger.roles import Role, may_message

ADMINISTRATORS = sa.and_(users.c.role == Role.ADMIN, users.c.is_active)


class Standing(Protocol):
    """What decides about an account, as the database has it: a `Person`, or an `Account` of a batch."""

    @property
    def role(self) -> str: ...
    @property
    def is_active(self) -> bool: ...
    @property
    def revoked_at(self) -> float: ...


def may_write(sender: Standing, receiver: Standing) -> bool:
    """Check the matrix of roles, and that the receiver still gets messages."""
    return may_message(sender.role, receiver.role) and receiver.is_active


def session_refusal(
    account: Standing | None, token_issue: TokenIssue, open_sessions: Container[int | None]
) -> MessengerError | None:
    """Say why a session is not good any more; None while it is.

    `open_sessions`: those of the logins at hand that have not been ended, and None for tokens that belong to none.
    """
    if token_issue.expires_at is not None and token_issue.expires_at <= time.time():
        return TokenExpired()
    if account is None:
        return TokenInvalid("sub is the id of no account of ours")
    if not account.is_active:
        return AccountDisabled()
    if token_issue.is_revoked(account.revoked_at) or token_issue.session_id not in open_sessions:
        return TokenRevoked()
    return None


def refuse_others_than_administrators(account: Standing) -> None:
    """Raises NotYours."""
    if account.role != Role.ADMIN or not account.is_active:
        raise NotYours(_("Cette page est réservée à l’administration."))


class Authority(Protocol):
    """In whose name a transaction writes: see `Storage.write`."""

    def check(self, connection: sa.Connection) -> None:
        """Refuse, inside the transaction, what may not be done any more."""


class Caller(NamedTuple):
    """Who acts, and by which token: made at a door from what the token proved, and nowhere else.

    `socket_id`: the socket that asks, which gets the answer instead of the notice; None for a request.
    `asked_at`: when, on the monotonic clock: the five seconds for an answer count from there.
    """

    user_id: int
    token_issue: TokenIssue
    socket_id: str | None
    asked_at: float

    def check(self, connection: sa.Connection) -> None:
        """Lock the account until the commit. Raises TokenExpired, TokenInvalid, AccountDisabled or TokenRevoked."""
        self._standing(connection)

    def _standing(self, connection: sa.Connection) -> Person:
        mine = select_people(users.c.id == self.user_id)
        # Not stronger: rows that name the account, as new messages do, do not wait for it.
        row = connection.execute(mine.with_for_update(key_share=True)).one_or_none()
        # Asked after the lock: an end that it has waited for shows.
        is_mine = sa.and_(sessions.c.id == self.token_issue.session_id, sessions.c.user_id == self.user_id)
        open_sessions = {None, *connection.execute(sa.select(sessions.c.id).where(is_mine)).scalars()}
        person = None if row is None else Person._make(row)
        refusal = session_refusal(person, self.token_issue, open_sessions)
        if refusal or person is None:
            raise refusal or TokenInvalid("its account is gone")
        return person


class Administrator(NamedTuple):
    """A caller who acts on other people's accounts, and must be an administrator at that moment."""

    caller: Caller

    def check(self, connection: sa.Connection) -> None:
        """Lock all administrators until the commit. Raises NotYours, and what `Caller.check` raises."""
        _lock_administrators(connection)
        refuse_others_than_administrators(self.caller._standing(connection))


class System(Enum):
    """Work that no session stands behind says so by its name."""

    OPS = "a command, by someone who may run it on the server"
    HOST_TOKEN = "a token of the host application, at first sight of its user"  # noqa: S105 (no secret)
    TRIAL = "a probe, to see whether the database takes writes"
    BATCH = "many callers at once: each draft names its own, and is checked where the batch is written"

    def check(self, connection: sa.Connection) -> None:
        """Refuse nothing."""


@contextmanager
def keep_an_administrator(connection: sa.Connection) -> Iterator[None]:
    """Around every change of roles or accounts: where there was an active administrator, there still is one.

    Raises LastAdministrator.
    """
    had_one = _lock_administrators(connection)
    yield
    if had_one and connection.execute(sa.select(users.c.id).where(ADMINISTRATORS).limit(1)).first() is None:
        raise LastAdministrator


def _lock_administrators(connection: sa.Connection) -> bool:
    """Keep the active administrators as they are until the commit; whether there are any. Always in one order, so that
    two who act on each other at once never wait for each other.
    """
    locked = sa.select(users.c.id).where(ADMINISTRATORS).order_by(users.c.id).with_for_update(key_share=True)
    return bool(connection.execute(locked).all())
