"""Refuse requests whose head the server did not take: they never become a request of Flask's."""

from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any

from flask import Flask
from flask_babel import force_locale
from werkzeug.wrappers import Request

from messenger import logs
from messenger.errors import BadRequest, HeadersTooLarge, MessengerError
from messenger.web import refusals
from messenger.web.languages import preferred_locale
from messenger.web.problems import problem_bytes, translated

# Without links or style sheets: the browser would send the same head for these.
TEMPLATE = "page/refused_head.html"
READ_HEADERS = {"accept", "accept-language", "cookie"}
RESPONSE = (
    "HTTP/1.1 {status} {phrase}\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {length}\r\n"
    "Cache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    "X-Content-Type-Options: nosniff\r\nX-Request-ID: {id}\r\n\r\n"
)


def init_app(app: Flask) -> None:
    """Let the servers in `transport.seams` ask for the response to a refused head."""

    def refuse_head(status: int, lines: Sequence[bytes]) -> bytes:
        with app.app_context():
            return _refuse(app, status, lines)

    app.extensions["refuse_head"] = refuse_head


def _refuse(app: Flask, status: int, lines: Sequence[bytes]) -> bytes:
    """Count the refusal and return the raw response: a page for a browser, a problem document for a program.

    `lines`: the headers that were read.
    """
    logs.request_id.set(logs.new_request_id())
    request = Request(dict(_environ(lines)))
    is_page = "text/html" in request.headers.get("Accept", "")
    error = HeadersTooLarge() if status == HeadersTooLarge.status else BadRequest()
    refusals.record_head(error, is_page=is_page)
    locale = preferred_locale(request, app.config["BABEL_DEFAULT_LOCALE"])
    if is_page:
        return _response(status, "text/html; charset=utf-8", _page(app, error, locale))
    return _response(status, "application/problem+json", problem_bytes(translated(error, locale), status))


def _environ(lines: Sequence[bytes]) -> Iterator[tuple[str, Any]]:
    """Yield the WSGI variables of the headers that decide on form and language; of two the first counts."""
    for line in reversed(lines):
        name, _, value = line.decode("latin-1").partition(":")
        if name.lower() in READ_HEADERS:
            yield f"HTTP_{name.upper().replace('-', '_')}", value.strip()


def _page(app: Flask, error: MessengerError, locale: str) -> bytes:
    with force_locale(locale):
        return app.jinja_env.get_template(TEMPLATE).render(error=error, locale=locale).encode()


def _response(status: int, content_type: str, body: bytes) -> bytes:
    head = RESPONSE.format(
        status=status,
        phrase=HTTPStatus(status).phrase,
        type=content_type,
        length=len(body),
        id=logs.request_id.get(),
    )
    return head.encode() + body
