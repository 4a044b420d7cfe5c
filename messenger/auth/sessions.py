"""Login sessions: a row for each, named by the `sid` of its tokens. A session ends when its row is deleted. It has one
refresh token at a time: the row counts those that have been used.
"""

import secrets
import time
from contextlib import suppress
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from messenger import logs
from messenger.errors import StorageUnavailable, TokenRevoked
from messenger.models.people import PERSON_COLUMNS, Person, users
from messenger.models.sessions import TokenIssue, sessions
from messenger.models.times import utc_now
from messenger.notices import open_sockets
from messenger.policy.callers import Caller
from messenger.store.database import storage
from messenger.store.queries import DriverQuery

TOUCH_INTERVAL = timedelta(minutes=5)
RETENTION = timedelta(days=31)  # longer than any token of a session lives
MAX_USER_AGENT = 255
REFRESH_GRACE = timedelta(seconds=10)  # for a client whose answer was lost, and for two tabs at once

PERSON_IN_SESSION = DriverQuery(
    sa.select(*PERSON_COLUMNS, sessions.c.last_seen_at)
    .select_from(users)
    .outerjoin(sessions, sa.and_(sessions.c.id == sa.bindparam("session_id"), sessions.c.user_id == users.c.id))
    .where(users.c.id == sa.bindparam("id"))
)


class OpenSession(NamedTuple):
    """One of a person's sessions, as they see it."""

    id: int
    created_at: datetime
    last_seen_at: datetime
    user_agent: str


def open_session(person: Person, user_agent: str, time_zone: str | None = None) -> int:
    """Create a session for a person who has just logged in and return its id; delete those that have outlived their
    tokens.

    `time_zone`: what the browser says, kept for who has not chosen one.

    Raises AccountDisabled or TokenRevoked where that is not true any more: the account was disabled, or got another
    password, since the password was checked.
    """
    user_agent = user_agent[:MAX_USER_AGENT].replace("\0", "")
    return storage().write(_login_of(person), _create_session, person.id, user_agent, time_zone)


def _login_of(person: Person) -> Caller:
    """Return the caller that a fresh login acts as: it has no token yet, and is revoked by any revocation since the
    account was read.
    """
    return Caller(person.id, TokenIssue(time.time(), person.revoked_at, None, None), None, time.monotonic())


def _create_session(connection: sa.Connection, user_id: int, user_agent: str, time_zone: str | None) -> int:
    """Insert the session, delete the user's outlived ones, and store the time zone of a user who has none."""
    is_over = sa.and_(sessions.c.user_id == user_id, sessions.c.last_seen_at < utc_now() - RETENTION)
    connection.execute(sa.delete(sessions).where(is_over))
    # By chance: SQLite would give the number of a session that has ended again, and its tokens would be good again.
    session_id = 1 + secrets.randbits(62)
    connection.execute(sa.insert(sessions).values(id=session_id, user_id=user_id, user_agent=user_agent))
    if time_zone:
        has_none = sa.and_(users.c.id == user_id, users.c.time_zone.is_(None))
        connection.execute(sa.update(users).where(has_none).values(time_zone=time_zone))
    return session_id


def find_in_session(user_id: int, session_id: int) -> tuple[Person | None, datetime | None]:
    """Return the person, and when the session was last seen: None when it has ended or is not theirs."""
    found = storage().rows(PERSON_IN_SESSION, id=user_id, session_id=session_id)
    if not found:
        return None, None
    *person, last_seen_at = found[0]
    return Person._make(person), last_seen_at


def touch_session(caller: Caller, last_seen_at: datetime) -> None:
    """Update `last_seen_at` of the caller's session, every few minutes at most; a database that does not answer is
    ignored.

    Raises AccountDisabled or TokenRevoked where it has just ended.
    """
    now = utc_now()
    if now - last_seen_at < TOUCH_INTERVAL:
        return
    seen = sa.update(sessions).where(sessions.c.id == caller.token_issue.session_id).values(last_seen_at=now)
    with suppress(StorageUnavailable):
        storage().write(caller, lambda connection: connection.execute(seen) and None)


def refresh_session(caller: Caller, session_id: int, used: int) -> int:
    """Use up the refresh token with the number `used` of the caller's session; return the number of its successor.

    The one used up last gives the same successor once more within REFRESH_GRACE. Any other that comes again has been
    copied, and nobody knows which of the two is the thief: the session ends.
    Raises TokenRevoked or AccountDisabled.
    """
    following = storage().write(caller, _use_up, session_id, used)
    if following is None:
        logs.security("refresh_token_reused", user=caller.user_id)
        open_sockets.recheck([caller.user_id])
        raise TokenRevoked
    return following


def _use_up(connection: sa.Connection, session_id: int, used: int) -> int | None:
    mine, now = sessions.c.id == session_id, utc_now()
    count, last = connection.execute(sa.select(sessions.c.refresh_count, sessions.c.refreshed_at).where(mine)).one()
    if used == count:
        values = {"refresh_count": count + 1, "refreshed_at": now, "last_seen_at": now}
        connection.execute(sa.update(sessions).where(mine).values(values))
        return used + 1
    if used == count - 1 and abs(now - last) <= REFRESH_GRACE:  # of a clock that was set back there is no grace
        return int(count)
    connection.execute(sa.delete(sessions).where(mine))
    return None


def list_sessions(user_id: int) -> list[OpenSession]:
    """The user's sessions, the one last seen first."""
    mine = sa.select(*(sessions.c[name] for name in OpenSession._fields)).where(sessions.c.user_id == user_id)
    with storage().read() as connection:
        found = [OpenSession._make(row) for row in connection.execute(mine)]
    return sorted(found, key=lambda session: (session.last_seen_at, session.id), reverse=True)


def end_session(caller: Caller, session_id: int) -> None:
    """End one session of the caller's and cut its sockets; nothing where it has ended already or is another's.

    Raises AccountDisabled or TokenRevoked.
    """
    gone = sa.delete(sessions).where(sessions.c.id == session_id, sessions.c.user_id == caller.user_id)
    storage().write(caller, lambda connection: connection.execute(gone) and None)
    open_sockets.recheck([caller.user_id])
