"""Let people choose language, time zone, theme and what others are told of them.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = {
    "locale": sa.String(8),
    "time_zone": sa.String(64),
    "theme": sa.String(8),
    "shares_presence": sa.Boolean(),
    "shares_typing": sa.Boolean(),
    "shares_receipts": sa.Boolean(),
}


def upgrade() -> None:
    for name, type_ in COLUMNS.items():
        op.add_column("users", sa.Column(name, type_))


def downgrade() -> None:
    for name in reversed(COLUMNS):
        op.drop_column("users", name)
