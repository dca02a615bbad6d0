"""Members on tasks: proposed, answered, ended; and what a member holds or is asked."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.algorithms.work import LIVE
from weave.errors import Conflict, Refused
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
from weave.services.matrix.assignment_mails import mail_proposal
from weave.services.people.people import PersonCard, people
from weave.services.prepared import MEMBER, Statement, prepared
from weave.services.together import Asked, Listed, ask
from weave.services.wording import HasLanguage, best_text

# So long can be undone, without a reason, what one has put down oneself.
SLIP_WITHIN = dt.timedelta(minutes=10)


def propose(
    db: Session,
    *,
    task: Task,
    member: Member,
    part: Part,
    by: Membership,
    note: str = "",
    is_agreed: bool = False,
) -> Assignment:
    """Ask a member to take a part of a task; with her yes given already, or one's own, it is hers at once."""
    if task.hidden_at:
        raise Conflict(N_("This task is hidden. Show it again before asking somebody."))
    if member.standing in OUTSIDE:
        raise Refused("member", N_("%(person)s is not a member at present."), person=member.name)
    assignment = Assignment(
        task_id=task.id,
        member_id=member.id,
        part=part,
        proposed_by_id=by.member_id,
        proposed_at=by.now,
        note=note,
    )
    if is_agreed or member.id == by.member_id:
        _take(assignment, by)
    add_live(db, assignment=assignment, member_name=member.name)
    if assignment.state is AssignmentState.PROPOSED and member.email:
        mail_proposal(db, assignment=assignment, now=by.now)
    return assignment


def add_live(db: Session, *, assignment: Assignment, member_name: str) -> None:
    """Add an assignment unless she is on the task already; between two at once the database decides."""
    _refuse_second(db, assignment, member_name)
    try:
        with db.begin_nested():
            db.add(assignment)
    except IntegrityError:
        _refuse_second(db, assignment, member_name)
        raise


def _refuse_second(db: Session, assignment: Assignment, member_name: str) -> None:
    live = db.execute(
        select(col(Assignment.state), col(Assignment.proposed_by_id), col(Assignment.answered_by_id)).where(
            col(Assignment.task_id) == assignment.task_id,
            col(Assignment.member_id) == assignment.member_id,
            col(Assignment.state).in_(LIVE),
        )
    ).one_or_none()
    if live is None:
        return
    if live.state is AssignmentState.ACCEPTED:
        raise Conflict(N_("%(person)s is on this task already."), person=member_name)
    if live.proposed_by_id == assignment.member_id:
        raise Conflict(N_("%(person)s has asked for this task and waits for an answer."), person=member_name)
    by = people(db, [live.proposed_by_id]).get(live.proposed_by_id)
    if by is None:
        raise Conflict(N_("%(person)s was asked already and has not answered yet."), person=member_name)
    raise Conflict(
        N_("%(by)s has asked %(person)s already; the answer is not there yet."),
        by=by.name,
        person=member_name,
    )


def _take(assignment: Assignment, by: Membership) -> None:
    assignment.state = AssignmentState.ACCEPTED
    assignment.answered_at, assignment.answered_by_id = by.now, by.member_id


def accept(db: Session, *, assignment: Assignment, by: Membership) -> None:
    """Say yes to what was proposed or asked for."""
    _refuse_answered(assignment)
    _take(assignment, by)
    db.flush()


def decline(
    db: Session, *, assignment: Assignment, by: Membership, reason: str, suggested: Member | None = None
) -> None:
    """Say no, why, and perhaps whom to ask instead."""
    _refuse_answered(assignment)
    if not reason:
        raise Refused("reason", N_("Please say why in a word or two, so that others can plan."))
    if suggested is not None and (suggested.id == assignment.member_id or suggested.standing in OUTSIDE):
        raise Refused("suggested", N_("Please suggest somebody else."))
    assignment.state = AssignmentState.DECLINED
    assignment.answered_at, assignment.answered_by_id = by.now, by.member_id
    assignment.reason, assignment.suggested_id = reason, suggested.id if suggested else None
    db.flush()


_ANSWERED = {
    AssignmentState.ACCEPTED: N_("This was answered already: it was accepted."),
    AssignmentState.DECLINED: N_("This was answered already: it was declined."),
    AssignmentState.ENDED: N_("This has ended in the meantime, so there is nothing to answer."),
}


def _refuse_answered(assignment: Assignment) -> None:
    if assignment.state is not AssignmentState.PROPOSED:
        raise Conflict(_ANSWERED[assignment.state])


def end(
    db: Session, *, assignment: Assignment, by: Membership, on: dt.date | None = None, reason: str = ""
) -> None:
    """End what somebody carries, with the reason; or take back a question, or one's own slip."""
    if assignment.state not in LIVE:
        raise Conflict(N_("This has ended already."))
    if assignment.state is AssignmentState.ACCEPTED:
        if not reason and _is_slip(assignment, by):
            assignment.answered_at = assignment.answered_by_id = None
        else:
            _refuse_ending(assignment, by, on or by.today, reason)
    assignment.state = AssignmentState.ENDED
    assignment.ended_on, assignment.reason = on or by.today, reason
    db.flush()


