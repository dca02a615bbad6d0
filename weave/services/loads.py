"""Loads: what is gathered for the rule in `weave.algorithms.load`, and its answer with names to it.

Whatever the number of members, a load table takes four queries: people, leaves, terms, assignments.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.load import (
    ONE_IN,
    Kind,
    Level,
    Load,
    LoadInput,
    LoadItem,
    LoadRule,
    Person,
    RoleHeld,
    TaskCarried,
    load_if,
    loads,
)
from weave.algorithms.people import Absence, absence_on
from weave.errors import NotFound
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Leave,
    Member,
    Network,
    Part,
    Role,
    RoleText,
    Standing,
    Task,
    TaskText,
    Term,
    Workload,
)
from weave.services.people import PersonCard
from weave.services.wording import best_text

LIVE = (AssignmentState.PROPOSED, AssignmentState.ACCEPTED)
OUTSIDE = (Standing.APPLIED, Standing.ALUMNI)
# Who applies, pauses or has left carries nothing until that changes, and no last day of it is known.
NOT_CARRYING = frozenset({*OUTSIDE, Standing.PAUSED})


@dataclass(frozen=True, slots=True)
class LoadLine:
    """One line of a sum: `one_in` parts of the `whole` points of a role or task, shared `with_names`."""

    kind: Kind
    id: int
    name: str
    part: Part | None
    whole: int
    one_in: int
    points: Fraction
    waiting: bool
    with_names: tuple[str, ...]
    is_internal: bool

    @property
    def shown(self) -> float:
        return rounded(self.points)


@dataclass(frozen=True, slots=True)
class MemberLoad:
    """A member's load and its sum; `proposed` waits for an answer and does not count."""

    person: PersonCard
    load: Load
    absences: tuple[Absence, ...]
    away: Absence | None
    items: tuple[LoadLine, ...]
    proposed: tuple[LoadLine, ...]

    @property
    def points(self) -> Fraction:
        return self.load.points

    @property
    def capacity(self) -> int:
        return self.load.capacity

    @property
    def level(self) -> Level:
        return self.load.level

    @property
    def shown(self) -> float:
        return rounded(self.load.points)

    @property
    def would_be(self) -> float:
        """The points, as shown, after a yes to every proposal."""
        return rounded(self.load.would_be)

    @property
    def room(self) -> float:
        return rounded(self.load.room)


@dataclass(frozen=True, slots=True)
class LoadTable:
    """The loads of many, by member; `given` is all that they were reckoned from."""

    members: Mapping[int, MemberLoad]
    given: LoadInput

    def load_if(self, *, member_id: int, task_id: int, workload: Workload, part: Part) -> Load:
        """One member's load were she given this part of a task (which the table must have been made for)."""
        return load_if(self.given, member_id, task_id, workload, part)

    def at(self, level: Level) -> list[MemberLoad]:
        return [member for member in self.members.values() if member.level is level]


def loads_of(
    db: Session, *, by: Membership, member_ids: Collection[int] | None = None, task_id: int | None = None
) -> LoadTable:
    """The loads of everybody in the network, or only of these members.

    Name the `task_id` that `load_if` will be asked about when only some members are wanted.
    """
    among = None if member_ids is None else col(Member.id).in_(member_ids)
    return _table(db, by, among, task_id)


def load_of(db: Session, *, member_id: int, by: Membership) -> MemberLoad:
    """One member's load, whatever her standing."""
    found = _table(db, by, col(Member.id) == member_id, None, outside=True).members.get(member_id)
    if found is None:
        raise NotFound
    return found


def rounded(points: Fraction) -> float:
    """As people read it: one decimal, half of it up."""
    return int(points * 10 + Fraction(1, 2)) / 10


def rule_of(network: Network) -> LoadRule:
    return LoadRule(network.points_low, network.points_medium, network.points_high, network.capacity)


