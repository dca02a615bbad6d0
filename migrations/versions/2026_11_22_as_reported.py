"""as_reported: what a contribution said before it was adjusted

Revision: 2026_11_22_as_reported
After: 2026_11_21_guards
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_as_reported"
down_revision = "2026_11_21_guards"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("contribution") as batch_op:
        batch_op.add_column(sa.Column("as_reported", sa.JSON(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("contribution") as batch_op:
        batch_op.drop_column("as_reported")
