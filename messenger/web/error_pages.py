"""Refusals over HTTP: problem+json for the API, a page or an htmx alert for the browser."""

from typing import Any

from flask import Flask, Response, current_app, redirect, render_template, request, url_for
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException
from werkzeug.exceptions import MethodNotAllowed as HTTPMethodNotAllowed

from messenger.errors import (
    BadRequest,
    InternalError,
    MessengerError,
    MethodNotAllowed,
    NotFound,
    OtherAccount,
    StorageUnavailable,
    TokenMissing,
    TooLarge,
    UnsupportedMediaType,
)
from messenger.web import refusals
from messenger.web.problems import problem_bytes

ERRORS_BY_STATUS: dict[int | None, type[MessengerError]] = {
    404: NotFound,
    405: MethodNotAllowed,
    413: TooLarge,
    415: UnsupportedMediaType,
}
TRY_AGAIN = (429, 500, 503)


def init_app(app: Flask) -> None:
    app.register_error_handler(MessengerError, render)
    app.register_error_handler(HTTPException, _render_http_error)
    app.register_error_handler(SQLAlchemyError, lambda error: render(_logged(error, StorageUnavailable())))
    app.register_error_handler(Exception, lambda error: render(_logged(error, InternalError())))


def _render_http_error(error: HTTPException) -> Any:
    if error.code is None or error.code < 400:
        return error
    ours = ERRORS_BY_STATUS.get(error.code)
    response = render(ours() if ours else _as_it_is(error))
    if isinstance(error, HTTPMethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(error.valid_methods)
    return response


def _as_it_is(error: HTTPException) -> MessengerError:
    ours = BadRequest() if error.code and error.code < 500 else InternalError()
    ours.status = error.code or ours.status
    return ours


def _logged(error: Exception, answer: MessengerError) -> MessengerError:
    current_app.logger.error("a request failed", exc_info=error)
    return answer


def render(error: MessengerError) -> Response:
    """Render a refusal in the form that suits the client, and count it."""
    refusals.record_http(error)
    response = _page(error) if _is_for_a_page() else _problem(error)
    response.headers.update(error.headers)
    return response


def _is_for_a_page() -> bool:
    if request.blueprint is not None:
        return request.blueprint == "ui"
    # An address that no route knows: a browser asks for HTML, a program for anything or for JSON.
    return request.accept_mimetypes.best_match(["application/json", "text/html"]) == "text/html"


def _problem(error: MessengerError) -> Response:
    """Render problem+json (RFC 9457)."""
    response = Response(problem_bytes(error.as_dict()), error.status, mimetype="application/problem+json")
    if error.status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _page(error: MessengerError) -> Response:
    is_htmx = "HX-Request" in request.headers
    if is_htmx and (error.status == 401 or isinstance(error, OtherAccount)):
        return _problem(error)  # the page closes itself (person.js)
    if error.status == 401 and request.endpoint != "ui.login":
        target = request.full_path.rstrip("?") if request.method == "GET" else None
        reason = None if isinstance(error, TokenMissing) else error.code
        return redirect(url_for("ui.login", next=target, reason=reason), 303)  # type: ignore[return-value]
    template = "page/_alert.html" if is_htmx else "chat/unsent.html" if _has_a_message(error) else "page/error.html"
    return Response(render_template(template, error=error), error.status)


def _has_a_message(error: MessengerError) -> bool:
    """Check whether the request is a message that could be sent later: its text is in the request alone."""
    return request.endpoint == "ui.send" and error.status in TRY_AGAIN
