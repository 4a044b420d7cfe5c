"""The bare extension objects; `create_app` binds them to an application."""

from typing import Any

import flask_migrate
import flask_socketio
from flask import Flask
from flask_babel import Babel
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import MetaData

# Every constraint has a name, so that a migration can drop it on PostgreSQL and SQLite alike.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

db = SQLAlchemy(metadata=MetaData(naming_convention=NAMING))


class PathConfig(flask_migrate.Config):
    """Flask-Migrate 4.1 writes the folder of the migrations into a ConfigParser, for which a `%` in it is syntax."""

    def set_main_option(self, name: str, value: str) -> None:
        super().set_main_option(name, value.replace("%", "%%"))


class SocketIO(flask_socketio.SocketIO):
    """Serves with the server that it is given; Flask-SocketIO 5.7 makes one of the library's own class."""

    def init_app(self, app: Flask, server: Any) -> None:
        app.extensions["socketio"] = self
        self.server, self.async_mode, self.manage_session = server, server.async_mode, False
        app.wsgi_app = self.sockio_mw = flask_socketio._SocketIOMiddleware(server, app, socketio_path="socket.io")  # type: ignore[method-assign]


flask_migrate.Config = PathConfig
migrate = flask_migrate.Migrate(render_as_batch=True)
socketio = SocketIO()
babel = Babel()
