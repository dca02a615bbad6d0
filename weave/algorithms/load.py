"""How much each member carries, by a rule short enough to be printed beside the figure.

A role counts its points in full for everyone who holds it. A task's points are shared equally by its holders
who are present; its deputies together carry half of its points, its helpers together a quarter, each part
shared equally by those present in it. Who is away carries nothing that day. Only what was accepted counts.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from weave.algorithms.people import Absence, absence_on
from weave.algorithms.work import Part, Workload

ONE_IN: Mapping[Part, int] = {Part.HOLDER: 1, Part.DEPUTY: 2, Part.HELPER: 4}
NEAR = Fraction(4, 5)
NOTHING = Fraction(0)


class Level(StrEnum):
    AWAY = "away"
    NONE = "none"
    ROOM = "room"
    NEAR = "near"
    OVER = "over"


class Kind(StrEnum):
    ROLE = "role"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class LoadRule:
    """What a network counts a workload as, and what its members can carry unless they say otherwise."""

    low: int = 1
    medium: int = 2
    high: int = 3
    capacity: int = 6

    def points(self, workload: Workload) -> int:
        return {Workload.LOW: self.low, Workload.MEDIUM: self.medium, Workload.HIGH: self.high}[workload]


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    capacity: int | None = None
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """A term; its last day is included."""

    member_id: int
    role_id: int
    workload: Workload
    starts_on: dt.date
    ends_on: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class TaskCarried:
    """An accepted assignment, or a proposal that waits for its answer."""

    member_id: int
    task_id: int
    workload: Workload
    part: Part
    accepted: bool = True


@dataclass(frozen=True, slots=True)
class LoadInput:
    """Everything that loads are reckoned from."""

    people: Collection[Person]
    roles_held: Collection[RoleHeld]
    tasks_carried: Collection[TaskCarried]
    rule: LoadRule
    day: dt.date


@dataclass(frozen=True, slots=True)
class LoadItem:
    """One line of a load's sum: `whole` points, shared with so many others, make `points`; away, it waits."""

    kind: Kind
    id: int
    part: Part | None
    whole: Fraction
    shared_with: int
    points: Fraction
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Load:
    """What a member carries: `items` add up to `points`; her yes to every proposal would add `proposed`."""

    points: Fraction
    capacity: int
    level: Level
    items: tuple[LoadItem, ...] = ()
    proposed: tuple[LoadItem, ...] = ()

    @property
    def ratio(self) -> Fraction | None:
        """Points per point of capacity; none where there is no capacity."""
        return self.points / self.capacity if self.capacity else None

    @property
    def would_be(self) -> Fraction:
        """The points after a yes to every proposal."""
        return self.points + sum_of(item.points for item in self.proposed) if self.proposed else self.points

    @property
    def room(self) -> Fraction:
        """The points that still fit."""
        return max(self.capacity - self.points, NOTHING)


def loads(
    people: Collection[Person],
    roles_held: Iterable[RoleHeld],
    tasks_carried: Collection[TaskCarried],
    rule: LoadRule,
    day: dt.date,
) -> dict[int, Load]:
    """The load of each of the people on a day; whoever is not among them neither carries nor shares."""
    present = _present(people, day)
    items: dict[int, list[LoadItem]] = {person.id: [] for person in people}
    proposed: dict[int, list[LoadItem]] = defaultdict(list)
    for member_id, item in _role_items(roles_held, present, rule, day):
        if member_id in items:
            items[member_id].append(item)
    parts = _parts_carried(tasks_carried, present)
    for part in parts.values():
        for member_id, item in _task_items(part, present, rule):
            if member_id in items:
                items[member_id].append(item)
    for task in tasks_carried:
        if not task.accepted and task.member_id in items:
            proposed[task.member_id].append(_item_if(task, parts, present, rule))
    return {
        person.id: _load(person, person.id in present, items[person.id], proposed[person.id], rule)
        for person in people
    }


def loads_if(given: LoadInput, task_id: int, workload: Workload, part: Part) -> dict[int, Load]:
    """Each one's load were she alone given this part of a task, in place of any part that she has in it."""
    present = _present(given.people, given.day)
    parts = _parts_carried(given.tasks_carried, present)
    now = loads(given.people, given.roles_held, given.tasks_carried, given.rule, given.day)
    then = {}
    for person in given.people:
        item = _item_if(TaskCarried(person.id, task_id, workload, part), parts, present, given.rule)
        then[person.id] = _load(
            person,
            person.id in present,
            [*_without(now[person.id].items, task_id), item],
            _without(now[person.id].proposed, task_id),
            given.rule,
        )
    return then


