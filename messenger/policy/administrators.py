"""Administrators: check that someone is one, and keep at least one."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from flask_babel import lazy_gettext as _

from messenger.errors import LastAdministrator, NotYours
from messenger.models.people import users
from messenger.policy.may_write import Standing
from messenger.roles import Role

ADMINISTRATORS = sa.and_(users.c.role == Role.ADMIN, users.c.is_active)


def require_administrator(account: Standing) -> None:
    """Check that the account is an active administrator's. Raises NotYours."""
    if account.role != Role.ADMIN or not account.is_active:
        raise NotYours(_("Cette page est réservée à l’administration."))


@contextmanager
def keep_an_administrator(connection: sa.Connection) -> Iterator[None]:
    """Wrap a change of roles or accounts: where there was an active administrator, one must remain.

    Raises LastAdministrator.
    """
    had_one = lock_administrators(connection)
    yield
    if had_one and connection.execute(sa.select(users.c.id).where(ADMINISTRATORS).limit(1)).first() is None:
        raise LastAdministrator


def lock_administrators(connection: sa.Connection) -> bool:
    """Lock the active administrators until the commit; return whether there are any. Always in one order, so that two
    who act on each other at once never wait for each other.
    """
    locked = sa.select(users.c.id).where(ADMINISTRATORS).order_by(users.c.id).with_for_update(key_share=True)
    return bool(connection.execute(locked).all())
