"""Find, create and change accounts. Changes reach open sockets at once, other processes' within seconds."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from flask import current_app
from flask_babel import lazy_gettext as _

from messenger import logs
from messenger.errors import UserNotFound, ValidationFailed
from messenger.models.people import Person, select_people, users
from messenger.models.sessions import sessions
from messenger.notices import open_sockets
from messenger.people.passwords import ADMINISTRATION, hash_password
from messenger.people.register import NewUser
from messenger.policy.administrators import ADMINISTRATORS, keep_an_administrator
from messenger.store.authority import Authority
from messenger.store.database import storage
from messenger.store.queries import DriverQuery

ADMINISTRATOR_KNOWN_SECONDS = 60.0  # the page of the login asks, and strangers ask for that page


def log_out_everywhere(authority: Authority, user_id: int) -> None:
    """Revoke all tokens of a user issued so far and cut the open sockets."""
    _change(authority, user_id, {"tokens_valid_after": revocation_time()}, _write, "sessions_revoked")


def revocation_time() -> datetime:
    """Return the time of a revocation now: no token issued until now, by a clock of ours or the host's, says a later
    one.
    """
    # A token issued earlier in the same millisecond must be revoked too, and a host's whose clock is ahead of ours.
    skew = current_app.extensions["token_verifier"].host_clock_skew
    return datetime.now(UTC) + timedelta(seconds=skew)


PERSON_BY_ID = DriverQuery(select_people(users.c.id == sa.bindparam("id")))


def find_account(user_id: int) -> Person | None:
    return next(map(Person._make, storage().rows(PERSON_BY_ID, id=user_id)), None)


def find_account_by_email(email: str) -> Person:
    """Return the account with this e-mail address. Raises UserNotFound."""
    with storage().read() as connection:
        row = connection.execute(select_people(users.c.email == email)).one_or_none()
    if row is None:
        raise UserNotFound
    return Person._make(row)


def create_account(authority: Authority, new: NewUser, password: str) -> Person:
    """Create an account and return it. Raises sqlalchemy's IntegrityError when the e-mail is taken."""
    values = {**new._asdict(), "password_hash": hash_password(password, ADMINISTRATION)}
    storage().write(authority, lambda connection: connection.execute(sa.insert(users).values(values)) and None)
    person = find_account_by_email(new.email)
    logs.security("account_created", user=person.id, role=person.role)
    return person


def list_accounts(role: str | None = None) -> list[Person]:
    query = select_people().order_by(users.c.id)
    with storage().read() as connection:
        return [Person._make(row) for row in connection.execute(query.where(users.c.role == role) if role else query)]


def has_administrator() -> bool:
    """Check whether the school has an active administrator. True is cached for a minute, False is not."""
    now, known_until = time.monotonic(), current_app.extensions.get("administrator_known_until", 0.0)
    if now < known_until:
        return True
    one = sa.select(users.c.id).where(ADMINISTRATORS).limit(1)
    with storage().read() as connection:
        is_there = connection.execute(one).first() is not None
    if is_there:
        current_app.extensions["administrator_known_until"] = now + ADMINISTRATOR_KNOWN_SECONDS
    return is_there


WriteChange = Callable[[sa.Connection, int, dict[str, Any]], None]


def set_role(authority: Authority, person: Person, role: str) -> Person:
    """Change the role. Raises LastAdministrator where nobody would be one any more."""
    return _changed(authority, person, {"role": role}, _write_standing)


def set_active(authority: Authority, person: Person, active: bool) -> Person:
    """Enable or disable the account; disabling revokes its tokens. Raises LastAdministrator where no administrator
    would remain.
    """
    revoked = {} if active else {"tokens_valid_after": revocation_time()}
    return _changed(authority, person, {"is_active": active, **revoked}, _write_standing)


def set_email(authority: Authority, person: Person, email: str) -> Person:
    """Change the address. Raises sqlalchemy's IntegrityError when another account has it."""
    return _changed(authority, person, {"email": email.strip(), "is_email_from_host": False}, _write)


def set_password(authority: Authority, person: Person, password: str) -> Person:
    """Set a password and revoke the tokens issued so far."""
    return store_password(authority, person, hash_password(password, ADMINISTRATION))


def store_password(authority: Authority, person: Person, password_hash: str) -> Person:
    """Set a password by its hash and revoke the tokens issued so far."""
    values = {"password_hash": password_hash, "tokens_valid_after": revocation_time()}
    return _changed(authority, person, values, _write)


def remove_email(authority: Authority, person: Person) -> Person:
    """Free an address that a host's token gave, for the person whose it is. The account keeps its name, its messages
    and its tokens. Raises ValidationFailed for an address of ours, by which somebody may log in.
    """
    return _changed(authority, person, {"email": None, "is_email_from_host": False}, _write_no_email)


def has_email_from_host(user_id: int) -> bool:
    """Check whether a token of the host application alone says that the address is this person's, who does not log in
    by it.
    """
    with storage().read() as connection:
        mine = sa.select(users.c.is_email_from_host, users.c.password_hash).where(users.c.id == user_id)
        row = connection.execute(mine).one_or_none()
        return row is not None and row.is_email_from_host and row.password_hash is None


def _loggable(values: dict[str, Any]) -> dict[str, object]:
    """Return what the log may show of a change: not the password."""
    said: dict[str, object] = {name: values[name] for name in ("role", "is_active") if name in values}
    if "email" in values:
        said["email"] = "changed" if values["email"] else "removed"
    return said or {"password": "changed"}


def _changed(authority: Authority, person: Person, values: dict[str, Any], write: WriteChange) -> Person:
    _change(authority, person.id, values, write, "account_changed", **_loggable(values))
    changed = find_account(person.id)
    if changed is None:
        raise UserNotFound
    return changed


def _change(
    authority: Authority, user_id: int, values: dict[str, Any], write: WriteChange, event: str, **logged: object
) -> None:
    storage().write(authority, write, user_id, values)
    logs.security(event, user=user_id, **logged)
    open_sockets.recheck([user_id])


def _write_standing(connection: sa.Connection, user_id: int, values: dict[str, Any]) -> None:
    with keep_an_administrator(connection):
        _write(connection, user_id, values)


def _write_no_email(connection: sa.Connection, user_id: int, values: dict[str, Any]) -> None:
    free = sa.update(users).where(users.c.id == user_id, users.c.is_email_from_host, users.c.password_hash.is_(None))
    if connection.execute(free.values(values)).rowcount == 0:
        raise ValidationFailed(_("Seule une adresse venue d’un jeton de l’application se retire."))


def _write(connection: sa.Connection, user_id: int, values: dict[str, Any]) -> None:
    revokes = "tokens_valid_after" in values
    if revokes:
        values = {**values, "tokens_valid_after": _later(connection, user_id, values["tokens_valid_after"])}
    connection.execute(sa.update(users).where(users.c.id == user_id).values(values))
    if revokes:
        connection.execute(sa.delete(sessions).where(sessions.c.user_id == user_id))


def _later(connection: sa.Connection, user_id: int, now: datetime) -> datetime:
    """Return `now`, or just after the last revocation where the clock has been set back: no two are the same."""
    mine = sa.select(users.c.tokens_valid_after).where(users.c.id == user_id)
    last = connection.execute(mine.with_for_update(key_share=True)).scalar()
    return max(now, last + timedelta(microseconds=1)) if last else now
