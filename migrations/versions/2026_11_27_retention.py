"""retention: each month, who of a working group is still there

Revision: 2026_11_27_retention
After: 2026_11_27_profile
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_retention"
down_revision = "2026_11_27_profile"
branch_labels = None
depends_on = None

TABLES = ("retention_round", "retention_link", "retention_answer")


def upgrade() -> None:
    op.add_column("network", sa.Column("round_day", sa.Integer(), nullable=True))
    op.create_table(
        "retention_round",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("working_group_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("missed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["network_id", "answered_by_id"],
            ["member.network_id", "member.id"],
            name="fk_retention_round_network_id_answered_by_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "working_group_id"],
            ["working_group.network_id", "working_group.id"],
            name="fk_retention_round_network_id_working_group_id_working_group",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_retention_round_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_retention_round"),
        sa.UniqueConstraint(
            "network_id",
            "working_group_id",
            "month",
            name="uq_retention_round_network_id_working_group_id_month",
        ),
    )
    op.create_index("ix_retention_round_network_id_month", "retention_round", ["network_id", "month"])
    op.create_table(
        "retention_link",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_retention_link_network_id_member_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "round_id"],
            ["retention_round.network_id", "retention_round.id"],
            name="fk_retention_link_network_id_round_id_retention_round",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_retention_link_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "round_id", "member_id", name="pk_retention_link"),
        sa.UniqueConstraint("token_hash", name="uq_retention_link_token_hash"),
    )
    op.create_table(
        "retention_answer",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column(
            "presence",
            sa.Enum(
                "active",
                "quiet",
                "paused",
                "left",
                name="presence",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("word", sa.String(200), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id", "by_id"],
            ["member.network_id", "member.id"],
            name="fk_retention_answer_network_id_by_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_retention_answer_network_id_member_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "round_id"],
            ["retention_round.network_id", "retention_round.id"],
            name="fk_retention_answer_network_id_round_id_retention_round",
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_retention_answer_network_id_network"
        ),
        sa.PrimaryKeyConstraint("network_id", "round_id", "member_id", name="pk_retention_answer"),
    )
    for table in ("retention_link", "retention_answer"):
        op.create_index(f"ix_{table}_network_id_member_id", table, ["network_id", "member_id"])
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            _secure_rows(table)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    op.drop_column("network", "round_day")


def _secure_rows(table: str) -> None:
    """Rows are seen and written only while `weave.network_id` names their network, or `*` for all."""
    within = "current_setting('weave.network_id', true)"
    allowed = f"{within} = '*' OR network_id::text = {within}"
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY within_network ON "{table}" USING ({allowed}) WITH CHECK ({allowed})')
