"""The account page: appearance, sharing, the password, and the sessions. All plain forms."""

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from messenger.auth import login, sessions
from messenger.auth.browser_sessions import start_browser_session
from messenger.auth.device_cookie import remember_device, this_client
from messenger.auth.tokens import caller, current_user, page_login_required, this_session_id
from messenger.config.settings import SHARING_OPTIONS
from messenger.errors import MessengerError, ValidationFailed
from messenger.models.column_types import MAX_ID
from messenger.people import accounts, preferences
from messenger.policy import sharing
from messenger.ui.entry import leave
from messenger.web.languages import COOKIE, LOCALES, time_zones

THEMES = ("light", "dark")

Page = str | BaseResponse | tuple[str, int]


def register(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    add = blueprint.add_url_rule
    add("/account", "account", account, methods=["GET"])
    add("/account/appearance", "save_display_preferences", save_display_preferences, methods=["POST"])
    add("/account/privacy", "save_sharing_preferences", save_sharing_preferences, methods=["POST"])
    add("/account/password", "change_password", change_password, methods=["POST"])
    one = f"/account/sessions/<int(max={MAX_ID}):session_id>/end"
    add(one, "end_one_session", end_one_session, methods=["POST"])
    add("/account/sessions/end", "end_all_sessions", end_all_sessions, methods=["POST"])


@page_login_required
def account() -> Page:
    return _account_page()


@page_login_required
def save_display_preferences() -> Page:
    """Save locale, time zone and theme from the form; the language cookie of the login page ends with it."""
    wanted = {name: request.form.get(name, "") or None for name in ("locale", "time_zone", "theme")}
    allowed = {"locale": LOCALES, "time_zone": time_zones(), "theme": THEMES}
    unknown = [name for name, value in wanted.items() if value is not None and value not in allowed[name]]
    if unknown:
        return _account_page(ValidationFailed(errors={name: _("Choisissez dans la liste.") for name in unknown}))
    preferences.save_display_preferences(caller(), **wanted)
    response = _saved("appearance")
    response.delete_cookie(COOKIE)
    return response


@page_login_required
def save_sharing_preferences() -> BaseResponse:
    preferences.save_sharing_preferences(caller(), **{what: what in request.form for what in SHARING_OPTIONS})
    return _saved("privacy")


@page_login_required
def change_password() -> Page:
    current, new = request.form.get("current", ""), request.form.get("new", "")
    try:
        if new != request.form.get("again"):
            raise ValidationFailed(errors={"again": _("Les deux nouveaux mots de passe diffèrent. Retapez-les.")})
        person = login.change_password(caller(), current_user, current, new, this_client())
    except MessengerError as error:
        return _account_page(error)
    response = _saved("password")
    start_browser_session(response, person)
    remember_device(response, person.id)
    return response


@page_login_required
def end_one_session(session_id: int) -> BaseResponse:
    sessions.end_session(caller(), session_id)
    return leave() if session_id == this_session_id() else _saved("session")


@page_login_required
def end_all_sessions() -> BaseResponse:
    accounts.log_out_everywhere(caller(), current_user.id)
    return leave()


def _account_page(error: MessengerError | None = None) -> Page:
    page = render_template(
        "account/account.html",
        error=error,
        faults=error.errors if error else {},
        saved=request.args.get("saved"),
        shared={what: sharing.shares(current_user, what) for what in SHARING_OPTIONS},
        sessions=sessions.list_sessions(current_user.id),
        this_session_id=this_session_id(),
        has_password=login.has_password(current_user.id),
        time_zones=time_zones(),
    )
    if error is None:
        return page
    response = make_response(page, error.status)
    response.headers.update(error.headers)
    return response


def _saved(what: str) -> Response:
    return make_response(redirect(url_for("ui.account", saved=what, _anchor=what), 303))
