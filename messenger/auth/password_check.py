"""Trying a password: counted first, then hashed."""

from typing import Any

from messenger.limits.logins import Source, begin_attempt, note_success
from messenger.people.passwords import is_password


def attempts_key(name: str, account: Any) -> str:
    """The key by which tries at an account's password are counted: with a new password they begin anew."""
    return f"{name} {account.tokens_valid_after if account else None}"


def try_password(account: str, source: Source, password_hash: str | None, password: str) -> bool:
    """Whether it is the account's password. Raises RateLimited or Overloaded."""
    attempt = begin_attempt(account, source)
    try:
        succeeded = is_password(password_hash, password, source.key)
    except BaseException:  # it was not tried
        attempt.cancel()
        raise
    if succeeded:
        note_success(attempt, account, source)
    return succeeded
