"""Settings: read from the environment, checked at the start, so that a wrong one is named before the first request."""

import os
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from messenger import logs
from messenger.config.async_mode import effective_async_mode
from messenger.config.database import database_settings
from messenger.config.rates import parse_attempt_rate, parse_send_rate, parse_socket_limit
from messenger.config.reading import ConfigError, choice, is_on, time_zone, whole_number
from messenger.config.secrets import read_secret

MIGRATIONS = str(Path(__file__).parents[2] / "migrations")
MAX_BODY_BYTES = 64 * 1024
INTEGER_SETTINGS = {"PORT", "TRUSTED_PROXIES", "DRAIN_SECONDS"}
LIMIT_SETTINGS = {"SEND_LIMIT", "LOGIN_LIMIT", "SOCKET_LIMIT"}
SHARING_OPTIONS = ("presence", "typing", "receipts")  # SHARE_… sets the default of each
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
# Parsed here: an override of the same name must not take the place of what was parsed. Flask-JWT-Extended, which signs
# our own tokens, would take the host's settings for its own.
PARSED_SETTINGS = {
    *INTEGER_SETTINGS,
    *LIMIT_SETTINGS,
    *HOST_TOKEN_SETTINGS,
    "REDIS_URL",
    "METRICS_TOKEN",
    "SQLALCHEMY_DATABASE_URI",
}


def settings(overrides: Mapping[str, Any], instance_path: str) -> dict[str, Any]:
    """Read Flask's configuration from the environment, `overrides` first. Raises ConfigError."""
    given: dict[str, Any] = {**os.environ, **overrides}
    production = choice(given, "MESSENGER_ENV", "development", ("development", "production")) == "production"
    instance = Path(instance_path)
    read = {
        **database_settings(given, instance),
        **_tokens(given, instance, production),
        "MESSENGER_ENV": "production" if production else "development",
        "SECRET_KEY": read_secret(given, "SECRET_KEY", instance, production),
        "ASYNC_MODE": effective_async_mode(
            choice(given, "MESSENGER_ASYNC_MODE", "eventlet", ("eventlet", "gevent", "threading"))
        ),
        "PORT": whole_number(given, "PORT", 5000),
        **{name: given.get(name) or usual for name, usual in (("HOST", "127.0.0.1"), ("FRAME_ANCESTORS", "none"))},
        "TRUSTED_PROXIES": whole_number(given, "TRUSTED_PROXIES", 0),
        "DRAIN_SECONDS": whole_number(given, "DRAIN_SECONDS", 1, maximum=300),
        "REDIS_URL": _redis_url(given),
        "LOG_LEVEL": choice(given, "LOG_LEVEL", "INFO", logs.LEVELS),
        "LOG_FORMAT": choice(given, "LOG_FORMAT", "json" if production else "text", logs.LAYOUTS),
        "METRICS_TOKEN": _metrics_token(given),
        "SEND_LIMIT": _limit(given, "SEND_LIMIT", "60/minute", parse_send_rate, "60/minute, 60/minute burst 20"),
        "LOGIN_LIMIT": _limit(given, "LOGIN_LIMIT", "5/15 minutes", parse_attempt_rate, "5/15 minutes"),
        "SOCKET_LIMIT": _limit(given, "SOCKET_LIMIT", "100", parse_socket_limit, "100"),
        "BABEL_DEFAULT_LOCALE": choice(given, "DEFAULT_LOCALE", "fr", ("fr", "en")),
        "BABEL_DEFAULT_TIMEZONE": time_zone(str(given.get("TIME_ZONE") or "Europe/Paris")),
        "SHARES": {what: is_on(given, f"SHARE_{what.upper()}") for what in SHARING_OPTIONS},
        "BABEL_TRANSLATION_DIRECTORIES": str(Path(__file__).parents[1] / "translations"),
        **dict.fromkeys(("MAX_CONTENT_LENGTH", "MAX_FORM_MEMORY_SIZE"), MAX_BODY_BYTES),
    }
    return {**read, **{name: value for name, value in overrides.items() if name not in PARSED_SETTINGS}}


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
    choice(given, "JWT_EMAIL_VERIFIED", "claim", ("claim", "always"))
    return {
        "JWT_SECRET_KEY": read_secret(given, "JWT_SECRET_KEY", instance, production),
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
