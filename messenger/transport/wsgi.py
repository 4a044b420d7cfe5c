"""HTTP requests, on their way to Flask."""

from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask, Request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface


class ChunkedInput:
    """WSGI middleware: eventlet does not say that it ends a chunked body by itself, and Flask then reads none of it."""

    def __init__(self, wsgi_app: Callable[..., Iterable[bytes]]) -> None:
        self._wsgi_app = wsgi_app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_TRANSFER_ENCODING", "").lower() == "chunked":
            environ["wsgi.input_terminated"] = True
        return self._wsgi_app(environ, start_response)


class SessionsOnDemand(SecureCookieSessionInterface):
    """Flask's sessions, which nothing here uses: without their cookie there is nothing to verify, and a request is
    answered in a twentieth less time.
    """

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        if self.get_cookie_name(app) in request.cookies:
            return super().open_session(app, request)
        return self.session_class()
