"""Signing keys: given, or in development made once and stored."""

import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from messenger.config.reading import ConfigError
from messenger.private_files import make_private_folder, place_private_file

MIN_SECRET_BYTES = 32  # bytes: RFC 7518 asks for 256 bits with HS256
# What instructions and generators of projects write for a secret that one must replace.
EXAMPLE = re.compile(r"change.?(me|this|it|in)|your[-_ ]|super.?secret|insecure|default|example", re.IGNORECASE)


def read_secret(given: Mapping[str, Any], name: str, instance: Path, production: bool) -> str:
    """Return the secret given, or in development one made once and stored in the instance folder."""
    secret = given.get(name)
    if production:
        if not secret:
            raise ConfigError(f"{name} is required in production: set it to 32 or more random bytes")
        if len(secret.encode()) < MIN_SECRET_BYTES or len(set(secret)) < 8 or EXAMPLE.search(secret):
            raise ConfigError(f"{name} is too weak for production: set it to 32 or more random bytes")
    return str(secret) if secret else _kept_secret(instance / name.lower())


def _kept_secret(path: Path) -> str:
    """Read the stored secret; make it where there is none. A second process that starts now, or a full disk, must not
    leave an empty key.
    """
    try:
        make_private_folder(path.parent)
        if not path.exists():
            place_private_file(path, secrets.token_hex(32))
        secret = path.read_text(encoding="ascii").strip()
    except OSError as error:
        advice = f"set {path.name.upper()}, or let this user write in {path.parent}"
        raise ConfigError(f"{path} cannot be kept ({error.strerror}): {advice}") from error
    if len(secret) < MIN_SECRET_BYTES:
        raise ConfigError(f"{path} holds no secret: delete the file, and the next start makes another")
    return secret
