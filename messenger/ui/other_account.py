"""The answer to a page of one person in the session of another: who is logged in now, and both ways on."""

from contextlib import suppress

from flask import Blueprint, make_response, render_template, request
from werkzeug.wrappers import Response

from messenger.auth.cookies import session_cookie
from messenger.auth.tokens import use_session
from messenger.errors import MessengerError, OtherAccount
from messenger.web import error_pages, refusals


def register(blueprint: Blueprint) -> None:
    """Handle OtherAccount at every address of the pages."""
    blueprint.register_error_handler(OtherAccount, refuse)


def refuse(error: OtherAccount) -> Response:
    if "HX-Request" in request.headers:
        return error_pages.render(error)
    refusals.record_http(error)
    with suppress(MessengerError):
        use_session(session_cookie(request))
    return other_account_page(error)


def other_account_page(error: OtherAccount) -> Response:
    """Render the page for whoever is logged in now."""
    return make_response(render_template("entry/other_account.html", error=error), error.status)
