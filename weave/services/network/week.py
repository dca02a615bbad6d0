"""What changed in the last seven days: tasks taken and given back, people, roles; in one query."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Member,
    Role,
    RoleText,
    Standing,
    StandingChange,
    Term,
)
from weave.models.base import UtcDateTime
from weave.services.people.people import PersonCard
from weave.services.prepared import MOST, SINCE, SINCE_AT, TODAY, Statement, prepared
from weave.services.wording import HasLanguage, best_text

DAYS = 7


class What(StrEnum):
    """Something that happened to somebody; the value stands in the answers of the database."""

    ASKED = "asked"
    WISHED = "wished"
    TAKEN = "taken"
    DECLINED = "declined"
    GIVEN_BACK = "given_back"
    JOINED = "joined"
    STANDING = "standing"
    ROLE_BEGUN = "role_begun"
    ROLE_OVER = "role_over"


@dataclass(frozen=True, slots=True)
class Happening:
    """One change: `about` is the task or role, `how` the part or the new standing.

    Asked and wished are told while they wait; she was asked to take the task, or would like to have it.
    """

    what: What
    on: dt.date
    person: PersonCard
    about_id: int
    about: str
    how: str


@dataclass(frozen=True, slots=True)
class Week:
    """The latest changes, and how many there were of each kind."""

    latest: tuple[Happening, ...]
    counts: Mapping[What, int]


def week_of(db: Session, *, by: Membership, task_names: Mapping[int, str], limit: int) -> Week:
    """The last seven days; the caller knows the tasks already."""
    since_at = by.now - dt.timedelta(days=DAYS)
    values = {"since": by.day_of(since_at), "since_at": since_at, "today": by.today, "most": limit}
    rows = db.execute(prepared(_newest_of_all, by.network), values).all()
    found = [_happening(row, by, task_names) for row in rows]
    found.sort(key=lambda happening: happening.on, reverse=True)
    return Week(tuple(found[:limit]), {What(row.what): row.total for row in rows})


def _newest_of_all(network: HasLanguage) -> Statement:
    kinds = [*_of_assignments(), *_of_people(), *_of_terms(network)]
    found = sa.union_all(*(_newest(kind) for kind in kinds)).subquery()
    return select(*found.c)


def _newest(kind: Statement) -> Statement:
    """Some of one kind, so that a week in which thousands joined stays small; counted before they are cut."""
    counted = kind.add_columns(func.count().over().label("total"))
    cut = counted.order_by(sa.desc("at"), sa.desc("on"), sa.desc("id")).limit(MOST).subquery()
    return select(*cut.c)


def _of_assignments() -> list[Statement]:
    state, task_id = col(Assignment.state), col(Assignment.task_id)
    proposed_at, answered_at, ended_on = (
        col(Assignment.proposed_at),
        col(Assignment.answered_at),
        col(Assignment.ended_on),
    )
    to_her = col(Assignment.proposed_by_id).is_distinct_from(col(Assignment.member_id))
    waits = (proposed_at >= SINCE_AT) & (state == AssignmentState.PROPOSED)
    accepted = state.in_((AssignmentState.ACCEPTED, AssignmentState.ENDED))
    declined = to_her & (state == AssignmentState.DECLINED)
    was_hers = answered_at.is_not(None)
    kinds: list[tuple[What, Any, Any, Any]] = [
        (What.ASKED, proposed_at, None, waits & to_her),
        (What.WISHED, proposed_at, None, waits & ~to_her),
        (What.TAKEN, answered_at, None, accepted & (answered_at >= SINCE_AT)),
        (What.DECLINED, answered_at, None, declined & (answered_at >= SINCE_AT)),
        (
            What.GIVEN_BACK,
            None,
            ended_on,
            was_hers & (state == AssignmentState.ENDED) & (ended_on >= SINCE),
        ),
    ]
    return [
        _branch(what, at, on, col(Assignment.id), task_id, None, col(Assignment.part))
        .select_from(Assignment)
        .join(Member, col(Member.id) == col(Assignment.member_id))
        .where(condition)
        for what, at, on, condition in kinds
    ]


def _of_people() -> list[Statement]:
    joined_on, on, after = col(Member.joined_on), col(StandingChange.on), col(StandingChange.after)
    joined = _branch(What.JOINED, None, joined_on, col(Member.id), None, None, None).where(
        joined_on >= SINCE, joined_on <= TODAY, col(Member.standing) != Standing.APPLIED
    )
    moved = (
        _branch(What.STANDING, None, on, col(StandingChange.id), None, None, after)
        .select_from(StandingChange)
        .join(Member, col(Member.id) == col(StandingChange.member_id))
        .where(on >= SINCE, on <= TODAY, col(StandingChange.before).is_not(None))
    )
    return [joined, moved]


def _of_terms(network: HasLanguage) -> list[Statement]:
    starts_on, ends_on = col(Term.starts_on), col(Term.ends_on)
    kinds: list[tuple[What, Any, Any]] = [
        (What.ROLE_BEGUN, starts_on, (starts_on >= SINCE) & (starts_on <= TODAY)),
        (What.ROLE_OVER, ends_on, (ends_on >= SINCE) & (ends_on < TODAY)),
    ]
    return [
        _branch(what, None, on, col(Term.id), col(Term.role_id), col(RoleText.name), None)
        .select_from(Term)
        .join(Member, col(Member.id) == col(Term.member_id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .where(condition)
        for what, on, condition in kinds
    ]


def _branch(what: What, at: Any, on: Any, row_id: Any, about_id: Any, about: Any, how: Any) -> Statement:
    """The columns that every kind shares; each is typed, for a bare NULL has no type in a union."""
    return select(
        sa.literal(what.value, sa.String).label("what"),
        row_id.label("id"),
        (_none(UtcDateTime()) if at is None else at).label("at"),
        (_none(sa.Date()) if on is None else on).label("on"),
        col(Member.id).label("member_id"),
        col(Member.name),
        col(Member.initials),
        col(Member.avatar),
        (_none(sa.Integer()) if about_id is None else about_id).label("about_id"),
        (_none(sa.String()) if about is None else about).label("about"),
        (_none(sa.String()) if how is None else sa.type_coerce(how, sa.String())).label("how"),
    )


def _none(kind: sa.types.TypeEngine[Any]) -> sa.ColumnElement[Any]:
    return sa.cast(sa.null(), kind)


def _happening(row: Any, by: Membership, task_names: Mapping[int, str]) -> Happening:
    return Happening(
        what=What(row.what),
        on=row.on or by.day_of(row.at),
        person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
        about_id=row.about_id or 0,
        about=task_names.get(row.about_id or 0, "") if row.about is None else row.about,
        how=row.how or "",
    )
