"""Read one setting of a common kind, or refuse it by its name."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class ConfigError(Exception):
    """A setting that the server cannot start with; the message names it and says what to write instead."""


def is_on(given: Mapping[str, Any], name: str) -> bool:
    return choice({name: str(given.get(name) or "on").lower()}, name, "on", ("on", "off")) == "on"


def choice(given: Mapping[str, Any], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = str(given.get(name) or default)
    if value not in allowed:
        raise ConfigError(f"{name}={value!r} is unknown: set it to {' or '.join(allowed)}")
    return value


def whole_number(given: Mapping[str, Any], name: str, default: int, minimum: int = 0, maximum: int = 65_535) -> int:
    try:
        number = int(given.get(name) or default)
    except ValueError:
        number = minimum - 1
    if not minimum <= number <= maximum:
        raise ConfigError(f"{name}={given[name]!r} is not a whole number from {minimum} to {maximum}")
    return number


def time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ValueError, ZoneInfoNotFoundError) as error:
        raise ConfigError(f"TIME_ZONE={name!r} is unknown: write one like Europe/Paris") from error
