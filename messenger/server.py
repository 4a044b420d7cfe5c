"""Serving: one process, in the async mode that `wsgi.py` has patched it for."""

import sys
from collections.abc import Callable
from typing import Any

from flask import Flask

from messenger.config import ConfigError
from messenger.extensions import socketio
from messenger.transport import MOST_CONNECTIONS

SERVER_ARGUMENTS: dict[str, dict[str, Any]] = {
    "eventlet": {"max_size": MOST_CONNECTIONS, "log_output": False, "debug": False},
    "gevent": {"log_output": False},
    "threading": {"allow_unsafe_werkzeug": True},
}


def create_or_exit(create_app: Callable[[], Flask]) -> Flask:
    """The application; a wrong setting ends the process with a line that names it."""
    try:
        return create_app()
    except ConfigError as error:
        sys.exit(f"messenger: {error}")


def run(app: Flask) -> None:
    """Serve until the process is told to end."""
    host, port = app.config["HOST"], app.config["PORT"]
    print(f"Messenger: http://{host}:{port}", flush=True)
    socketio.run(app, host=host, port=port, use_reloader=False, **SERVER_ARGUMENTS[app.config["ASYNC_MODE"]])
