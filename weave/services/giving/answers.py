"""Who owes an answer to pledges and reports, and how reliably she gives it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.algorithms.answers import ANSWER_DAYS, RATED, AnswerRate, Asked, answer_rate
from weave.algorithms.people import OUTSIDE
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    Member,
    Part,
    Pledge,
    PledgeState,
    Role,
    Term,
)
from weave.models.base import UtcDateTime

Question = Pledge | Contribution
ANSWERING = (Part.HOLDER, Part.DEPUTY)
# Recent enough to forgive, long enough to count.
RATED_DAYS = 180


def carried_tasks(by: Membership) -> sa.Select[int]:
    """The tasks whose pledges and reports fall to her, as their holder or deputy."""
    return _carried(by.member_id)


def _carried(member_id: int | sa.BindParameter[int]) -> sa.Select[int]:
    return select(col(Assignment.task_id)).where(
        col(Assignment.member_id) == member_id,
        col(Assignment.state) == AssignmentState.ACCEPTED,
        col(Assignment.part).in_(ANSWERING),
    )


def falls_to(kind: type[Question], by: Membership) -> sa.ColumnElement[bool]:
    """Whether a question is hers to answer; a personal link does not answer others."""
    if by.by_link:
        return sa.false()
    return answered_by(kind, by.member_id, by.today, may_coordinate=by.may_coordinate)


def answered_by(
    kind: type[Question],
    member_id: int | sa.BindParameter[int],
    today: dt.date | sa.BindParameter[dt.date],
    *,
    may_coordinate: bool,
) -> sa.ColumnElement[bool]:
    """Questions of tasks that a member carries, or any if she coordinates; in a kept statement of parameters.

    Nobody answers herself, except a coordinator when nobody else could: else it would wait for ever.
    """
    anothers = col(kind.member_id) != member_id
    if not may_coordinate:
        return sa.and_(anothers, col(kind.task_id).in_(_carried(member_id)))
    nobody_else = ~_another_coordinator(member_id, today) & ~_another_carries(kind, member_id)
    return sa.or_(anothers, nobody_else)


def _another_coordinator(
    member_id: int | sa.BindParameter[int], today: dt.date | sa.BindParameter[dt.date]
) -> sa.ColumnElement[bool]:
    return (
        select(col(Term.id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .join(Member, col(Member.id) == col(Term.member_id))
        .where(
            col(Role.may_coordinate),
            col(Term.starts_on) <= today,
            sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
            *_can_answer(member_id),
        )
        .exists()
    )


def _another_carries(kind: type[Question], member_id: int | sa.BindParameter[int]) -> sa.ColumnElement[bool]:
    return (
        select(col(Assignment.id))
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(
            col(Assignment.task_id) == col(kind.task_id),
            col(Assignment.state) == AssignmentState.ACCEPTED,
            col(Assignment.part).in_(ANSWERING),
            *_can_answer(member_id),
        )
        .correlate(kind)
        .exists()
    )


def _can_answer(member_id: int | sa.BindParameter[int]) -> tuple[sa.ColumnElement[bool], ...]:
    """Somebody else who can sign in; a personal link does not answer others."""
    return (
        col(Member.id) != member_id,
        col(Member.account_id).is_not(None),
        col(Member.standing).not_in(OUTSIDE),
    )


def may_answer(db: Session, *, question: Question, by: Membership) -> bool:
    kind = type(question)
    found = select(col(kind.id)).where(col(kind.id) == question.id, falls_to(kind, by))
    return db.scalar(found) is not None


def may_know(db: Session, *, question: Question, by: Membership) -> bool:
    """Hers, hers to answer, or a weaver's to know; for anybody else it does not exist."""
    return by.may_weave or question.member_id == by.member_id or may_answer(db, question=question, by=by)


def carries_any(db: Session, *, by: Membership) -> bool:
    """Whether anything could ever be hers to answer."""
    return by.may_coordinate or db.scalar(carried_tasks(by).limit(1)) is not None


