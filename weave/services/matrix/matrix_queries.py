"""The four questions that a matrix asks the database; written once, asked with other values each time."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.periods import month_starts
from weave.algorithms.work import LIVE
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    CategoryText,
    GivenInMonth,
    Leave,
    Member,
    Part,
    Role,
    RoleText,
    Task,
    TaskRole,
    TaskText,
    Term,
)
from weave.services.prepared import SINCE, TODAY, Statement, prepared
from weave.services.wording import HasLanguage, best_text

MONTHS = 6


def _asked(
    db: Session,
    by: Membership,
    build: Callable[..., Statement],
    *of: bool,
    task: str = "task_id",
    only: int | None,
    **values: object,
) -> Sequence[Any]:
    """Run what `build` makes; of one task only, if that is asked."""
    if only is None:
        return db.execute(prepared(build, by.network, *of), values).all()
    statement = prepared(_of_one, by.network, build, task, *of)
    return db.execute(statement, {"task_id": only, **values}).all()


def _of_one(network: HasLanguage, build: Callable[..., Statement], task: str, *of: bool) -> Statement:
    whole = build(network, *of)
    return whole.where(whole.selected_columns[task] == bindparam("task_id", type_=sa.Integer()))


def visible_tasks(by: Membership) -> list[sa.ColumnElement[bool]]:
    """Internal and hidden tasks are left out by the query itself, so that nothing can count or show them."""
    return _visible(by.sees_internal, by.may_coordinate)


def _visible(sees_internal: bool, sees_hidden: bool) -> list[sa.ColumnElement[bool]]:
    seen: list[sa.ColumnElement[bool]] = []
    if not sees_internal:
        seen.append(col(Task.is_internal).is_(False))
    if not sees_hidden:
        seen.append(col(Task.hidden_at).is_(None))
    return seen


def tasks(db: Session, by: Membership, only: int | None) -> Sequence[Any]:
    """The tasks that the reader may see, with their categories, in the order of the matrix."""
    return _asked(db, by, _tasks, by.sees_internal, by.may_coordinate, task="id", only=only)


def _tasks(network: HasLanguage, sees_internal: bool, sees_hidden: bool) -> Statement:
    return (
        select(
            col(Task.id),
            col(Task.key),
            col(Task.category_id),
            col(Category.key).label("hue"),
            col(CategoryText.name).label("category_name"),
            col(CategoryText.summary).label("category_summary"),
            col(Task.workload),
            col(Task.is_internal),
            col(Task.hidden_at),
            col(TaskText.name),
            col(TaskText.summary),
            col(TaskText.hint),
            col(TaskText.language).label("text_language"),
        )
        .select_from(Task)
        .join(
            Category,
            sa.and_(
                col(Category.network_id) == col(Task.network_id), col(Category.id) == col(Task.category_id)
            ),
        )
        .outerjoin(CategoryText, best_text(CategoryText, Category, network))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .where(*_visible(sees_internal, sees_hidden))
        .order_by(col(Category.position), col(Category.id), col(Task.position), col(Task.id))
    )


def roles(db: Session, by: Membership) -> Sequence[Any]:
    """Every role, once for each task whose key role it is, in the order of the tasks' own lists."""
    return _asked(db, by, _roles, only=None)


def _roles(network: HasLanguage) -> Statement:
    return (
        select(
            col(Role.id),
            col(RoleText.name),
            col(Role.position),
            col(Role.retired_at).is_not(None).label("is_retired"),
            col(TaskRole.task_id),
            col(Role.key),
        )
        .select_from(Role)
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .outerjoin(
            TaskRole,
            sa.and_(col(TaskRole.network_id) == col(Role.network_id), col(TaskRole.role_id) == col(Role.id)),
        )
        .order_by(col(TaskRole.position), col(Role.position))
    )


def assignments(db: Session, by: Membership, only: int | None) -> Sequence[Any]:
    """Who is on each task or is asked to be; a holder comes once for each term of hers."""
    return _asked(db, by, _assignments, only=only, today=by.today)


def _assignments(_network: HasLanguage) -> Statement:
    away_until = (
        select(func.max(col(Leave.ends_on)))
        .where(
            col(Leave.network_id) == col(Assignment.network_id),
            col(Leave.member_id) == col(Assignment.member_id),
            col(Leave.starts_on) <= TODAY,
            col(Leave.ends_on) >= TODAY,
        )
        .correlate(Assignment)
        .scalar_subquery()
    )
    return (
        select(
            col(Assignment.task_id),
            col(Assignment.id),
            col(Assignment.member_id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(Assignment.part),
            col(Assignment.state),
            col(Assignment.proposed_at),
            col(Assignment.proposed_by_id),
            col(Member.standing),
            col(Member.standing_since),
            away_until.label("away_until"),
            col(Term.role_id),
            col(Term.starts_on),
            col(Term.ends_on),
        )
        .select_from(Assignment)
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(Assignment.network_id),
                col(Member.id) == col(Assignment.member_id),
            ),
        )
        .outerjoin(
            Term,
            sa.and_(
                col(Term.network_id) == col(Assignment.network_id),
                col(Term.member_id) == col(Assignment.member_id),
                col(Assignment.part) == Part.HOLDER,
                col(Assignment.state) == AssignmentState.ACCEPTED,
            ),
        )
        .where(col(Assignment.state).in_(LIVE))
        .order_by(col(Assignment.id), col(Term.id))
    )


def contributions(db: Session, by: Membership, only: int | None) -> dict[int, tuple[int, ...]]:
    """Contributions by task: of each of the last months, oldest first, then of this period."""
    period = by.network.period_start(by.today)
    starts = month_starts(by.today, max(MONTHS, by.today.month - period.month + 1))
    rows = _asked(db, by, _contributions, only=only, since=starts[0])
    counts: dict[int, dict[dt.date, int]] = {}
    for task_id, month, times in rows:
        counts.setdefault(task_id, {})[month] = times
    return {
        task_id: (
            *(times.get(month, 0) for month in starts[-MONTHS:]),
            sum(count for month, count in times.items() if month >= period),
        )
        for task_id, times in counts.items()
    }


def _contributions(_network: HasLanguage) -> Statement:
    return select(col(GivenInMonth.task_id), col(GivenInMonth.month), col(GivenInMonth.times)).where(
        col(GivenInMonth.month) >= SINCE
    )
