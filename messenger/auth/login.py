"""Log in with a password, and change it."""

import sqlalchemy as sa
from flask_babel import lazy_gettext as _

from messenger import logs
from messenger.auth.device_cookie import Client, source_of
from messenger.auth.password_check import attempts_key, try_password
from messenger.errors import AccountDisabled, BadCredentials, ValidationFailed
from messenger.models.people import Person, users
from messenger.names import normal_address
from messenger.people.accounts import store_password
from messenger.people.passwords import hash_password, password_problem
from messenger.policy.callers import Caller
from messenger.store.database import storage


def log_in(email: str, password: str, client: Client) -> Person:
    """Check e-mail and password, and return the person. Raises BadCredentials, AccountDisabled, RateLimited or
    Overloaded.
    """
    email = normal_address(email.replace("\0", ""))
    with storage().read() as connection:
        row = connection.execute(sa.select(users).where(users.c.email == email)).one_or_none()
    source = source_of(client, row.id if row else None)
    succeeded = try_password(attempts_key(email, row), source, row.password_hash if row else None, password)
    refusal = None if row and row.is_active and succeeded else AccountDisabled if succeeded else BadCredentials
    code = refusal.code if refusal else "ok"
    logs.security("login", code=code, user=row.id if row else None, address=client.address)
    if refusal or row is None:
        raise refusal or BadCredentials
    return Person.of(row)


def has_password(user_id: int) -> bool:
    """Check whether the user logs in here, rather than in the host application."""
    with storage().read() as connection:
        return _password_hash(connection, user_id) is not None


def _password_hash(connection: sa.Connection, user_id: int) -> str | None:
    return connection.execute(sa.select(users.c.password_hash).where(users.c.id == user_id)).scalar_one_or_none()


def change_password(caller: Caller, person: Person, current: str, new: str, client: Client) -> Person:
    """Change the caller's own password, end all their sessions, and return them as they are then.

    Raises ValidationFailed (`current` is not theirs, `new` is too easy to guess), RateLimited, Overloaded,
    AccountDisabled or TokenRevoked.
    """
    source = source_of(client, person.id)
    with storage().read() as connection:
        password_hash = _password_hash(connection, person.id)
    if not try_password(attempts_key(person.email or f"#{person.id}", person), source, password_hash, current):
        raise ValidationFailed(
            errors={"current": _("Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.")}
        )
    problem = password_problem(new, current, (person.email or "", person.name))
    if problem:
        raise ValidationFailed(errors={"new": problem})
    return store_password(caller, person, hash_password(new, source.key))
