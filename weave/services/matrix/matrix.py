"""The matrix as pages show it: every task with its people, its contributions and what it lacks."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from weave.algorithms.gaps import AssignmentSeen, Gap, NoHolder, TaskSeen, TermSeen, Unanswered, gaps_of
from weave.algorithms.people import Absence
from weave.errors import NotFound
from weave.membership import Membership
from weave.models import AssignmentState, Part, Standing, Workload
from weave.services.matrix import matrix_queries as queries
from weave.services.matrix.matrix_queries import MONTHS
from weave.services.matrix.shipped_texts import differs_from_shipped
from weave.services.matrix.tasks import TaskWords


class OnTask(NamedTuple):
    """A member on a task, or asked to be; has what an avatar needs."""

    assignment_id: int
    member_id: int
    name: str
    initials: str
    avatar: int
    part: Part
    proposed_on: dt.date
    is_proposed: bool
    is_request: bool


class RoleName(NamedTuple):
    """A role as a chip; `key` tells which shipped one it is."""

    id: int
    name: str
    key: str | None = None


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
    # Other than it was shipped, in the reader's language or in its facts.
    is_changed: bool = False

    @property
    def was_given(self) -> bool:
        """Anything in the months that are drawn, or in this period."""
        return self.given > 0 or any(self.months)

    @property
    def bars(self) -> str:
        """The months as an SVG path, 34 wide and 18 high: a bar for each, the newest at the right."""
        most = max(*self.months, 1)
        heights = [max(round(18 * count / most), 2) for count in self.months]
        return "".join(f"M{6 * at} 18v-{high}h4v{high}z" for at, high in enumerate(heights))

    @property
    def is_uncovered(self) -> bool:
        return any(isinstance(gap, NoHolder) for gap in self.gaps)

    @property
    def is_unanswered(self) -> bool:
        """Somebody was asked a week ago or longer, and has not answered."""
        return any(isinstance(gap, Unanswered) for gap in self.gaps)

    @property
    def everybody(self) -> list[OnTask]:
        """All who are on the task, and those who are asked to be."""
        return [*self.holders, *self.deputies, *self.helpers, *self.proposed]


@dataclass(slots=True)
class Matrix:
    """Everything that a reader may see of the matrix, in its order; `roles` are all that the network has."""

    tasks: list[TaskRow]
    roles: list[RoleName]
    since: dt.date


def matrix_of(db: Session, *, by: Membership) -> Matrix:
    """The whole matrix in four queries, however large the network is."""
    rows = queries.tasks(db, by, None)
    key_roles, roles = _roles(db, by)
    return Matrix(_rows(db, by, rows, key_roles, None), roles, by.network.period_start(by.today))


def row_of(db: Session, *, task_id: int, by: Membership) -> TaskRow:
    """One row, for a page or an answer that shows one task."""
    rows = queries.tasks(db, by, task_id)
    if not rows:
        raise NotFound
    key_roles, _all = _roles(db, by)
    return _rows(db, by, rows, key_roles, task_id)[0]


def _rows(
    db: Session,
    by: Membership,
    tasks: Sequence[Any],
    key_roles: Mapping[int, list[RoleName]],
    only: int | None,
) -> list[TaskRow]:
    assignments: defaultdict[int, dict[int, list[Any]]] = defaultdict(dict)
    for row in queries.assignments(db, by, only):
        assignments[row.task_id].setdefault(row.id, []).append(row)
    given = queries.contributions(db, by, only)
    today = by.today
    nobody: dict[int, list[Any]] = {}
    no_roles: list[RoleName] = []
    none_given = (0,) * (MONTHS + 1)
    rows: list[TaskRow] = []
    for task in tasks:
        on_it = assignments.get(task.id, nobody).values()
        roles = key_roles.get(task.id, no_roles)
        found = gaps_of(_as_seen(by, task.id, on_it, roles, today), today)
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
                is_changed=_is_changed(task, roles),
            )
        )
    return rows


def _is_changed(task: Any, roles: Sequence[RoleName]) -> bool:
    return differs_from_shipped(
        key=task.key,
        written_in=task.text_language,
        words=TaskWords(task.name or "", task.summary or "", task.hint or ""),
        workload=task.workload,
        is_internal=task.is_internal,
        role_keys=tuple(role.key for role in roles),
    )


def _roles(db: Session, by: Membership) -> tuple[dict[int, list[RoleName]], list[RoleName]]:
    """The key roles of each task, and all roles that are not retired."""
    of_task: defaultdict[int, list[RoleName]] = defaultdict(list)
    in_use: set[tuple[int, RoleName]] = set()
    for role_id, name, position, is_retired, task_id, key in queries.roles(db, by):
        role = RoleName(role_id, name or "", key)
        if task_id is not None:
            of_task[task_id].append(role)
        if not is_retired:
            in_use.add((position, role))
    return of_task, [role for _position, role in sorted(in_use)]


def _as_seen(
    by: Membership, task_id: int, on_it: Collection[list[Any]], roles: Sequence[RoleName], today: dt.date
) -> TaskSeen:
    """The task for the algorithm; of several rows of one assignment, each tells of another term."""
    return TaskSeen(
        id=task_id,
        key_role_ids=tuple(role.id for role in roles),
        assignments=tuple(
            AssignmentSeen(
                row.member_id, row.part, row.state, by.day_of(row.proposed_at), _absences(row, today)
            )
            for row, *_others in on_it
        ),
        terms=tuple(
            TermSeen(row.member_id, row.role_id, row.starts_on, row.ends_on)
            for rows in on_it
            for row in rows
            if row.role_id is not None
        ),
    )


def _absences(row: Any, today: dt.date) -> tuple[Absence, ...]:
    if row.standing is Standing.PAUSED:
        return (Absence(row.standing_since),)
    return (Absence(today, row.away_until),) if row.away_until else ()


def _by_part(by: Membership, on_it: Collection[list[Any]]) -> dict[Part | None, list[OnTask]]:
    """Those on the task by their part; under None those who are only proposed."""
    parts: dict[Part | None, list[OnTask]] = {Part.HOLDER: [], Part.DEPUTY: [], Part.HELPER: [], None: []}
    for row, *_others in on_it:
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
                place is None,
                row.proposed_by_id == row.member_id,
            )
        )
    return parts
