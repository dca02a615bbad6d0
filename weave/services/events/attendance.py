"""Who comes to an event: asked, answering, waiting for a place, ticked off at the door."""

import datetime as dt
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.errors import Conflict, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Attendance, AttendanceState, Event, Member
from weave.services.holding import hold

AT_THE_DOOR = (AttendanceState.COMING, AttendanceState.ATTENDED, AttendanceState.MISSED)


def answer(db: Session, *, event: Event, is_coming: bool, by: Membership) -> AttendanceState:
    """A member says whether she comes; where all places are taken she waits for one."""
    hold(db, event)
    if event.ends_at < by.now:
        raise Conflict(N_("This event is over."))
    row = _row(db, event, by.member_id)
    if row and row.state in (AttendanceState.ATTENDED, AttendanceState.MISSED):
        raise Conflict(N_("The attendance is noted already. A weaver can put it right."))
    if not is_coming:
        _set(db, event, by.member_id, row, AttendanceState.REFUSED, by.now)
        admit_waiting(db, event=event, now=by.now)
        return AttendanceState.REFUSED
    if row and row.state in (AttendanceState.COMING, AttendanceState.WAITING):
        return row.state
    state = AttendanceState.COMING if _free(db, event) else AttendanceState.WAITING
    _set(db, event, by.member_id, row, state, by.now)
    return state


def ask_to_come(
    db: Session, *, event: Event, member: Member | None, state: AttendanceState, by: Membership
) -> AttendanceState:
    """A weaver puts somebody on the list: invited, coming if there is a place, or there already."""
    if member is None or member.standing in OUTSIDE:
        raise Refused("member", N_("Please choose one of these."))
    hold(db, event)
    if state is AttendanceState.COMING and not _free(db, event):
        state = AttendanceState.WAITING
    row = _row(db, event, member.id)
    if row and state is AttendanceState.INVITED:
        return row.state
    if row is None or row.state is not state:
        _set(db, event, member.id, row, state, by.now)
    return state


def tick(
    db: Session, *, event: Event, listed: Collection[int], there: Collection[int], by: Membership
) -> tuple[int, int]:
    """Note who of those listed was there and who was not; returns both numbers."""
    hold(db, event)
    if by.day_of(event.starts_at) > by.today:
        raise Conflict(N_("The attendance can be noted from the day of the event on."))
    rows = db.scalars(
        select(Attendance).where(
            col(Attendance.event_id) == event.id,
            col(Attendance.member_id).in_(listed),
            col(Attendance.state).in_(AT_THE_DOOR),
        )
    )
    numbers = [0, 0]
    for row in rows:
        is_there = row.member_id in there
        numbers[not is_there] += 1
        state = AttendanceState.ATTENDED if is_there else AttendanceState.MISSED
        if row.state is not state:
            row.state = state
    db.flush()
    return numbers[0], numbers[1]


def admit_waiting(db: Session, *, event: Event, now: dt.datetime) -> None:
    """Give free places to those who wait, the first first."""
    waiting = db.scalars(
        select(Attendance)
        .where(col(Attendance.event_id) == event.id, col(Attendance.state) == AttendanceState.WAITING)
        .order_by(col(Attendance.answered_at), col(Attendance.member_id))
    ).all()
    if not waiting or event.ends_at < now:
        return
    free = len(waiting) if event.capacity is None else event.capacity - _taken(db, event)
    for row in waiting[: max(0, free)]:
        row.state = AttendanceState.COMING
    db.flush()


def _free(db: Session, event: Event) -> bool:
    return event.capacity is None or _taken(db, event) < event.capacity


def _taken(db: Session, event: Event) -> int:
    counted = select(sa.func.count()).where(
        col(Attendance.event_id) == event.id,
        col(Attendance.state).in_((AttendanceState.COMING, AttendanceState.ATTENDED)),
    )
    return db.scalar(counted) or 0


def _row(db: Session, event: Event, member_id: int) -> Attendance | None:
    return db.get(Attendance, (event.network_id, event.id, member_id))


def _set(
    db: Session,
    event: Event,
    member_id: int,
    row: Attendance | None,
    state: AttendanceState,
    now: dt.datetime,
) -> None:
    if row is None:
        db.add(Attendance(event_id=event.id, member_id=member_id, state=state, answered_at=now))
    else:
        row.state, row.answered_at = state, now
    db.flush()
