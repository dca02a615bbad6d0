"""Where the matrix is thin: no holder, all on one person, somebody asked who waits; in two queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.gaps import AssignmentSeen, TaskSeen, gaps_of
from weave.algorithms.load import TaskCarried
from weave.algorithms.people import Absence
from weave.algorithms.work import LIVE
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    CategoryText,
    Leave,
    Member,
    Part,
    Role,
    RoleText,
    Standing,
    Task,
    TaskRole,
    TaskText,
    Workload,
)
from weave.services.matrix.matrix import CategoryName, OnTask, RoleName, TaskRow
from weave.services.people.people import PersonCard
from weave.services.prepared import TODAY, Statement, prepared
from weave.services.wording import HasLanguage, best_text


@dataclass(frozen=True, slots=True)
class OnOne:
    """Tasks that only this person does."""

    person: PersonCard
    tasks: Sequence[TaskRow]


@dataclass(frozen=True, slots=True)
class Carrier:
    """Somebody who carries or is asked: what a load is reckoned from."""

    person: PersonCard
    standing: Standing
    capacity: int | None
    absences: tuple[Absence, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every task with who is on it; `tasks` are those in use, `names` those of hidden ones, too."""

    tasks: list[TaskRow]
    names: Mapping[int, str]
    carried: list[TaskCarried]
    carriers: Mapping[int, Carrier]

    @property
    def uncovered(self) -> list[TaskRow]:
        """Tasks without a holder: first those for which nobody is asked, of these the heaviest."""
        weight = {Workload.HIGH: 0, Workload.MEDIUM: 1, Workload.LOW: 2}
        found = [task for task in self.tasks if task.is_uncovered]
        return sorted(found, key=lambda task: (bool(task.proposed), weight[task.workload]))

    @property
    def unanswered(self) -> list[TaskRow]:
        return [task for task in self.tasks if task.is_unanswered]

    @property
    def on_one(self) -> list[OnOne]:
        """Whom the network could not lose: those first on whom most hangs."""
        tasks: defaultdict[int, list[TaskRow]] = defaultdict(list)
        for task in self.tasks:
            if task.hangs_on_one:
                alone = next(person for person in task.everybody if not person.is_proposed)
                tasks[alone.member_id].append(task)
        people = [OnOne(self.carriers[member_id].person, theirs) for member_id, theirs in tasks.items()]
        return sorted(people, key=lambda one: -len(one.tasks))


def coverage_of(db: Session, *, by: Membership) -> Coverage:
    """What a coordinator sees of the matrix, without what was given to it."""
    found = _with_key_roles(db.execute(prepared(_tasks, by.network)))
    on_task: defaultdict[int, list[Any]] = defaultdict(list)
    for row in db.execute(prepared(_assignments, by.network), {"today": by.today}):
        on_task[row.task_id].append(row)
    tasks = [_row(by, rows, on_task[rows[0].id]) for rows in found if not rows[0].hidden_at]
    shown = {task.id: task for task in tasks}
    live = [row for task_id, rows in on_task.items() if task_id in shown for row in rows]
    return Coverage(
        tasks=tasks,
        names={rows[0].id: rows[0].name or "" for rows in found},
        carried=[
            TaskCarried(
                row.member_id,
                row.task_id,
                shown[row.task_id].workload,
                row.part,
                row.state is AssignmentState.ACCEPTED,
            )
            for row in live
        ],
        carriers=carriers_among(live, by),
    )


def carrier_columns() -> tuple[Any, ...]:
    """Of a member who carries something: who she is, what she can carry, whether she is away `today`."""
    away_until = (
        select(func.max(col(Leave.ends_on)))
        .where(
            col(Leave.network_id) == col(Member.network_id),
            col(Leave.member_id) == col(Member.id),
            col(Leave.starts_on) <= TODAY,
            col(Leave.ends_on) >= TODAY,
        )
        .correlate(Member)
        .scalar_subquery()
    )
    return (
        col(Member.id).label("member_id"),
        col(Member.name).label("member_name"),
        col(Member.initials),
        col(Member.avatar),
        col(Member.standing),
        col(Member.standing_since),
        col(Member.capacity),
        away_until.label("away_until"),
    )


