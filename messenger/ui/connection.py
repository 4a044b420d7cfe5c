"""A page that tests a browser's path to the server, for those whose network does not let Messenger through."""

from contextlib import suppress

from flask import Blueprint, Response, make_response, render_template, request
from flask_jwt_extended import verify_jwt_in_request

from messenger.errors import MessengerError

COOKIE = "messenger_connection"
FIVE_MINUTES = 300


def register(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    blueprint.add_url_rule("/connection", "connection", connection)
    blueprint.add_url_rule("/connection/cookie", "connection_cookie", cookie)


def connection() -> Response:
    """Render the test. Needs no login: whoever cannot log in wants to know why. Who is logged in finds their language
    and theme.
    """
    with suppress(MessengerError):
        verify_jwt_in_request(optional=True, locations=["cookies"])
    response = make_response(render_template("connection/connection.html"))
    response.set_cookie(
        COOKIE, "1", max_age=FIVE_MINUTES, httponly=True, samesite="Lax", secure=request.is_secure, path="/connection"
    )
    return response


def cookie() -> dict[str, bool]:
    return {"received": COOKIE in request.cookies}
