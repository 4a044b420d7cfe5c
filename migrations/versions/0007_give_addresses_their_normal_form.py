"""Give addresses their normal form.

Revision ID: 0007
Revises: 0006
"""

import click
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
    """Where two accounts have one address in two spellings, who has its normal form keeps it, else the older one. The
    other has none from then on, which the output says: nobody could log in by a spelling that is looked for no more.
    """
    change = sa.update(users).where(users.c.id == sa.bindparam("user_id")).values(email=sa.bindparam("kept"))
    owner = sa.select(users.c.id).where(users.c.email == sa.bindparam("normal"))
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
            if normal == row.email:
                continue
            owner_id = connection.execute(owner, {"normal": normal}).scalar()
            connection.execute(change, {"user_id": row.id, "kept": normal if owner_id is None else None})
            if owner_id is not None:
                _say_who_lost(normal, owner_id, row.id)
        last_id = rows[-1].id


def _say_who_lost(address: str, owner_id: int, user_id: int) -> None:
    first, second = sorted((owner_id, user_id))
    click.echo(
        f"accounts {first} and {second}: both have the address {address}, in two spellings. {owner_id} keeps it, "
        f"{user_id} has none now. Give it one with `flask users set-email {user_id} ADDRESS`.",
        err=True,
    )


def downgrade() -> None:
    """The earlier spellings are not known any more; they meant the same."""