def _table(
    db: Session,
    by: Membership,
    among: sa.ColumnElement[bool] | None,
    task_id: int | None,
    *,
    outside: bool = False,
) -> LoadTable:
    wanted = select(col(Member.id)).where(sa.true() if among is None else among)
    if not outside:
        wanted = wanted.where(col(Member.standing).not_in(OUTSIDE))
    everybody = among is None
    carried = _assignments(db, by, None if everybody else wanted, task_id)
    held = _terms(db, by, wanted)
    sharing = set() if everybody else {row.member_id for row in carried}
    cards, persons, asked_for = _people(db, by, wanted, sharing)
    given = LoadInput(
        people=persons,
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
    return LoadTable(_member_loads(given, cards, asked_for, _Names.of(carried, held, given, cards)), given)


def _assignments(
    db: Session, by: Membership, wanted: sa.Select[int] | None, task_id: int | None
) -> list[Any]:
    """What is carried or proposed; for some members also by all who share a task with them."""
    found = (
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
    return list(
        db.execute(
            select(
                col(Term.member_id),
                col(Term.role_id),
                col(Term.starts_on),
                col(Role.workload),
                col(RoleText.name),
            )
            .join(Role, col(Role.id) == col(Term.role_id))
            .outerjoin(RoleText, best_text(RoleText, Role, by.network))
            .where(
                col(Term.member_id).in_(wanted),
                col(Term.starts_on) <= by.today,
                sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= by.today),
            )
            .order_by(col(Role.position), col(Role.id))
        )
    )


def _people(
    db: Session, by: Membership, wanted: sa.Select[int], sharing: Collection[int]
) -> tuple[dict[int, PersonCard], list[Person], set[int]]:
    """Cards and absences of the wanted members and of those who share with them, and who was wanted."""
    concerned = sa.or_(col(Member.id).in_(wanted), col(Member.id).in_(sharing))
    rows = db.execute(
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
    ).all()
    leaves = _leaves(db, by, concerned)
    cards, persons, asked_for = {}, [], set()
    for row in rows:
        absences = leaves[row.id]
        if row.standing in NOT_CARRYING:
            absences = [*absences, Absence(min(row.standing_since, by.today))]
        cards[row.id] = PersonCard(row.id, row.name, row.initials, row.avatar)
        persons.append(Person(row.id, row.capacity, tuple(absences)))
        if row.is_wanted:
            asked_for.add(row.id)
    return cards, persons, asked_for


def _leaves(db: Session, by: Membership, concerned: sa.ColumnElement[bool]) -> dict[int, list[Absence]]:
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


@dataclass(frozen=True, slots=True)
class _Names:
    """The words that belong to the ids of a sum."""

    roles: Mapping[int, tuple[str, Workload]]
    tasks: Mapping[int, tuple[str, Workload, bool]]
    carriers: Mapping[tuple[int, Part], list[PersonCard]]
    rule: LoadRule

    @classmethod
    def of(
        cls, carried: list[Any], held: list[Any], given: LoadInput, cards: Mapping[int, PersonCard]
    ) -> "_Names":
        here = {person.id for person in given.people if absence_on(person.absences, given.day) is None}
        carriers: dict[tuple[int, Part], list[PersonCard]] = defaultdict(list)
        for task in given.tasks_carried:
            if task.accepted and task.member_id in here:
                carriers[task.task_id, task.part].append(cards[task.member_id])
        return cls(
            roles={row.role_id: (row.name or "", row.workload) for row in held},
            tasks={row.task_id: (row.name or "", row.workload, row.is_internal) for row in carried},
            carriers=carriers,
            rule=given.rule,
        )

    def line(self, item: LoadItem, member_id: int) -> LoadLine:
        if item.kind is Kind.ROLE or item.part is None:
            name, workload = self.roles[item.id]
            whole = self.rule.points(workload)
            return LoadLine(item.kind, item.id, name, None, whole, 1, item.points, item.waiting, (), False)
        name, workload, is_internal = self.tasks[item.id]
        others = [card.name for card in self.carriers[item.id, item.part] if card.id != member_id]
        return LoadLine(
            kind=item.kind,
            id=item.id,
            name=name,
            part=item.part,
            whole=self.rule.points(workload),
            one_in=ONE_IN[item.part] * (item.shared_with + 1),
            points=item.points,
            waiting=item.waiting,
            with_names=tuple(others),
            is_internal=is_internal,
        )


def _member_loads(
    given: LoadInput, cards: Mapping[int, PersonCard], asked_for: Collection[int], names: _Names
) -> dict[int, MemberLoad]:
    reckoned = loads(given.people, given.roles_held, given.tasks_carried, given.rule, given.day)
    return {
        person.id: MemberLoad(
            person=cards[person.id],
            load=reckoned[person.id],
            absences=person.absences,
            away=absence_on(person.absences, given.day),
            items=tuple(names.line(item, person.id) for item in reckoned[person.id].items),
            proposed=tuple(names.line(item, person.id) for item in reckoned[person.id].proposed),
        )
        for person in given.people
        if person.id in asked_for
    }
