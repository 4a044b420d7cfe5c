"""Login, logout, and the language of the pages."""

from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask_jwt_extended import verify_jwt_in_request
from flask_jwt_extended.exceptions import CSRFError
from werkzeug.wrappers import Response as BaseResponse

from messenger.auth.browser_sessions import end_browser_session, start_browser_session
from messenger.auth.device_cookie import ensure_device_id, form_token, is_form_token, remember_device, this_client
from messenger.auth.device_key import delete_key, resumable_user_ids
from messenger.auth.login import log_in
from messenger.auth.schemas import LogIn
from messenger.auth.tokens import caller, current_user, log_out
from messenger.errors import (
    AccountDisabled,
    CsrfFailed,
    KeysUnavailable,
    MessengerError,
    OtherAccount,
    StorageUnavailable,
    TokenExpired,
    TokenMissing,
    TokenRevoked,
)
from messenger.people.accounts import has_administrator
from messenger.people.preferences import save_locale
from messenger.ui.other_account import other_account_page
from messenger.web import refusals
from messenger.web.languages import COOKIE, LOCALES, time_zones
from messenger.web.schemas import parse

ONE_YEAR = 365 * 24 * 3600
LOGGED_OUT_COOKIE = "messenger_left"  # names who has just logged out, until the next page
LOGGED_OUT_SECONDS = 60
ENDED = {error.code: error for error in (TokenExpired, TokenRevoked, AccountDisabled, OtherAccount)}
ENDED[TokenMissing.code] = TokenRevoked  # where a page had one: the logout in another tab has taken the cookie

Page = str | BaseResponse | tuple[str, int]


def register(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    blueprint.add_url_rule("/login", "login", login, methods=["GET"])
    blueprint.add_url_rule("/login", "start_session", start_session, methods=["POST"])
    blueprint.add_url_rule("/logout", "confirm_logout", confirm_logout, methods=["GET"])
    blueprint.add_url_rule("/logout", "end_session", end_session, methods=["POST"])
    blueprint.add_url_rule("/language", "set_language", set_language, methods=["POST"])


def login() -> Page:
    if _has_session():
        return _redirect_back()
    ended = ENDED.get(request.args.get("reason", ""))
    page = _login_page(email="", next=request.args.get("next", ""), ended=ended and ended(), left=_who_left())
    response = make_response(page)
    response.delete_cookie(LOGGED_OUT_COOKIE)
    delete_key(response)
    return response


def _who_left() -> str | None:
    left = request.cookies.get(LOGGED_OUT_COOKIE, "")
    return left if left.isdecimal() else None


def _redirect_back() -> Page:
    """Redirect to the page that one came from, unless it is somebody else's."""
    page_user = request.args.get("user")
    is_anothers = page_user != str(current_user.id) if page_user else request.args.get("reason") == OtherAccount.code
    if is_anothers:
        return other_account_page(OtherAccount())
    return redirect(_safe_path(request.args.get("next")))


def start_session() -> Page:
    _refuse_other_sites()
    email, destination = request.form.get("email", "").strip(), request.form.get("next")
    try:
        body = parse({"email": email, "password": request.form.get("password", "")}, LogIn)
        user = log_in(body.email, body.password, this_client())
    except MessengerError as error:
        refusals.record_http(error)
        page = _login_page(email=email, next=destination or "", error=error)
        return make_response(page, error.status, error.headers)
    response = make_response(redirect(_safe_path(destination), 303))
    time_zone = request.form.get("time_zone")
    start_browser_session(response, user, time_zone if time_zone in time_zones() else None)
    remember_device(response, user.id)
    return response


def _login_page(**page: Any) -> str:
    """Render the login form, with advice where there is no administrator yet. Works without a database too."""
    nobody_administers = False
    with suppress(StorageUnavailable):
        nobody_administers = not has_administrator()
    page |= {"nobody_administers": nobody_administers, "may_come_back": resumable_user_ids()}
    return render_template("entry/login.html", form_token=form_token(ensure_device_id()), **page)


def confirm_logout() -> Page:
    """Show the confirmation page: a GET must not log out (logout CSRF)."""
    return render_template("entry/logout.html") if _has_session() else redirect(url_for("ui.login"))


def end_session() -> BaseResponse:
    if not _has_session():
        return redirect(url_for("ui.login"), 303)
    log_out()
    return leave()


def leave() -> BaseResponse:
    """End the browser session and redirect to the login page, which deletes what was written here and not sent."""
    response = make_response(redirect(url_for("ui.login"), 303))
    end_browser_session(response, current_user.id)
    left = str(current_user.id)
    response.set_cookie(
        LOGGED_OUT_COOKIE, left, max_age=LOGGED_OUT_SECONDS, httponly=True, samesite="Lax", secure=request.is_secure
    )
    return response


def _has_session() -> bool:
    """Check whether the request comes with a good session. Raises CsrfFailed for a form without its CSRF token, and
    StorageUnavailable or KeysUnavailable where a session cannot be looked up now.
    """
    try:
        verify_jwt_in_request(optional=True, locations=["cookies"])
    except (CsrfFailed, OtherAccount, StorageUnavailable, KeysUnavailable):
        raise
    except MessengerError:
        return False
    return bool(current_user)


def set_language() -> BaseResponse:
    _refuse_other_sites()
    response = make_response(redirect(_safe_path(request.form.get("next")), 303))
    locale = request.form.get("locale", "")
    if locale in LOCALES:
        # Of a page from before the login: the cookie remembers for this browser.
        with suppress(CSRFError, CsrfFailed, OtherAccount, StorageUnavailable, KeysUnavailable):
            if _has_session():
                save_locale(caller(), locale)
        response.set_cookie(COOKIE, locale, max_age=ONE_YEAR, httponly=True, samesite="Lax", secure=request.is_secure)
    return response


def _refuse_other_sites() -> None:
    """Refuse a form that another site sends. Nobody is logged in yet, so there is no CSRF token: the browser itself
    says where the form came from, an old one by its Origin alone. A page with the policy `no-referrer`, which a proxy
    may add, sends `Origin: null`.
    """
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site in ("cross-site", "same-site") or not (
        origin is None or urlsplit(origin).netloc == request.host or (origin == "null" and _is_own_form(site))
    ):
        raise CsrfFailed


def _is_own_form(site: str | None) -> bool:
    """Check that a form without an origin is ours: by `Sec-Fetch-Site`, or by a token in it where the browser
    is old.
    """
    if site is not None:
        return site == "same-origin"
    return is_form_token(request.form.get("form_token", "")) or _has_csrf_token()


def _has_csrf_token() -> bool:
    with suppress(CSRFError, CsrfFailed, OtherAccount):
        return _has_session()
    return False


def _safe_path(address: str | None) -> str:
    """Return the address if it stays on this site, else that of the list of conversations."""
    path = (address or "").removeprefix("https:").removeprefix("http:").removeprefix(f"//{request.host}")
    if not path.startswith("/") or path.startswith("//") or "\\" in path or not path.isprintable():
        return url_for("ui.conversations")
    return path
