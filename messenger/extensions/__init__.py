"""The bare extension objects; `create_app` binds them to an application."""

import flask_migrate
from flask_babel import Babel
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import MetaData

from messenger.extensions.seams.flask_migrate import quote_folders
from messenger.extensions.seams.flask_socketio import SocketIO

# Every constraint has a name, so that a migration can drop it on PostgreSQL and SQLite alike.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

quote_folders()
db = SQLAlchemy(metadata=MetaData(naming_convention=NAMING))
migrate = flask_migrate.Migrate(render_as_batch=True)
socketio = SocketIO()
babel = Babel()
