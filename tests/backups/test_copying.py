"""From SQLite to PostgreSQL and back: every row the same, every table goes on counting where it was."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from tests.backups.comparing import after_the_highest, next_ids_of, rows_of
from tests.backups.conftest import on_sqlite, unseen
from tests.cast import Cast
from weave.backups import Refused, copy
from weave.db import make_engine
from weave.migrate import is_current, migrate


@pytest.fixture
def other(other_kind: str) -> Iterator[sa.Engine]:
    engine = make_engine(other_kind)
    yield engine
    engine.dispose()


def test_there_and_back_every_row_is_the_same(
    rich: sa.Engine, database_url: str, other: sa.Engine, other_kind: str, empty_url: str
) -> None:
    there = copy(database_url, other_kind, progress=unseen)
    back = copy(other_kind, empty_url, progress=unseen)
    returned = make_engine(empty_url)
    assert rows_of(rich) == rows_of(other) == rows_of(returned)
    # SQLite goes on after the highest, so what PostgreSQL once drew in vain is forgotten on the way.
    assert next_ids_of(other) == next_ids_of(returned) == after_the_highest(rich)
    assert there.tables == back.tables
    assert is_current(other)
    returned.dispose()


def test_a_database_in_use_is_refused(
    engine: sa.Engine, database_url: str, other: sa.Engine, other_kind: str
) -> None:
    before = rows_of(engine)
    migrate(other)
    with pytest.raises(Refused, match="is in use"):
        copy(other_kind, database_url, progress=unseen)
    assert rows_of(engine) == before


@on_sqlite
def test_a_database_onto_itself_is_refused(engine: sa.Engine, database_url: str) -> None:
    with pytest.raises(Refused, match="is in use"):
        copy(database_url, database_url, progress=unseen)


def test_from_nowhere_is_refused(empty_url: str, other_kind: str) -> None:
    with pytest.raises(Refused, match="there is no Weave database at"):
        copy(empty_url, other_kind, progress=unseen)


@on_sqlite
@pytest.mark.parametrize(
    ("value", "objection"),
    [
        ("a\0b", "about holds a NUL character, which PostgreSQL cannot keep"),
        ("x" * 1001, "about is longer than the 1000 characters it may have"),
    ],
)
def test_what_the_other_database_cannot_hold_is_named(
    engine: sa.Engine,
    database_url: str,
    other: sa.Engine,
    other_kind: str,
    value: str,
    objection: str,
    cast: Cast,
) -> None:
    key = (cast.lin.network_id, cast.lin.member_id)
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql(
            "UPDATE member SET about = ? WHERE network_id = ? AND id = ?", (value, *key)
        )
    with pytest.raises(Refused, match=f"^member {key[0]}/{key[1]}: {objection}$"):
        copy(database_url, other_kind, progress=unseen)
    assert not sa.inspect(other).get_table_names()
