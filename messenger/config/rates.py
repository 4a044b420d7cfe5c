"""Rate limits as settings write them: `60/minute burst 20`, `5/15 minutes`."""

from typing import NamedTuple

import limits


class SendRate(NamedTuple):
    """`burst` messages at once, then one every `interval` seconds."""

    burst: int
    interval: float


class AttemptRate(NamedTuple):
    """`amount` tries in any `seconds`."""

    amount: int
    seconds: float


def parse_send_rate(text: str) -> SendRate:
    """Parse `60/minute` or `60/minute burst 20`. Raises ValueError, as do the others."""
    rate, _, burst = text.partition(" burst ")
    item = limits.parse(rate)
    burst_size = int(burst or min(item.amount, 20))
    if item.amount < 1 or burst_size < 1:
        raise ValueError("nobody could ever send")
    return SendRate(burst=burst_size, interval=item.get_expiry() / item.amount)


def parse_attempt_rate(text: str) -> AttemptRate:
    """Parse `5/15 minutes`."""
    item = limits.parse(text)
    if item.amount < 1:
        raise ValueError("nobody could ever log in")
    return AttemptRate(item.amount, item.get_expiry())


def parse_socket_limit(text: str) -> int:
    if int(text) < 1:
        raise ValueError("nobody could ever connect")
    return int(text)
