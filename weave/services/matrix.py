"""The matrix as pages show it: every task with its people, its contributions and what it lacks."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.gaps import AssignmentSeen, Gap, NoHolder, TaskSeen, TermSeen, Unanswered, gaps_of
from weave.algorithms.people import Absence
from weave.algorithms.periods import month_starts
from weave.errors import NotFound
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    CategoryText,
    Contribution,
    ContributionState,
    Leave,
    Member,
    Part,
    Role,
    RoleText,
    Standing,
    Task,
    TaskRole,
    TaskText,
    Term,
    Workload,
)
from weave.services.wording import best_text

MONTHS = 6
LIVE = (AssignmentState.PROPOSED, AssignmentState.ACCEPTED)


class OnTask(NamedTuple):
    """A member on a task, or asked to be; has what an avatar needs."""

    assignment_id: int
    member_id: int
    name: str
    initials: str
    avatar: int
    part: Part
    proposed_on: dt.date
    is_request: bool


class RoleName(NamedTuple):
    id: int
    name: str


class CategoryName(NamedTuple):
    """A category as its band shows it; `hue` names its colour."""

    id: int
    name: str
    summary: str
    hue: str


@dataclass(slots=True)
class TaskRow:
    """A row of the matrix: all that `tasks/_task.html` shows."""

    id: int
    key: str | None
    category: CategoryName
    name: str
    summary: str
    hint: str
    workload: Workload
    is_internal: bool
    is_hidden: bool
    roles: Sequence[RoleName]
    holders: Sequence[OnTask]
    deputies: Sequence[OnTask]
    helpers: Sequence[OnTask]
    proposed: Sequence[OnTask]
    given: int
    months: Sequence[int]
    gaps: Sequence[Gap]
    hangs_on_one: bool

    @property
    def is_uncovered(self) -> bool:
        return any(isinstance(gap, NoHolder) for gap in self.gaps)

    @property
    def is_unanswered(self) -> bool:
        """Somebody was asked a week ago or longer, and has not answered."""
        return any(isinstance(gap, Unanswered) for gap in self.gaps)

    @property
    def people(self) -> list[OnTask]:
        """All who are on the task."""
        return [*self.holders, *self.deputies, *self.helpers]


@dataclass(slots=True)
class Matrix:
    """Everything that a reader may see of the matrix, in its order; `roles` are all that the network has."""

    tasks: list[TaskRow]
    roles: list[RoleName]
    since: dt.date


def matrix_of(db: Session, *, by: Membership) -> Matrix:
    """The whole matrix in five queries, however large the network is."""
    rows = _tasks(db, by, None)
    key_roles, roles = _roles(db, by)
    return Matrix(_rows(db, by, rows, key_roles, None), roles, by.network.period_start(by.today))


def row_of(db: Session, *, task_id: int, by: Membership) -> TaskRow:
    """One row, for a page or an answer that shows one task."""
    rows = _tasks(db, by, task_id)
    if not rows:
        raise NotFound
    key_roles, _all = _roles(db, by)
    return _rows(db, by, rows, key_roles, task_id)[0]


def visible_tasks(by: Membership) -> list[sa.ColumnElement[bool]]:
    """Internal and hidden tasks are left out by the query itself, so that nothing can count or show them."""
    seen: list[sa.ColumnElement[bool]] = []
    if not by.sees_internal:
        seen.append(col(Task.is_internal).is_(False))
    if not by.may_coordinate:
        seen.append(col(Task.hidden_at).is_(None))
    return seen


def _rows(
    db: Session,
    by: Membership,
    tasks: Sequence[Any],
    key_roles: Mapping[int, list[RoleName]],
    only: int | None,
) -> list[TaskRow]:
    assignments = _assignments(db, by, only)
    terms = _terms_of_holders(db, only)
    given = _given(db, by, only)
    nobody: list[Any] = []
    none_given = (0,) * (MONTHS + 1)
    rows: list[TaskRow] = []
    for task in tasks:
        on_it = assignments.get(task.id, nobody)
        roles = key_roles.get(task.id, nobody)
        found = gaps_of(_as_seen(by, task.id, on_it, roles, terms), by.today)
        parts = _by_part(by, on_it)
        counts = given.get(task.id, none_given)
        rows.append(
            TaskRow(
                id=task.id,
                key=task.key,
                category=CategoryName(
                    task.category_id,
                    task.category_name or "",
                    task.category_summary or "",
                    task.hue or "other",
                ),
                name=task.name or "",
                summary=task.summary or "",
                hint=task.hint or "",
                workload=task.workload,
                is_internal=task.is_internal,
                is_hidden=task.hidden_at is not None,
                roles=roles,
                holders=parts[Part.HOLDER],
                deputies=parts[Part.DEPUTY],
                helpers=parts[Part.HELPER],
                proposed=parts[None],
                given=counts[MONTHS],
                months=counts[:MONTHS],
                gaps=found.gaps,
                hangs_on_one=found.hangs_on_one,
            )
        )
    return rows


def _tasks(db: Session, by: Membership, only: int | None) -> Sequence[Any]:
    statement = (
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
        )
        .select_from(Task)
        .join(
            Category,
            sa.and_(
                col(Category.network_id) == col(Task.network_id), col(Category.id) == col(Task.category_id)
            ),
        )
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .where(*visible_tasks(by))
        .order_by(col(Category.position), col(Category.id), col(Task.position), col(Task.id))
    )
    return db.execute(_only(statement, Task.id, only)).all()


def _roles(db: Session, by: Membership) -> tuple[dict[int, list[RoleName]], list[RoleName]]:
    """The key roles of each task, and all roles that are not retired."""
    found = db.execute(
        select(
            col(Role.id),
            col(RoleText.name),
            col(Role.position),
            col(Role.retired_at).is_not(None).label("is_retired"),
            col(TaskRole.task_id),
        )
        .select_from(Role)
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .outerjoin(
            TaskRole,
            sa.and_(col(TaskRole.network_id) == col(Role.network_id), col(TaskRole.role_id) == col(Role.id)),
        )
        .order_by(col(TaskRole.position), col(Role.position))
    )
    of_task: defaultdict[int, list[RoleName]] = defaultdict(list)
    in_use: set[tuple[int, RoleName]] = set()
    for role_id, name, position, is_retired, task_id in found:
        role = RoleName(role_id, name or "")
        if task_id is not None:
            of_task[task_id].append(role)
        if not is_retired:
            in_use.add((position, role))
    return of_task, [role for _position, role in sorted(in_use)]


def _assignments(db: Session, by: Membership, only: int | None) -> dict[int, list[Any]]:
    """Who is on each task or is asked to be; `away_until` is set for those on leave today."""
    away_until = (
        select(func.max(col(Leave.ends_on)))
        .where(
            col(Leave.network_id) == col(Assignment.network_id),
            col(Leave.member_id) == col(Assignment.member_id),
            col(Leave.starts_on) <= by.today,
            col(Leave.ends_on) >= by.today,
        )
        .correlate(Assignment)
        .scalar_subquery()
    )
    statement = (
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
        )
        .select_from(Assignment)
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(Assignment.network_id),
                col(Member.id) == col(Assignment.member_id),
            ),
        )
        .where(col(Assignment.state).in_(LIVE))
        .order_by(col(Assignment.id))
    )
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in db.execute(_only(statement, Assignment.task_id, only)):
        found[row.task_id].append(row)
    return found


def _terms_of_holders(db: Session, only: int | None) -> dict[int, list[TermSeen]]:
    """All terms of those who hold a task: a holder whose term is over is a gap."""
    holders = select(col(Assignment.member_id)).where(
        col(Assignment.state) == AssignmentState.ACCEPTED, col(Assignment.part) == Part.HOLDER
    )
    found: defaultdict[int, list[TermSeen]] = defaultdict(list)
    statement = select(col(Term.member_id), col(Term.role_id), col(Term.starts_on), col(Term.ends_on)).where(
        col(Term.member_id).in_(_only(holders, Assignment.task_id, only))
    )
    for row in db.execute(statement):
        found[row.member_id].append(TermSeen(*row))
    return found


def _given(db: Session, by: Membership, only: int | None) -> dict[int, tuple[int, ...]]:
    """Contributions by task: of each of the last months, oldest first, then of this period."""
    starts = month_starts(by.today, MONTHS)
    period = by.network.period_start(by.today)
    on = col(Contribution.done_on)
    months = [
        sa.and_(on >= start, on < end) for start, end in zip(starts, (*starts[1:], dt.date.max), strict=True)
    ]
    counts = [func.sum(sa.case((inside, 1), else_=0)) for inside in (*months, on >= period)]
    statement = (
        select(col(Contribution.task_id), *counts)
        .where(on >= min(starts[0], period), col(Contribution.state) != ContributionState.DECLINED)
        .group_by(col(Contribution.task_id))
    )
    return {row[0]: tuple(row[1:]) for row in db.execute(_only(statement, Contribution.task_id, only))}


def _only(
    statement: sa.Select[*tuple[Any, ...]], column: Any, task_id: int | None
) -> sa.Select[*tuple[Any, ...]]:
    return statement if task_id is None else statement.where(col(column) == task_id)


def _as_seen(
    by: Membership,
    task_id: int,
    on_it: Sequence[Any],
    roles: Sequence[RoleName],
    terms: Mapping[int, list[TermSeen]],
) -> TaskSeen:
    return TaskSeen(
        id=task_id,
        key_role_ids=tuple(role.id for role in roles),
        assignments=tuple(
            AssignmentSeen(
                row.member_id, row.part, row.state, by.day_of(row.proposed_at), _absences(row, by.today)
            )
            for row in on_it
        ),
        terms=tuple(term for row in on_it for term in terms.get(row.member_id, ())),
    )


def _absences(row: Any, today: dt.date) -> tuple[Absence, ...]:
    if row.standing is Standing.PAUSED:
        return (Absence(row.standing_since),)
    return (Absence(today, row.away_until),) if row.away_until else ()


def _by_part(by: Membership, on_it: Sequence[Any]) -> dict[Part | None, list[OnTask]]:
    """Those on the task by their part; under None those who are only proposed."""
    parts: dict[Part | None, list[OnTask]] = {Part.HOLDER: [], Part.DEPUTY: [], Part.HELPER: [], None: []}
    for row in on_it:
        place = row.part if row.state is AssignmentState.ACCEPTED else None
        parts[place].append(
            OnTask(
                row.id,
                row.member_id,
                row.name,
                row.initials,
                row.avatar,
                row.part,
                by.day_of(row.proposed_at),
                row.proposed_by_id == row.member_id,
            )
        )
    return parts
