"""The page that tries a browser's path to the server, for those whose network does not let Messenger through."""

from flask import Blueprint, Response, make_response, render_template, request

COOKIE = "connection_test"
FIVE_MINUTES = 300


def register(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    blueprint.add_url_rule("/connection", "connection", connection)
    blueprint.add_url_rule("/connection/cookie", "connection_cookie", cookie)


def connection() -> Response:
    """Needs no login: whoever cannot log in wants to know why."""
    response = make_response(render_template("connection.html"))
    response.set_cookie(
        COOKIE, "1", max_age=FIVE_MINUTES, httponly=True, samesite="Lax", secure=request.is_secure, path="/connection"
    )
    return response


def cookie() -> dict[str, bool]:
    return {"received": COOKIE in request.cookies}
