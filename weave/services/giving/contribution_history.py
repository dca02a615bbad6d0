"""What was given, for whom it concerns: row by row with filters, and summed by task."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.answers import ANSWER_DAYS
from weave.membership import Membership
from weave.models import Category, Contribution, ContributionState, Member, Task, TaskText
from weave.services.giving.answers import carried_tasks
from weave.services.people.people import PersonCard
from weave.services.wording import best_text

ON_A_PAGE = 50
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which contributions to show; empty means all."""

    since: dt.date | None = None
    until: dt.date | None = None
    task_id: int | None = None
    state: ContributionState | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """What does not count is left out: the declined, unless they were asked for."""

    contributions: int
    minutes: int
    people: int


@dataclass(frozen=True, slots=True)
class Line:
    id: int
    task_id: int
    task: str
    hue: str
    person: PersonCard
    what: str
    done_on: dt.date
    minutes: int | None
    link: str
    state: ContributionState
    is_late: bool


@dataclass(frozen=True, slots=True)
class History:
    lines: list[Line]
    totals: Totals
    has_more: bool


@dataclass(frozen=True, slots=True)
class TaskTotal:
    task_id: int
    task: str
    hue: str
    contributions: int
    minutes: int
    people: int


def period_of(by: Membership, name: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of this or the last period, of the last week or year, or of all time."""
    start = by.network.period_start(by.today)
    if name == "week":
        return by.today - dt.timedelta(days=7), None
    if name == "this":
        return start, None
    if name == "last":
        return by.network.period_start(start - DAY), start - DAY
    if name == "year":
        return by.today - dt.timedelta(days=365), None
    return None, None


def history_of(db: Session, *, by: Membership, wanted: Wanted, page: int = 1) -> History:
    """The latest first, for the tasks that she looks after; for a coordinator all."""
    latest_first = (col(Contribution.done_on).desc(), col(Contribution.id).desc())
    # Found by their days alone, before anything is looked up for them.
    shown = (
        select(col(Contribution.id))
        .where(*_within(by, wanted))
        .order_by(*latest_first)
        .limit(ON_A_PAGE + 1)
        .offset((page - 1) * ON_A_PAGE)
        .subquery()
    )
    statement: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Contribution.id),
            col(Contribution.task_id),
            col(Contribution.member_id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(TaskText.name).label("task"),
            col(Category.key).label("hue"),
            col(Contribution.what),
            col(Contribution.done_on),
            col(Contribution.minutes),
            col(Contribution.link),
            col(Contribution.state),
            col(Contribution.reported_at),
        )
        .select_from(Contribution)
        .join(shown, shown.c.id == col(Contribution.id))
        .join(Member, col(Member.id) == col(Contribution.member_id))
        .join(Task, col(Task.id) == col(Contribution.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .order_by(*latest_first)
    )
    rows = db.execute(statement).all()
    lines = [_line(row, by) for row in rows[:ON_A_PAGE]]
    return History(lines, _totals(db, by, wanted), len(rows) > ON_A_PAGE)


def totals_by_task(db: Session, *, by: Membership, wanted: Wanted) -> list[TaskTotal]:
    """What was given for each task, the most first; tasks for which nothing was given are not there."""
    # Counted before names are looked up: the tasks are few, what was given for them is not.
    given = (
        select(
            col(Contribution.task_id),
            func.count().label("contributions"),
            func.coalesce(func.sum(col(Contribution.minutes)), 0).label("minutes"),
            func.count(col(Contribution.member_id).distinct()).label("people"),
        )
        .where(*_counting(by, wanted))
        .group_by(col(Contribution.task_id))
        .subquery()
    )
    rows = db.execute(
        select(*given.c, col(TaskText.name).label("task"), col(Category.key).label("hue"))
        .select_from(given)
        .join(Task, col(Task.id) == given.c.task_id)
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .order_by(given.c.contributions.desc(), given.c.task_id)
    )
    return [
        TaskTotal(
            row.task_id, row.task or "", row.hue or "other", row.contributions, int(row.minutes), row.people
        )
        for row in rows
    ]


def _totals(db: Session, by: Membership, wanted: Wanted) -> Totals:
    row = db.execute(
        select(
            func.count().label("contributions"),
            func.coalesce(func.sum(col(Contribution.minutes)), 0).label("minutes"),
            func.count(col(Contribution.member_id).distinct()).label("people"),
        )
        .select_from(Contribution)
        .where(*_counting(by, wanted))
    ).one()
    return Totals(row.contributions, int(row.minutes), row.people)


def _counting(by: Membership, wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    counting = _within(by, wanted)
    if wanted.state is None:
        counting.append(col(Contribution.state) != ContributionState.DECLINED)
    return counting


def _within(by: Membership, wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    within: list[sa.ColumnElement[bool]] = []
    if not by.may_coordinate:
        within.append(col(Contribution.task_id).in_(carried_tasks(by)))
    if wanted.since:
        within.append(col(Contribution.done_on) >= wanted.since)
    if wanted.until:
        within.append(col(Contribution.done_on) <= wanted.until)
    if wanted.task_id is not None:
        within.append(col(Contribution.task_id) == wanted.task_id)
    if wanted.state:
        within.append(col(Contribution.state) == wanted.state)
    return within


def _line(row: Any, by: Membership) -> Line:
    waits = row.state is ContributionState.REPORTED
    return Line(
        id=row.id,
        task_id=row.task_id,
        task=row.task or "",
        hue=row.hue or "other",
        person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
        what=row.what,
        done_on=row.done_on,
        minutes=row.minutes,
        link=row.link,
        state=row.state,
        is_late=waits and (by.today - by.day_of(row.reported_at)).days > ANSWER_DAYS,
    )
