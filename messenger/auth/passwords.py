"""Argon2id, computed in a native thread: one hash takes about 90 ms of a core."""

import secrets
import threading
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask import current_app

from messenger.native import native_runner

_hasher = PasswordHasher()  # argon2id with RFC 9106's low-memory parameters
# One at a time: a hash uses four threads by itself, and ten at once would starve the hub for 100 ms.
_turn = threading.Lock()


def hash_password(password: str) -> str:
    with _turn:
        return str(native_runner(current_app.config["ASYNC_MODE"])(_hasher.hash, password))


def is_password(password_hash: str | None, password: str) -> bool:
    """Whether `password` is the one hashed; takes its time also where there is none."""
    run_native = native_runner(current_app.config["ASYNC_MODE"])
    with _turn:
        nobodys = run_native(_hash_of_nobody)  # for every account, so that the first one asked for tells nothing
        verified = run_native(_verify, password_hash or nobodys, password)
    return bool(verified) and password_hash is not None


@cache
def _hash_of_nobody() -> str:
    """Verified for an unknown account, so that an answer takes as long as for a known one."""
    return _hasher.hash(secrets.token_hex(16))


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def make_password() -> str:
    """A password that one can read out: 80 bits, without characters that look alike."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))
