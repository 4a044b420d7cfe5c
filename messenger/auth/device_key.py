"""The key that seals what a page keeps: for one person, in one run of a browser, while they are logged in.

The page reads it in a cookie, which goes with the session. A second cookie, out of the page's reach, is a random number
that the browser keeps for each person until they log out or it is closed: who logs in again gets the same key, and
finds what they had not sent, whoever was there meanwhile. After that nobody gets it: what is left behind opens no more.
"""

import hmac
import re
import secrets

from flask import Response, current_app, request

KEY, RUN = "messenger_key", "messenger_run_{user_id}"
RUN_NAME = re.compile(r"(?:__Host-)?messenger_run_(\d{1,19})", re.ASCII)
RUN_NUMBER = re.compile(r"[0-9a-f]{32}")


def give_key(response: Response, user_id: int) -> None:
    """Let the pages of this person seal and open what they keep."""
    name = RUN.format(user_id=user_id)
    given = request.cookies.get(_name(name), "")
    run = given if RUN_NUMBER.fullmatch(given) else secrets.token_hex(16)
    key = hmac.digest(current_app.config["SECRET_KEY"].encode(), f"device key {run} {user_id}".encode(), "sha256")
    _set(response, name, run, httponly=True)
    _set(response, KEY, f"{user_id}.{key.hex()}", httponly=False)


def keep_key(response: Response, user_id: int) -> None:
    """Give the key again where the request lacks it: a login page that was asked for before the login, in another
    session, may have been answered after it, and taken the key away.
    """
    if not request.cookies.get(_name(KEY), "").startswith(f"{user_id}."):
        give_key(response, user_id)


def who_may_come_back() -> list[str]:
    """The ids of those who could still log in to the key of what they left in this browser."""
    return [found[1] for name in request.cookies if (found := RUN_NAME.fullmatch(name))]


def take_key(response: Response) -> None:
    """Nobody is logged in: what is kept stays closed until the same person comes back."""
    _delete(response, KEY)


def forget_key(response: Response, user_id: int) -> None:
    """The person has left: what they left behind opens no more."""
    _delete(response, KEY)
    _delete(response, RUN.format(user_id=user_id))


# Lax, as the session's own cookie: who comes by a link from elsewhere would seem to be in a new run of the browser.
def _set(response: Response, name: str, value: str, httponly: bool) -> None:
    is_secure = current_app.config["JWT_COOKIE_SECURE"]
    response.set_cookie(_name(name), value, secure=is_secure, httponly=httponly, samesite="Lax")


def _delete(response: Response, name: str) -> None:
    response.delete_cookie(_name(name), secure=current_app.config["JWT_COOKIE_SECURE"], samesite="Lax")


def _name(name: str) -> str:
    return f"__Host-{name}" if current_app.config["JWT_COOKIE_SECURE"] else name
