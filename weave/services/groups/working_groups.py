"""Working groups: listed, founded, changed, closed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms import names
from weave.errors import Conflict, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import LEADING, GroupPart, GroupPlace, Member, WorkingGroup
from weave.services.holding import hold, hold_version
from weave.services.people.people import PersonCard


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What a group's form says."""

    name: str
    purpose: str
    looks_for: str
    capacity: int | None
    takes_applicants: bool


@dataclass(frozen=True, slots=True)
class LeaderCard:
    """Who leads a group, or stands in for the lead."""

    person: PersonCard
    part: GroupPart


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A group as a list shows it; `size` counts everybody who is in it today."""

    id: int
    name: str
    purpose: str
    looks_for: str
    capacity: int | None
    takes_applicants: bool
    is_closed: bool
    size: int
    leaders: tuple[LeaderCard, ...] = ()

    @property
    def room(self) -> int | None:
        """How many more it can take; None where no number is set."""
        return None if self.capacity is None else max(0, self.capacity - self.size)

    @property
    def is_led(self) -> bool:
        return any(leader.part is GroupPart.LEAD for leader in self.leaders)


def has_place(today: dt.date | sa.BindParameter[dt.date]) -> sa.ColumnElement[bool]:
    """The condition for places that are held on a day."""
    return sa.and_(
        col(GroupPlace.starts_on) <= today,
        sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) >= today),
    )


def groups_of(db: Session, *, by: Membership) -> list[GroupCard]:
    """Every group by name, those that are closed last."""
    return _led(db, _cards(db, by.today), by.today)


def group_card(db: Session, *, group: WorkingGroup, today: dt.date) -> GroupCard:
    return _led(db, _cards(db, today, col(WorkingGroup.id) == group.id), today)[0]


def _cards(db: Session, today: dt.date, *conditions: sa.ColumnElement[bool]) -> list[GroupCard]:
    size = (
        select(func.count())
        .select_from(GroupPlace)
        .where(
            col(GroupPlace.network_id) == col(WorkingGroup.network_id),
            col(GroupPlace.working_group_id) == col(WorkingGroup.id),
            has_place(today),
        )
        .correlate(WorkingGroup)
        .scalar_subquery()
    )
    closed = col(WorkingGroup.closed_at).is_not(None)
    rows = db.execute(
        select(
            col(WorkingGroup.id),
            col(WorkingGroup.name),
            col(WorkingGroup.purpose),
            col(WorkingGroup.looks_for),
            col(WorkingGroup.capacity),
            col(WorkingGroup.takes_applicants),
            closed.label("is_closed"),
            size.label("size"),
        )
        .where(*conditions)
        .order_by(closed, col(WorkingGroup.sort_key), col(WorkingGroup.id))
    )
    return [GroupCard(*row) for row in rows]


def _led(db: Session, cards: list[GroupCard], today: dt.date) -> list[GroupCard]:
    """The same with who leads each."""
    leaders: dict[int, list[LeaderCard]] = defaultdict(list)
    rows: Iterable[Any] = db.execute(
        select(
            col(GroupPlace.working_group_id),
            col(GroupPlace.part),
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Member, col(Member.id) == col(GroupPlace.member_id))
        .where(
            col(GroupPlace.working_group_id).in_([card.id for card in cards]),
            col(GroupPlace.part).in_(LEADING),
            has_place(today),
        )
        .order_by(col(Member.sort_key), col(Member.id))
    )
    for group_id, part, *person in rows:
        leaders[group_id].append(LeaderCard(PersonCard(*person), part))
    return [
        replace(card, leaders=tuple(sorted(leaders[card.id], key=lambda each: LEADING.index(each.part))))
        for card in cards
    ]


def found_group(db: Session, *, facts: GroupFacts) -> WorkingGroup:
    """Add a group; its name is its own among those that are not closed."""
    _check(db, facts)
    group = WorkingGroup(name=facts.name)
    _write(group, facts)
    db.add(group)
    db.flush()
    return group


def change_group(db: Session, *, group: WorkingGroup, facts: GroupFacts, version: int) -> None:
    hold_version(db, group, version)
    _check(db, facts, besides=group.id)
    _write(group, facts)
    db.flush()


def _check(db: Session, facts: GroupFacts, *, besides: int = 0) -> None:
    same = select(col(WorkingGroup.id)).where(
        func.lower(col(WorkingGroup.name)) == facts.name.lower(),
        col(WorkingGroup.id) != besides,
        col(WorkingGroup.closed_at).is_(None),
    )
    if db.execute(same.limit(1)).first():
        raise Refused("name", N_("There is a group of this name already."))


def _write(group: WorkingGroup, facts: GroupFacts) -> None:
    group.name, group.sort_key = facts.name, names.sort_key(facts.name)
    group.purpose, group.looks_for = facts.purpose, facts.looks_for
    group.capacity, group.takes_applicants = facts.capacity, facts.takes_applicants


def facts_of_group(group: WorkingGroup) -> GroupFacts:
    return GroupFacts(group.name, group.purpose, group.looks_for, group.capacity, group.takes_applicants)


def close_group(db: Session, *, group: WorkingGroup, by: Membership) -> None:
    """Put a group away; refused while somebody is in it, so that nobody is forgotten there."""
    hold(db, group)
    inside = select(col(GroupPlace.id)).where(
        col(GroupPlace.working_group_id) == group.id,
        sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) >= by.today),
    )
    if db.execute(inside.limit(1)).first():
        raise Conflict(N_("Somebody is still in this group. End their places first."))
    group.closed_at = group.closed_at or by.now
    db.flush()


def reopen_group(db: Session, *, group: WorkingGroup) -> None:
    hold(db, group)
    _check(db, facts_of_group(group), besides=group.id)
    group.closed_at = None
    db.flush()
