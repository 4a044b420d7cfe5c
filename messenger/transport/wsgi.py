"""WSGI middleware and Flask session handling between the server and the application."""

import logging
from collections.abc import Callable, Iterable
from errno import ECONNRESET
from typing import Any

from flask import Flask, Request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface

from messenger import logs

log = logging.getLogger(__name__)


class ChunkedInput:
    """WSGI middleware that declares chunked bodies readable: eventlet omits the flag without which Flask reads none."""

    def __init__(self, wsgi_app: Callable[..., Iterable[bytes]]) -> None:
        self._wsgi_app = wsgi_app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_TRANSFER_ENCODING", "").lower() == "chunked":
            environ["wsgi.input_terminated"] = True
        return self._wsgi_app(environ, start_response)


class CloseWithoutResponse(ConnectionError):
    """Make the server close the connection without a response: the WebSocket on it has ended, or failed to open."""

    def __init__(self) -> None:
        super().__init__(ECONNRESET, "hung up")


class RequestIds:
    """WSGI middleware that gives each request an id, sent as X-Request-ID and written to the log.

    A trusted proxy's id is kept. Exceptions outside of Flask are logged here: the servers would print their text.
    """

    def __init__(self, wsgi_app: Callable[..., Iterable[bytes]], trusts_proxy: bool) -> None:
        self._wsgi_app = wsgi_app
        self._trusts_proxy = trusts_proxy

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        given = environ.get("HTTP_X_REQUEST_ID", "") if self._trusts_proxy else ""
        id_ = environ["messenger.request_id"] = given if logs.is_request_id(given) else logs.new_request_id()
        logs.request_id.set(id_)

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            return start_response(status, [*headers, ("X-Request-ID", id_)], *more)

        try:
            return self._wsgi_app(environ, start)
        except CloseWithoutResponse:
            raise
        except Exception:
            log.exception("a request failed outside of the application")
            start("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [b"Internal Server Error"]


class LazySessions(SecureCookieSessionInterface):
    """Flask sessions that are read only if their cookie is there: nothing here uses them, and verifying none saves
    5 % of a request.
    """

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        if "HTTP_COOKIE" in request.environ and self.get_cookie_name(app) in request.cookies:
            return super().open_session(app, request)
        return self.session_class()
