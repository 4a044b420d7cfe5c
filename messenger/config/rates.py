"""Rate limits as settings write them: `60/minute burst 20`, `5/15 minutes`."""

import re
from typing import NamedTuple

RATE = re.compile(r"\s*([0-9]+)\s*(?:/|per)\s*([0-9]+)?\s*([a-z]+?)s?\s*", re.IGNORECASE)
MAX_COUNT = 999_999_999
UNIT_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "month": 2_592_000, "year": 31_104_000}


class SendRate(NamedTuple):
    """`burst` messages at once, then one every `interval` seconds."""

    burst: int
    interval: float


class AttemptRate(NamedTuple):
    """`amount` tries in any `seconds`."""

    amount: int
    seconds: float


def parse_send_rate(text: str) -> SendRate:
    """Parse `60/minute` or `60/minute burst 20`. Raises ValueError."""
    rate, _, burst = text.partition(" burst ")
    amount, seconds = _parse_rate(rate)
    return SendRate(burst=_parse_count(burst) if burst else min(amount, 20), interval=seconds / amount)


def parse_attempt_rate(text: str) -> AttemptRate:
    """Parse `5/15 minutes`. Raises ValueError."""
    return AttemptRate(*_parse_rate(text))


def parse_socket_limit(text: str) -> int:
    """Parse the number of sockets a person may have open. Raises ValueError."""
    return _parse_count(text)


def _parse_rate(text: str) -> tuple[int, int]:
    """Return the amount and the seconds of `5/15 minutes` or `5 per hour`."""
    found = RATE.fullmatch(text)
    if found is None or found[3].lower() not in UNIT_SECONDS:
        raise ValueError(text)
    return _parse_count(found[1]), _parse_count(found[2] or "1") * UNIT_SECONDS[found[3].lower()]


def _parse_count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MAX_COUNT:
        raise ValueError(text)
    return count
