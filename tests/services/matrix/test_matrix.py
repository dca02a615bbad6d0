"""The matrix as one reads it: who is on a task, what it lacks, what was given."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.memberships import membership
from weave.algorithms.gaps import HolderAway
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    Leave,
    Member,
    Part,
    Period,
    Role,
    Standing,
    Task,
    TaskText,
    Term,
    Workload,
)
from weave.services.matrix.matrix import TaskRow, matrix_of, row_of


def task_id(db: Session, key: str) -> int:
    return db.scalars(select(col(Task.id)).where(col(Task.key) == key)).one()


def put_on(
    db: Session,
    task: int,
    member: int,
    part: Part,
    *,
    state: AssignmentState = AssignmentState.ACCEPTED,
    proposed_at: dt.datetime = NOW,
    by: int | None = None,
) -> None:
    db.add(
        Assignment(
            task_id=task, member_id=member, part=part, state=state, proposed_at=proposed_at, proposed_by_id=by
        )
    )
    db.flush()


def kinds(row: TaskRow) -> list[str]:
    return [gap.kind for gap in row.gaps]


def test_the_whole_matrix_comes_in_its_order(db: Session, cast: Cast) -> None:
    matrix = matrix_of(db, by=membership(db, cast.ana, "coordinate"))
    assert len(matrix.tasks) == 38
    assert [row.category.hue for row in matrix.tasks][:6] == ["engagement"] * 5 + ["communication"]
    assert matrix.tasks[0].key == "member-onboarding"
    assert [role.name for role in matrix.tasks[0].roles] == ["Network weaver"]
    assert len(matrix.roles) == 7
    assert all(kinds(row) == ["no_holder", "no_deputy"] for row in matrix.tasks)


def test_members_do_not_even_load_internal_tasks(db: Session, cast: Cast) -> None:
    matrix = matrix_of(db, by=membership(db, cast.mei))
    assert len(matrix.tasks) == 34
    assert not any(row.is_internal for row in matrix.tasks)


def test_hidden_tasks_are_for_coordinators(db: Session, cast: Cast) -> None:
    db.get_one(Task, (cast.ana.network_id, task_id(db, "network-calendar"))).hidden_at = NOW
    db.flush()
    for person, grant, there in ((cast.ana, "coordinate", True), (cast.bo, "weave", False)):
        matrix = matrix_of(db, by=membership(db, person, grant))
        assert ("network-calendar" in {row.key for row in matrix.tasks}) is there


def test_a_row_names_people_by_their_part(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    put_on(db, task, cast.mei.member_id, Part.HOLDER)
    put_on(db, task, cast.lin.member_id, Part.HELPER)
    put_on(
        db,
        task,
        cast.bo.member_id,
        Part.DEPUTY,
        state=AssignmentState.PROPOSED,
        proposed_at=NOW - dt.timedelta(days=8),
        by=cast.ana.member_id,
    )
    row = row_of(db, task_id=task, by=membership(db, cast.ana, "coordinate"))
    assert [person.name for person in row.holders] == ["王小棠"]
    assert [person.name for person in row.helpers] == ["林宇"]
    assert [(person.name, person.part, person.is_request) for person in row.proposed] == [
        ("Bo Lindqvist", Part.DEPUTY, False)
    ]
    assert kinds(row) == ["unanswered", "no_deputy"]
    assert row.is_unanswered
    assert not row.is_uncovered
    assert not row.hangs_on_one


def test_a_holder_on_leave_is_a_gap_until_she_is_back(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    put_on(db, task, cast.mei.member_id, Part.HOLDER)
    back = TODAY + dt.timedelta(days=5)
    db.add(Leave(member_id=cast.mei.member_id, starts_on=TODAY - dt.timedelta(days=2), ends_on=back))
    db.flush()
    row = row_of(db, task_id=task, by=membership(db, cast.ana, "coordinate"))
    assert kinds(row) == ["holder_away", "no_deputy"]
    assert row.gaps[0].until == back  # type: ignore[union-attr]
    assert row.hangs_on_one


def test_contributions_count_by_month_and_period_but_not_declined_ones(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    for day, state in [
        (TODAY, "reported"),
        (TODAY, "declined"),
        (dt.date(2026, 10, 1), "thanked"),
        (dt.date(2026, 9, 30), "adjusted"),
        (dt.date(2026, 5, 31), "thanked"),
    ]:
        db.add(
            Contribution(
                task_id=task,
                member_id=cast.mei.member_id,
                what="helped",
                done_on=day,
                state=ContributionState(state),
                reported_at=NOW,
            )
        )
    db.flush()
    row = row_of(db, task_id=task, by=membership(db, cast.ana, "coordinate"))
    assert list(row.months) == [0, 0, 0, 1, 1, 1]
    assert row.given == 2


def test_a_year_counts_from_january_while_six_months_are_drawn(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    for day in (dt.date(2025, 12, 31), dt.date(2026, 1, 1), dt.date(2026, 6, 1), TODAY):
        db.add(
            Contribution(task_id=task, member_id=cast.mei.member_id, what="x", done_on=day, reported_at=NOW)
        )
    db.flush()
    by = membership(db, cast.ana, "coordinate")
    by.network.period = Period.YEAR
    row = row_of(db, task_id=task, by=by)
    assert list(row.months) == [1, 0, 0, 0, 0, 1]
    assert row.given == 3
    assert matrix_of(db, by=by).tasks[0].given == 3


def test_a_holder_whose_term_is_over_is_a_gap(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    role = db.scalars(select(col(Role.id)).where(col(Role.key) == "network-weaver")).one()
    put_on(db, task, cast.mei.member_id, Part.HOLDER)
    over = TODAY - dt.timedelta(days=3)
    before = over - dt.timedelta(days=200)
    for starts, ends in ((before - dt.timedelta(days=300), before), (before, over)):
        db.add(Term(role_id=role, member_id=cast.mei.member_id, starts_on=starts, ends_on=ends))
    db.flush()
    row = row_of(db, task_id=task, by=membership(db, cast.ana, "coordinate"))
    assert len(row.holders) == 1
    assert kinds(row) == ["term_over", "no_deputy"]


def test_a_paused_holder_is_away_without_an_end(db: Session, cast: Cast) -> None:
    task = task_id(db, "member-onboarding")
    put_on(db, task, cast.mei.member_id, Part.HOLDER)
    member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    member.standing, member.standing_since = Standing.PAUSED, TODAY
    db.flush()
    row = row_of(db, task_id=task, by=membership(db, cast.ana, "coordinate"))
    assert isinstance(row.gaps[0], HolderAway)
    assert row.gaps[0].until is None


def test_a_row_knows_whether_it_was_changed_from_what_was_shipped(db: Session, cast: Cast) -> None:
    by = membership(db, cast.ana, "coordinate")
    assert not any(row.is_changed for row in matrix_of(db, by=by).tasks)
    heavier, reworded = db.scalars(select(Task).order_by(col(Task.position)).limit(2)).all()
    heavier.workload = Workload.HIGH
    key = (heavier.network_id, reworded.id, "en")
    db.get_one(TaskText, key).summary = "In our own words"
    db.flush()
    changed = {row.id for row in matrix_of(db, by=by).tasks if row.is_changed}
    assert changed == {heavier.id, reworded.id}
