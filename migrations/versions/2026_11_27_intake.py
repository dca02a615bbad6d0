"""applications: who wants to join, which groups she would like, who must answer by when

Revision: 2026_11_27_intake
After: 2026_11_27_groups
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_intake"
down_revision = "2026_11_27_groups"
branch_labels = None
depends_on = None

TABLES = ("application", "application_choice")
SETTINGS = ("takes_applications", "welcome", "answer_days")


def upgrade() -> None:
    op.add_column(
        "network", sa.Column("takes_applications", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("network", sa.Column("welcome", sa.String(1000), nullable=False, server_default=""))
    op.add_column("network", sa.Column("answer_days", sa.Integer(), nullable=False, server_default="5"))
    op.create_table(
        "application",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "new",
                "talking",
                "placed",
                "pool",
                "declined",
                "withdrawn",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("contact", sa.String(200), nullable=False),
        sa.Column("skills", sa.String(500), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(1000), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("handled_by_id", sa.Integer(), nullable=True),
        sa.Column("answer", sa.String(500), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id", "asked_id"],
            ["working_group.network_id", "working_group.id"],
            name="fk_application_network_id_asked_id_working_group",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "handled_by_id"],
            ["member.network_id", "member.id"],
            name="fk_application_network_id_handled_by_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_application_network_id_member_id_member",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_application_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_application"),
        sa.UniqueConstraint("token_hash", name="uq_application_token_hash"),
    )
    op.create_index("ix_application_network_id_asked_id", "application", ["network_id", "asked_id"])
    op.create_index("ix_application_network_id_member_id", "application", ["network_id", "member_id"])
    op.create_index(
        "ix_application_network_id_state_due_on_id", "application", ["network_id", "state", "due_on", "id"]
    )
    op.create_table(
        "application_choice",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("working_group_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "asked",
                "accepted",
                "passed",
                "unanswered",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(300), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id", "application_id"],
            ["application.network_id", "application.id"],
            name="fk_application_choice_network_id_application_id_application",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "working_group_id"],
            ["working_group.network_id", "working_group.id"],
            name="fk_application_choice_network_id_working_group_id_working_group",
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_application_choice_network_id_network"
        ),
        sa.PrimaryKeyConstraint(
            "network_id", "application_id", "working_group_id", name="pk_application_choice"
        ),
    )
    op.create_index(
        "ix_application_choice_network_id_working_group_id",
        "application_choice",
        ["network_id", "working_group_id"],
    )
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            _secure_rows(table)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    for name in SETTINGS:
        op.drop_column("network", name)


def _secure_rows(table: str) -> None:
    """Rows are seen and written only while `weave.network_id` names their network, or `*` for all."""
    within = "current_setting('weave.network_id', true)"
    allowed = f"{within} = '*' OR network_id::text = {within}"
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY within_network ON "{table}" USING ({allowed}) WITH CHECK ({allowed})')
