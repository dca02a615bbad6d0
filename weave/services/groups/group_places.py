"""Places in working groups: given, changed, ended; and whose they are."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import i18n
from weave.algorithms.people import OUTSIDE
from weave.errors import Conflict, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import GroupPart, GroupPlace, Member, WorkingGroup
from weave.services.groups.working_groups import has_place
from weave.services.holding import hold, hold_version
from weave.services.people.people import PersonCard
from weave.services.prepared import MEMBER, TODAY, prepared
from weave.services.together import Asked, Listed

MOST_PAST = 30


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Somebody's place in a group, as pages show it; its last day is included."""

    id: int
    part: GroupPart
    starts_on: dt.date
    ends_on: dt.date | None
    end_reason: str
    person: PersonCard
    group_id: int
    group_name: str
    today: dt.date

    @property
    def is_past(self) -> bool:
        return self.ends_on is not None and self.ends_on < self.today


@dataclass(frozen=True, slots=True)
class GroupOf:
    """A group that a member is in, and as what."""

    id: int
    name: str
    part: GroupPart


def places_in(db: Session, *, group: WorkingGroup, today: dt.date) -> list[PlaceCard]:
    """Who is in a group or about to come: its leads first, then by name."""
    holds = sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) >= today)
    cards = _cards(db, _selected().where(col(GroupPlace.working_group_id) == group.id, holds), today)
    return sorted(cards, key=lambda card: list(GroupPart).index(card.part))


def past_places_in(db: Session, *, group: WorkingGroup, today: dt.date) -> list[PlaceCard]:
    """Who left a group lately, and why; for those who lead it."""
    left = _selected().where(col(GroupPlace.working_group_id) == group.id, col(GroupPlace.ends_on) < today)
    latest = left.order_by(None).order_by(col(GroupPlace.ends_on).desc(), col(GroupPlace.id).desc())
    return _cards(db, latest.limit(MOST_PAST), today)


def groups_asked(*, member_id: int, by: Membership) -> Asked[list[GroupOf]]:
    """The groups that a member is in today."""
    lists = (prepared(_groups_of),)
    return Asked(
        lists,
        lambda found: [GroupOf(row.id, row.name, row.part) for row in found],
        {"member": member_id, "today": by.today},
    )


def _groups_of() -> Listed:
    rows = (
        select(col(WorkingGroup.id), col(WorkingGroup.name), col(GroupPlace.part))
        .join(GroupPlace, col(GroupPlace.working_group_id) == col(WorkingGroup.id))
        .where(col(GroupPlace.member_id) == MEMBER, has_place(TODAY))
    )
    return Listed(rows, (col(WorkingGroup.sort_key), col(WorkingGroup.id)))


def place_card(db: Session, *, place: GroupPlace, today: dt.date) -> PlaceCard:
    return _cards(db, _selected().where(col(GroupPlace.id) == place.id), today)[0]


def _cards(db: Session, selected: sa.Select[*tuple[Any, ...]], today: dt.date) -> list[PlaceCard]:
    return [_card(row, today) for row in db.execute(selected)]


def _selected() -> sa.Select[*tuple[Any, ...]]:
    return (
        select(
            col(GroupPlace.id),
            col(GroupPlace.part),
            col(GroupPlace.starts_on),
            col(GroupPlace.ends_on),
            col(GroupPlace.end_reason),
            col(Member.id).label("member_id"),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(WorkingGroup.id).label("group_id"),
            col(WorkingGroup.name).label("group_name"),
        )
        .join(Member, col(Member.id) == col(GroupPlace.member_id))
        .join(WorkingGroup, col(WorkingGroup.id) == col(GroupPlace.working_group_id))
        .order_by(col(Member.sort_key), col(GroupPlace.starts_on), col(GroupPlace.id))
    )


def _card(row: Any, today: dt.date) -> PlaceCard:
    person = PersonCard(row.member_id, row.name, row.initials, row.avatar)
    return PlaceCard(
        row.id,
        row.part,
        row.starts_on,
        row.ends_on,
        row.end_reason,
        person,
        row.group_id,
        row.group_name,
        today,
    )


def take_into_group(
    db: Session, *, group: WorkingGroup, member: Member, part: GroupPart, starts_on: dt.date
) -> GroupPlace:
    """Let a member into a group; refused beyond its capacity, which its lead can raise."""
    hold(db, group)
    if group.closed_at:
        raise Refused("member", N_("This group is closed and takes nobody."))
    if member.standing in OUTSIDE:
        raise Refused("member", N_("Only somebody who is in the network can join a group."))
    held = select(GroupPlace).where(
        col(GroupPlace.working_group_id) == group.id,
        col(GroupPlace.member_id) == member.id,
        sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) >= starts_on),
    )
    earlier = db.scalars(held.limit(1)).first()
    if earlier:
        raise Refused(
            "member",
            N_("%(name)s is in this group since %(date)s already."),
            name=member.name,
            date=i18n.date(earlier.starts_on),
        )
    _refuse_beyond(db, group, starts_on)
    place = GroupPlace(working_group_id=group.id, member_id=member.id, part=part, starts_on=starts_on)
    db.add(place)
    db.flush()
    return place


def _refuse_beyond(db: Session, group: WorkingGroup, day: dt.date) -> None:
    if group.capacity is None:
        return
    size = db.scalar(
        select(func.count())
        .select_from(GroupPlace)
        .where(col(GroupPlace.working_group_id) == group.id, has_place(day))
    )
    if (size or 0) >= group.capacity:
        raise Refused(
            "member",
            N_("The group is full: it takes %(capacity)s. Raise the number first."),
            capacity=group.capacity,
        )


def change_place(
    db: Session, *, place: GroupPlace, part: GroupPart, starts_on: dt.date, version: int
) -> None:
    """Make somebody the lead, a deputy, or a member as the others; put the first day right."""
    hold_version(db, place, version)
    if place.ends_on and place.ends_on < starts_on:
        raise Refused("starts_on", N_("The last day cannot be before the first."))
    place.part, place.starts_on = part, starts_on
    db.flush()


def end_place(
    db: Session, *, place: GroupPlace, on: dt.date, reason: str, version: int, by: Membership
) -> None:
    """Let a place end on a day, which is its last; one that has not begun is taken back."""
    hold_version(db, place, version)
    if place.ends_on and place.ends_on < by.today:
        raise Conflict(N_("This place ended on %(date)s already."), date=i18n.date(place.ends_on))
    if place.starts_on > by.today:
        db.delete(place)
        return
    if on < place.starts_on:
        raise Refused(
            "on", N_("It began on %(date)s, so it cannot end before."), date=i18n.date(place.starts_on)
        )
    if on > by.today:
        raise Refused("on", N_("This day is still to come."))
    place.ends_on, place.end_reason = on, reason
    db.flush()


def leave_groups(db: Session, *, member: Member, on: dt.date, reason: str) -> None:
    """End every place of somebody who leaves the network, so that no list keeps her name."""
    held = select(GroupPlace).where(
        col(GroupPlace.member_id) == member.id,
        sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) > on),
    )
    for place in db.scalars(held.with_for_update()):
        if place.starts_on > on:
            db.delete(place)
        else:
            place.ends_on, place.end_reason = on, reason[:300]
    db.flush()
