"""Leaves: days on which a member carries nothing and nobody waits to hear from her."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import i18n
from weave.algorithms.people import OUTSIDE
from weave.errors import Conflict, Forbidden, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Leave, Member
from weave.services.prepared import MEMBER, TODAY, prepared
from weave.services.together import Asked, Listed, ask

LONGEST = dt.timedelta(days=366)
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LeaveCard:
    """A leave as pages show it; the note is for herself and weavers."""

    id: int
    starts_on: dt.date
    ends_on: dt.date
    note: str
    is_current: bool


def add_leave(
    db: Session, *, member: Member, starts_on: dt.date, ends_on: dt.date, note: str = "", by: Membership
) -> Leave:
    """Note when a member is away; the last day is included."""
    if not by.may_arrange_leave(member.id):
        raise Forbidden
    if member.standing in OUTSIDE:
        raise Refused("starts_on", N_("Only somebody who is in the network can take leave."))
    _check_days(starts_on, ends_on, by.today)
    _refuse_overlap(db, member, starts_on, ends_on)
    leave = Leave(member_id=member.id, starts_on=starts_on, ends_on=ends_on, note=note)
    db.add(leave)
    db.flush()
    return leave


def _check_days(starts_on: dt.date, ends_on: dt.date, today: dt.date) -> None:
    if ends_on < starts_on:
        raise Refused("ends_on", N_("The last day cannot be before the first."))
    if ends_on < today:
        raise Refused("ends_on", N_("These days are over already."))
    if ends_on - starts_on > LONGEST:
        raise Refused("ends_on", N_("At most a year at a time. For longer, a pause is better."))


def _refuse_overlap(db: Session, member: Member, starts_on: dt.date, ends_on: dt.date) -> None:
    """Of two who note the same days at once the second waits for the first, and is told."""
    db.execute(select(col(Member.id)).where(col(Member.id) == member.id).with_for_update(key_share=True))
    other = db.execute(
        select(col(Leave.starts_on), col(Leave.ends_on))
        .where(
            col(Leave.member_id) == member.id,
            col(Leave.starts_on) <= ends_on,
            col(Leave.ends_on) >= starts_on,
        )
        .order_by(col(Leave.starts_on))
        .limit(1)
    ).first()
    if other:
        raise Refused(
            "starts_on",
            N_("There is a leave from %(date)s to %(until)s already. Choose other days, or end that one."),
            date=i18n.date(other.starts_on),
            until=i18n.date(other.ends_on),
        )


def end_leave(db: Session, *, leave: Leave, by: Membership) -> None:
    """She is back: today counts as here; a leave that has not begun is taken back."""
    if not by.may_arrange_leave(leave.member_id):
        raise Forbidden
    if leave.ends_on < by.today:
        raise Conflict(N_("This leave ended on %(date)s already."), date=i18n.date(leave.ends_on))
    if leave.starts_on >= by.today:
        db.delete(leave)
    else:
        leave.ends_on = by.today - DAY
    db.flush()


def leaves_of(db: Session, *, member_id: int, by: Membership) -> list[LeaveCard]:
    return ask(db, leaves_asked(member_id=member_id, by=by))


def leaves_asked(*, member_id: int, by: Membership) -> Asked[list[LeaveCard]]:
    """A member's leave of now and her leaves to come, the nearest first."""
    lists = (prepared(_not_over, None, by.may_arrange_leave(member_id)),)
    return Asked(lists, partial(_leave_cards, by.today), {"member": member_id, "today": by.today})


def _not_over(reads_notes: bool) -> Listed:
    rows = select(
        col(Leave.id),
        col(Leave.starts_on),
        col(Leave.ends_on),
        col(Leave.note) if reads_notes else sa.literal("").label("note"),
    ).where(col(Leave.member_id) == MEMBER, col(Leave.ends_on) >= TODAY)
    return Listed(rows, (col(Leave.starts_on),))


def _leave_cards(today: dt.date, rows: Iterable[Any]) -> list[LeaveCard]:
    return [LeaveCard(row.id, row.starts_on, row.ends_on, row.note, row.starts_on <= today) for row in rows]