def _is_slip(assignment: Assignment, by: Membership) -> bool:
    """Whether she has only just put this down herself; what nobody did leaves no trace in the history."""
    just_now = assignment.answered_at is not None and by.now - assignment.answered_at <= SLIP_WITHIN
    return just_now and by.member_id == assignment.answered_by_id == assignment.proposed_by_id


def _refuse_ending(assignment: Assignment, by: Membership, on: dt.date, reason: str) -> None:
    if not reason:
        raise Refused("reason", N_("Please say why in a word or two, so that others can plan."))
    if on > by.today:
        raise Refused("on", N_("The last day cannot lie in the future."))
    if assignment.answered_at and on < by.day_of(assignment.answered_at):
        raise Refused("on", N_("The last day cannot lie before the first."))


@dataclass(frozen=True, slots=True)
class HeldTask:
    """A part of a task that a member carries, or has asked for and waits to hear."""

    id: int
    task_id: int
    name: str
    hue: str
    workload: Workload
    part: Part
    since: dt.date
    is_waiting: bool
    may_open: bool
    may_end: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to a member: will she take this part of this task?"""

    id: int
    task_id: int
    name: str
    summary: str
    hue: str
    workload: Workload
    part: Part
    asked_by: PersonCard | None
    asked_on: dt.date
    note: str
    may_open: bool


def held_by(db: Session, *, member_id: int, by: Membership) -> list[HeldTask]:
    return ask(db, held_asked(member_id=member_id, by=by))


def held_asked(*, member_id: int, by: Membership) -> Asked[list[HeldTask]]:
    """What a member carries, and what she has asked for; others do not see internal tasks through her."""
    lists = (prepared(_carried, by.network),)
    return Asked(lists, partial(_held, by, member_id == by.member_id), {"member": member_id})


def _carried(network: HasLanguage) -> Listed:
    rows = _of_member(network).where(
        sa.or_(
            col(Assignment.state) == AssignmentState.ACCEPTED,
            sa.and_(
                col(Assignment.state) == AssignmentState.PROPOSED,
                col(Assignment.proposed_by_id) == col(Assignment.member_id),
            ),
        )
    )
    return Listed(rows, (col(Category.position), col(Task.position), col(Assignment.id)))


def _held(by: Membership, mine: bool, rows: Iterable[Any]) -> list[HeldTask]:
    return [
        HeldTask(
            id=row.id,
            task_id=row.task_id,
            name=row.name or "",
            hue=row.hue or "other",
            workload=row.workload,
            part=row.part,
            since=by.day_of(row.answered_at or row.proposed_at),
            is_waiting=row.state is AssignmentState.PROPOSED,
            may_open=_may_open(row, by),
            may_end=by.may_coordinate or (mine and not by.by_link),
        )
        for row in rows
        if mine or _may_open(row, by)
    ]


def asks_of(db: Session, *, member_id: int, by: Membership) -> list[Ask]:
    """The proposals that wait for a member's answer, oldest first; for her and the coordinators to read."""
    if member_id != by.member_id and not by.may_coordinate:
        return []
    rows = db.execute(prepared(_unanswered, by.network), {"member": member_id}).all()
    askers = people(db, [row.proposed_by_id for row in rows])
    return [
        Ask(
            id=row.id,
            task_id=row.task_id,
            name=row.name or "",
            summary=row.summary or "",
            hue=row.hue or "other",
            workload=row.workload,
            part=row.part,
            asked_by=askers.get(row.proposed_by_id),
            asked_on=by.day_of(row.proposed_at),
            note=row.note,
            may_open=_may_open(row, by),
        )
        for row in rows
    ]


def _unanswered(network: HasLanguage) -> Statement:
    return (
        _of_member(network)
        .where(
            col(Assignment.state) == AssignmentState.PROPOSED,
            col(Assignment.proposed_by_id).is_distinct_from(col(Assignment.member_id)),
            col(Task.hidden_at).is_(None),
        )
        .order_by(col(Assignment.proposed_at), col(Assignment.id))
    )


def ask_of(db: Session, *, assignment: Assignment, by: Membership) -> Ask | None:
    """One question, while it waits for its answer."""
    asks = asks_of(db, member_id=assignment.member_id, by=by)
    return next((ask for ask in asks if ask.id == assignment.id), None)


def _of_member(network: HasLanguage) -> Statement:
    """A member's assignments, each with its task in the reader's language."""
    return (
        select(
            col(Assignment.id),
            col(Assignment.task_id),
            col(Assignment.part),
            col(Assignment.state),
            col(Assignment.proposed_by_id),
            col(Assignment.proposed_at),
            col(Assignment.answered_at),
            col(Assignment.note),
            col(Task.workload),
            col(Task.is_internal),
            col(Task.hidden_at),
            col(Category.key).label("hue"),
            col(TaskText.name),
            col(TaskText.summary),
        )
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .where(col(Assignment.member_id) == MEMBER)
    )


def _may_open(row: Any, by: Membership) -> bool:
    """Whether the page of the task is there for the reader."""
    return (by.sees_internal or not row.is_internal) and (by.may_coordinate or row.hidden_at is None)
