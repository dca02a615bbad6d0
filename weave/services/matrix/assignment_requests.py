"""What members ask of the coordinators: a task that they would like, somebody whom they suggest."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.algorithms.work import LIVE
from weave.errors import Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    Member,
    Part,
    Task,
    TaskText,
    Workload,
)
from weave.services.matrix.assignments import add_live
from weave.services.people.people import PersonCard
from weave.services.prepared import SINCE_AT, Statement, prepared
from weave.services.wording import HasLanguage, best_text

SUGGESTIONS_LAST = dt.timedelta(days=180)


def ask_for(db: Session, *, task: Task, part: Part, by: Membership, note: str = "") -> Assignment:
    """A member asks to hold or to help with a task; a coordinator answers."""
    if part is Part.DEPUTY:
        raise Refused("part", N_("You can ask to hold this task or to help with it."))
    assignment = Assignment(
        task_id=task.id,
        member_id=by.member_id,
        part=part,
        proposed_by_id=by.member_id,
        proposed_at=by.now,
        note=note,
    )
    add_live(db, assignment=assignment, member_name=by.name)
    return assignment


@dataclass(frozen=True, slots=True)
class Request:
    """A member would like to have a task."""

    id: int
    task_id: int
    name: str
    hue: str
    workload: Workload
    part: Part
    person: PersonCard
    asked_on: dt.date
    note: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who declined named another member for the task."""

    id: int
    task_id: int
    name: str
    hue: str
    workload: Workload
    part: Part
    person: PersonCard
    said_by: str
    reason: str
    said_on: dt.date


def waiting_requests(db: Session, *, by: Membership) -> list[Request]:
    """The members who asked for a task and wait for an answer, the longest wait first."""
    rows = db.execute(
        _with_task(by.network)
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(
            col(Assignment.state) == AssignmentState.PROPOSED,
            col(Assignment.proposed_by_id) == col(Assignment.member_id),
        )
        .order_by(col(Assignment.proposed_at), col(Assignment.id))
    )
    return [
        Request(
            id=row.id,
            task_id=row.task_id,
            name=row.task_name or "",
            hue=row.hue or "other",
            workload=row.workload,
            part=row.part,
            person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
            asked_on=by.day_of(row.proposed_at),
            note=row.note,
        )
        for row in rows
    ]


def open_suggestions(db: Session, *, by: Membership, task_id: int | None = None) -> list[Suggestion]:
    """Whom members named instead of themselves, while that person was not asked since; the newest first."""
    statement = prepared(_suggestions, by.network)
    if task_id is not None:
        statement = statement.where(col(Assignment.task_id) == task_id)
    rows = db.execute(statement, {"since_at": by.now - SUGGESTIONS_LAST})
    return [_suggestion(row, by) for row in rows]


def _suggestions(network: HasLanguage) -> Statement:
    declined_by = aliased(Member)
    return (
        _with_task(network)
        .join(Member, col(Member.id) == col(Assignment.suggested_id))
        .join(declined_by, col(declined_by.id) == col(Assignment.member_id))
        .add_columns(col(declined_by.name).label("said_by"))
        .where(is_open_suggestion(SINCE_AT))
        .order_by(col(Assignment.answered_at).desc(), col(Assignment.id).desc())
    )


def is_open_suggestion(since_at: sa.BindParameter[dt.datetime]) -> sa.ColumnElement[bool]:
    """Whether an assignment, joined with its task and the member it suggests, names somebody to ask."""
    since = aliased(Assignment)
    asked_since = (
        select(col(since.id))
        .where(
            col(since.task_id) == col(Assignment.task_id),
            col(since.member_id) == col(Assignment.suggested_id),
            sa.or_(col(since.state).in_(LIVE), col(since.proposed_at) >= col(Assignment.answered_at)),
        )
        .correlate(Assignment)
        .exists()
    )
    return sa.and_(
        col(Assignment.state) == AssignmentState.DECLINED,
        col(Assignment.answered_at) >= since_at,
        col(Member.standing).not_in(OUTSIDE),
        col(Task.hidden_at).is_(None),
        ~asked_since,
    )


def _suggestion(row: Any, by: Membership) -> Suggestion:
    return Suggestion(
        id=row.id,
        task_id=row.task_id,
        name=row.task_name or "",
        hue=row.hue or "other",
        workload=row.workload,
        part=row.part,
        person=PersonCard(row.suggested_id, row.name, row.initials, row.avatar),
        said_by=row.said_by,
        reason=row.reason,
        said_on=by.day_of(row.answered_at),
    )


def _with_task(network: HasLanguage) -> Statement:
    """Assignments, each with its task in the reader's language; the caller joins the member."""
    return (
        select(
            col(Assignment.id),
            col(Assignment.task_id),
            col(Assignment.member_id),
            col(Assignment.suggested_id),
            col(Assignment.part),
            col(Assignment.proposed_at),
            col(Assignment.answered_at),
            col(Assignment.note),
            col(Assignment.reason),
            col(Task.workload),
            col(Category.key).label("hue"),
            col(TaskText.name).label("task_name"),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
    )
