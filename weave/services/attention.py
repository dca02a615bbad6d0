"""How much waits for a person: the counts beside the places in the navigation, in one query."""

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    FollowUp,
    Part,
    Pledge,
    PledgeState,
)
from weave.navigation import Attention


def attention_of(db: Session, by: Membership) -> Attention:
    row = db.execute(
        select(
            _asks(by).label("asks"),
            _answers(Pledge, PledgeState.OPEN, by).label("pledges"),
            _answers(Contribution, ContributionState.REPORTED, by).label("reports"),
            _due(by).label("due"),
        )
    ).one()
    return Attention(asks=row.asks, answers=row.pledges + row.reports, due=row.due)


def _asks(by: Membership) -> sa.ScalarSelect[int]:
    """Proposals that she has not answered."""
    return (
        select(func.count())
        .select_from(Assignment)
        .where(
            col(Assignment.member_id) == by.member_id,
            col(Assignment.state) == AssignmentState.PROPOSED,
            col(Assignment.proposed_by_id).is_distinct_from(by.member_id),
        )
        .scalar_subquery()
    )


def _answers(kind: type[Pledge] | type[Contribution], state: object, by: Membership) -> sa.ScalarSelect[int]:
    """Pledges or reports that wait for this holder, or for any coordinator."""
    counted = select(func.count()).select_from(kind).where(col(kind.state) == state)
    if not by.may_coordinate:
        held = select(col(Assignment.task_id)).where(
            col(Assignment.member_id) == by.member_id,
            col(Assignment.state) == AssignmentState.ACCEPTED,
            col(Assignment.part) == Part.HOLDER,
        )
        counted = counted.where(col(kind.task_id).in_(held))
    return counted.scalar_subquery()


def _due(by: Membership) -> sa.ScalarSelect[int]:
    """Follow-ups of hers that are due."""
    return (
        select(func.count())
        .select_from(FollowUp)
        .where(
            col(FollowUp.owner_id) == by.member_id,
            col(FollowUp.done_at).is_(None),
            col(FollowUp.due_on) <= by.today,
        )
        .scalar_subquery()
    )
