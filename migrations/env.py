"""Alembic's environment: runs the migrations on the application's own engine."""

from logging.config import fileConfig

import sqlalchemy as sa
from alembic import context
from click import ClickException
from flask import current_app
from sqlalchemy.exc import OperationalError

from messenger.config.database import WRITER
from messenger.store.deadlines import lift_timeouts

MIGRATION_LOCK = 7_305_808_869  # any number that no other program locks

config = context.config
if config.config_file_name:
    fileConfig(config.config_file_name, disable_existing_loggers=False)

migrate = current_app.extensions["migrate"]
metadata = migrate.db.metadatas[None]


def run_offline() -> None:
    """Write the SQL instead of running it."""
    url = migrate.db.engine.url.render_as_string(hide_password=False)
    context.configure(url=url, target_metadata=metadata, literal_binds=True, **migrate.configure_args)
    with context.begin_transaction():
        context.run_migrations()


def run_online() -> None:
    """In one transaction, and after another that runs at the same time: what that one did is not done again."""
    engines = migrate.db.engines
    with engines.get(WRITER, engines[None]).connect() as connection:
        if connection.dialect.name == "postgresql":
            lift_timeouts(connection)
            connection.commit()
        context.configure(
            connection=connection, target_metadata=metadata, transactional_ddl=True, **migrate.configure_args
        )
        with context.begin_transaction():
            if connection.dialect.name == "postgresql":
                _wait_for_others(connection)
            context.run_migrations()


def _wait_for_others(connection: sa.Connection) -> None:
    """SQLite's writer does so when its transaction begins."""
    connection.execute(sa.text("SET LOCAL lock_timeout = '5min'"))
    connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
    connection.execute(sa.text("RESET lock_timeout"))


if context.is_offline_mode():
    run_offline()
else:
    try:
        run_online()
    except OperationalError as error:
        raise ClickException(f"the database does not answer ({str(error.orig).strip().splitlines()[0]})") from error
