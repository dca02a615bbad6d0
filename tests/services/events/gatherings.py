"""An event of today with people who come to it."""

import datetime as dt

from sqlalchemy.orm import Session

from tests.cast import NOW, TODAY
from weave.models import Attendance, AttendanceState, Event, EventKind, Member


def event(db: Session, *, hours: int = 2, capacity: int | None = None, title: str = "Tea") -> Event:
    """An event that begins now and lasts so long; with negative hours it is over since then."""
    starts = NOW if hours > 0 else NOW + dt.timedelta(hours=2 * hours)
    ends = NOW + dt.timedelta(hours=hours)
    found = Event(title=title, kind=EventKind.SOCIAL, starts_at=starts, ends_at=ends, capacity=capacity)
    db.add(found)
    db.flush()
    return found


def guests(db: Session, number: int) -> list[Member]:
    found = [Member(name=f"Guest {n}", standing_since=TODAY, joined_on=TODAY) for n in range(number)]
    db.add_all(found)
    db.flush()
    return found


def coming(db: Session, to: Event, people: list[Member], state: str = "coming") -> None:
    for minutes, person in enumerate(people):
        answered = NOW + dt.timedelta(minutes=minutes)
        db.add(
            Attendance(
                event_id=to.id, member_id=person.id, state=AttendanceState(state), answered_at=answered
            )
        )
    db.flush()
