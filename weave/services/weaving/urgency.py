"""The few members whom a weaver should talk to next, chosen by the database from all there are.

The rule itself is `weave.algorithms.rhythm`. What stands here asks the same in SQL, so that a large network
hands over a page of people and not everybody; a test holds both to each other.
"""

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import col

from weave.algorithms.rhythm import AHEAD_DAYS, LEFT_OUT, MONTH_DAYS, NEWCOMER_DAYS, REST_DAYS, Urgency
from weave.membership import Membership
from weave.models import CheckIn, CheckInMember, FollowUp, Leave, Member, Tier

RHYTHM_DAYS = 90


class days_since(FunctionElement[int]):  # noqa: N801 - reads as an SQL function
    """`days_since(today, day)`: whole days between two dates."""

    name = "days_since"
    type = sa.Integer()
    inherit_cache = True


@compiles(days_since)
def _subtract(element: days_since, compiler: Any, **options: Any) -> str:
    today, day = element.clauses
    return f"({compiler.process(today, **options)} - {compiler.process(day, **options)})"


@compiles(days_since, "sqlite")
def _subtract_julian_days(element: days_since, compiler: Any, **options: Any) -> str:
    today, day = (f"julianday({compiler.process(part, **options)})" for part in element.clauses)
    return f"CAST({today} - {day} AS INTEGER)"


def ranked(by: Membership, *, only_mine: bool) -> sa.CTE:
    """Everybody who is due by now or soon: her urgency, and her place within it by `first` and `second`.

    In steps that the database writes down: it would else reckon each day anew wherever it is named.
    """
    person = written_down(_acquaintances(by, only_mine)).c
    urgency = _urgency(by, person)
    due = written_down(select(*person, urgency.label("urgency")).where(urgency.is_not(None))).c
    first, second = _place(by, due, due.urgency)
    return written_down(select(*due, first.label("first"), second.label("second")))


def written_down(rows: sa.Select[*tuple[Any, ...]]) -> sa.CTE:
    """The rows as a step of their own, reckoned once."""
    return rows.cte().prefix_with("MATERIALIZED")


def _acquaintances(by: Membership, only_mine: bool) -> sa.Select[*tuple[Any, ...]]:
    """Who may be called on, with her contacts and the follow-ups that are near."""
    steps = _open_steps(by)
    rhythm_days = func.coalesce(col(Member.rhythm_days), col(Tier.rhythm_days), RHYTHM_DAYS)
    # Nobody waits longer than a month for her first talk.
    first_talk = sa.and_(col(Member.last_contact_on).is_(None), rhythm_days > MONTH_DAYS)
    people: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Member.id),
            rhythm_days.label("rhythm_days"),
            sa.case((first_talk, MONTH_DAYS), else_=rhythm_days).label("expected_within"),
            col(Member.last_contact_on).label("last_on"),
            col(Member.contacts),
            _days(by, col(Member.joined_on)).label("member_for"),
            _days(by, func.coalesce(col(Member.last_contact_on), col(Member.joined_on))).label("silence"),
            steps.c.first_due_on,
            steps.c.own_due_on,
        )
        .outerjoin(
            Tier,
            sa.and_(col(Tier.network_id) == col(Member.network_id), col(Tier.id) == col(Member.tier_id)),
        )
        .outerjoin(steps, steps.c.member_id == col(Member.id))
        .where(col(Member.standing).not_in(LEFT_OUT), col(Member.id) != by.member_id, _is_here(by.today))
    )
    if only_mine:
        people = people.where(sa.or_(_talked_last(by), steps.c.own_due_on.is_not(None)))
    return people


def _talked_last(by: Membership) -> sa.ColumnElement[bool]:
    """The last talk with her was this weaver's, or one of that day was."""
    return (
        select(sa.literal(1))
        .select_from(CheckInMember)
        .join(
            CheckIn,
            sa.and_(
                col(CheckIn.network_id) == col(CheckInMember.network_id),
                col(CheckIn.id) == col(CheckInMember.check_in_id),
            ),
        )
        .where(
            col(CheckInMember.network_id) == col(Member.network_id),
            col(CheckInMember.member_id) == col(Member.id),
            col(CheckIn.on) == col(Member.last_contact_on),
            col(CheckIn.weaver_id) == by.member_id,
        )
        .correlate(Member)
        .exists()
    )


def _open_steps(by: Membership) -> sa.Subquery:
    own = sa.case((col(FollowUp.owner_id) == by.member_id, col(FollowUp.due_on)))
    return (
        select(
            col(FollowUp.member_id),
            func.min(col(FollowUp.due_on)).label("first_due_on"),
            func.min(own).label("own_due_on"),
        )
        .where(
            col(FollowUp.done_at).is_(None),
            col(FollowUp.due_on) <= by.today + dt.timedelta(days=AHEAD_DAYS),
        )
        .group_by(col(FollowUp.member_id))
        .subquery()
    )


def _is_here(today: dt.date) -> sa.ColumnElement[bool]:
    """Nobody is asked while she is away; all who are, are found at once."""
    away = select(col(Leave.member_id)).where(col(Leave.starts_on) <= today, col(Leave.ends_on) >= today)
    return col(Member.id).not_in(away)


def _urgency(by: Membership, person: Any) -> sa.ColumnElement[int | None]:
    never = person.last_on.is_(None)
    expects_more = sa.and_(person.contacts < person.member_for // MONTH_DAYS, person.silence >= REST_DAYS)
    return sa.case(
        (person.own_due_on <= by.today, int(Urgency.OWN_FOLLOW_UP)),
        (person.first_due_on <= by.today, int(Urgency.FOLLOW_UP)),
        (sa.and_(person.member_for <= NEWCOMER_DAYS, sa.or_(never, expects_more)), int(Urgency.NEWCOMER)),
        (person.silence >= person.expected_within, int(Urgency.BEYOND_RHYTHM)),
        (
            sa.or_(person.first_due_on.is_not(None), person.silence >= person.expected_within - AHEAD_DAYS),
            int(Urgency.SOON),
        ),
        else_=sa.null(),
    )


def _place(
    by: Membership, person: Any, urgency: sa.ColumnElement[int | None]
) -> tuple[sa.ColumnElement[float], sa.ColumnElement[int]]:
    """Smaller comes first: the longest due; of newcomers those never met; or most silence for a rhythm."""
    never = person.last_on.is_(None)
    waited = sa.case(
        (never, sa.case((person.member_for > 0, person.member_for), else_=0)),
        else_=person.member_for - MONTH_DAYS * (person.contacts + 1),
    )
    first = sa.case(
        (urgency == int(Urgency.OWN_FOLLOW_UP), -_days(by, person.own_due_on)),
        (urgency == int(Urgency.FOLLOW_UP), -_days(by, person.first_due_on)),
        (urgency == int(Urgency.NEWCOMER), sa.case((never, 0), else_=1)),
        (
            urgency == int(Urgency.BEYOND_RHYTHM),
            -(person.silence * 1.0 / sa.case((person.rhythm_days > 1, person.rhythm_days), else_=1)),
        ),
        else_=_soon(by, person),
    )
    return first, sa.case((urgency == int(Urgency.NEWCOMER), -waited), else_=0)


def _soon(by: Membership, person: Any) -> sa.ColumnElement[int]:
    """In how many days she will be due."""
    by_rhythm = person.expected_within - person.silence
    by_step = -_days(by, person.first_due_on)
    return sa.case((by_step < by_rhythm, by_step), else_=by_rhythm)


def _days(by: Membership, day: Any) -> sa.ColumnElement[int]:
    return days_since(sa.literal(by.today, sa.Date), day)
