"""Password checks: counted against the limit first, then hashed."""

from typing import Any

from messenger.limits.logins import Source, begin_attempt, note_success
from messenger.people.passwords import is_password


def attempts_key(name: str, account: Any) -> str:
    """Return the key under which attempts on an account are counted; a new password starts a new count."""
    return f"{name} {account.tokens_valid_after if account else None}"


def try_password(account: str, source: Source, password_hash: str | None, password: str) -> bool:
    """Check the account's password, within the limits of attempts. Raises RateLimited or Overloaded."""
    attempt = begin_attempt(account, source)
    try:
        succeeded = is_password(password_hash, password, source.key)
    except BaseException:  # it was not tried
        attempt.cancel()
        raise
    if succeeded:
        note_success(attempt, account, source)
    return succeeded
