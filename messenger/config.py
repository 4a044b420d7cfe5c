"""Settings: read from the environment, checked at the start, so that a wrong one is named before the first request."""

import atexit
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Mapping
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from messenger import logs
from messenger.native import effective_async_mode
from messenger.private_files import make_private_folder, place_private_file
from messenger.rates import most_sockets, send_rate, try_rate
from messenger.silence import TCP_LIMITS
from messenger.storage import STATEMENT_MS, WRITER, pool_options, reader_options, writer_options

MIGRATIONS = str(Path(__file__).parent.parent / "migrations")
BODY_LIMIT = 64 * 1024
SHORTEST_SECRET = 32  # bytes: RFC 7518 asks for 256 bits with HS256
# What instructions and generators of projects write for a secret that one must replace.
EXAMPLE = re.compile(r"change.?(me|this|it|in)|your[-_ ]|super.?secret|insecure|default|example", re.IGNORECASE)
# Settings whose text is read into something else of the same name.
NUMBERS = {"PORT", "TRUSTED_PROXIES", "DRAIN_SECONDS"}
LIMITS = {"SEND_LIMIT", "LOGIN_LIMIT", "SOCKET_LIMIT"}
SHARED = ("presence", "typing", "receipts")  # what others are told of someone who has not chosen otherwise
HOST_TOKEN_SETTINGS = (
    "JWT_ALGORITHM",
    "JWT_PUBLIC_KEY",
    "JWT_JWKS_URL",
    "JWT_ISSUER",
    "JWT_AUDIENCE",
    "JWT_IDENTITY_CLAIM",
    "JWT_ROLE_CLAIM",
    "JWT_NAME_CLAIM",
    "JWT_EMAIL_CLAIM",
    "JWT_EMAIL_VERIFIED",
)
# Flask-JWT-Extended, which signs our own tokens, would take the host's for its own.
READ_AS_TEXT = {
    *NUMBERS,
    *LIMITS,
    *HOST_TOKEN_SETTINGS,
    "REDIS_URL",
    "METRICS_TOKEN",
    "SQLALCHEMY_DATABASE_URI",
}


class ConfigError(Exception):
    """A setting that the server cannot start with; the message names it and says what to write instead."""


def settings(overrides: Mapping[str, Any], instance_path: str) -> dict[str, Any]:
    """Flask's configuration from the environment, `overrides` first. Raises ConfigError."""
    given: dict[str, Any] = {**os.environ, **overrides}
    production = _choice(given, "MESSENGER_ENV", "development", ("development", "production")) == "production"
    instance = Path(instance_path)
    read = {
        **_database(given, instance),
        **_tokens(given, instance, production),
        "MESSENGER_ENV": "production" if production else "development",
        "SECRET_KEY": _secret(given, "SECRET_KEY", instance, production),
        "ASYNC_MODE": effective_async_mode(
            _choice(given, "MESSENGER_ASYNC_MODE", "eventlet", ("eventlet", "gevent", "threading"))
        ),
        "PORT": _whole_number(given, "PORT", 5000),
        **{name: given.get(name) or usual for name, usual in (("HOST", "127.0.0.1"), ("FRAME_ANCESTORS", "none"))},
        "TRUSTED_PROXIES": _whole_number(given, "TRUSTED_PROXIES", 0),
        "DRAIN_SECONDS": _whole_number(given, "DRAIN_SECONDS", 1, most=300),
        "REDIS_URL": _redis_url(given),
        "LOG_LEVEL": _choice(given, "LOG_LEVEL", "INFO", logs.LEVELS),
        "LOG_FORMAT": _choice(given, "LOG_FORMAT", "json" if production else "text", logs.LAYOUTS),
        "METRICS_TOKEN": _metrics_token(given),
        "SEND_LIMIT": _limit(given, "SEND_LIMIT", "60/minute", send_rate, "60/minute, 60/minute burst 20"),
        "LOGIN_LIMIT": _limit(given, "LOGIN_LIMIT", "5/15 minutes", try_rate, "5/15 minutes"),
        "SOCKET_LIMIT": _limit(given, "SOCKET_LIMIT", "100", most_sockets, "100"),
        "BABEL_DEFAULT_LOCALE": _choice(given, "DEFAULT_LOCALE", "fr", ("fr", "en")),
        "BABEL_DEFAULT_TIMEZONE": _time_zone(str(given.get("TIME_ZONE") or "Europe/Paris")),
        "SHARES": {what: _is_on(given, f"SHARE_{what.upper()}") for what in SHARED},
        "BABEL_TRANSLATION_DIRECTORIES": str(Path(__file__).parent / "translations"),
        **dict.fromkeys(("MAX_CONTENT_LENGTH", "MAX_FORM_MEMORY_SIZE"), BODY_LIMIT),
    }
    return {**read, **{name: value for name, value in overrides.items() if name not in READ_AS_TEXT}}


