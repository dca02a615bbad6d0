"""Everything about one task, for its own page."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.answers import RATED, AnswerRate, Asked, answer_rate
from weave.algorithms.periods import month_starts
from weave.i18n import Language
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    Member,
    Part,
    Pledge,
    PledgeState,
    Task,
    TaskText,
)
from weave.services.giving.answers import can_be_rated
from weave.services.matrix.matrix import TaskRow, row_of
from weave.services.matrix.matrix_queries import MONTHS
from weave.services.matrix.tasks import outdated_languages, texts_of
from weave.services.people.people import PersonCard

LATEST = 10
EARLIER = 20
# Answers older than this say little about how the task is looked after today.
JUDGED_BY = dt.timedelta(days=365)


class WasOnTask(NamedTuple):
    person: PersonCard
    part: Part
    since: dt.date
    until: dt.date | None


class Given(NamedTuple):
    """Something that was done for the task."""

    id: int
    person: PersonCard
    what: str
    done_on: dt.date
    minutes: int | None
    link: str
    state: ContributionState


class Waiting(NamedTuple):
    """A pledge that nobody has answered yet."""

    id: int
    person: PersonCard
    note: str
    pledged_on: dt.date


@dataclass(frozen=True, slots=True)
class TaskPage:
    row: TaskRow
    texts: dict[Language, TaskText]
    outdated: list[Language]
    before: list[WasOnTask]
    latest: list[Given]
    months: list[tuple[dt.date, int]]
    waiting: list[Waiting]
    answers: AnswerRate
    help_minutes: int | None
    my_pledge: PledgeState | None

    def has_on_it(self, by: Membership) -> bool:
        """On the task in whatever part, or asked to be."""
        return any(person.member_id == by.member_id for person in self.row.everybody)


def page_of_task(db: Session, *, task: Task, by: Membership) -> TaskPage:
    """A task with its people of today and before, its contributions, pledges and answers."""
    row = row_of(db, task_id=task.id, by=by)
    texts = texts_of(db, task=task)
    return TaskPage(
        row=row,
        texts=texts,
        outdated=outdated_languages(texts),
        before=_before(db, task, by),
        latest=_latest(db, task),
        months=list(zip(month_starts(by.today, MONTHS), row.months, strict=True)),
        waiting=_waiting(db, task, by) if by.may_coordinate or _holds(row, by) else [],
        answers=answer_rate(_asked(db, task, by), by.today),
        help_minutes=task.help_minutes,
        my_pledge=db.scalar(
            select(col(Pledge.state)).where(
                col(Pledge.task_id) == task.id,
                col(Pledge.member_id) == by.member_id,
                col(Pledge.state).in_((PledgeState.OPEN, PledgeState.ACCEPTED)),
            )
        ),
    )


def _holds(row: TaskRow, by: Membership) -> bool:
    return any(holder.member_id == by.member_id for holder in row.holders)


def _card(row: Any) -> PersonCard:
    return PersonCard(row.member_id, row.name, row.initials, row.avatar)


_PERSON = (col(Member.name), col(Member.initials), col(Member.avatar))


def _before(db: Session, task: Task, by: Membership) -> list[WasOnTask]:
    """Who was on the task, the latest first; a proposal that was taken back does not count."""
    rows = db.execute(
        select(
            col(Assignment.member_id),
            *_PERSON,
            col(Assignment.part),
            col(Assignment.answered_at),
            col(Assignment.ended_on),
        )
        .select_from(Assignment)
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(
            col(Assignment.task_id) == task.id,
            col(Assignment.state) == AssignmentState.ENDED,
            col(Assignment.answered_at).is_not(None),
        )
        .order_by(col(Assignment.ended_on).desc(), col(Assignment.id).desc())
        .limit(EARLIER)
    )
    return [WasOnTask(_card(row), row.part, by.day_of(row.answered_at), row.ended_on) for row in rows]


def _latest(db: Session, task: Task) -> list[Given]:
    rows = db.execute(
        select(
            col(Contribution.id),
            col(Contribution.member_id),
            *_PERSON,
            col(Contribution.what),
            col(Contribution.done_on),
            col(Contribution.minutes),
            col(Contribution.link),
            col(Contribution.state),
        )
        .select_from(Contribution)
        .join(Member, col(Member.id) == col(Contribution.member_id))
        .where(col(Contribution.task_id) == task.id, col(Contribution.state) != ContributionState.DECLINED)
        .order_by(col(Contribution.done_on).desc(), col(Contribution.id).desc())
        .limit(LATEST)
    )
    return [
        Given(row.id, _card(row), row.what, row.done_on, row.minutes, row.link, row.state) for row in rows
    ]


def _waiting(db: Session, task: Task, by: Membership) -> list[Waiting]:
    rows = db.execute(
        select(col(Pledge.id), col(Pledge.member_id), *_PERSON, col(Pledge.note), col(Pledge.pledged_at))
        .select_from(Pledge)
        .join(Member, col(Member.id) == col(Pledge.member_id))
        .where(col(Pledge.task_id) == task.id, col(Pledge.state) == PledgeState.OPEN)
        .order_by(col(Pledge.pledged_at))
    )
    return [Waiting(row.id, _card(row), row.note, by.day_of(row.pledged_at)) for row in rows]


def _asked(db: Session, task: Task, by: Membership) -> Sequence[Asked]:
    """The latest rated pledges and reports of the last year, each with the day of its answer."""
    since = by.now - JUDGED_BY
    pledges = (
        select(col(Pledge.pledged_at), col(Pledge.answered_at))
        .where(
            col(Pledge.task_id) == task.id,
            col(Pledge.pledged_at) >= since,
            col(Pledge.state) != PledgeState.WITHDRAWN,
            can_be_rated(Pledge, by),
        )
        .order_by(col(Pledge.pledged_at).desc())
    )
    reports = (
        select(col(Contribution.reported_at), col(Contribution.answered_at))
        .where(
            col(Contribution.task_id) == task.id,
            col(Contribution.reported_at) >= since,
            can_be_rated(Contribution, by),
        )
        .order_by(col(Contribution.reported_at).desc())
    )
    return [
        Asked(by.day_of(asked_at), by.day_of(answered_at) if answered_at else None)
        for statement in (pledges, reports)
        for asked_at, answered_at in db.execute(statement.limit(RATED))
    ]
