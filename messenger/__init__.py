"""Messenger: private messaging for a school."""

from collections.abc import Mapping
from typing import Any

from flask import Flask

from messenger import cli, counters, transport, ui
from messenger.api_docs import routes as document_routes
from messenger.auth import cookies, tokens
from messenger.auth import rest as auth_routes
from messenger.config.settings import MIGRATIONS, settings
from messenger.extensions import db, migrate, socketio
from messenger.limits import logins, sends
from messenger.messages import routes as message_routes
from messenger.messages import sending
from messenger.notices import open_sockets
from messenger.ops import health, metrics
from messenger.sockets import connections, pages, polling_binding, resync
from messenger.store import database
from messenger.transport.codec import OrjsonProvider
from messenger.transport.wsgi import ChunkedInput, LazySessions, RequestIds
from messenger.ui.seams.jinja import SharedGlobals
from messenger.web import (
    compression,
    draining,
    error_pages,
    languages,
    proxies,
    refused_heads,
    security_headers,
    static_files,
)

# Each after those that it needs.
PARTS = (
    counters,
    database,
    sends,
    logins,
    languages,
    tokens,
    cookies,
    open_sockets,
    sending,
    error_pages,
    refused_heads,
    static_files,
    compression,
    metrics,
    cli,
)


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """Build the application from the environment's settings; those in `config` come first. Raises ConfigError."""
    app = Flask(__name__, static_folder=None)
    app.config.update(settings(config or {}, app.instance_path))
    app.json, app.session_interface = OrjsonProvider(app), LazySessions()
    app.jinja_environment = SharedGlobals
    db.init_app(app)
    migrate.init_app(app, db, directory=MIGRATIONS)
    for part in PARTS:
        part.init_app(app)
    for door in (auth_routes, message_routes, health, metrics, document_routes, ui):
        app.register_blueprint(door.blueprint)
    server = transport.new_server(app.config["ASYNC_MODE"], app.config["REDIS_URL"], app.config["PORT"])
    socketio.init_app(app, server)
    connections.init_app(app, server)
    polling_binding.init_app(app, server)
    pages.init_app(app, render=ui.render_change)
    resync.init_app(app, server)
    app.wsgi_app = ChunkedInput(app.wsgi_app)  # type: ignore[method-assign]
    draining.init_app(app, server)
    security_headers.init_app(app)
    app.wsgi_app = RequestIds(app.wsgi_app, app.config["TRUSTED_PROXIES"] > 0)  # type: ignore[method-assign]
    proxies.init_app(app)
    return app
