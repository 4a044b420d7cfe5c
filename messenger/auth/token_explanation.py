"""Explain a token to whoever sets up a host application: its content, and the rule that refuses it. Changes nothing."""

from datetime import UTC, datetime
from typing import Any, NamedTuple

from flask import current_app

from messenger.auth.host_accounts import find_host_account, preview_host_account
from messenger.auth.token_form import TIME_CLAIMS, read_token
from messenger.auth.tokens import authenticate
from messenger.errors import MessengerError, TokenInvalid, TokenRevoked


class Explanation(NamedTuple):
    """The content of a token and the verdict on it: `header` and `claims` as they are, None where they cannot be read;
    `refusal` where a rule refuses the token, with its `reason`, else the `account` that it opens.
    """

    header: dict[str, Any] | None
    claims: dict[str, Any] | None
    refusal: MessengerError | None = None
    reason: str = ""
    account: str = ""


def explain(token: str) -> Explanation:
    """Check a token by all rules of the doors, in their order."""
    header = claims = None
    try:
        header, claims = read_token(token)
        return Explanation(header, claims, account=_account_of(token))
    except MessengerError as refusal:
        return Explanation(header, claims, refusal, _reason(refusal, claims or {}))


def _account_of(token: str) -> str:
    verified = current_app.extensions["token_verifier"].verify(token)
    if verified["source"] == "host" and find_host_account(verified["external_id"]) is None:
        return _account_to_be(verified)
    session = authenticate(token, page_user=None)
    return f"user {session.person.id}, {session.person.name}, {session.person.role}"


def _account_to_be(claims: dict[str, Any]) -> str:
    account, decision = preview_host_account(claims)
    if decision.linked:
        return f"user {decision.linked}, whom ops prepared with this address and whom it links to {account.external_id}"
    address = f"the address {account.email}" if account.email else "no address"
    if decision.owner:
        address = f"no address, since user {decision.owner} keeps it: {decision.reason}"
    return f"a new one: {account.name}, {account.role}, with {address}"


def _reason(refusal: MessengerError, claims: dict[str, Any]) -> str:
    if isinstance(refusal, TokenInvalid):
        return refusal.reason
    times = {name: f"{name} is {_time(claims[name])}" for name in TIME_CLAIMS if name in claims}
    if isinstance(refusal, TokenRevoked):
        return f"its session has ended, or the account's tokens were revoked after {times.get('iat', 'it was issued')}"
    return getattr(refusal, "reason", "") or ", ".join(times.values())


def _time(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):  # before the year 1: no calendar of Python's has it
        return str(seconds)
