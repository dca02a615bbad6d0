"""Loads: the answer of the rule in `weave.algorithms.load`, with the names and the shares of every sum."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.load import (
    ONE_IN,
    Kind,
    Level,
    Load,
    LoadInput,
    LoadItem,
    load_if,
    loads,
)
from weave.algorithms.people import OUTSIDE, Absence, absence_on
from weave.errors import NotFound
from weave.membership import Membership
from weave.models import Member, Part, Workload
from weave.services.people.people import PersonCard
from weave.services.prepared import MEMBER, prepared
from weave.services.roles.load_input import Gathered, gather, gathering_from, load_lists
from weave.services.together import Asked, Listed, ask
from weave.services.wording import HasLanguage

IN_NETWORK: sa.ColumnElement[bool] = col(Member.standing).not_in(OUTSIDE)


@dataclass(frozen=True, slots=True)
class LoadLine:
    """One line of a sum: one in `one_in` of the `whole` points of a role or task, shared `with_names`."""

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
    """The loads of many, by member, sorted by name; `given` is all that they were reckoned from."""

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
    if member_ids is None:
        return table_of(ask(db, gathering_from(prepared(_everybody, by.network), by)))
    among = IN_NETWORK & col(Member.id).in_(member_ids)
    return table_of(gather(db, by, among, sharing=True, task_id=task_id))


def load_of(db: Session, *, member_id: int, by: Membership) -> MemberLoad:
    return ask(db, load_asked(member_id=member_id, by=by))


def load_asked(*, member_id: int, by: Membership) -> Asked[MemberLoad]:
    """One member's load, whatever her standing."""
    asked = gathering_from(prepared(_one, by.network), by, member=member_id)
    return Asked(asked.lists, lambda *rows: _load_in(table_of(asked.read(*rows)), member_id), asked.values)


def _everybody(network: HasLanguage) -> tuple[Listed, ...]:
    return load_lists(network, IN_NETWORK)


def _one(network: HasLanguage) -> tuple[Listed, ...]:
    return load_lists(network, col(Member.id) == MEMBER, sharing=True)


def _load_in(table: LoadTable, member_id: int) -> MemberLoad:
    if member_id not in table.members:
        raise NotFound
    return table.members[member_id]


def rounded(points: Fraction) -> float:
    """As people read it: one decimal, half of it up."""
    return int(points * 10 + Fraction(1, 2)) / 10


def table_of(gathered: Gathered) -> LoadTable:
    """The loads that follow from what was gathered, for those who were asked for."""
    given = gathered.given
    reckoned = loads(given.people, given.roles_held, given.tasks_carried, given.rule, given.day)
    carriers = _carriers(gathered)
    members = {}
    for person in given.people:
        if person.id in gathered.asked_for:
            load = reckoned[person.id]
            members[person.id] = MemberLoad(
                person=gathered.cards[person.id],
                load=load,
                absences=person.absences,
                away=absence_on(person.absences, given.day),
                items=tuple(_line(item, person.id, gathered, carriers) for item in load.items),
                proposed=tuple(_line(item, person.id, gathered, carriers) for item in load.proposed),
            )
    return LoadTable(members, given)


_Carriers = Mapping[tuple[int, Part], list[PersonCard]]


def _carriers(gathered: Gathered) -> _Carriers:
    """Who carries each part of a task today."""
    given = gathered.given
    here = {person.id for person in given.people if absence_on(person.absences, given.day) is None}
    carriers: dict[tuple[int, Part], list[PersonCard]] = defaultdict(list)
    for task in given.tasks_carried:
        if task.accepted and task.member_id in here:
            carriers[task.task_id, task.part].append(gathered.cards[task.member_id])
    return carriers


def _line(item: LoadItem, member_id: int, gathered: Gathered, carriers: _Carriers) -> LoadLine:
    named = gathered.roles[item.id] if item.kind is Kind.ROLE else gathered.tasks[item.id]
    others = carriers.get((item.id, item.part), []) if item.part else []
    return LoadLine(
        kind=item.kind,
        id=item.id,
        name=named.name,
        part=item.part,
        whole=gathered.given.rule.points(named.workload),
        one_in=ONE_IN[item.part] * (item.shared_with + 1) if item.part else 1,
        points=item.points,
        waiting=item.waiting,
        with_names=tuple(card.name for card in others if card.id != member_id),
        is_internal=named.is_internal,
    )
