"""Small ways to help: the hints of open tasks, those that a member likes first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    CategoryText,
    MemberInterest,
    Pledge,
    Task,
    TaskText,
)
from weave.services.giving.pledges import LIVE
from weave.services.prepared import ME, Statement, prepared
from weave.services.wording import HasLanguage, best_text

# What people can say they have: a quarter of an hour, half an hour, an hour, two.
SPANS = (15, 30, 60, 120)
MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class WayToHelp:
    """What a member could do for one task, and whether she has said that she will."""

    task_id: int
    task: str
    hint: str
    minutes: int | None
    category_id: int
    hue: str
    is_liked: bool
    pledge_id: int | None = None


class LikedCategory(NamedTuple):
    id: int
    name: str
    hue: str
    is_liked: bool


def ways_to_help(
    db: Session,
    *,
    by: Membership,
    category_id: int | None = None,
    minutes: int | None = None,
    liked_only: bool = False,
) -> list[WayToHelp]:
    """The hints that fit, what she likes first and then what takes least; not for tasks she is on."""
    wanted = {"category": category_id, "minutes": minutes}
    named = {name: value for name, value in wanted.items() if value is not None}
    statement = prepared(_fitting, by.network, frozenset(named), liked_only)
    return [_way(row) for row in db.execute(statement, {"me": by.member_id, **named})]


def _fitting(network: HasLanguage, named: frozenset[str], liked_only: bool) -> Statement:
    statement = _ways(network).where(~_is_on_task()).limit(MOST_SHOWN)
    if "category" in named:
        statement = statement.where(col(Task.category_id) == bindparam("category"))
    if "minutes" in named:
        statement = statement.where(col(Task.help_minutes) <= bindparam("minutes"))
    return statement.where(_liked()) if liked_only else statement


def way_to_help(db: Session, *, task_id: int, by: Membership) -> WayToHelp | None:
    """The hint of one task, if it has one that members may take up."""
    only = _ways(by.network).where(col(Task.id) == task_id)
    row = db.execute(only, {"me": by.member_id}).one_or_none()
    return _way(row) if row else None


def a_few_for(ways: Sequence[WayToHelp], *, by: Membership, count: int = 3) -> list[WayToHelp]:
    """Some that she has not taken up, others each day: what she likes as long as there is enough of it."""
    free = [way for way in ways if way.pledge_id is None]
    liked = [way for way in free if way.is_liked]
    rest = [way for way in free if not way.is_liked]
    day = by.today.toordinal()
    return (_turned(liked, day) + _turned(rest, day))[:count]


def _turned(ways: list[WayToHelp], day: int) -> list[WayToHelp]:
    at = day % len(ways) if ways else 0
    return ways[at:] + ways[:at]


def liked_categories(db: Session, *, by: Membership) -> list[LikedCategory]:
    """The categories of tasks, her own interests first."""
    is_liked = _liked(of=Category.id)
    rows = db.execute(
        select(col(Category.id), col(CategoryText.name), col(Category.key), is_liked.label("is_liked"))
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .order_by(sa.desc("is_liked"), col(Category.position), col(Category.id)),
        {"me": by.member_id},
    )
    return [LikedCategory(row.id, row.name or "", row.key or "other", bool(row.is_liked)) for row in rows]


def _ways(network: HasLanguage) -> Statement:
    return (
        select(
            col(Task.id),
            col(TaskText.name),
            col(TaskText.hint),
            col(Task.help_minutes),
            col(Task.category_id),
            col(Category.key),
            _liked().label("is_liked"),
            col(Pledge.id).label("pledge_id"),
        )
        .join(Category, col(Category.id) == col(Task.category_id))
        .join(TaskText, best_text(TaskText, Task, network))
        .outerjoin(
            Pledge,
            sa.and_(
                col(Pledge.task_id) == col(Task.id),
                col(Pledge.member_id) == ME,
                col(Pledge.state).in_(LIVE),
            ),
        )
        .where(col(Task.is_internal).is_(False), col(Task.hidden_at).is_(None), col(TaskText.hint) != "")
        .order_by(
            sa.desc("is_liked"),
            sa.func.coalesce(col(Task.help_minutes), 24 * 60),
            col(Category.position),
            col(Task.position),
            col(Task.id),
        )
    )


def _liked(of: Any = Task.category_id) -> sa.ColumnElement[bool]:
    return col(of).in_(select(col(MemberInterest.category_id)).where(col(MemberInterest.member_id) == ME))


def _is_on_task() -> sa.ColumnElement[bool]:
    return col(Task.id).in_(
        select(col(Assignment.task_id)).where(
            col(Assignment.member_id) == ME,
            col(Assignment.state) == AssignmentState.ACCEPTED,
        )
    )


def _way(row: Any) -> WayToHelp:
    return WayToHelp(
        task_id=row.id,
        task=row.name,
        hint=row.hint,
        minutes=row.help_minutes,
        category_id=row.category_id,
        hue=row.key or "other",
        is_liked=bool(row.is_liked),
        pledge_id=row.pledge_id,
    )
