"""Times in UTC, to the millisecond."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the time in UTC, to the millisecond: what is stored equals what was sent."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def in_seconds(time: datetime | None) -> float:
    return time.timestamp() if time else 0.0