def _is_on(given: Mapping[str, Any], name: str) -> bool:
    return _choice({name: str(given.get(name) or "on").lower()}, name, "on", ("on", "off")) == "on"


def _choice(given: Mapping[str, Any], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = str(given.get(name) or default)
    if value not in allowed:
        raise ConfigError(f"{name}={value!r} is unknown: set it to {' or '.join(allowed)}")
    return value


def _whole_number(given: Mapping[str, Any], name: str, default: int, least: int = 0, most: int = 65_535) -> int:
    try:
        number = int(given.get(name) or default)
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise ConfigError(f"{name}={given[name]!r} is not a whole number from {least} to {most}")
    return number


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ValueError, ZoneInfoNotFoundError) as error:
        raise ConfigError(f"TIME_ZONE={name!r} is unknown: write one like Europe/Paris") from error


def _secret(given: Mapping[str, Any], name: str, instance: Path, production: bool) -> str:
    """The secret given, or in development one made once and kept in the instance folder."""
    secret = given.get(name)
    if production:
        if not secret:
            raise ConfigError(f"{name} is required in production: set it to 32 or more random bytes")
        if len(secret.encode()) < SHORTEST_SECRET or len(set(secret)) < 8 or EXAMPLE.search(secret):
            raise ConfigError(f"{name} is too weak for production: set it to 32 or more random bytes")
    return str(secret) if secret else _kept_secret(instance / name.lower())


def _kept_secret(path: Path) -> str:
    """Whole or not at all: a second process that starts now, or a full disk, must not leave an empty key."""
    try:
        make_private_folder(path.parent)
        if not path.exists():
            place_private_file(path, secrets.token_hex(32))
        secret = path.read_text(encoding="ascii").strip()
    except OSError as error:
        advice = f"set {path.name.upper()}, or let this user write in {path.parent}"
        raise ConfigError(f"{path} cannot be kept ({error.strerror}): {advice}") from error
    if len(secret) < SHORTEST_SECRET:
        raise ConfigError(f"{path} holds no secret: delete the file, and the next start makes another")
    return secret


def _database(given: Mapping[str, Any], instance: Path) -> dict[str, Any]:
    url = str(given.get("SQLALCHEMY_DATABASE_URI") or given.get("DATABASE_URL") or "sqlite:///messenger.db")
    synchronous = _choice(given, "SQLITE_SYNCHRONOUS", "FULL", ("FULL", "NORMAL"))
    pool_size = _whole_number(given, "DATABASE_POOL_SIZE", 10, least=1, most=1_000)
    if url.startswith("sqlite"):
        path = url.partition("///")[2]
        if not path or path.startswith(":memory:"):
            url = f"sqlite:///{quote(_passing_folder())}/messenger.db"
        elif not path.startswith("/"):
            make_private_folder(instance)
            url = f"sqlite:///{quote(str(instance))}/{path}"  # a folder may be called `50%?`
        binds: dict[str, Any] = {WRITER: writer_options(url)}
        options = reader_options()
    else:
        url, binds, options = "postgresql+psycopg://", {}, _postgresql_options(url, pool_size)
    return {
        "SQLALCHEMY_DATABASE_URI": url,
        "SQLALCHEMY_BINDS": binds,
        "SQLALCHEMY_ENGINE_OPTIONS": options,
        "SQLITE_SYNCHRONOUS": synchronous,
    }


