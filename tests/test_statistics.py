"""SQLite knows every index by the proportions of a large network, in every installation."""

from pathlib import Path

import sqlalchemy as sa
from sqlmodel import SQLModel

from weave import db as database
from weave.migrate import migrate
from weave.statistics import GROWING

# The matrix, the roles and the settings: as many rows as people write by hand.
SMALL = {
    "account_trail",
    "category",
    "category_text",
    "id_counter",
    "matrix_import",
    "network",
    "role",
    "role_text",
    "task",
    "task_role",
    "task_text",
    "tier",
    "working_group",
}


def test_of_every_table_it_is_said_whether_it_grows() -> None:
    tables = {table.name for table in SQLModel.metadata.tables.values()}
    assert not GROWING.keys() & SMALL
    assert GROWING.keys() | SMALL == tables


def test_every_index_has_its_figures_before_the_first_row(tmp_path: Path) -> None:
    engine = database.make_engine(f"sqlite:///{tmp_path}/weave.db")
    migrate(engine)
    with engine.connect() as connection:
        told = {index for (index,) in connection.exec_driver_sql("SELECT idx FROM sqlite_stat1")}
        indexes = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND name <> 'sqlite_stat1'"
        )
        assert told == {index for (index,) in indexes}
    engine.dispose()


def test_figures_of_another_day_are_put_right_at_the_next_start(tmp_path: Path) -> None:
    engine = database.make_engine(f"sqlite:///{tmp_path}/weave.db")
    migrate(engine)
    before = _plan(engine)
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("ANALYZE")
        assert not connection.exec_driver_sql("SELECT 1 FROM sqlite_stat1 WHERE tbl = 'check_in'").all()
    engine.dispose()
    migrate(engine)
    assert _plan(engine) == before
    assert "network_id=? AND member_id=?" in before
    engine.dispose()


def _plan(engine: sa.Engine) -> str:
    """How the check-ins of a few members are found."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT check_in_id FROM check_in_member "
            "WHERE network_id = 1 AND member_id IN (1, 2, 3)"
        )
        return " ".join(row[3] for row in rows)
