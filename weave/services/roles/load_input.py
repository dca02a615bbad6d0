"""What loads are reckoned from, in four queries whatever the number of members."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
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
from weave.services.prepared import TODAY
from weave.services.roles.coordination import on_day
from weave.services.together import Asked, Listed, ask
from weave.services.wording import HasLanguage, best_text

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
    return ask(db, gathering_from(load_lists(by.network, among, sharing=sharing, task_id=task_id), by))


def gathering_from(lists: tuple[Listed, ...], by: Membership, **values: object) -> Asked[Gathered]:
    """The input that the lists of `load_lists` bring, asked with these values besides the day."""
    return Asked(lists, partial(_gathered, by), {"today": by.today, **values})


def load_lists(
    network: HasLanguage, among: Condition, *, sharing: bool = False, task_id: int | None = None
) -> tuple[Listed, ...]:
    """What is carried, the roles held, the people and their leaves, for the members `among` the network's.

    With `sharing` they are few: only their tasks and that of `task_id` are fetched, with all who share them.
    """
    wanted = select(col(Member.id)).where(among)
    shared = _shared(wanted, task_id) if sharing else sa.true()
    concerned: Condition = col(Member.id).in_(wanted)
    if sharing:
        sharers = select(col(Assignment.member_id)).where(*_carried(), shared)
        concerned = col(Member.id).in_(sa.union_all(wanted, sharers.join(Task, _TASK)))
    return (
        _assignments(network, shared),
        _terms(network, wanted),
        _people(wanted, concerned),
        _leaves(concerned),
    )


def _gathered(
    by: Membership,
    carried: Sequence[Any],
    held: Sequence[Any],
    people: Sequence[Any],
    away: Iterable[Any],
) -> Gathered:
    leaves = _by_member(away)
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


_TASK = col(Task.id) == col(Assignment.task_id)


def _carried() -> tuple[Condition, ...]:
    return (col(Assignment.state).in_(LIVE), col(Task.hidden_at).is_(None))


def _shared(wanted: sa.Select[int], task_id: int | None) -> Condition:
    """The tasks of these members, and perhaps one more."""
    theirs = sa.orm.aliased(Assignment)
    concerned = select(col(theirs.task_id)).where(
        col(theirs.member_id).in_(wanted), col(theirs.state).in_(LIVE)
    )
    shared = col(Assignment.task_id).in_(concerned)
    return shared if task_id is None else shared | (col(Assignment.task_id) == task_id)


def _assignments(network: HasLanguage, shared: Condition) -> Listed:
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
        .join(Task, _TASK)
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .where(*_carried(), shared)
    )
    return Listed(found, (col(Task.position), col(Task.id), col(Assignment.id)))


def _terms(network: HasLanguage, wanted: sa.Select[int]) -> Listed:
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
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .where(col(Term.member_id).in_(wanted), on_day(TODAY))
    )
    return Listed(found, (col(Role.position), col(Role.id)))


def _people(wanted: sa.Select[int], concerned: Condition) -> Listed:
    found: sa.Select[*tuple[Any, ...]] = select(
        col(Member.id),
        col(Member.name),
        col(Member.initials),
        col(Member.avatar),
        col(Member.standing),
        col(Member.standing_since),
        col(Member.capacity),
        col(Member.id).in_(wanted).label("is_wanted"),
    ).where(concerned)
    return Listed(found, (col(Member.sort_key), col(Member.id)))


def _leaves(concerned: Condition) -> Listed:
    """Leaves that are not over."""
    found = (
        select(col(Leave.member_id), col(Leave.starts_on), col(Leave.ends_on))
        .join(Member, col(Member.id) == col(Leave.member_id))
        .where(concerned, col(Leave.ends_on) >= TODAY)
    )
    return Listed(found, (col(Leave.starts_on),))


def _by_member(rows: Iterable[Any]) -> dict[int, list[Absence]]:
    leaves: dict[int, list[Absence]] = defaultdict(list)
    for row in rows:
        leaves[row.member_id].append(Absence(row.starts_on, row.ends_on))
    return leaves


def _absences(row: Any, leaves: Collection[Absence], by: Membership) -> tuple[Absence, ...]:
    if row.standing in NOT_CARRYING:
        return (*leaves, Absence(min(row.standing_since, by.today)))
    return tuple(leaves)
