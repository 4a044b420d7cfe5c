"""Alembic's environment: runs the migrations on the application's own engine."""

from logging.config import fileConfig

from alembic import context
from click import ClickException
from flask import current_app
from sqlalchemy.exc import OperationalError

from messenger.silence import let_take_time

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
    with migrate.db.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            let_take_time(connection)
            connection.commit()
        context.configure(connection=connection, target_metadata=metadata, **migrate.configure_args)
        with context.begin_transaction():
            context.run_migrations()


if context.is_offline_mode():
    run_offline()
else:
    try:
        run_online()
    except OperationalError as error:
        raise ClickException(f"the database does not answer ({str(error.orig).strip().splitlines()[0]})") from error
