"""The table `sessions`, and the issue of a token."""

from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from messenger.extensions import db
from messenger.models.column_types import Id, UtcDateTime
from messenger.models.times import utc_now


class Session(db.Model):  # type: ignore[name-defined]
    """A login on a device; it ends when its row is deleted."""

    __tablename__ = "sessions"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    user_id: Mapped[int] = mapped_column(Id, sa.ForeignKey("users.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now)
    user_agent: Mapped[str] = mapped_column(sa.String(255), default="")
    # How many refresh tokens have been used up, and when the last one was: see `auth.sessions.refresh_session`.
    refresh_count: Mapped[int] = mapped_column(default=0, server_default="0")
    refreshed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


sessions: sa.Table = Session.__table__


class TokenIssue(NamedTuple):
    """The issue of a token: `at` which time, and `after` which revocation of the account's tokens (both in seconds
    since the epoch, 0 where there was none); the session that it belongs to, if any; and its expiry, a host's leeway
    included: None where there is no token.
    """

    at: float
    after: float | None
    session_id: int | None
    expires_at: float | None

    def is_revoked(self, revoked_at: float) -> bool:
        """Check whether the account's last revocation came after the issue.

        A clock may be set back, so our own are asked for the revocation that they know. A host's know the time alone.
        """
        if self.after is None:
            return 0 < revoked_at >= self.at
        return self.after != revoked_at
