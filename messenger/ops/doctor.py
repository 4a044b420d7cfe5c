"""Checks of `flask doctor`: each returns a sentence that says what is wrong and what to do, or None."""

import socket
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import current_app
from sqlalchemy.exc import DBAPIError

from messenger.config.settings import MIGRATIONS
from messenger.demo import removal
from messenger.errors import StorageUnavailable
from messenger.models.people import users
from messenger.ops.health import VERSION, check_redis
from messenger.ops.write_probe import try_write
from messenger.people.accounts import has_administrator
from messenger.private_files import is_readable_by_others
from messenger.roles import Role
from messenger.store.database import storage
from messenger.transport import descriptors

CLOCK_TOLERANCE = 60.0  # seconds

NOBODY_ADMINISTERS = "Nobody administers: `flask users create EMAIL --name NAME --role admin`"
DEMO_ACCOUNTS_PUBLIC = (
    "demo: everybody knows the password of these accounts: {}. Remove the demo school: `flask demo --remove`."
)
DEMO_ACCOUNTS_CHANGED = (
    "demo: these accounts of the demo school can log in: {}. Remove the demo school: `flask demo --remove`."
)


def summary() -> list[str]:
    """Return lines that describe a sound installation: versions, database, Redis, accounts."""
    with storage().read() as connection:
        database = "SQLite" if storage().is_sqlite else "PostgreSQL"
        revision = MigrationContext.configure(connection).get_current_revision()
        counted = sa.select(users.c.role, sa.func.count()).where(users.c.is_active).group_by(users.c.role)
        active: dict[str, int] = dict(map(tuple, connection.execute(counted)))
    config = current_app.config
    return [
        f"Messenger {VERSION}, {config['MESSENGER_ENV']}",
        f"database: {database}, at migration {revision}",
        f"redis: {'answers' if config['REDIS_URL'] else 'not set, so run one process'}",
        "accounts: " + ", ".join(f"{active.get(role, 0)} {role}" for role in Role) + _administrator_advice(active),
    ]


def _administrator_advice(active: dict[str, int]) -> str:
    return "" if Role.ADMIN in active else f". {NOBODY_ADMINISTERS}"


def problems() -> list[str]:
    """Return all that is wrong, in the order in which to mend it. The settings themselves were checked when the
    application started.
    """
    found = [*_database_problems(), _file_mode_problem(), _redis_problem(), _descriptors_problem()]
    return [problem for problem in found if problem]


def warnings() -> list[str]:
    """Return what may be intended, but should be known at a start."""
    found = [_exposure_warning(), _administrator_warning()]
    return [warning for warning in found if warning]


def _exposure_warning() -> str | None:
    host, environment = current_app.config["HOST"], current_app.config["MESSENGER_ENV"]
    if environment == "production" or _is_loopback(host):
        return None
    return (
        f"warning: HOST={host} lets other machines in, and MESSENGER_ENV={environment} protects nobody from them (demo"
        " accounts, cookies without HTTPS). Set MESSENGER_ENV=production, or HOST=127.0.0.1."
    )


def _is_loopback(host: str) -> bool:
    try:
        addresses = {address[0] for *_family, address in socket.getaddrinfo(host, None)}
    except OSError:
        return False
    return all(ip_address(address).is_loopback for address in addresses)


def _administrator_warning() -> str | None:
    try:
        return None if has_administrator() else f"warning: {NOBODY_ADMINISTERS}"
    except StorageUnavailable:  # `problems` reports it
        return None


def reason_not_to_start() -> str | None:
    """Return the reason why the server must not start, or None: in production anybody could log in to a demo
    account.
    """
    try:
        published = _open_demo_accounts().published
    except StorageUnavailable:  # it may come back; the published password opens nothing in production anyhow
        return None
    return DEMO_ACCOUNTS_PUBLIC.format(", ".join(published)) if published else None


