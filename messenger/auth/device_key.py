"""The key that seals what a page keeps: for one person, in one run of a browser, while they are logged in.

The page reads it in a cookie, which goes with the session. A second cookie, out of the page's reach, is a random number
that the browser keeps until it is closed: who logs in again gets the same key, and finds what they had not sent.
After that nobody gets it, so what is left behind opens no more.
"""

import hmac
import re
import secrets

from flask import Response, current_app, request

KEY, RUN = "messenger_key", "messenger_run"
RUN_NUMBER = re.compile(r"[0-9a-f]{32}")


def give_key(response: Response, user_id: int) -> None:
    """Let the pages of this person seal and open what they keep."""
    given = request.cookies.get(_name(RUN), "")
    run = given if RUN_NUMBER.fullmatch(given) else secrets.token_hex(16)
    key = hmac.digest(current_app.config["SECRET_KEY"].encode(), f"device key {run} {user_id}".encode(), "sha256")
    _set(response, RUN, run, httponly=True)
    _set(response, KEY, f"{user_id}.{key.hex()}", httponly=False)


def may_come_back() -> bool:
    """Whether somebody could still log in to the key of what this browser keeps."""
    return _name(RUN) in request.cookies


def take_key(response: Response) -> None:
    """Nobody is logged in: what is kept stays closed until the same person comes back."""
    _delete(response, KEY)


def forget_key(response: Response) -> None:
    """The person has left: what is kept opens no more."""
    _delete(response, KEY)
    _delete(response, RUN)


# Lax, as the session's own cookie: who comes by a link from elsewhere would seem to be in a new run of the browser.
def _set(response: Response, name: str, value: str, httponly: bool) -> None:
    is_secure = current_app.config["JWT_COOKIE_SECURE"]
    response.set_cookie(_name(name), value, secure=is_secure, httponly=httponly, samesite="Lax")


def _delete(response: Response, name: str) -> None:
    response.delete_cookie(_name(name), secure=current_app.config["JWT_COOKIE_SECURE"], samesite="Lax")


def _name(name: str) -> str:
    return f"__Host-{name}" if current_app.config["JWT_COOKIE_SECURE"] else name