def carriers_among(rows: Iterable[Any], by: Membership) -> dict[int, Carrier]:
    """The people of rows that have `carrier_columns`."""
    return {
        row.member_id: Carrier(
            PersonCard(row.member_id, row.member_name, row.initials, row.avatar),
            row.standing,
            row.capacity,
            _absences(row, by),
        )
        for row in rows
    }


def _absences(row: Any, by: Membership) -> tuple[Absence, ...]:
    if row.standing is Standing.PAUSED:
        return (Absence(min(row.standing_since, by.today)),)
    return (Absence(by.today, row.away_until),) if row.away_until else ()


def _with_key_roles(rows: Iterable[Any]) -> list[list[Any]]:
    """The rows of each task, one for every key role."""
    tasks: dict[int, list[Any]] = {}
    for row in rows:
        tasks.setdefault(row.id, []).append(row)
    return list(tasks.values())


def _tasks(network: HasLanguage) -> Statement:
    """All tasks in their order, each once for every key role."""
    return (
        select(
            col(Task.id),
            col(Task.key),
            col(Task.workload),
            col(Task.is_internal),
            col(Task.hidden_at),
            col(TaskText.name),
            col(TaskText.summary),
            col(Task.category_id),
            col(Category.key).label("hue"),
            col(CategoryText.name).label("category_name"),
            col(TaskRole.role_id),
            col(RoleText.name).label("role_name"),
        )
        .select_from(Task)
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(CategoryText, best_text(CategoryText, Category, network))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .outerjoin(TaskRole, col(TaskRole.task_id) == col(Task.id))
        .outerjoin(Role, col(Role.id) == col(TaskRole.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .order_by(
            col(Category.position),
            col(Category.id),
            col(Task.position),
            col(Task.id),
            col(TaskRole.position),
            col(Role.position),
        )
    )


def _assignments(_network: HasLanguage) -> Statement:
    """Who is on a task or is asked to be."""
    return (
        select(
            col(Assignment.id),
            col(Assignment.task_id),
            col(Assignment.part),
            col(Assignment.state),
            col(Assignment.proposed_at),
            col(Assignment.proposed_by_id),
            *carrier_columns(),
        )
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(col(Assignment.state).in_(LIVE))
        .order_by(col(Assignment.id))
    )


def _row(by: Membership, rows: Sequence[Any], on_it: Sequence[Any]) -> TaskRow:
    """A row as the matrix has it; what was given stays out, for here it is not shown."""
    task = rows[0]
    seen = [
        AssignmentSeen(row.member_id, row.part, row.state, by.day_of(row.proposed_at), _absences(row, by))
        for row in on_it
    ]
    found = gaps_of(TaskSeen(task.id, assignments=tuple(seen)), by.today)
    return TaskRow(
        id=task.id,
        key=task.key,
        category=CategoryName(task.category_id, task.category_name or "", "", task.hue or "other"),
        name=task.name or "",
        summary=task.summary or "",
        hint="",
        workload=task.workload,
        is_internal=task.is_internal,
        is_hidden=False,
        roles=[RoleName(row.role_id, row.role_name or "") for row in rows if row.role_id is not None],
        holders=_on_task(by, on_it, Part.HOLDER),
        deputies=_on_task(by, on_it, Part.DEPUTY),
        helpers=_on_task(by, on_it, Part.HELPER),
        proposed=_on_task(by, on_it, None),
        given=0,
        months=(),
        gaps=found.gaps,
        hangs_on_one=found.hangs_on_one,
    )


def _on_task(by: Membership, on_it: Sequence[Any], part: Part | None) -> list[OnTask]:
    """Those who do this part; without a part those who are asked."""
    return [
        OnTask(
            row.id,
            row.member_id,
            row.member_name,
            row.initials,
            row.avatar,
            row.part,
            by.day_of(row.proposed_at),
            part is None,
            row.proposed_by_id == row.member_id,
        )
        for row in on_it
        if (row.part if row.state is AssignmentState.ACCEPTED else None) is part
    ]
