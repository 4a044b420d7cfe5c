"""Device cookie: shows that an account was logged in to in this browser before, so that guesses made elsewhere do not
slow it down. It opens nothing.

It holds a random name of the device, and behind it a signature for each account, the latest first: who reads it on a
shared computer does not learn whose they are. The login page gives the name alone, until the browser is closed: by it
one waits for one's turn, and a form says that it is of the page that this browser was shown.
"""

import hashlib
import hmac
import re
import secrets
from datetime import timedelta
from typing import NamedTuple

from flask import Response, after_this_request, current_app, request
from itsdangerous import Signer

from messenger.limits.logins import Source, network_of

LIFETIME = timedelta(days=365)
MAX_ACCOUNTS = 20
DEVICE = re.compile(r"[\w-]{22}", re.ASCII)


class Client(NamedTuple):
    """The client that tries a password: its network address, and its device cookie or ""."""

    address: str
    device_cookie: str


def this_client() -> Client:
    return Client(request.remote_addr or "", request.cookies.get(current_app.config["DEVICE_COOKIE_NAME"], ""))


def source_of(client: Client, user_id: int | None) -> Source:
    """Return the source to count a login attempt under; its device is None for an account unknown to this browser."""
    device, signatures = _parts(client.device_cookie)
    is_known = user_id is not None and any(
        hmac.compare_digest(_signature(device, user_id).encode(), each.encode()) for each in signatures
    )
    visitor = device if DEVICE.fullmatch(device) else ""
    return Source(network_of(client.address), device if is_known else None, visitor)


def ensure_device_id() -> str:
    """Return the device id of this browser; where it has none, make one and set it with the response."""
    device, _signatures = _parts(this_client().device_cookie)
    if DEVICE.fullmatch(device):
        return device
    named = secrets.token_urlsafe(16)

    @after_this_request
    def keep(response: Response) -> Response:
        _set_cookie(response, named, None)
        return response

    return named


def form_token(device: str) -> str:
    """Return the signature of a device id that a login form carries: only a page of ours, shown in that browser, has
    it.
    """
    return _signer("messenger.login-form").get_signature(device).decode()


def is_form_token(token: str) -> bool:
    """Check that the form of this request carries the signature of this browser's device id."""
    device, _signatures = _parts(this_client().device_cookie)
    return bool(DEVICE.fullmatch(device)) and hmac.compare_digest(form_token(device).encode(), token.encode())


def remember_device(response: Response, user_id: int) -> None:
    """Add the account to this browser's device cookie."""
    device, signatures = _parts(this_client().device_cookie)
    if not DEVICE.fullmatch(device):
        device, signatures = secrets.token_urlsafe(16), []
    mine = _signature(device, user_id)
    kept = [mine, *(each for each in signatures if each != mine)][:MAX_ACCOUNTS]
    _set_cookie(response, ".".join((device, *kept)), LIFETIME)


def _set_cookie(response: Response, value: str, max_age: timedelta | None) -> None:
    response.set_cookie(
        current_app.config["DEVICE_COOKIE_NAME"],
        value,
        max_age=max_age,
        httponly=True,
        samesite="Lax",
        secure=current_app.config["JWT_COOKIE_SECURE"],
    )


def _parts(cookie: str) -> tuple[str, list[str]]:
    device, *signatures = cookie.split(".")
    return device, signatures[:MAX_ACCOUNTS]


def _signature(device: str, user_id: int) -> str:
    return _signer("messenger.device").get_signature(f"{device}.{user_id}").decode()


def _signer(salt: str) -> Signer:
    key: str = current_app.config["SECRET_KEY"]
    return Signer(key, salt=salt, key_derivation="hmac", digest_method=hashlib.sha256)