def _open_demo_accounts() -> removal.OpenAccounts:
    """Return the demo accounts that can log in; none outside of production."""
    is_production = current_app.config["MESSENGER_ENV"] == "production"
    return removal.find_open() if is_production else removal.OpenAccounts([], [])


def _demo_accounts_problem() -> str | None:
    found = _open_demo_accounts()
    if found.published:
        return DEMO_ACCOUNTS_PUBLIC.format(", ".join(found.published))
    return DEMO_ACCOUNTS_CHANGED.format(", ".join(found.changed)) if found.changed else None


def _database_problems() -> list[str | None]:
    try:
        with storage().read() as connection:
            migration, clock = _migration_problem(connection), _clock_problem(connection)
        return [
            migration,
            _file_owner_problem(),
            None if migration else _write_problem() or _demo_accounts_problem(),
            clock,
        ]
    except StorageUnavailable as error:
        return [f"database: no answer ({_reason(error)}). {_database_advice()}"]


def _reason(error: StorageUnavailable) -> str:
    cause = error.__cause__
    return str(cause.orig if isinstance(cause, DBAPIError) else cause).strip().partition("\n")[0]


def _database_advice() -> str:
    if not storage().is_sqlite:
        return "Check DATABASE_URL and that the server runs."
    path = Path(storage().reader.url.database or "")
    return f"Check that this user may write {path} and in its folder, and that the disk has room."


def _write_problem() -> str | None:
    """Try to write, as `/readyz` does."""
    try:
        try_write()
    except StorageUnavailable as error:
        return f"database: it cannot be written ({_reason(error)}). {_database_advice()}"
    return None


def _file_owner_problem() -> str | None:
    """Check the database file's owner: root may write what the server, as another user, may not."""
    path = Path(storage().reader.url.database or "")
    if not storage().is_sqlite:
        return None
    owner, owner_of_folder = path.stat().st_uid, path.parent.stat().st_uid
    if owner_of_folder in (owner, 0):
        return None
    return f"database: {path} is not its folder's owner's. Run `chown --reference={path.parent} {path}*`."


def _migration_problem(connection: sa.Connection) -> str | None:
    head = ScriptDirectory(MIGRATIONS).get_current_head()
    current = MigrationContext.configure(connection).get_current_revision()
    if current == head:
        return None
    return f"migrations: the database is at {current or 'nothing'}, the code at {head}. Run `flask db upgrade`."


def _clock_problem(connection: sa.Connection) -> str | None:
    theirs = connection.execute(sa.select(sa.func.current_timestamp())).scalar_one()
    if isinstance(theirs, str):
        theirs = datetime.fromisoformat(theirs)
    if theirs.tzinfo is None:
        theirs = theirs.replace(tzinfo=UTC)
    gap = abs((datetime.now(UTC) - theirs).total_seconds())
    if gap > CLOCK_TOLERANCE:
        return f"clock: {gap:.0f} s apart from the database's. Set both by NTP."
    return None


def _file_mode_problem() -> str | None:
    """Check who may read a database file; those in `instance/` are tightened at each start."""
    path = Path(storage().reader.url.database or "")
    if storage().is_sqlite and is_readable_by_others(path):
        return f"files: every user of this machine may read {path}. Run `chmod 600 {path}*`."
    return None


def _redis_problem() -> str | None:
    try:
        check_redis()
    except StorageUnavailable:
        at = urlsplit(current_app.config["REDIS_URL"])
        return (
            f"redis: no answer at {at.hostname or at.path}:{at.port or 6379}. Check REDIS_URL and that the server runs."
        )
    return None


def _descriptors_problem() -> str | None:
    limit = descriptors.hard_limit()
    if limit >= descriptors.MIN_DESCRIPTORS:
        return None
    return (
        f"descriptors: {limit} at most, one for each connection. Set LimitNOFILE=65536 in systemd's unit, or "
        "`ulimit -Hn 65536` before the start."
    )
