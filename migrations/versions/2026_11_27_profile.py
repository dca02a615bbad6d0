"""profile: what a member tells about herself, each field for an audience of her choice

Revision: 2026_11_27_profile
After: 2026_11_27_intake
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_profile"
down_revision = "2026_11_27_intake"
branch_labels = None
depends_on = None

FIELDS = ("phone", "wechat", "channel", "languages", "skills", "hours", "birthday")
AUDIENCES = ("network", "weavers", "coordinators", "me")


def upgrade() -> None:
    op.create_table(
        "member_field",
        sa.Column("network_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("field", _choice("field", FIELDS), nullable=False),
        sa.Column("value", sa.String(200), nullable=False),
        sa.Column("audience", _choice("audience", AUDIENCES), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id", "member_id"],
            ["member.network_id", "member.id"],
            name="fk_member_field_network_id_member_id_member",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_member_field_network_id_network"),
        sa.PrimaryKeyConstraint("network_id", "member_id", "field", name="pk_member_field"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _secure_rows("member_field")


def downgrade() -> None:
    op.drop_table("member_field")


def _choice(name: str, values: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def _secure_rows(table: str) -> None:
    """Rows are seen and written only while `weave.network_id` names their network, or `*` for all."""
    within = "current_setting('weave.network_id', true)"
    allowed = f"{within} = '*' OR network_id::text = {within}"
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY within_network ON "{table}" USING ({allowed}) WITH CHECK ({allowed})')
