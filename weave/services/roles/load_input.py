"""What loads are reckoned from, in four queries whatever the number of members."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.load import LoadInput, LoadRule, Person, RoleHeld, TaskCarried
from weave.algorithms.people import OUTSIDE, Absence
from weave.algorithms.work import LIVE
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Leave,
    Member,
    Network,
    Role,
    RoleText,
    Standing,
    Task,
    TaskText,
    Term,
    Workload,
)
from weave.services.people.people import PersonCard
from weave.services.roles.coordination import on_day
from weave.services.wording import best_text

Condition = sa.ColumnElement[bool]

# Who applies, pauses or has left carries nothing until that changes, and no last day of it is known.
NOT_CARRYING = frozenset({*OUTSIDE, Standing.PAUSED})


@dataclass(frozen=True, slots=True)
class Named:
    """A role or a task in the reader's language."""

    name: str
    workload: Workload
    is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """The input of the rule, the words that belong to its ids, and whose loads were asked for."""

    given: LoadInput
    cards: Mapping[int, PersonCard]
    asked_for: frozenset[int]
    roles: Mapping[int, Named]
    tasks: Mapping[int, Named]


def rule_of(network: Network) -> LoadRule:
    return LoadRule(network.points_low, network.points_medium, network.points_high, network.capacity)


def gather(
    db: Session, by: Membership, among: Condition, *, sharing: bool = False, task_id: int | None = None
) -> Gathered:
    """The input for the members `among` the network's.

    With `sharing` they are few: only their tasks and that of `task_id` are fetched, with all who share them.
    """
    wanted = select(col(Member.id)).where(among)
    carried = _assignments(db, by, wanted if sharing else None, task_id)
    held = _terms(db, by, wanted)
    concerned: Condition = col(Member.id).in_(wanted)
    if sharing:
        concerned |= col(Member.id).in_({row.member_id for row in carried})
    people = _people(db, wanted, concerned)
    leaves = _leaves(db, by, concerned)
    given = LoadInput(
        people=[Person(row.id, row.capacity, _absences(row, leaves[row.id], by)) for row in people],
        roles_held=[RoleHeld(row.member_id, row.role_id, row.workload, row.starts_on) for row in held],
        tasks_carried=[
            TaskCarried(
                row.member_id, row.task_id, row.workload, row.part, row.state is AssignmentState.ACCEPTED
            )
            for row in carried
        ],
        rule=rule_of(by.network),
        day=by.today,
    )
    return Gathered(
        given=given,
        cards={row.id: PersonCard(row.id, row.name, row.initials, row.avatar) for row in people},
        asked_for=frozenset(row.id for row in people if row.is_wanted),
        roles={row.role_id: Named(row.name or "", row.workload) for row in held},
        tasks={row.task_id: Named(row.name or "", row.workload, row.is_internal) for row in carried},
    )


def _assignments(
    db: Session, by: Membership, wanted: sa.Select[int] | None, task_id: int | None
) -> list[Any]:
    """What is carried or proposed; for some members also by all who share a task with them."""
    found: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Assignment.member_id),
            col(Assignment.task_id),
            col(Assignment.part),
            col(Assignment.state),
            col(Task.workload),
            col(Task.is_internal),
            col(TaskText.name),
        )
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .where(col(Assignment.state).in_(LIVE), col(Task.hidden_at).is_(None))
        .order_by(col(Task.position), col(Task.id), col(Assignment.id))
    )
    if wanted is not None:
        theirs = sa.orm.aliased(Assignment)
        concerned = select(col(theirs.task_id)).where(
            col(theirs.member_id).in_(wanted), col(theirs.state).in_(LIVE)
        )
        shared = col(Assignment.task_id).in_(concerned)
        found = found.where(shared if task_id is None else shared | (col(Assignment.task_id) == task_id))
    return list(db.execute(found))


def _terms(db: Session, by: Membership, wanted: sa.Select[int]) -> list[Any]:
    """The roles held today."""
    found = (
        select(
            col(Term.member_id),
            col(Term.role_id),
            col(Term.starts_on),
            col(Role.workload),
            col(RoleText.name),
        )
        .join(Role, col(Role.id) == col(Term.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .where(col(Term.member_id).in_(wanted), on_day(by.today))
        .order_by(col(Role.position), col(Role.id))
    )
    return list(db.execute(found))


def _people(db: Session, wanted: sa.Select[int], concerned: Condition) -> list[Any]:
    found: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(Member.standing),
            col(Member.standing_since),
            col(Member.capacity),
            col(Member.id).in_(wanted).label("is_wanted"),
        )
        .where(concerned)
        .order_by(col(Member.sort_key), col(Member.id))
    )
    return list(db.execute(found))


def _leaves(db: Session, by: Membership, concerned: Condition) -> dict[int, list[Absence]]:
    """Leaves that are not over, by member."""
    rows = db.execute(
        select(col(Leave.member_id), col(Leave.starts_on), col(Leave.ends_on))
        .join(Member, col(Member.id) == col(Leave.member_id))
        .where(concerned, col(Leave.ends_on) >= by.today)
        .order_by(col(Leave.starts_on))
    )
    leaves: dict[int, list[Absence]] = defaultdict(list)
    for row in rows:
        leaves[row.member_id].append(Absence(row.starts_on, row.ends_on))
    return leaves


def _absences(row: Any, leaves: Collection[Absence], by: Membership) -> tuple[Absence, ...]:
    if row.standing in NOT_CARRYING:
        return (*leaves, Absence(min(row.standing_since, by.today)))
    return tuple(leaves)
