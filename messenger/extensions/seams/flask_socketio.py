"""Overrides of Flask-SocketIO 5.7: which server it serves with."""

from typing import Any

import flask_socketio
from flask import Flask


class SocketIO(flask_socketio.SocketIO):
    """Serve with the server that is given; the library makes one of python-socketio's own class."""

    def init_app(self, app: Flask, server: Any) -> None:
        app.extensions["socketio"] = self
        self.server, self.async_mode, self.manage_session = server, server.async_mode, False
        self.sockio_mw = flask_socketio._SocketIOMiddleware(server, app, socketio_path="socket.io")
        app.wsgi_app = self.sockio_mw  # type: ignore[method-assign]
