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
    Pledge,
    PledgeState,
)
from weave.navigation import Attention
from weave.services.answers import Question, falls_to


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


def _answers(kind: type[Question], state: object, by: Membership) -> sa.ScalarSelect[int]:
    """Pledges or reports that wait for her answer."""
    return (
        select(func.count())
        .select_from(kind)
        .where(col(kind.state) == state, falls_to(kind, by))
        .scalar_subquery()
    )


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
