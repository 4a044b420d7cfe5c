"""Let a refresh token be used once.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sessions", sa.Column("refresh_count", sa.Integer, server_default="0", nullable=False))
    op.add_column("sessions", sa.Column("refreshed_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("sessions", "refreshed_at")
    op.drop_column("sessions", "refresh_count")