def _passing_folder() -> str:
    """For a database in memory, which the reading and the writing connection could not share: a file until the end."""
    folder = tempfile.mkdtemp(prefix="messenger-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _postgresql_options(url: str, pool_size: int) -> dict[str, Any]:
    """libpq itself reads the URL or `key=value` string, so that every spelling it knows works here."""
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise ConfigError("DATABASE_URL needs psycopg: pip install 'messenger[postgresql]'") from error

    scheme, separator, rest = url.partition("://")
    if separator and scheme.partition("+")[0] not in ("postgres", "postgresql"):
        raise ConfigError(f"DATABASE_URL has an unknown scheme {scheme!r}: use sqlite:/// or postgresql://")
    try:
        parameters = conninfo_to_dict(f"postgresql://{rest}" if separator else url)
    except ProgrammingError as error:
        raise ConfigError(f"DATABASE_URL cannot be read: {error}".strip()) from error
    parameters = {**TCP_LIMITS, **parameters}
    limits_ = f"-c statement_timeout={STATEMENT_MS} -c lock_timeout={STATEMENT_MS - 1000}"
    parameters["options"] = f"{parameters.get('options', '')} {limits_}".strip()
    return {**pool_options(pool_size), "connect_args": parameters}


def _metrics_token(given: Mapping[str, Any]) -> str | None:
    if (token := given.get("METRICS_TOKEN") or None) and not re.fullmatch(r"[!-~]{16,}", token):
        raise ConfigError("METRICS_TOKEN is too weak: write 16 or more random letters and digits, without spaces")
    return token


def _redis_url(given: Mapping[str, Any]) -> str | None:
    url = str(given.get("REDIS_URL") or "")
    if not url:
        return None
    try:
        import_module("hiredis")
        import_module("redis").Redis.from_url(url).close()
    except ImportError as error:
        raise ConfigError("REDIS_URL needs redis: pip install 'messenger[redis]'") from error
    except ValueError as error:
        raise ConfigError("REDIS_URL cannot be read: write redis://host:6379/0") from error
    return url


def _limit(given: Mapping[str, Any], name: str, default: str, read: Callable[[str], Any], example: str) -> Any:
    text = str(given.get(name) or default).lower()
    try:
        return None if text == "off" else read(text)
    except ValueError as error:
        raise ConfigError(f"{name}={text!r} cannot be read: write {example}, or off") from error


def _tokens(given: Mapping[str, Any], instance: Path, production: bool) -> dict[str, Any]:
    host = {name: str(given[name]) for name in HOST_TOKEN_SETTINGS if given.get(name)}
    _choice(given, "JWT_EMAIL_VERIFIED", "claim", ("claim", "always"))
    return {
        "JWT_SECRET_KEY": _secret(given, "JWT_SECRET_KEY", instance, production),
        "HOST_TOKENS": host,
        "JWT_TOKEN_LOCATION": ["headers", "cookies"],
        "JWT_ACCESS_TOKEN_EXPIRES": timedelta(hours=1),
        "JWT_REFRESH_TOKEN_EXPIRES": timedelta(days=30),
        "JWT_ENCODE_ISSUER": "messenger",
        "JWT_ENCODE_NBF": False,  # a clock that was set back would refuse what it has just given
        "JWT_CSRF_CHECK_FORM": True,
        "DEVICE_COOKIE_NAME": "__Host-messenger_device" if production else "messenger_device",
        "JWT_COOKIE_SECURE": production,
        "JWT_COOKIE_SAMESITE": "Lax",
        # Names of our own: cookies know no ports, so another program on the host would overwrite a common one.
        "SESSION_COOKIE_NAME": "messenger_session",
        "JWT_ACCESS_COOKIE_NAME": "__Host-messenger_access" if production else "messenger_access",
        "JWT_ACCESS_CSRF_COOKIE_NAME": "__Host-messenger_csrf" if production else "messenger_csrf",
    }
