"""kept figures: talks and gifts of each member, gifts of each task and month, counted for what stands already

Revision: 2026_11_26_kept_figures
After: 2026_11_25_audit_chain
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_26_kept_figures"
down_revision = "2026_11_25_audit_chain"
branch_labels = None
depends_on = None

# What a week brought is found by its day and what is a person's by the person, not among all there ever was.
FURTHER = (
    ("ix_member_network_id_joined_on", "member", "joined_on"),
    ("ix_standing_change_network_id_on", "standing_change", "on"),
    ("ix_audit_entry_network_id_by_member_id", "audit_entry", "by_member_id"),
    ("ix_invitation_network_id_member_id", "invitation", "member_id"),
)
NAMES, COVERING_NAMES = "ix_member_network_id_sort_key", "ix_member_network_id_sort_key_id_standing"
OPEN_STEPS = "ix_follow_up_open"
KEPT = ("contacts", "last_contact_on", "last_given_on")
# Each counted in one pass over its table, however much has been given and talked.
OF_TALKS = """
    UPDATE member SET contacts = counted.contacts, last_contact_on = counted.last_on
    FROM (
        SELECT took_part.network_id, took_part.member_id, count(*) AS contacts, max(check_in."on") AS last_on
        FROM check_in JOIN check_in_member AS took_part
            ON took_part.network_id = check_in.network_id AND took_part.check_in_id = check_in.id
        GROUP BY took_part.network_id, took_part.member_id
    ) AS counted
    WHERE counted.network_id = member.network_id AND counted.member_id = member.id
"""
OF_GIFTS = """
    UPDATE member SET last_given_on = counted.last_on
    FROM (
        SELECT network_id, member_id, max(done_on) AS last_on FROM contribution GROUP BY network_id, member_id
    ) AS counted
    WHERE counted.network_id = member.network_id AND counted.member_id = member.id
"""
OF_MONTHS = """
    INSERT INTO given_in_month (network_id, task_id, month, times)
    SELECT network_id, task_id, {month}, sum(CASE WHEN state <> 'declined' THEN 1 ELSE 0 END)
    FROM contribution GROUP BY network_id, task_id, {month}
"""
MONTH = {
    "sqlite": "date(done_on, 'start of month')",
    "postgresql": "CAST(date_trunc('month', done_on) AS date)",
}
WITHIN = (
    "current_setting('weave.network_id', true) = '*' "
    "OR network_id::text = current_setting('weave.network_id', true)"
)


def upgrade() -> None:
    database = op.get_bind().dialect.name
    if database == "postgresql":
        op.execute("SELECT set_config('weave.network_id', '*', true)")
    op.add_column("member", sa.Column("contacts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("member", sa.Column("last_contact_on", sa.Date(), nullable=True))
    op.add_column("member", sa.Column("last_given_on", sa.Date(), nullable=True))
    for index, table, column in FURTHER:
        op.create_index(index, table, ["network_id", column])
    op.create_index(COVERING_NAMES, "member", ["network_id", "sort_key", "id", "standing"])
    op.drop_index(NAMES, "member")
    is_open = sa.text("done_at IS NULL")
    op.create_index(
        OPEN_STEPS, "follow_up", ["network_id", "due_on"], sqlite_where=is_open, postgresql_where=is_open
    )
    op.create_table(
        "given_in_month",
        sa.Column("network_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("network_id", "task_id", "month", name="pk_given_in_month"),
        sa.ForeignKeyConstraint(
            ["network_id", "task_id"],
            ["task.network_id", "task.id"],
            name="fk_given_in_month_network_id_task_id_task",
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_given_in_month_network_id_network"),
    )
    if database == "postgresql":
        op.execute("ALTER TABLE given_in_month ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE given_in_month FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY within_network ON given_in_month USING ({WITHIN}) WITH CHECK ({WITHIN})")
    op.execute(OF_TALKS)
    op.execute(OF_GIFTS)
    op.execute(OF_MONTHS.format(month=MONTH[database]))


def downgrade() -> None:
    op.drop_table("given_in_month")
    op.drop_index(OPEN_STEPS, "follow_up")
    op.create_index(NAMES, "member", ["network_id", "sort_key"])
    op.drop_index(COVERING_NAMES, "member")
    for index, table, _column in FURTHER:
        op.drop_index(index, table)
    for name in KEPT:
        op.drop_column("member", name)
