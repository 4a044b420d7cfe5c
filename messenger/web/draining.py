"""Draining at the end of a process: report that it is not ready, refuse new work, and finish what has begun."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from flask import Flask, current_app, request
from socketio import Server
from werkzeug.wrappers import Request, Response
from werkzeug.wsgi import ClosingIterator

from messenger.errors import ShuttingDown
from messenger.web import refusals
from messenger.web.languages import preferred_locale
from messenger.web.problems import problem_bytes, translated

STILL_ANSWERED = {"health.alive", "static"}
SOCKETS = "/socket.io/"


class Draining:
    """The state of draining, and the work in progress. WSGI middleware around all that answers."""

    def __init__(self, app: Flask) -> None:
        self.began = False  # new requests and connections are refused
        self.is_closing = False  # what comes over open sockets too
        self.work: set[object] = set()  # requests and events that will be answered
        self.waits: set[object] = set()  # polls and WebSockets, which end with their socket
        self._app, self._wsgi_app = app, app.wsgi_app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        is_socket = environ.get("PATH_INFO", "").startswith(SOCKETS)
        if self.began and is_socket and "sid=" not in environ.get("QUERY_STRING", ""):
            return _refuse_socket(self._app, Request(environ))(environ, start_response)
        owed = self.waits if is_socket and environ["REQUEST_METHOD"] == "GET" else self.work
        item = object()
        owed.add(item)
        try:
            answer = self._wsgi_app(environ, start_response)
        except BaseException:
            owed.discard(item)
            raise
        return ClosingIterator(answer, partial(owed.discard, item))

    def run_event(self, answer_event: Callable[..., Any], *arguments: Any) -> Any:
        """Answer an event, as work that is owed until that has returned."""
        item = object()
        self.work.add(item)
        try:
            return answer_event(*arguments)
        finally:
            self.work.discard(item)


def init_app(app: Flask, server: Server) -> None:
    """Add the middleware; after all others but the one that identifies the client, and after the events are
    registered.
    """
    draining = app.extensions["draining"] = Draining(app)
    app.wsgi_app = draining  # type: ignore[method-assign]
    app.before_request(_refuse_new_work)
    server.run_event = draining.run_event


def refuse_when_closing() -> None:
    """Raise ShuttingDown once clients that are still connected must go elsewhere, too."""
    if current_app.extensions["draining"].is_closing:
        raise ShuttingDown


def _refuse_new_work() -> None:
    if current_app.extensions["draining"].began and request.endpoint not in STILL_ANSWERED:
        raise ShuttingDown


def _refuse_socket(app: Flask, asked: Request) -> Response:
    """Return the refusal of a new socket, which never becomes a request of Flask's."""
    error = ShuttingDown()
    with app.app_context():
        locale = preferred_locale(asked, app.config["BABEL_DEFAULT_LOCALE"])
        refusals.record_event(error, locale, address=asked.remote_addr)
        problem = problem_bytes(translated(error, locale))
    return Response(problem, error.status, error.headers, content_type="application/problem+json")
