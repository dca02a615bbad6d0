"""working groups: standing teams, and who is in them as what

Revision: 2026_11_27_groups
After: 2026_11_27_events
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_groups"
down_revision = "2026_11_27_events"
branch_labels = None
depends_on = None

TABLES = ("working_group", "group_place")
# Somebody has one place in a group at a time.
OPEN = "uq_group_place_open"


def upgrade() -> None:
    op.create_table(
        "working_group",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column(
            "sort_key",
            sa.String(300).with_variant(sa.String(300, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("purpose", sa.String(1000), nullable=False),
        sa.Column("looks_for", sa.String(500), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("takes_applicants", sa.Boolean(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_working_group_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_working_group"),
    )
    op.create_index("ix_working_group_network_id_sort_key", "working_group", ["network_id", "sort_key"])
    op.create_table(
        "group_place",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("working_group_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "lead", "deputy", "member", name="part", native_enum=False, create_constraint=True, length=20
            ),
            nullable=False,
        ),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(300), nullable=False),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="ck_group_place_order"),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_group_place_network_id_member_id_member",
        ),
        sa.ForeignKeyConstraint(
            ["network_id", "working_group_id"],
            ["working_group.network_id", "working_group.id"],
            name="fk_group_place_network_id_working_group_id_working_group",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_group_place_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_group_place"),
    )
    for column in ("member_id", "working_group_id"):
        op.create_index(f"ix_group_place_network_id_{column}", "group_place", ["network_id", column])
    is_open = sa.text("ends_on IS NULL")
    op.create_index(
        OPEN,
        "group_place",
        ["network_id", "working_group_id", "member_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            _secure_rows(table)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _secure_rows(table: str) -> None:
    """Rows are seen and written only while `weave.network_id` names their network, or `*` for all."""
    within = "current_setting('weave.network_id', true)"
    allowed = f"{within} = '*' OR network_id::text = {within}"
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY within_network ON "{table}" USING ({allowed}) WITH CHECK ({allowed})')
