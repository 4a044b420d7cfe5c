"""Open sockets, and the sessions that opened them: an expired or revoked token, a disabled account or a changed role
disconnects them.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa
from flask import Flask, current_app

from messenger import logs
from messenger.errors import StorageUnavailable
from messenger.models.people import Person, select_people, users
from messenger.models.sessions import TokenIssue, sessions
from messenger.notices import emits
from messenger.policy.callers import Caller
from messenger.policy.session_validity import session_refusal
from messenger.store.database import storage

CHECK_SECONDS = 2.0  # the contract allows 5
PEOPLE_A_QUERY = 500


class SocketSession(NamedTuple):
    """One open socket; `is_page` if a page of ours opened it. Times in seconds since the epoch."""

    user_id: int
    role: str
    token_issue: TokenIssue
    expires_at: float
    locale: str
    time_zone: str | None = None
    is_page: bool = False
    connection_id: str | None = None  # that of the request that opened it, in the log

    @property
    def has_expired(self) -> bool:
        return self.expires_at <= time.time()

    def caller(self, sid: str) -> Caller:
        """Return the caller of an event that has just come over this socket."""
        return Caller(self.user_id, self.token_issue, sid, time.monotonic())


class SocketSessions:
    """The open sockets of one process, by socket id and by person."""

    def __init__(self) -> None:
        self.by_sid: dict[str, SocketSession] = {}
        self.sids_of: defaultdict[int, set[str]] = defaultdict(set)
        self.emptied: Any = None  # the event that ends `watch`
        self._lock = threading.Lock()

    def add(self, sid: str, session: SocketSession, new_event: Callable[[], Any]) -> tuple[bool, bool]:
        """Add a socket; return whether it is the person's first here, and whether it is the first of all: then start
        `watch`.
        """
        with self._lock:
            starts = not self.by_sid
            if starts:
                self.emptied = new_event()
            self.by_sid[sid] = session
            self.sids_of[session.user_id].add(sid)
            return len(self.sids_of[session.user_id]) == 1, starts

    def is_full(self, user_id: int, limit: int | None) -> bool:
        """Check whether the person has as many sockets here as they may."""
        return limit is not None and len(self.sids_of.get(user_id, ())) >= limit

    def remove(self, sid: str) -> tuple[SocketSession | None, bool]:
        """Remove a socket; return its session, and whether it was the person's last here."""
        with self._lock:
            session = self.by_sid.pop(sid, None)
            if session is None:
                return None, False
            if not self.by_sid:
                self.emptied.set()
            own = self.sids_of[session.user_id]
            own.discard(sid)
            if own:
                return session, False
            del self.sids_of[session.user_id]
            return session, True


def init_app(app: Flask) -> None:
    app.extensions["socket_sessions"] = SocketSessions()


def socket_sessions() -> SocketSessions:
    return current_app.extensions["socket_sessions"]


def end_code(session: SocketSession, person: Person | None, logged_in: set[int | None]) -> str | None:
    """Return the `code` of `session:ended` if the session is over, else None. `logged_in`: the ids of login sessions
    that have not ended, and None.
    """
    if session.has_expired:
        return "token_expired"
    if person is None:
        return "account_disabled"
    refusal = session_refusal(person, session.token_issue, logged_in)
    if refusal:
        return refusal.code
    return "role_changed" if person.role != session.role else None


def recheck(user_ids: Iterable[int]) -> None:
    """Disconnect the sockets, in every process, of those people whose right to them has ended."""
    ids = list(user_ids)
    emits.request_session_check(ids)
    recheck_here(ids)


def recheck_here(user_ids: Iterable[int]) -> None:
    """Recheck the sockets of this process alone."""
    by_sid, sids_of = socket_sessions().by_sid, socket_sessions().sids_of
    here = [user_id for user_id in user_ids if user_id in sids_of]
    if not here:
        return
    # Sockets that open during the query have just been checked.
    opened = {sid: by_sid[sid] for user_id in here for sid in list(sids_of.get(user_id, ())) if sid in by_sid}
    named = {session.token_issue.session_id for session in opened.values()} - {None}
    with storage().read() as connection:
        found = connection.execute(select_people(users.c.id.in_(here)))
        people = {row.id: Person._make(row) for row in found}
        is_named = sa.select(sessions.c.id).where(sessions.c.id.in_(named))
        logged_in = {None, *connection.execute(is_named).scalars()} if named else {None}
    for sid, session in opened.items():
        code = end_code(session, people.get(session.user_id), logged_in)
        if code and sid in by_sid:
            disconnect(sid, code)


def disconnect(sid: str, code: str) -> None:
    """Emit `session:ended` with the code, then disconnect the socket."""
    session = socket_sessions().by_sid.get(sid)
    logs.security("session_ended", code=code, user=session and session.user_id)
    emits.session_ended(sid, code)
    current_app.extensions["socketio_server"].disconnect(sid)


def watch(app: Flask, emptied: Any) -> None:
    """Recheck all open sockets every two seconds while there are any: tokens expire, and a notice may have been lost.

    `emptied`: an event of the server's async mode, set when the last socket closes.
    """
    server = app.extensions["socketio_server"]
    while not emptied.wait(CHECK_SECONDS):
        with app.app_context():
            _recheck_all(server)


def _recheck_all(server: Any) -> None:
    ids = list(socket_sessions().sids_of)
    for start in range(0, len(ids), PEOPLE_A_QUERY):
        try:
            recheck_here(ids[start : start + PEOPLE_A_QUERY])
        except StorageUnavailable:
            current_app.logger.warning("sessions not rechecked: the database does not answer")
            return
        except Exception:  # one bad round must not be the last
            current_app.logger.exception("sessions not rechecked")
        server.sleep(0)
