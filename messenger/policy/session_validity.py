"""Check whether a session is still good."""

import time
from collections.abc import Container

from messenger.errors import (
    AccountDisabled,
    MessengerError,
    TokenExpired,
    TokenInvalid,
    TokenRevoked,
)
from messenger.models.sessions import TokenIssue
from messenger.policy.may_write import Standing


def session_refusal(
    account: Standing | None, token_issue: TokenIssue, open_sessions: Container[int | None]
) -> MessengerError | None:
    """Return the refusal of a session that is not good any more; None while it is.

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