def answer_rates(db: Session, *, by: Membership, member_ids: Collection[int]) -> dict[int, AnswerRate]:
    """How reliably these holders answered the latest of what came while a task was theirs."""
    if not member_ids:
        return {}
    asked: defaultdict[int, list[Asked]] = defaultdict(list)
    for row in db.execute(sa.union_all(_asked(Pledge, by, member_ids), _asked(Contribution, by, member_ids))):
        if question := _counted(row, by):
            asked[row.holder_id].append(question)
    return {member_id: answer_rate(asked[member_id], by.today) for member_id in member_ids}


def _asked(kind: type[Question], by: Membership, member_ids: Collection[int]) -> sa.Select[*tuple[Any, ...]]:
    """The latest questions of the last half year to these holders, each while the task was hers."""
    asked_at = _asked_at(kind)
    since = sa.literal(by.now - dt.timedelta(days=RATED_DAYS), UtcDateTime())
    first = _first_rated(kind, by)
    statement: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Assignment.member_id).label("holder_id"),
            col(Assignment.ended_on),
            asked_at.label("asked_at"),
            col(kind.answered_at),
            col(kind.answered_by_id),
        )
        .join(Assignment, col(Assignment.task_id) == col(kind.task_id))
        .where(
            # One bound, so that the index is entered where the rated questions begin.
            asked_at >= sa.case((first > since, first), else_=since),
            col(Assignment.member_id).in_(member_ids),
            col(Assignment.member_id) != col(kind.member_id),
            col(Assignment.part) == Part.HOLDER,
            col(Assignment.state).in_((AssignmentState.ACCEPTED, AssignmentState.ENDED)),
            asked_at >= col(Assignment.answered_at),
        )
    )
    if kind is Pledge:
        # Taken back, or overtaken by the report: nothing is left to answer.
        settled = (PledgeState.WITHDRAWN, PledgeState.DONE)
        statement = statement.where(
            sa.or_(col(Pledge.answered_at).is_not(None), col(Pledge.state).not_in(settled))
        )
    return statement


def _asked_at(kind: Any) -> Any:
    """When it was asked, of pledges, reports and their aliases."""
    return col(kind.pledged_at) if hasattr(kind, "pledged_at") else col(kind.reported_at)


def can_be_rated(kind: Any, by: Membership) -> sa.ColumnElement[bool]:
    """Answered, or asked long enough ago: what only waits tells nothing, however much of it there is."""
    due_before = by.now - dt.timedelta(days=ANSWER_DAYS + 1)
    return sa.or_(col(kind.answered_at).is_not(None), _asked_at(kind) <= due_before)


def _first_rated(kind: type[Question], by: Membership) -> sa.ScalarSelect[dt.datetime]:
    """When the first of the latest rated questions of an assignment's task was asked; null if few were."""
    one = aliased(kind)
    return (
        select(_asked_at(one))
        .where(
            col(one.network_id) == col(Assignment.network_id),
            col(one.task_id) == col(Assignment.task_id),
            can_be_rated(one, by),
        )
        .order_by(_asked_at(one).desc())
        .limit(1)
        .offset(RATED - 1)
        .correlate(Assignment)
        .scalar_subquery()
    )


def _counted(row: Any, by: Membership) -> Asked | None:
    """The question as it counts for the holder; none when somebody else took it off her in time."""
    asked_on = by.day_of(row.asked_at)
    due_on = asked_on + dt.timedelta(days=ANSWER_DAYS)
    answered_on = by.day_of(row.answered_at) if row.answered_at else None
    if answered_on and row.answered_by_id != row.holder_id:
        if answered_on <= due_on:
            return None
        answered_on = None
    if row.ended_on and (row.ended_on < asked_on or (answered_on is None and row.ended_on < due_on)):
        return None
    return Asked(asked_on, answered_on)
