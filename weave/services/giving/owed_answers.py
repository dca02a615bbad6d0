"""Pledges and reports that wait for an answer, the longest wait first, in one query."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import Contribution, ContributionState, Member, Pledge, PledgeState
from weave.services.giving.answers import Question, answered_by
from weave.services.people.people import PersonCard
from weave.services.prepared import ME, MOST, TODAY, Statement, prepared
from weave.services.wording import HasLanguage


@dataclass(frozen=True, slots=True)
class Owed:
    """A pledge or a report without an answer; `text` is what its member wrote."""

    id: int
    is_report: bool
    task_id: int
    person: PersonCard
    text: str
    asked_on: dt.date
    days: int


def owed_answers(db: Session, *, by: Membership, limit: int) -> tuple[list[Owed], int]:
    """The oldest questions that a coordinator may answer, and how many there are in all."""
    values = {"me": by.member_id, "today": by.today, "most": limit}
    rows = db.execute(prepared(_oldest, by.network), values).all()
    return [_owed(row, by) for row in rows], rows[0].total if rows else 0


def _oldest(_network: HasLanguage) -> Statement:
    pledges = _questions(Pledge, PledgeState.OPEN, col(Pledge.pledged_at), col(Pledge.note))
    reports = _questions(
        Contribution, ContributionState.REPORTED, col(Contribution.reported_at), col(Contribution.what)
    )
    asked = sa.union_all(pledges, reports).subquery().c
    counted = select(*asked, func.count().over().label("total"))
    return counted.order_by(asked.asked_at, asked.id).limit(MOST)


def _questions(kind: type[Question], state: object, asked_at: Any, text: Any) -> Statement:
    return (
        select(
            col(kind.id),
            sa.literal(kind is Contribution).label("is_report"),
            col(kind.task_id),
            col(kind.member_id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            asked_at.label("asked_at"),
            text.label("text"),
        )
        .select_from(kind)
        .join(Member, col(Member.id) == col(kind.member_id))
        .where(col(kind.state) == state, answered_by(kind, ME, TODAY, may_coordinate=True))
    )


def _owed(row: Any, by: Membership) -> Owed:
    asked_on = by.day_of(row.asked_at)
    return Owed(
        id=row.id,
        is_report=row.is_report,
        task_id=row.task_id,
        person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
        text=row.text,
        asked_on=asked_on,
        days=(by.today - asked_on).days,
    )
