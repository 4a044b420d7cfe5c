"""Note whose word an address is: ours, or that of a host application's token.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("users", sa.Column("is_email_from_host", sa.Boolean, server_default=sa.false(), nullable=False))
    # Which of them were linked and which were made by a token is not known any more: an import asks once for each.
    op.execute("UPDATE users SET is_email_from_host = true WHERE external_id IS NOT NULL AND email IS NOT NULL")


def downgrade() -> None:
    op.drop_column("users", "is_email_from_host")
