"""The Load page's lists: who is over, near, has room, carries nothing, is away.

Those who carry something are as many as the matrix has work for, and are reckoned. All others are counted and
fetched a page at a time, so that the page costs the same in a large network.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms import names
from weave.algorithms.load import Level
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    CategoryText,
    Leave,
    Member,
    MemberInterest,
    Standing,
    Task,
    Term,
)
from weave.services.roles.coordination import on_day
from weave.services.roles.load_input import Condition, gather
from weave.services.roles.loads import IN_NETWORK, MemberLoad, table_of
from weave.services.wording import best_text

Order = Literal["load", "name"]
LEVELS = (Level.OVER, Level.NEAR, Level.ROOM, Level.NONE, Level.AWAY)
PREVIEW = 12
PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class LoadList:
    """The people at one level: how many there are, those of this page, and whether more follow."""

    level: Level
    count: int
    members: tuple[MemberLoad, ...]
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Interest:
    id: int
    name: str


def load_lists(
    db: Session,
    *,
    by: Membership,
    q: str = "",
    interest_id: int | None = None,
    order: Order = "load",
    level: Level | None = None,
    page: int = 1,
) -> list[LoadList]:
    """Every level with its first people, or one `level` a page at a time, as the filters leave them."""
    size, start = (PREVIEW, 0) if level is None else (PER_PAGE, (page - 1) * PER_PAGE)
    carrying, away = _carries(by), _is_away(by)
    matching = _matching(q, interest_id)
    idle = matching & ~carrying
    counts = _counts(db, idle, away)
    ids = {
        at: _page_of(db, idle & condition, size, start) if level in (None, at) else []
        for at, condition in ((Level.NONE, ~away), (Level.AWAY, away))
    }
    shown = [member_id for page_ids in ids.values() for member_id in page_ids]
    table = table_of(gather(db, by, IN_NETWORK & (carrying | col(Member.id).in_(shown))))
    carriers = _ids(db, matching & carrying)
    lists = []
    for at in LEVELS:
        reckoned = _ordered([load for load in table.at(at) if load.person.id in carriers], at, order)
        others = [table.members[member_id] for member_id in ids.get(at, [])]
        more = max(len(reckoned), counts.get(at, 0)) > start + size
        page_of = (*reckoned[start : start + size], *others)
        lists.append(LoadList(at, len(reckoned) + counts.get(at, 0), page_of, more))
    return lists


def interests(db: Session, *, by: Membership) -> list[Interest]:
    """The categories that one can be interested in."""
    found = (
        select(col(Category.id), func.coalesce(col(CategoryText.name), "").label("name"))
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .order_by(col(Category.position), col(Category.id))
    )
    return [Interest(row.id, row.name) for row in db.execute(found)]


def _matching(q: str, interest_id: int | None) -> Condition:
    conditions = [IN_NETWORK]
    conditions += [col(Member.search_text).contains(term, autoescape=True) for term in names.search_terms(q)]
    if interest_id is not None:
        interested = select(col(MemberInterest.member_id)).where(
            col(MemberInterest.category_id) == interest_id
        )
        conditions.append(col(Member.id).in_(interested))
    return sa.and_(*conditions)


def _carries(by: Membership) -> Condition:
    """She holds a role or has accepted a part of a task."""
    held = select(col(Term.member_id)).where(on_day(by.today))
    accepted = (
        select(col(Assignment.member_id))
        .join(Task, col(Task.id) == col(Assignment.task_id))
        .where(col(Assignment.state) == AssignmentState.ACCEPTED, col(Task.hidden_at).is_(None))
    )
    return col(Member.id).in_(held) | col(Member.id).in_(accepted)


def _is_away(by: Membership) -> Condition:
    on_leave = select(col(Leave.member_id)).where(
        col(Leave.starts_on) <= by.today, col(Leave.ends_on) >= by.today
    )
    return (col(Member.standing) == Standing.PAUSED) | col(Member.id).in_(on_leave)


def _counts(db: Session, idle: Condition, away: Condition) -> dict[Level, int]:
    counted = select(func.count(), func.coalesce(func.sum(sa.case((away, 1), else_=0)), 0))
    every, gone = db.execute(counted.select_from(Member).where(idle)).one()
    return {Level.NONE: every - gone, Level.AWAY: gone}


def _page_of(db: Session, condition: Condition, size: int, start: int) -> list[int]:
    found = select(col(Member.id)).where(condition).order_by(col(Member.sort_key), col(Member.id))
    return list(db.scalars(found.limit(size).offset(start)))


def _ids(db: Session, condition: Condition) -> set[int]:
    return set(db.scalars(select(col(Member.id)).where(condition)))


def _ordered(members: list[MemberLoad], level: Level, order: Order) -> list[MemberLoad]:
    """By name as they come; else the fullest first, and among those with room the emptiest."""
    if order == "name":
        return members
    if level is Level.ROOM:
        return sorted(members, key=lambda member: -member.load.room)
    return sorted(members, key=_fullest_first)


def _fullest_first(member: MemberLoad) -> tuple[bool, Fraction]:
    """Points without any capacity are the heaviest of all."""
    return member.load.ratio is not None, -(member.load.ratio or member.load.points)
