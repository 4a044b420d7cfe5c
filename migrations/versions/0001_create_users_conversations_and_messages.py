"""Create users, conversations and messages.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Time = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("id", Id, nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("password_hash", sa.String(255)),
        sa.Column("is_active", sa.Boolean, server_default=sa.true(), nullable=False),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("tokens_valid_after", Time),
        sa.Column("external_id", sa.String(255)),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("email", name="uq_users_email"),
        sa.UniqueConstraint("external_id", name="uq_users_external_id"),
        sa.CheckConstraint("role IN ('student', 'teacher', 'admin')", name=op.f("ck_users_role_known")),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 200", name=op.f("ck_users_name_length")),
    )
    op.create_index("ix_users_role", "users", ["role"])
    op.create_table(
        "conversations",
        sa.Column("id", Id, nullable=False),
        sa.Column("low_user_id", Id, nullable=False),
        sa.Column("high_user_id", Id, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("last_message_id", sa.BigInteger, nullable=False),
        sa.Column("low_read_seq", sa.BigInteger, nullable=False),
        sa.Column("high_read_seq", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.ForeignKeyConstraint(["low_user_id"], ["users.id"], name="fk_conversations_low_user_id_users"),
        sa.ForeignKeyConstraint(["high_user_id"], ["users.id"], name="fk_conversations_high_user_id_users"),
        sa.UniqueConstraint("low_user_id", "high_user_id", name="uq_conversations_low_user_id_high_user_id"),
        sa.CheckConstraint("low_user_id < high_user_id", name=op.f("ck_conversations_members_ordered")),
        sa.CheckConstraint("low_read_seq BETWEEN 0 AND last_seq", name=op.f("ck_conversations_low_read_seq_range")),
        sa.CheckConstraint("high_read_seq BETWEEN 0 AND last_seq", name=op.f("ck_conversations_high_read_seq_range")),
    )
    for member in ("low_user_id", "high_user_id"):
        op.create_index(f"ix_conversations_{member}_last_message_id", "conversations", [member, "last_message_id"])
    op.create_table(
        "messages",
        sa.Column("id", Id, nullable=False),
        sa.Column("conversation_id", Id, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("sender_id", Id, nullable=False),
        sa.Column("receiver_id", Id, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("client_id", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_messages_conversation_id_conversations"
        ),
        sa.ForeignKeyConstraint(["sender_id"], ["users.id"], name="fk_messages_sender_id_users"),
        sa.ForeignKeyConstraint(["receiver_id"], ["users.id"], name="fk_messages_receiver_id_users"),
        sa.UniqueConstraint("conversation_id", "seq", name="uq_messages_conversation_id_seq"),
        sa.UniqueConstraint("sender_id", "client_id", name="uq_messages_sender_id_client_id"),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_messages_seq_positive")),
        sa.CheckConstraint("sender_id <> receiver_id", name=op.f("ck_messages_two_people")),
        sa.CheckConstraint("length(content) BETWEEN 1 AND 4000", name=op.f("ck_messages_content_length")),
    )


def downgrade() -> None:
    op.drop_table("messages")
    op.drop_table("conversations")
    op.drop_table("users")
