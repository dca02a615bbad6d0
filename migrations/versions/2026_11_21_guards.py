"""guards: an audit trail that cannot be changed, and row-level security as the last net on PostgreSQL

Revision: 2026_11_21_guards
After: 2026_11_20_the_house
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_21_guards"
down_revision = "2026_11_20_the_house"
branch_labels = None
depends_on = None

TRAILS = ("audit_entry", "account_audit_entry")


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _keep_trails_on_postgres()
        for table in _network_tables():
            _secure_rows(table)
    else:
        _keep_trails_on_sqlite()


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for trail in TRAILS:
            op.execute(f"DROP TRIGGER {trail}_is_kept ON {trail}")
        op.execute("DROP FUNCTION weave_trail_is_kept()")
        for table in _network_tables():
            op.execute(f'DROP POLICY within_network ON "{table}"')
            op.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
            op.execute(f'ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY')
    else:
        for trail in TRAILS:
            op.execute(f"DROP TRIGGER {trail}_no_update")
            op.execute(f"DROP TRIGGER {trail}_no_delete")


def _network_tables() -> list[str]:
    inspector = sa.inspect(op.get_bind())
    return [
        table
        for table in sorted(inspector.get_table_names())
        if any(column["name"] == "network_id" for column in inspector.get_columns(table))
    ]


def _secure_rows(table: str) -> None:
    """Rows are seen and written only while `weave.network_id` names their network, or `*` for all."""
    allowed = (
        "current_setting('weave.network_id', true) = '*' "
        "OR network_id::text = current_setting('weave.network_id', true)"
    )
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY within_network ON "{table}" USING ({allowed}) WITH CHECK ({allowed})')


def _keep_trails_on_postgres() -> None:
    op.execute(
        "CREATE FUNCTION weave_trail_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit trail cannot be changed'; END $$"
    )
    for trail in TRAILS:
        op.execute(
            f"CREATE TRIGGER {trail}_is_kept BEFORE UPDATE OR DELETE ON {trail} "
            "FOR EACH ROW EXECUTE FUNCTION weave_trail_is_kept()"
        )


def _keep_trails_on_sqlite() -> None:
    for trail in TRAILS:
        for act in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {trail}_no_{act} BEFORE {act.upper()} ON {trail} "
                "BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END"
            )
