"""Probe that the database takes writes: a probe that only reads does not notice a full disk or another user's file."""

import time
from contextlib import suppress

import sqlalchemy as sa
from flask import current_app

from messenger.policy.callers import System
from messenger.store.database import RowInUse, storage

TRUSTED_SECONDS = 5.0  # a probe writes no more often than that
TRIED_AT = "write_tried_at"


def check_write() -> None:
    """Check that the database took a trial write seconds ago and refused nothing since, or takes one now. Raises
    StorageUnavailable.
    """
    tried_at = current_app.extensions.get(TRIED_AT, storage().refused_at)
    if tried_at <= storage().refused_at or time.monotonic() - tried_at > TRUSTED_SECONDS:
        try_write()


def try_write() -> None:
    """Write something that nobody reads. Raises StorageUnavailable."""
    with suppress(RowInUse):  # another's is being written
        storage().write(System.TRIAL, _touch)
    current_app.extensions[TRIED_AT] = time.monotonic()


def _touch(connection: sa.Connection) -> None:
    """Change a page of the database. (Writing the same value changes none in SQLite.)"""
    if connection.dialect.name == "sqlite":
        number = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        connection.exec_driver_sql(f"PRAGMA user_version = {(number + 1) % 2**31}")
    else:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")
