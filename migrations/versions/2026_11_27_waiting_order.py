"""waiting order: find what waits for an answer, and what was asked of a task lately, in its order

Revision: 2026_11_27_waiting_order
After: 2026_11_27_retention
"""

from alembic import op

revision = "2026_11_27_waiting_order"
down_revision = "2026_11_27_retention"
branch_labels = None
depends_on = None

ASKED_AT = {"pledge": "pledged_at", "contribution": "reported_at"}


def upgrade() -> None:
    for table, asked_at in ASKED_AT.items():
        waiting, lately = ["network_id", "state", asked_at, "id"], ["network_id", "task_id", asked_at]
        for columns in (waiting, lately):
            op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)
        op.drop_index(f"ix_{table}_network_id_state", table)


def downgrade() -> None:
    for table, asked_at in ASKED_AT.items():
        op.create_index(f"ix_{table}_network_id_state", table, ["network_id", "state"])
        for columns in (["network_id", "task_id", asked_at], ["network_id", "state", asked_at, "id"]):
            op.drop_index(f"ix_{table}_{'_'.join(columns)}", table)
