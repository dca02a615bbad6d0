"""The networks to measure on: the same each time, and true to what the services leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from bench.building.book import Book, Chain
from bench.building.networks import build
from bench.building.stage import NOW, TODAY
from bench.networks import counts
from weave.algorithms import names
from weave.audit import UNAUDITED
from weave.db import Actor, global_session, make_engine, network_session
from weave.models import (
    Act,
    Assignment,
    AssignmentState,
    AuditEntry,
    Contribution,
    ContributionState,
    FollowUp,
    IdCounter,
    Member,
    NetworkEntity,
    StandingChange,
    Tier,
    network_tables,
)
from weave.services.trails import check_account_trail, check_network_trail

MEMBERS = 150
READING = Actor(via="command")
# Imports are documents that somebody brought; receipts, links and jobs pass within days.
LEFT_EMPTY = {"matrix_import"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('bench') / 'weave.db'}")
    build(engine, MEMBERS)
    yield engine
    engine.dispose()


@pytest.fixture
def inside_large(built: sa.Engine) -> Iterator[Session]:
    with network_session(built, 1, actor=READING, writes=False) as db:
        yield db


def _everything(engine: sa.Engine) -> dict[str, list[tuple[object, ...]]]:
    with engine.connect() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))
            ]
            for table in SQLModel.metadata.sorted_tables
        }


def test_the_same_seed_builds_the_same_network(built: sa.Engine, tmp_path: Path) -> None:
    """Of what the services themselves draw by chance, only the salts of the founding differ."""
    again = make_engine(f"sqlite:///{tmp_path}/weave.db")
    build(again, MEMBERS)
    first, second = _everything(built), _everything(again)
    again.dispose()
    differing = {name for name in first if first[name] != second[name]}
    assert differing <= {"audit_entry", "account_audit_entry", "account_trail", "id_counter"}
    assert {name: len(rows) for name, rows in first.items()} == {
        name: len(rows) for name, rows in second.items()
    }


def test_both_databases_get_the_same_rows(built: sa.Engine, empty_url: str) -> None:
    engine = make_engine(empty_url)
    build(engine, MEMBERS)
    assert counts(engine) == counts(built)
    with network_session(engine, 1, actor=READING) as db:
        assert check_network_trail(db).is_whole
        db.add(Member(name="One more", standing_since=TODAY, joined_on=TODAY))
        db.flush()
    engine.dispose()


def test_another_seed_builds_another(built: sa.Engine, tmp_path: Path) -> None:
    other = make_engine(f"sqlite:///{tmp_path}/weave.db")
    build(other, MEMBERS, seed=1)
    assert _everything(built)["member"] != _everything(other)["member"]
    other.dispose()


def test_every_table_of_a_network_is_filled(built: sa.Engine) -> None:
    found = counts(built)
    assert {name for name, count in found.items() if not count} <= LEFT_EMPTY
    assert found["member"] == MEMBERS
    assert found["contribution"] == 2 * MEMBERS
    assert found["check_in"] >= 4.5 * MEMBERS


def test_no_row_points_nowhere(built: sa.Engine) -> None:
    with built.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_the_trails_are_whole_and_tell_of_every_row(built: sa.Engine, inside_large: Session) -> None:
    db = inside_large
    assert check_network_trail(db).is_whole
    rows = db.execute(
        select(col(AuditEntry.kind), func.count().label("rows"))
        .where(col(AuditEntry.act) == Act.ADDED)
        .group_by(col(AuditEntry.kind))
    )
    added = {row.kind: row.rows for row in rows}
    audited = [kind for kind in network_tables() if not issubclass(kind, UNAUDITED)]
    there = {str(kind.__tablename__): db.scalar(select(func.count()).select_from(kind)) for kind in audited}
    assert added == {name: count for name, count in there.items() if count}
    with global_session(built, actor=READING, writes=False) as outside:
        assert check_account_trail(outside).is_whole


def test_ids_are_drawn_from_the_counter(inside_large: Session) -> None:
    next_id = inside_large.scalars(select(IdCounter)).one().next_id
    for kind in network_tables():
        if issubclass(kind, NetworkEntity):
            highest = inside_large.scalar(select(func.max(col(kind.id))))
            assert highest is None or highest < next_id


def test_members_are_named_and_stand_as_the_services_would_have_it(inside_large: Session) -> None:
    members = inside_large.scalars(select(Member)).all()
    for member in members:
        assert member.sort_key == names.sort_key(member.name, member.name_latin)
        assert member.search_text == names.search_text(member.name, member.name_latin)
        assert (member.initials, member.avatar) == (
            names.initials(member.name),
            names.avatar_hue(member.name),
        )
        steps = inside_large.scalars(
            select(StandingChange)
            .where(col(StandingChange.member_id) == member.id)
            .order_by(col(StandingChange.id))
        ).all()
        assert (steps[-1].after, steps[-1].on) == (member.standing, member.standing_since)
        assert steps[0].on == member.joined_on
    assert {bool(name.name.isascii()) for name in members} == {True, False}


def test_nothing_lies_in_the_future_but_what_may(inside_large: Session) -> None:
    db = inside_large
    assert db.scalar(select(func.max(col(Contribution.done_on)))) <= TODAY  # type: ignore[operator]
    assert db.scalar(select(func.max(col(AuditEntry.at)))) <= NOW  # type: ignore[operator]


def test_answers_fit_their_states(inside_large: Session) -> None:
    db = inside_large
    for given in db.scalars(select(Contribution)):
        assert (given.answered_at is None) == (given.state is ContributionState.REPORTED)
        assert (given.as_reported is not None) == (given.state is ContributionState.ADJUSTED)
        assert given.answered_by_id != given.member_id
    for assignment in db.scalars(select(Assignment)):
        assert (assignment.answered_at is None) == (assignment.state is AssignmentState.PROPOSED)
        assert (assignment.ended_on is not None) == (assignment.state is AssignmentState.ENDED)
    for step in db.scalars(select(FollowUp)):
        assert (step.done_at is None) == (step.done_by_id is None)


def test_a_row_that_leaves_a_column_out_is_refused() -> None:
    """Whoever adds a column to the models is told to think of it here."""
    book = Book(lambda *_: None, 1, Chain(1, ""), Chain(1, ""))
    with pytest.raises(AssertionError, match="rhythm_days"):
        book.add(Tier, when=NOW, key="formal", name=None, position=0)
