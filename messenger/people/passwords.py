"""Argon2id, computed in a native thread: one hash takes about 90 ms of a core."""

import math
import secrets
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask import current_app
from flask_babel import LazyString
from flask_babel import lazy_gettext as _

from messenger.errors import Overloaded, RateLimited
from messenger.limits.fair_queue import FairQueue, FlowFull, QueueFull
from messenger.names import normal_password
from messenger.store.threads import native_runner

PUBLISHED_PASSWORD = "demo-2026"  # noqa: S105 (public: every demo account has it)

MIN_PASSWORD = 8
MAX_PASSWORD = 1024
MIN_GUESSES = 1_000_000
MAX_MEASURED = 40  # characters: more take a tenth of a second, and make nothing easier to guess

_hasher = PasswordHasher()  # argon2id with RFC 9106's low-memory parameters
# One at a time: a hash uses four threads by itself, and ten at once would starve the hub for 100 ms.
HASH_SECONDS = 0.1
MAX_WAITING = 100  # ten seconds of hashing: refuse at once what would wait longer
MAX_WAITING_PER_FLOW = 40  # a class logs in at once
ADMINISTRATION = "administration"  # the administrators' flow
_queue = FairQueue(MAX_WAITING, MAX_WAITING_PER_FLOW)
_zxcvbn_lock = threading.Lock()  # zxcvbn keeps a call's own words in a global


def hash_password(password: str, flow: str) -> str:
    """Hash the password's normal form. Queues in `flow`, which names the client: flows take turns.

    Raises ValueError where it has no such form, RateLimited or Overloaded.
    """
    normal = normal_password(password)
    with _turn(flow):
        return str(native_runner(current_app.config["ASYNC_MODE"])(_hasher.hash, normal))


def is_password(password_hash: str | None, password: str, flow: str) -> bool:
    """Check a password against a hash; takes as long where there is none. In production the demo school's published
    password is refused. See `hash_password` for `flow`.
    """
    run_native = native_runner(current_app.config["ASYNC_MODE"])
    with _turn(flow):
        nobodys = run_native(_hash_of_nobody)  # for every account, so that no answer's time betrays which exists
        verified = any(run_native(_verify, password_hash or nobodys, each) for each in _accepted_forms(password))
    is_refused = PUBLISHED_PASSWORD in _accepted_forms(password) and current_app.config["MESSENGER_ENV"] == "production"
    return bool(verified) and password_hash is not None and not is_refused


def is_published_hash(password_hash: str) -> bool:
    """Check whether a hash is of the demo school's published password."""
    with _turn(ADMINISTRATION):
        return bool(native_runner(current_app.config["ASYNC_MODE"])(_verify, password_hash, PUBLISHED_PASSWORD))


@contextmanager
def _turn(flow: str) -> Iterator[None]:
    try:
        with _queue.turn(flow):
            yield
    except FlowFull as error:
        raise RateLimited(retry_after=math.ceil(MAX_WAITING_PER_FLOW * HASH_SECONDS)) from error
    except QueueFull as error:
        raise Overloaded(retry_after=math.ceil(MAX_WAITING * HASH_SECONDS)) from error


def _accepted_forms(password: str) -> list[str]:
    """Return the normal form and, where it differs, the raw text: hashes made before there was a normal form are of
    that.
    """
    try:
        return list(dict.fromkeys((normal_password(password), password)))
    except ValueError:
        return [password]


@cache
def _hash_of_nobody() -> str:
    """Return a hash to verify for an unknown account, so that the answer takes as long as for a known one."""
    return _hasher.hash(secrets.token_hex(16))


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def password_problem(password: str, current: str, known: Sequence[str]) -> LazyString | None:
    """Return what is wrong with a new password, or None. `known`: what others know of the person."""
    if not has_allowed_length(password):
        return _("Choisissez un mot de passe de 8 à 1 024 caractères.")
    try:
        normal = normal_password(password)
    except ValueError:
        return _("Ce mot de passe contient un caractère qui ne peut pas être enregistré. Choisissez-en un autre.")
    if normal.casefold() in {each.casefold() for text in (current, *known) for each in _accepted_forms(text)}:
        return _("Choisissez un mot de passe nouveau, qui ne soit ni votre nom ni votre adresse.")
    if is_easy_to_guess(normal, known):
        return _("Ce mot de passe est parmi les premiers que l’on essaierait. Choisissez-en un autre.")
    return None


def has_allowed_length(password: str) -> bool:
    return MIN_PASSWORD <= len(unicodedata.normalize("NFC", password)) <= MAX_PASSWORD


def is_easy_to_guess(password: str, known: Sequence[str] = ()) -> bool:
    """Check whether a password is a common one or a word, the demo school's, a name, a date, a row of keys, or `known`,
    with little more.
    """
    if password == PUBLISHED_PASSWORD:
        return True
    from zxcvbn import zxcvbn  # its lists take 120 ms to load, and most processes never ask

    with _zxcvbn_lock:
        return bool(zxcvbn(password[:MAX_MEASURED], known)["guesses"] < MIN_GUESSES)


def make_password() -> str:
    """Make a random password that one can read out: 80 bits, without characters that look alike."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))
