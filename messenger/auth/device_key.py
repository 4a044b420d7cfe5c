"""Device key: encrypts what a page stores in the browser, for one person, in one run of the browser, while they are
logged in.

The page reads it in a cookie, which goes with the session. A second cookie, out of the page's reach, is a random number
that the browser keeps for each person until they log out or it is closed: who logs in again gets the same key, and
finds what they had not sent, whoever was there meanwhile. After that nobody gets it: what is left behind opens no more.
"""

import hmac
import re
import secrets

from flask import Response, current_app, request

KEY_COOKIE, RUN_COOKIE = "messenger_key", "messenger_run_{user_id}"
RUN_COOKIE_PATTERN = re.compile(r"(?:__Host-)?messenger_run_(\d{1,19})", re.ASCII)
RUN_NUMBER_PATTERN = re.compile(r"[0-9a-f]{32}")


def set_key(response: Response, user_id: int) -> None:
    """Set the cookie with the person's key, by which pages encrypt and decrypt what they store."""
    name = RUN_COOKIE.format(user_id=user_id)
    given = request.cookies.get(_name(name), "")
    run = given if RUN_NUMBER_PATTERN.fullmatch(given) else secrets.token_hex(16)
    key = hmac.digest(current_app.config["SECRET_KEY"].encode(), f"device key {run} {user_id}".encode(), "sha256")
    _set(response, name, run, httponly=True)
    _set(response, KEY_COOKIE, f"{user_id}.{key.hex()}", httponly=False)


def restore_key(response: Response, user_id: int) -> None:
    """Set the key again where the request lacks it: a login page that was asked for before the login, in another
    session, may have been answered after it, and deleted the key.
    """
    if not request.cookies.get(_name(KEY_COOKIE), "").startswith(f"{user_id}."):
        set_key(response, user_id)


def resumable_user_ids() -> list[str]:
    """Return the ids of the users whose run cookie this browser still has: they get the same key when they log in
    again.
    """
    return [found[1] for name in request.cookies if (found := RUN_COOKIE_PATTERN.fullmatch(name))]


def delete_key(response: Response) -> None:
    """Delete the key at the end of a session; the same person gets it again with their next login."""
    _delete(response, KEY_COOKIE)


def destroy_key(response: Response, user_id: int) -> None:
    """Delete the key and the seed it is derived from, so that nobody can derive it again."""
    _delete(response, KEY_COOKIE)
    _delete(response, RUN_COOKIE.format(user_id=user_id))


# Lax, as the session's own cookie: who comes by a link from elsewhere would seem to be in a new run of the browser.
def _set(response: Response, name: str, value: str, httponly: bool) -> None:
    is_secure = current_app.config["JWT_COOKIE_SECURE"]
    response.set_cookie(_name(name), value, secure=is_secure, httponly=httponly, samesite="Lax")


def _delete(response: Response, name: str) -> None:
    response.delete_cookie(_name(name), secure=current_app.config["JWT_COOKIE_SECURE"], samesite="Lax")


def _name(name: str) -> str:
    return f"__Host-{name}" if current_app.config["JWT_COOKIE_SECURE"] else name
