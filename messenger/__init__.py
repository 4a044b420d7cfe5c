"""Messenger: private messaging for a school."""

from collections.abc import Mapping
from typing import Any

from flask import Flask

from messenger import (
    cli,
    compression,
    draining,
    error_handlers,
    health,
    languages,
    limits,
    login_limits,
    metrics,
    page_sockets,
    polling_binding,
    proxies,
    resync,
    security_headers,
    services,
    socket_sessions,
    sockets,
    static_files,
    storage,
    tally,
    transport,
    ui,
)
from messenger.auth import cookies, tokens
from messenger.auth import routes as auth_routes
from messenger.config import MIGRATIONS, settings
from messenger.documents import routes as document_routes
from messenger.extensions import db, migrate, socketio
from messenger.messages import routes as message_routes
from messenger.transport.codec import OrjsonProvider
from messenger.transport.wsgi import ChunkedInput, RequestIds, SessionsOnDemand

# Each after those that it needs.
PARTS = (
    tally,
    storage,
    limits,
    login_limits,
    languages,
    tokens,
    cookies,
    socket_sessions,
    services,
    error_handlers,
    static_files,
    compression,
    metrics,
    cli,
)


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """The application, from the environment's settings; those in `config` come first. Raises ConfigError."""
    app = Flask(__name__, static_folder=None)
    app.config.update(settings(config or {}, app.instance_path))
    app.json, app.session_interface = OrjsonProvider(app), SessionsOnDemand()
    db.init_app(app)
    migrate.init_app(app, db, directory=MIGRATIONS)
    for part in PARTS:
        part.init_app(app)
    for door in (auth_routes, message_routes, health, metrics, document_routes, ui):
        app.register_blueprint(door.blueprint)
    manager = transport.client_manager(app.config["REDIS_URL"])
    socketio.init_app(app, async_mode=app.config["ASYNC_MODE"], client_manager=manager, **transport.SERVER_OPTIONS)
    sockets.init_app(app, socketio.server)
    polling_binding.init_app(app, socketio.server)
    page_sockets.init_app(app, render=ui.render_change)
    resync.init_app(app, socketio.server)
    app.wsgi_app = ChunkedInput(app.wsgi_app)  # type: ignore[method-assign]
    draining.init_app(app, socketio.server)
    security_headers.init_app(app)
    app.wsgi_app = RequestIds(app.wsgi_app, app.config["TRUSTED_PROXIES"] > 0)  # type: ignore[method-assign]
    proxies.init_app(app)
    return app
