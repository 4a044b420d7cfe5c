"""Overrides of Flask-Migrate 4.1: how it writes the folder of the migrations down."""

import flask_migrate


class PathConfig(flask_migrate.Config):
    """Alembic's configuration; it is a ConfigParser, for which a `%` in a folder's name is syntax."""

    def set_main_option(self, name: str, value: str) -> None:
        super().set_main_option(name, value.replace("%", "%%"))


def quote_folders() -> None:
    """Let Flask-Migrate make `PathConfig`s: it has no hook for its class."""
    flask_migrate.Config = PathConfig
