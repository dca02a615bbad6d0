"""Pledges: a member says she will help in a small way, the holder answers, she takes it back or does it."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.errors import Conflict, Forbidden, NotFound, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    Member,
    Part,
    Pledge,
    PledgeState,
    Task,
    TaskText,
)
from weave.services.giving.answers import may_answer
from weave.services.holding import hold
from weave.services.people.people import people
from weave.services.prepared import ME, SINCE_AT, Statement, prepared
from weave.services.wording import HasLanguage, best_text

LIVE = (PledgeState.OPEN, PledgeState.ACCEPTED)
# So long a declined pledge stays on her page with the holder's word.
DECLINED_SHOWN = dt.timedelta(days=30)
MOST_SHOWN = 30


def open_task(db: Session, *, task_id: int, by: Membership) -> Task:
    """A task that members may help with; any other does not exist for them."""
    task = db.get(Task, (by.network.id, task_id))
    if task is None or task.is_internal or task.hidden_at:
        raise NotFound
    return task


def make_pledge(db: Session, *, task: Task, by: Membership, note: str = "") -> Pledge:
    """A member says she will help; once for each task until it is answered, withdrawn or done."""
    if _holds(db, task, by):
        raise Conflict(N_("You hold this task yourself. What you do for it you can report right away."))
    pledge = Pledge(task_id=task.id, member_id=by.member_id, note=note, pledged_at=by.now)
    try:
        with db.begin_nested():
            db.add(pledge)
    except IntegrityError:
        raise Conflict(N_("You have said already that you will do this.")) from None
    return pledge


def _holds(db: Session, task: Task, by: Membership) -> bool:
    held = select(col(Assignment.id)).where(
        col(Assignment.task_id) == task.id,
        col(Assignment.member_id) == by.member_id,
        col(Assignment.state) == AssignmentState.ACCEPTED,
        col(Assignment.part) == Part.HOLDER,
    )
    return db.scalar(held) is not None


def accept_pledge(db: Session, *, pledge: Pledge, by: Membership, word: str = "") -> None:
    _answer(db, pledge, by, PledgeState.ACCEPTED, word)


def decline_pledge(db: Session, *, pledge: Pledge, by: Membership, word: str) -> None:
    """Say no with a word, so that the member knows it was not for nothing."""
    if not word:
        raise Refused("word", N_("Please say why in a word or two; they will read it."))
    _answer(db, pledge, by, PledgeState.DECLINED, word)


def _answer(db: Session, pledge: Pledge, by: Membership, state: PledgeState, word: str) -> None:
    if not may_answer(db, question=pledge, by=by):
        raise Forbidden
    _refuse_settled(db, pledge)
    pledge.state, pledge.answer = state, word
    pledge.answered_at, pledge.answered_by_id = by.now, by.member_id
    db.flush()


_SETTLED = {
    PledgeState.ACCEPTED: N_("%(person)s has accepted this already."),
    PledgeState.DECLINED: N_("%(person)s has declined this already."),
}


def _refuse_settled(db: Session, pledge: Pledge) -> None:
    """Of two who answer at once the second waits here, and then sees the first one's answer."""
    hold(db, pledge)
    if pledge.state is PledgeState.OPEN:
        return
    if pledge.state is PledgeState.WITHDRAWN:
        raise Conflict(N_("The pledge was withdrawn in the meantime, so there is nothing to answer."))
    if pledge.state is PledgeState.DONE:
        raise Conflict(N_("It is done already, and was reported. Answer the report instead."))
    by_id = pledge.answered_by_id
    answerer = people(db, [by_id]).get(by_id or 0)
    raise Conflict(_SETTLED[pledge.state], person=answerer.name if answerer else "")


def withdraw_pledge(db: Session, *, pledge: Pledge, by: Membership) -> None:
    """She takes her own pledge back while it is not done."""
    if pledge.member_id != by.member_id:
        raise Forbidden
    hold(db, pledge)
    if pledge.state not in LIVE:
        raise Conflict(N_("This is settled already, so there is nothing to withdraw."))
    pledge.state = PledgeState.WITHDRAWN
    db.flush()


def fulfil(db: Session, *, task_id: int, by: Membership) -> Pledge | None:
    """Her pledge for a task is done with the report; none if she made none."""
    pledge = db.scalars(
        select(Pledge)
        .where(
            col(Pledge.task_id) == task_id,
            col(Pledge.member_id) == by.member_id,
            col(Pledge.state).in_(LIVE),
        )
        .with_for_update()
    ).one_or_none()
    if pledge:
        pledge.state = PledgeState.DONE
    return pledge


@dataclass(frozen=True, slots=True)
class MyPledge:
    """A pledge as the member who made it sees it."""

    id: int
    task_id: int
    task: str
    hint: str
    hue: str
    note: str
    state: PledgeState
    pledged_on: dt.date
    answered_by: str | None
    answer: str

    @property
    def is_live(self) -> bool:
        return self.state in LIVE


def pledges_of(db: Session, *, by: Membership, pledge_id: int | None = None) -> list[MyPledge]:
    """Her pledges that are under way, and those lately declined; the newest first."""
    values: dict[str, object] = {"me": by.member_id, "since_at": by.now - DECLINED_SHOWN}
    if pledge_id is not None:
        values["pledge"] = pledge_id
    return [
        MyPledge(
            id=row.id,
            task_id=row.task_id,
            task=row.name or "",
            hint=row.hint or "",
            hue=row.key or "other",
            note=row.note,
            state=row.state,
            pledged_on=by.day_of(row.pledged_at),
            answered_by=row.answered_by,
            answer=row.answer,
        )
        for row in db.execute(prepared(_under_way, by.network, pledge_id is not None), values)
    ]


def _under_way(network: HasLanguage, one_only: bool) -> Statement:
    answerer = aliased(Member)
    statement: Statement = (
        select(
            col(Pledge.id),
            col(Pledge.task_id),
            col(TaskText.name),
            col(TaskText.hint),
            col(Category.key),
            col(Pledge.note),
            col(Pledge.state),
            col(Pledge.pledged_at),
            col(answerer.name).label("answered_by"),
            col(Pledge.answer),
        )
        .join(Task, col(Task.id) == col(Pledge.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .outerjoin(answerer, col(answerer.id) == col(Pledge.answered_by_id))
        .where(
            col(Pledge.member_id) == ME,
            sa.or_(
                col(Pledge.state).in_(LIVE),
                sa.and_(
                    col(Pledge.state) == PledgeState.DECLINED,
                    col(Pledge.answered_at) >= SINCE_AT,
                ),
            ),
        )
        .order_by(col(Pledge.pledged_at).desc(), col(Pledge.id).desc())
        .limit(MOST_SHOWN)
    )
    return statement.where(col(Pledge.id) == sa.bindparam("pledge")) if one_only else statement