def load_if(given: LoadInput, member_id: int, task_id: int, workload: Workload, part: Part) -> Load:
    """One member's load were she given this part of a task."""
    concerned = {task.task_id for task in given.tasks_carried if task.member_id == member_id} | {task_id}
    tasks = [task for task in given.tasks_carried if task.task_id in concerned]
    sharing = {task.member_id for task in tasks} | {member_id}
    few = LoadInput(
        people=[person for person in given.people if person.id in sharing],
        roles_held=[role for role in given.roles_held if role.member_id == member_id],
        tasks_carried=tasks,
        rule=given.rule,
        day=given.day,
    )
    return loads_if(few, task_id, workload, part)[member_id]


def sum_of(points: Iterable[Fraction]) -> Fraction:
    """The exact sum; adding by denominator first is several times as quick as adding fractions one by one."""
    numerators: dict[int, int] = defaultdict(int)
    for share in points:
        numerators[share.denominator] += share.numerator
    return sum((Fraction(numerator, over) for over, numerator in numerators.items()), NOTHING)


def _present(people: Iterable[Person], day: dt.date) -> frozenset[int]:
    return frozenset(person.id for person in people if absence_on(person.absences, day) is None)


def _role_items(
    roles_held: Iterable[RoleHeld], present: frozenset[int], rule: LoadRule, day: dt.date
) -> Iterable[tuple[int, LoadItem]]:
    # Two terms of one role may meet on a day; the role is carried once.
    held = {(role.member_id, role.role_id): role for role in roles_held if role.covers(day)}
    for (member_id, role_id), role in held.items():
        whole = Fraction(rule.points(role.workload))
        here = member_id in present
        yield member_id, LoadItem(Kind.ROLE, role_id, None, whole, 0, whole if here else NOTHING, not here)


@dataclass(frozen=True, slots=True)
class _PartCarried:
    """A part of a task, everyone who accepted it, and how many of them are present."""

    task: TaskCarried
    members: frozenset[int]
    here: int


_PartsCarried = dict[tuple[int, Part], _PartCarried]


def _parts_carried(tasks: Iterable[TaskCarried], present: frozenset[int]) -> _PartsCarried:
    rows: dict[tuple[int, Part], list[TaskCarried]] = defaultdict(list)
    for task in tasks:
        if task.accepted:
            rows[task.task_id, task.part].append(task)
    parts = {}
    for key, accepted in rows.items():
        members = frozenset(task.member_id for task in accepted)
        parts[key] = _PartCarried(accepted[0], members, len(members & present))
    return parts


def _task_items(
    part: _PartCarried, present: frozenset[int], rule: LoadRule
) -> Iterable[tuple[int, LoadItem]]:
    if part.here:
        carried = _task_item(part.task, part.here - 1, True, rule)
        yield from ((member_id, carried) for member_id in part.members & present)
    if part.here < len(part.members):
        waiting = _task_item(part.task, part.here, False, rule)
        yield from ((member_id, waiting) for member_id in part.members - present)


def _item_if(task: TaskCarried, parts: _PartsCarried, present: frozenset[int], rule: LoadRule) -> LoadItem:
    """What a yes to this part would add, shared with the present members who carry it already."""
    here = task.member_id in present
    part = parts.get((task.task_id, task.part))
    others = part.here - (here and task.member_id in part.members) if part else 0
    return _task_item(task, others, here, rule)


def _task_item(task: TaskCarried, others: int, here: bool, rule: LoadRule) -> LoadItem:
    points, one_in = rule.points(task.workload), ONE_IN[task.part]
    whole = Fraction(points, one_in)
    share = Fraction(points, one_in * (others + 1)) if here else NOTHING
    return LoadItem(Kind.TASK, task.task_id, task.part, whole, others, share, not here)


def _without(items: Iterable[LoadItem], task_id: int) -> list[LoadItem]:
    return [item for item in items if item.kind is not Kind.TASK or item.id != task_id]


def _load(
    person: Person, here: bool, items: Collection[LoadItem], proposed: Collection[LoadItem], rule: LoadRule
) -> Load:
    own = rule.capacity if person.capacity is None else person.capacity
    capacity = own if here else 0
    points = sum_of(item.points for item in items)
    return Load(points, capacity, _level(points, capacity, here), tuple(items), tuple(proposed))


def _level(points: Fraction, capacity: int, here: bool) -> Level:
    if not here:
        return Level.AWAY
    if not points:
        return Level.NONE
    if points > capacity:
        return Level.OVER
    return Level.NEAR if points >= NEAR * capacity else Level.ROOM
