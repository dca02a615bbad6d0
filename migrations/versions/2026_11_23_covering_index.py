"""covering index: count a task's contributions from the index alone

Revision: 2026_11_23_covering_index
After: 2026_11_22_as_reported
"""

from alembic import op

revision = "2026_11_23_covering_index"
down_revision = "2026_11_22_as_reported"
branch_labels = None
depends_on = None

NARROW = "ix_contribution_network_id_task_id_done_on"
COVERING = "ix_contribution_network_id_task_id_done_on_state"


def upgrade() -> None:
    op.create_index(COVERING, "contribution", ["network_id", "task_id", "done_on", "state"])
    op.drop_index(NARROW, "contribution")


def downgrade() -> None:
    op.create_index(NARROW, "contribution", ["network_id", "task_id", "done_on"])
    op.drop_index(COVERING, "contribution")
