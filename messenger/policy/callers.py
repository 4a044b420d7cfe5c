"""Callers: on whose authority a transaction writes, checked inside it."""

from enum import Enum
from typing import NamedTuple

import sqlalchemy as sa

from messenger.errors import (
    TokenInvalid,
)
from messenger.models.people import Person, select_people, users
from messenger.models.sessions import TokenIssue, sessions
from messenger.policy.administrators import lock_administrators, require_administrator
from messenger.policy.session_validity import session_refusal


class Caller(NamedTuple):
    """A person who acts, and the issue of their token: made at a door from what the token proved, and nowhere else.

    `socket_id`: the socket that asks, which gets the answer instead of the notice; None for a request.
    `asked_at`: when, on the monotonic clock: the five seconds for an answer count from there.
    """

    user_id: int
    token_issue: TokenIssue
    socket_id: str | None
    asked_at: float

    def check(self, connection: sa.Connection) -> None:
        """Lock the account until the commit and check the session. Raises TokenExpired, TokenInvalid, AccountDisabled
        or TokenRevoked.
        """
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
    """A caller who changes other people's accounts, and must be an administrator at that moment."""

    caller: Caller

    def check(self, connection: sa.Connection) -> None:
        """Lock all administrators until the commit. Raises NotYours, and what `Caller.check` raises."""
        lock_administrators(connection)
        require_administrator(self.caller._standing(connection))


class System(Enum):
    """Authorities without a session: each names the kind of work."""

    OPS = "a command, by someone who may run it on the server"
    HOST_TOKEN = "a token of the host application, at first sight of its user"  # noqa: S105 (no secret)
    TRIAL = "a probe, to see whether the database takes writes"
    BATCH = "many callers at once: each draft names its own, and is checked where the batch is written"

    def check(self, connection: sa.Connection) -> None:
        """Refuse nothing."""
