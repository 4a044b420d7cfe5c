"""Tell how far messages were delivered.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

COLUMNS = ("low_delivered_seq", "high_delivered_seq")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("conversations", sa.Column(name, sa.BigInteger, server_default="0", nullable=False))


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("conversations", name)
