"""Names of the schema objects that a database of this version holds, as the models give them."""

from collections.abc import Iterator

import sqlalchemy as sa

from messenger.models.people import users

ALEMBIC = {"alembic_version", "alembic_version_pkc", "alembic_version alembic_version_pkc"}


def own_names() -> set[str]:
    """Return the names of tables, indexes and sequences; of columns and constraints with their table's: `users
    pk_users`.
    """
    return ALEMBIC.union(*map(_names, users.metadata.tables.values()))


def _names(table: sa.Table) -> Iterator[str]:
    yield from (table.name, f"{table.name}_id_seq")
    yield from (str(index.name) for index in table.indexes)
    yield from (f"{table.name} {part.name}" for part in (*table.columns, *table.constraints))
