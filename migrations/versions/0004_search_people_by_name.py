"""Search people by name.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import context, op

from messenger.names import MAX_FOLDED_NAME, folded

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BATCH = 5_000
Folded = sa.String(MAX_FOLDED_NAME).with_variant(sa.String(MAX_FOLDED_NAME, collation="C"), "postgresql")

users = sa.table("users", sa.column("id", sa.BigInteger), sa.column("name"), sa.column("search_name"))


def upgrade() -> None:
    op.add_column("users", sa.Column("search_name", Folded, server_default="", nullable=False))
    if not context.is_offline_mode():  # SQL alone cannot fold names
        _fill(op.get_bind())
    op.create_index("ix_users_role_search_name_id", "users", ["role", "search_name", "id"])
    op.drop_index("ix_users_role", "users")


def _fill(connection: sa.Connection) -> None:
    change = sa.update(users).where(users.c.id == sa.bindparam("user_id")).values(search_name=sa.bindparam("search"))
    last_id = 0
    page = (
        sa.select(users.c.id, users.c.name).where(users.c.id > sa.bindparam("last")).order_by(users.c.id).limit(BATCH)
    )
    while rows := connection.execute(page, {"last": last_id}).all():
        connection.execute(change, [{"user_id": row.id, "search": folded(row.name)} for row in rows])
        last_id = rows[-1].id


def downgrade() -> None:
    op.create_index("ix_users_role", "users", ["role"])
    op.drop_index("ix_users_role_search_name_id", "users")
    op.drop_column("users", "search_name")
