"""Follow-ups: dated, owned next steps, done with one tap."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.membership import Membership
from weave.models import FollowUp, Member
from weave.services.people.people import PersonCard

MOST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """An open follow-up as the desk shows it."""

    id: int
    what: str
    due_on: dt.date
    member: PersonCard
    owner: PersonCard


@dataclass(frozen=True, slots=True)
class FollowUpsDue:
    """The first of those due by today, and how many there are: hers, and everybody's."""

    lines: tuple[FollowUpLine, ...] = ()
    mine: int = 0
    all: int = 0


def follow_ups_due(db: Session, *, by: Membership, only_mine: bool = False) -> FollowUpsDue:
    """What should have been done by today: hers first, the longest due first."""
    owner = aliased(Member)
    mine = sa.case((col(FollowUp.owner_id) == by.member_id, 1), else_=0)
    due = (
        select(
            col(FollowUp.id),
            col(FollowUp.what),
            col(FollowUp.due_on),
            *_card(Member),
            *(column.label(f"owner_{column.key}") for column in _card(owner)),
            mine.label("is_mine"),
            func.sum(mine).over().label("mine"),
            func.count().over().label("all"),
        )
        .join(Member, _is(col(FollowUp.member_id), Member))
        .join(owner, _is(col(FollowUp.owner_id), owner))
        .where(col(FollowUp.done_at).is_(None), col(FollowUp.due_on) <= by.today)
        .order_by(mine.desc(), col(FollowUp.due_on), col(FollowUp.id))
        .limit(MOST_SHOWN)
    )
    rows = db.execute(due).all()
    if not rows:
        return FollowUpsDue()
    lines = tuple(
        FollowUpLine(
            row.id,
            row.what,
            row.due_on,
            PersonCard(row.member_id, row.name, row.initials, row.avatar),
            PersonCard(row.owner_member_id, row.owner_name, row.owner_initials, row.owner_avatar),
        )
        for row in rows
        if row.is_mine or not only_mine
    )
    return FollowUpsDue(lines, rows[0].mine, rows[0].all)


def _card(member: type[Member]) -> tuple[sa.ColumnElement[int | str], ...]:
    return (
        col(member.id).label("member_id"),
        col(member.name).label("name"),
        col(member.initials).label("initials"),
        col(member.avatar).label("avatar"),
    )


def _is(member_id: sa.SQLColumnExpression[int], member: type[Member]) -> sa.ColumnElement[bool]:
    return sa.and_(col(member.network_id) == col(FollowUp.network_id), col(member.id) == member_id)


def complete_follow_up(db: Session, *, follow_up: FollowUp, by: Membership) -> None:
    """It is done; who did it first stays."""
    if follow_up.done_at is None:
        follow_up.done_at, follow_up.done_by_id = by.now, by.member_id
        db.flush()


def reopen_follow_up(db: Session, *, follow_up: FollowUp) -> None:
    follow_up.done_at = follow_up.done_by_id = None
    db.flush()
