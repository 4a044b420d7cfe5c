"""The types of our columns: what they store is in its normal form, whichever door it came through."""

from datetime import UTC, datetime

import sqlalchemy as sa

from messenger.names import MAX_ADDRESS, MAX_FOLDED_NAME, MAX_NAME, normal_address, normal_name

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")  # SQLite numbers rows by itself only for INTEGER
MAX_ID = 2**63 - 1  # what a BIGINT holds


# Sorted alike by both databases and by Python.
Folded = sa.String(MAX_FOLDED_NAME).with_variant(sa.String(MAX_FOLDED_NAME, collation="C"), "postgresql")


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An aware UTC datetime, on PostgreSQL (timestamptz) and on SQLite (text without zone) alike."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def process_bind_param(self, value: datetime | None, _dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Name(sa.TypeDecorator[str]):
    """A person's name, see `normal_name`."""

    impl = sa.String(MAX_NAME)
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: sa.Dialect) -> str | None:
        return None if value is None else normal_name(value)


class Address(sa.TypeDecorator[str]):
    """An e-mail address or login name, stored and compared in its normal form: see `normal_address`."""

    impl = sa.String(MAX_ADDRESS)
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: sa.Dialect) -> str | None:
        return None if value is None else normal_address(value)
