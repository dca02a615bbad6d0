"""Events: made, changed, listed; what their pages show."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.errors import Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Attendance, AttendanceState, Event, EventKind, Member
from weave.services.events.attendance import admit_waiting
from weave.services.holding import hold_version
from weave.services.people.people import PersonCard

COUNTED = (AttendanceState.COMING, AttendanceState.ATTENDED)
LONGEST = dt.timedelta(days=31)
MOST_PAST = 30
MOST_COMING = 100


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What a form says of an event."""

    title: str
    kind: EventKind
    starts_at: dt.datetime
    ends_at: dt.datetime
    place: str = ""
    link: str = ""
    capacity: int | None = None
    note: str = ""

    def check(self) -> None:
        if self.ends_at <= self.starts_at:
            raise Refused("ends_at", N_("The end must come after the beginning."))
        if self.ends_at - self.starts_at > LONGEST:
            raise Refused("ends_at", N_("An event lasts at most a month. Make several of it."))


def add_event(db: Session, *, facts: EventFacts) -> Event:
    facts.check()
    event = Event(**_columns(facts))
    db.add(event)
    db.flush()
    return event


def change_event(db: Session, *, event: Event, facts: EventFacts, version: int, by: Membership) -> None:
    """Change it; where there is more room now, those who wait come in."""
    facts.check()
    hold_version(db, event, version)
    for column, value in _columns(facts).items():
        if getattr(event, column) != value:
            setattr(event, column, value)
    db.flush()
    admit_waiting(db, event=event, now=by.now)


def _columns(facts: EventFacts) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in EventFacts.__dataclass_fields__}


@dataclass(frozen=True, slots=True)
class EventCard:
    """An event in a list, with the reader's own answer."""

    id: int
    title: str
    kind: EventKind
    starts_at: dt.datetime
    ends_at: dt.datetime
    place: str
    capacity: int | None
    coming: int
    mine: AttendanceState | None

    @property
    def is_full(self) -> bool:
        return self.capacity is not None and self.coming >= self.capacity


def events_to_come(db: Session, *, by: Membership) -> list[EventCard]:
    """What is not over yet, the next first."""
    return _cards(db, by, col(Event.ends_at) >= by.now, col(Event.starts_at), MOST_COMING)


def events_past(db: Session, *, by: Membership) -> list[EventCard]:
    """What is over, the latest first."""
    return _cards(db, by, col(Event.ends_at) < by.now, col(Event.starts_at).desc(), MOST_PAST)


def _cards(
    db: Session,
    by: Membership,
    which: sa.ColumnElement[bool],
    order: sa.SQLColumnExpression[object],
    most: int,
) -> list[EventCard]:
    coming = (
        select(sa.func.count())
        .where(col(Attendance.event_id) == col(Event.id), col(Attendance.state).in_(COUNTED))
        .scalar_subquery()
    )
    mine = (
        select(col(Attendance.state))
        .where(col(Attendance.event_id) == col(Event.id), col(Attendance.member_id) == by.member_id)
        .scalar_subquery()
    )
    rows = db.execute(
        select(
            col(Event.id),
            col(Event.title),
            col(Event.kind),
            col(Event.starts_at),
            col(Event.ends_at),
            col(Event.place),
            col(Event.capacity),
            coming.label("coming"),
            mine.label("mine"),
        )
        .where(which)
        .order_by(order, col(Event.id))
        .limit(most)
    )
    return [EventCard(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on an event's list."""

    person: PersonCard
    state: AttendanceState
    facilitates: bool


@dataclass(frozen=True, slots=True)
class Attendees:
    """Everybody on an event's list, by name."""

    everyone: tuple[Attendee, ...]

    def of(self, *states: str) -> list[Attendee]:
        return [one for one in self.everyone if one.state.value in states]

    @property
    def counts(self) -> Counter[str]:
        return Counter(one.state.value for one in self.everyone)

    def state_of(self, member_id: int) -> AttendanceState | None:
        return next((one.state for one in self.everyone if one.person.id == member_id), None)


def attendees_of(db: Session, *, event: Event) -> Attendees:
    """Who is on the list, those who wait in the order in which they asked, all others by name."""
    waits = sa.case(
        (col(Attendance.state) == AttendanceState.WAITING, col(Attendance.answered_at)), else_=None
    )
    rows = db.execute(
        select(
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(Attendance.state),
            col(Attendance.facilitates),
        )
        .join(Attendance, col(Attendance.member_id) == col(Member.id))
        .where(
            col(Attendance.event_id) == event.id,
            sa.or_(
                col(Member.standing).not_in(OUTSIDE),
                col(Attendance.state).in_((AttendanceState.ATTENDED, AttendanceState.MISSED)),
            ),
        )
        .order_by(waits, col(Member.sort_key), col(Member.id))
    )
    return Attendees(tuple(Attendee(PersonCard(*row[:4]), row.state, row.facilitates) for row in rows))
