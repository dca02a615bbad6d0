"""events: who is asked, comes and came; wishes, mixes and their seats

Revision: 2026_11_27_events
After: 2026_11_26_kept_figures
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_27_events"
down_revision = "2026_11_26_kept_figures"
branch_labels = None
depends_on = None

TABLES = ("event", "attendance", "wish", "mix", "seat")
KINDS = ("gathering", "workshop", "training", "social")
STATES = ("invited", "coming", "waiting", "refused", "attended", "missed")
WITHIN = (
    "current_setting('weave.network_id', true) = '*' "
    "OR network_id::text = current_setting('weave.network_id', true)"
)


def _network(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("network_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=f"fk_{table}_network_id_network"),
    ]


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False, autoincrement=False)


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["network_id", column], [f"{to}.network_id", f"{to}.id"], name=f"fk_{table}_network_id_{column}_{to}"
    )


def _choice(*words: str, name: str) -> sa.Enum:
    return sa.Enum(*words, native_enum=False, create_constraint=True, length=20, name=name)


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("version", sa.Integer(), nullable=False),
        *_network("event"),
        _id(),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("kind", _choice(*KINDS, name="eventkind"), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("link", sa.String(500), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_event"),
        sa.CheckConstraint("ends_at > starts_at", name="ck_event_ends_after_start"),
        sa.CheckConstraint("capacity IS NULL OR capacity > 0", name="ck_event_capacity"),
    )
    op.create_index("ix_event_network_id_ends_at", "event", ["network_id", "ends_at"])
    op.create_table(
        "attendance",
        *_network("attendance"),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("state", _choice(*STATES, name="attendancestate"), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facilitates", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "event_id", "member_id", name="pk_attendance"),
        _reference("attendance", "event_id", "event"),
        _reference("attendance", "member_id", "member"),
    )
    op.create_index("ix_attendance_network_id_member_id", "attendance", ["network_id", "member_id"])
    op.create_table(
        "wish",
        *_network("wish"),
        _id(),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", _choice("together", "apart", name="wishkind"), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_wish"),
        _reference("wish", "event_id", "event"),
        _reference("wish", "one_id", "member"),
        _reference("wish", "other_id", "member"),
        sa.CheckConstraint("one_id < other_id", name="ck_wish_one_before_other"),
        sa.UniqueConstraint(
            "network_id", "event_id", "one_id", "other_id", name="uq_wish_network_id_event_id_one_id_other_id"
        ),
    )
    op.create_index("ix_wish_network_id_one_id", "wish", ["network_id", "one_id"])
    op.create_index("ix_wish_network_id_other_id", "wish", ["network_id", "other_id"])
    op.create_table(
        "mix",
        *_network("mix"),
        _id(),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("tables", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("evens_cities", sa.Boolean(), nullable=False),
        sa.Column("evens_tiers", sa.Boolean(), nullable=False),
        sa.Column("evens_newcomers", sa.Boolean(), nullable=False),
        sa.Column("state", _choice("searching", "stopping", "ready", name="mixstate"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("new_pairs", sa.Integer(), nullable=False),
        sa.Column("bound", sa.Integer(), nullable=False),
        sa.Column("repeats", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "id", name="pk_mix"),
        _reference("mix", "event_id", "event"),
    )
    op.create_index("ix_mix_network_id_event_id", "mix", ["network_id", "event_id"])
    op.create_table(
        "seat",
        *_network("seat"),
        sa.Column("mix_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("at_table", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "mix_id", "round", "member_id", name="pk_seat"),
        _reference("seat", "mix_id", "mix"),
        _reference("seat", "member_id", "member"),
    )
    op.create_index("ix_seat_network_id_member_id", "seat", ["network_id", "member_id"])
    if op.get_bind().dialect.name == "postgresql":
        for table in TABLES:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY within_network ON {table} USING ({WITHIN}) WITH CHECK ({WITHIN})")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
