"""Give addresses their normal form.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import context, op

from messenger.names import normal_address

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BATCH = 5_000

users = sa.table("users", sa.column("id", sa.BigInteger), sa.column("email"))


def upgrade() -> None:
    if not context.is_offline_mode():  # SQL alone does not know Unicode's normal forms
        _normalise(op.get_bind())


def _normalise(connection: sa.Connection) -> None:
    """Where two accounts have one address in two spellings, the older one keeps it as it is."""
    change = sa.update(users).where(users.c.id == sa.bindparam("user_id")).values(email=sa.bindparam("normal"))
    is_taken = sa.select(users.c.id).where(users.c.email == sa.bindparam("normal"))
    page = (
        sa.select(users.c.id, users.c.email)
        .where(users.c.id > sa.bindparam("last"), users.c.email.is_not(None))
        .order_by(users.c.id)
        .limit(BATCH)
    )
    last_id = 0
    while rows := connection.execute(page, {"last": last_id}).all():
        for row in rows:
            normal = normal_address(row.email)
            if normal != row.email and connection.execute(is_taken, {"normal": normal}).first() is None:
                connection.execute(change, {"user_id": row.id, "normal": normal})
        last_id = rows[-1].id


def downgrade() -> None:
    """The earlier spellings are not known any more; they meant the same."""
