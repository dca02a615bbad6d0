"""How much waits for a person: the counts beside the places in the navigation, in one query.

Overview counts what only coordinators can settle: tasks that members asked for, people whom others name, and
proposals without an answer for a week. Pledges and reports count at Contributions, follow-ups at the desk,
proposals at My page, so that nothing is counted twice. Uncovered tasks and loads are states, not questions:
the overview shows them, and reckoning loads would cost every page several queries.
"""

import datetime as dt
import zoneinfo

import sqlalchemy as sa
from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.gaps import UNANSWERED_DAYS
from weave.algorithms.intake import OPEN
from weave.membership import Membership
from weave.models import (
    LEADING,
    Application,
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    FollowUp,
    GroupPlace,
    Member,
    Pledge,
    PledgeState,
    Task,
)
from weave.models.base import UtcDateTime
from weave.navigation import Attention
from weave.services.giving.answers import Question, answered_by
from weave.services.groups.working_groups import has_place
from weave.services.matrix.assignment_requests import SUGGESTIONS_LAST, is_open_suggestion
from weave.services.prepared import ME, SINCE_AT, TODAY, Statement, prepared
from weave.services.wording import HasLanguage

Count = sa.ScalarSelect[int]
ASKED_BEFORE: sa.BindParameter[dt.datetime] = bindparam("asked_before", type_=UtcDateTime())
IS_REQUEST = col(Assignment.proposed_by_id).is_not_distinct_from(col(Assignment.member_id))


def attention_of(db: Session, by: Membership) -> Attention:
    values: dict[str, object] = {"me": by.member_id, "today": by.today}
    if by.may_coordinate:
        values |= {"asked_before": _a_week_ago(by), "since_at": by.now - SUGGESTIONS_LAST}
    build = _coordinators if by.may_coordinate else _members
    handles = "all" if by.may_weave else "own" if by.leads else ""
    row = db.execute(prepared(build, by.network, handles), values).one()
    return Attention(
        overview=row.requests + row.suggestions + row.overdue,
        due=row.due,
        answers=row.pledges + row.reports,
        asks=row.asks,
        applications=row.applications,
    )


def _a_week_ago(by: Membership) -> dt.datetime:
    """The end of the last day whose proposals have waited a week, where the network is."""
    day = by.today - dt.timedelta(days=UNANSWERED_DAYS - 1)
    return dt.datetime.combine(day, dt.time(), zoneinfo.ZoneInfo(by.network.time_zone))


def _coordinators(_network: HasLanguage, handles: str) -> Statement:
    return select(
        _waiting(IS_REQUEST).label("requests"),
        _suggestions().label("suggestions"),
        _waiting(~IS_REQUEST, col(Assignment.proposed_at) < ASKED_BEFORE).label("overdue"),
        *_everybodys(may_coordinate=True, handles=handles),
    )


def _members(_network: HasLanguage, handles: str) -> Statement:
    nothing = sa.literal(0)
    return select(
        nothing.label("requests"),
        nothing.label("suggestions"),
        nothing.label("overdue"),
        *_everybodys(may_coordinate=False, handles=handles),
    )


def _everybodys(*, may_coordinate: bool, handles: str) -> tuple[sa.Label[int], ...]:
    applications = _applications(handles) if handles else sa.literal(0)
    return (
        applications.label("applications"),
        _answers(Pledge, PledgeState.OPEN, may_coordinate).label("pledges"),
        _answers(Contribution, ContributionState.REPORTED, may_coordinate).label("reports"),
        _due().label("due"),
        _waiting(~IS_REQUEST, col(Assignment.member_id) == ME).label("asks"),
    )


def _waiting(*conditions: sa.ColumnElement[bool]) -> Count:
    """Questions about tasks that have no answer."""
    return (
        select(func.count())
        .select_from(Assignment)
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .where(col(Assignment.state) == AssignmentState.PROPOSED, col(Task.hidden_at).is_(None), *conditions)
        .scalar_subquery()
    )


def _suggestions() -> Count:
    """People whom others named instead of themselves."""
    return (
        select(func.count())
        .select_from(Assignment)
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .join(Member, col(Member.id) == col(Assignment.suggested_id))
        .where(is_open_suggestion(SINCE_AT))
        .scalar_subquery()
    )


def _answers(kind: type[Question], state: object, may_coordinate: bool) -> Count:
    """Pledges or reports that wait for her answer."""
    hers = answered_by(kind, ME, TODAY, may_coordinate=may_coordinate)
    return select(func.count()).select_from(kind).where(col(kind.state) == state, hers).scalar_subquery()


def _due() -> Count:
    """Follow-ups of hers that are due."""
    return (
        select(func.count())
        .select_from(FollowUp)
        .where(col(FollowUp.owner_id) == ME, col(FollowUp.done_at).is_(None), col(FollowUp.due_on) <= TODAY)
        .scalar_subquery()
    )


def _applications(handles: str) -> Count:
    """Applications that wait for an answer: all of them, or those that a group of her own is asked about."""
    waiting = select(func.count()).select_from(Application).where(col(Application.state).in_(OPEN))
    if handles == "own":
        hers = select(col(GroupPlace.working_group_id)).where(
            col(GroupPlace.member_id) == ME, col(GroupPlace.part).in_(LEADING), has_place(TODAY)
        )
        waiting = waiting.where(col(Application.asked_id).in_(hers))
    return waiting.scalar_subquery()
