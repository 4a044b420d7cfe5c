"""Accounts of a host application's users, created or linked when a token of theirs comes for the first time."""

from typing import Any, NamedTuple

import sqlalchemy as sa
from flask import current_app

from messenger import logs
from messenger.auth.token_errors import TokenRoleInvalid
from messenger.models.people import Person, select_people, users
from messenger.names import MAX_NAME, is_blank, normal_address, normal_name
from messenger.people.register import is_email
from messenger.policy.callers import System
from messenger.roles import NAMES, Role
from messenger.store.database import storage
from messenger.store.queries import DriverQuery

PERSON_BY_EXTERNAL_ID = DriverQuery(select_people(users.c.external_id == sa.bindparam("external_id")))


class HostAccount(NamedTuple):
    """The user as a host's token describes them. `is_email_verified`: the host vouches for the address, by the token
    or, for all of them, by the setting.
    """

    external_id: str
    name: str
    role: str
    email: str | None
    is_email_verified: bool


class LinkDecision(NamedTuple):
    """The decision on a user seen for the first time: `linked` is the id of the existing account with their address
    that they get; `owner` that of another account that keeps the address, and `reason` why.
    """

    linked: int | None = None
    owner: int | None = None
    reason: str = ""


def find_or_create_host_account(claims: dict[str, Any]) -> Person:
    """Return the user whom the host application calls `external_id`; create them from the token's claims where unknown.

    Raises TokenRoleInvalid when a new user's claims lack a role of ours.
    """
    return find_host_account(claims["external_id"]) or _create(_account_from_claims(claims))


def find_host_account(external_id: str) -> Person | None:
    return next(map(Person._make, storage().rows(PERSON_BY_EXTERNAL_ID, external_id=external_id)), None)


def preview_host_account(claims: dict[str, Any]) -> tuple[HostAccount, LinkDecision]:
    """Return what `find_or_create_host_account` would do with a user seen for the first time. Raises
    TokenRoleInvalid.
    """
    account = _account_from_claims(claims)
    with storage().read() as connection:
        return account, _plan(connection, account)


def _account_from_claims(claims: dict[str, Any]) -> HostAccount:
    names: dict[str, str] = current_app.config["HOST_TOKENS"]
    role = claims.get(names.get("JWT_ROLE_CLAIM", "role"))
    if role not in list(Role):
        rule = f"{{claim}} is {{role}}: a new account needs one of {NAMES} (JWT_ROLE_CLAIM names the claim)"
        raise TokenRoleInvalid(rule, claim=names.get("JWT_ROLE_CLAIM", "role"), role=role)
    verified = claims.get("email_verified", names.get("JWT_EMAIL_VERIFIED") == "always")
    is_verified = verified is True or verified == "true"  # some issuers write it as a text
    is_denied = "email_verified" in claims and not is_verified
    email = None if is_denied else _address(claims.get(names.get("JWT_EMAIL_CLAIM", "email")))
    name = _name(claims.get(names.get("JWT_NAME_CLAIM", "name"))) or email or claims["external_id"]
    return HostAccount(claims["external_id"], name[:MAX_NAME], role, email, is_verified)


def _address(claim: object) -> str | None:
    """Return the claim's address in its normal form; None where it is none, or would have to be cut or cleaned
    first.
    """
    return normal_address(claim) if isinstance(claim, str) and is_email(claim) else None


def _name(claim: object) -> str:
    text = normal_name(claim) if isinstance(claim, str) else ""
    name = normal_name("".join(character for character in text if character.isprintable()))
    return "" if is_blank(name) else name


def _plan(connection: sa.Connection, account: HostAccount) -> LinkDecision:
    """Decide whether a user seen for the first time gets the account that ops prepared for their address.

    Only an account that nobody can log in to yet, and only where the host says that it has verified the address: else a
    pupil may have typed the headmistress's, or another pupil's.
    """
    if account.email is None:
        return LinkDecision()  # many have none
    owner = connection.execute(sa.select(users).where(users.c.email == account.email)).one_or_none()
    if owner is None:
        return LinkDecision()
    if owner.password_hash is not None or owner.external_id is not None:
        return LinkDecision(owner=owner.id, reason="it is in use")
    if not account.is_email_verified:
        reason = "the token lacks email_verified (JWT_EMAIL_VERIFIED=always where the host verifies every address)"
        return LinkDecision(owner=owner.id, reason=reason)
    return LinkDecision(linked=owner.id)


def _create(account: HostAccount) -> Person:
    person, decision = storage().write(System.HOST_TOKEN, _link_or_create, account)
    if decision.linked:
        logs.security("account_linked", user=person.id, role=person.role)
    elif decision.owner:
        logs.security("account_not_linked", user=person.id, owner=decision.owner, reason=decision.reason)
    return person


def _link_or_create(connection: sa.Connection, account: HostAccount) -> tuple[Person, LinkDecision]:
    same = users.c.external_id == account.external_id
    row = connection.execute(select_people(same)).one_or_none()
    if row is not None:  # another request was faster
        return Person._make(row), LinkDecision()
    decision = _plan(connection, account)
    if decision.linked:
        prepared = sa.update(users).where(users.c.id == decision.linked)
        connection.execute(prepared.values(external_id=account.external_id))
    else:
        email = None if decision.owner else account.email
        values = {"external_id": account.external_id, "name": account.name, "role": account.role, "email": email}
        connection.execute(sa.insert(users).values(**values, is_email_from_host=email is not None))
    return Person._make(connection.execute(select_people(same)).one()), decision
