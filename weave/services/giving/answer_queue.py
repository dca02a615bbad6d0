"""What waits for an answer: pledges and reports, the longest wait first."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.answers import AnswerRate
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    Contribution,
    ContributionState,
    Member,
    Part,
    Pledge,
    PledgeState,
    Task,
    TaskText,
)
from weave.services.giving.answers import Question, answer_rates, falls_to
from weave.services.people.people import PersonCard
from weave.services.wording import best_text

MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Holder:
    """Who looks after a task, and how reliably she answers."""

    person: PersonCard
    rate: AnswerRate


@dataclass(frozen=True, slots=True)
class WaitingPledge:
    """A member said she will help, and nobody has answered yet."""

    id: int
    task_id: int
    task: str
    hue: str
    person: PersonCard
    asked_on: dt.date
    days: int
    note: str
    hint: str
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class WaitingReport:
    """A member reported what she did, and nobody has answered yet."""

    id: int
    task_id: int
    task: str
    hue: str
    person: PersonCard
    asked_on: dt.date
    days: int
    what: str
    done_on: dt.date
    minutes: int | None
    link: str
    version: int
    holder: Holder | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """The oldest questions; `own_rate` is the reader's, who holds a task herself."""

    waiting: list[WaitingPledge | WaitingReport]
    has_more: bool
    own_rate: AnswerRate | None

    @property
    def reports(self) -> int:
        return sum(isinstance(question, WaitingReport) for question in self.waiting)


def queue_of(db: Session, *, by: Membership) -> Queue:
    pledges, reports = _pledges(db, by), _reports(db, by)
    rows = sorted([*pledges, *reports], key=lambda row: (row.asked_at, row.id))
    shown = rows[:MOST_SHOWN]
    holders, own_rate = _holders(db, by, {row.task_id for row in shown})
    return Queue(
        [_waiting(row, by, holders.get(row.task_id)) for row in shown], len(rows) > MOST_SHOWN, own_rate
    )


def waiting_report(db: Session, *, contribution_id: int, by: Membership) -> WaitingReport | None:
    """One report as whoever answers it sees it, answered or not."""
    row = db.execute(_report_columns(by).where(col(Contribution.id) == contribution_id)).one_or_none()
    found = _waiting(row, by, None) if row else None
    assert not isinstance(found, WaitingPledge)
    return found


def waiting_pledge(db: Session, *, pledge_id: int, by: Membership) -> WaitingPledge | None:
    row = db.execute(_pledge_columns(by).where(col(Pledge.id) == pledge_id)).one_or_none()
    found = _waiting(row, by, None) if row else None
    assert not isinstance(found, WaitingReport)
    return found


def _pledges(db: Session, by: Membership) -> Iterable[Any]:
    return db.execute(
        _pledge_columns(by)
        .where(col(Pledge.state) == PledgeState.OPEN, falls_to(Pledge, by))
        .order_by(col(Pledge.pledged_at), col(Pledge.id))
        .limit(MOST_SHOWN + 1)
    )


def _reports(db: Session, by: Membership) -> Iterable[Any]:
    return db.execute(
        _report_columns(by)
        .where(col(Contribution.state) == ContributionState.REPORTED, falls_to(Contribution, by))
        .order_by(col(Contribution.reported_at), col(Contribution.id))
        .limit(MOST_SHOWN + 1)
    )


def _pledge_columns(by: Membership) -> sa.Select[*tuple[Any, ...]]:
    return _asked(Pledge, by, col(Pledge.pledged_at).label("asked_at"), col(Pledge.note), col(TaskText.hint))


def _report_columns(by: Membership) -> sa.Select[*tuple[Any, ...]]:
    return _asked(
        Contribution,
        by,
        col(Contribution.reported_at).label("asked_at"),
        col(Contribution.what),
        col(Contribution.done_on),
        col(Contribution.minutes),
        col(Contribution.link),
        col(Contribution.version),
    )


def _asked(kind: type[Question], by: Membership, *columns: Any) -> sa.Select[*tuple[Any, ...]]:
    """Questions, each with who asks and for which task."""
    return (
        select(
            col(kind.id),
            col(kind.task_id),
            col(kind.member_id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(TaskText.name).label("task"),
            col(Category.key).label("hue"),
            *columns,
        )
        .select_from(kind)
        .join(Member, col(Member.id) == col(kind.member_id))
        .join(Task, col(Task.id) == col(kind.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
    )


def _holders(db: Session, by: Membership, task_ids: set[int]) -> tuple[dict[int, Holder], AnswerRate | None]:
    """Who holds each of these tasks, with her rate, and the reader's own rate if she holds any task."""
    rows = db.execute(
        select(
            col(Assignment.task_id),
            col(Assignment.member_id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .select_from(Assignment)
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(
            col(Assignment.state) == AssignmentState.ACCEPTED,
            col(Assignment.part) == Part.HOLDER,
            sa.or_(col(Assignment.task_id).in_(task_ids), col(Assignment.member_id) == by.member_id),
        )
        .order_by(col(Assignment.id).desc())
    ).all()
    rates = answer_rates(db, by=by, member_ids={row.member_id for row in rows})
    holders = {
        row.task_id: Holder(
            PersonCard(row.member_id, row.name, row.initials, row.avatar), rates[row.member_id]
        )
        for row in rows
    }
    return holders, rates.get(by.member_id)


def _waiting(row: Any, by: Membership, holder: Holder | None) -> WaitingPledge | WaitingReport:
    asked_on = by.day_of(row.asked_at)
    shared = (
        row.id,
        row.task_id,
        row.task or "",
        row.hue or "other",
        PersonCard(row.member_id, row.name, row.initials, row.avatar),
        asked_on,
        (by.today - asked_on).days,
    )
    if hasattr(row, "version"):
        return WaitingReport(*shared, row.what, row.done_on, row.minutes, row.link, row.version, holder)
    return WaitingPledge(*shared, row.note, row.hint or "", holder)
