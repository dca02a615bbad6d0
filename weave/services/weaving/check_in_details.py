"""What belongs to a check-in: who else was there, what was heard, what comes next, what it said before."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import CheckInAmendment, CheckInMember, FollowUp, Member, Need, Offer
from weave.models.base import UtcDateTime
from weave.services.prepared import MEMBER, prepared

Part = sa.Select[*tuple[Any, ...]]
COLUMNS: dict[str, Any] = {
    "text": sa.String,
    "private": sa.String,
    "name": sa.String,
    "day": sa.Date,
    "moment": UtcDateTime,
}


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a check-in said before; the weavers-only line only for those who may read it."""

    at: dt.datetime
    by_name: str
    shared_line: str
    weavers_line: str | None


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """The follow-up that came of a check-in."""

    id: int
    what: str
    owner_name: str
    due_on: dt.date
    done_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Details:
    others: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    steps: tuple[PlannedStep, ...] = ()
    amendments: tuple[Amendment, ...] = ()


def details_of(db: Session, ids: list[int], *, member_id: int, by: Membership) -> dict[int, Details]:
    """The details of these check-ins as far as they concern the member, in one query for all."""
    if not ids:
        return {}
    found: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in db.execute(prepared(_all, None, by.may_weave), {"ids": ids, "member": member_id}):
        found[row.check_in_id, row.kind].append(row)
    return {
        check_in_id: Details(
            others=tuple(other.name for other in found[check_in_id, "other"]),
            needs=tuple(need.text for need in found[check_in_id, "need"]),
            offers=tuple(offer.text for offer in found[check_in_id, "offer"]),
            steps=tuple(
                PlannedStep(step.id, step.text, step.name, step.day, step.moment)
                for step in found[check_in_id, "step"]
            ),
            amendments=tuple(
                Amendment(before.moment, before.name, before.text, before.private)
                for before in found[check_in_id, "amendment"]
            ),
        )
        for check_in_id in ids
    }


def _all(reads_all: bool) -> sa.CompoundSelect[*tuple[Any, ...]]:
    """For whom may not read them the weavers-only lines and the follow-ups are not even fetched."""
    ids = sa.bindparam("ids", expanding=True, type_=sa.Integer())
    others = (
        _part("other", CheckInMember, col(CheckInMember.member_id), name=col(Member.name))
        .join(Member, within(Member, CheckInMember, col(Member.id) == col(CheckInMember.member_id)))
        .where(col(CheckInMember.member_id) != MEMBER)
    )
    needs = _part("need", Need, col(Need.id), text=col(Need.text)).where(col(Need.member_id) == MEMBER)
    offers = _part("offer", Offer, col(Offer.id), text=col(Offer.text)).where(col(Offer.member_id) == MEMBER)
    parts = [others, needs, offers, _amendments(reads_all)]
    tables: list[Any] = [CheckInMember, Need, Offer, CheckInAmendment]
    if reads_all:
        parts.append(_steps())
        tables.append(FollowUp)
    chosen = (part.where(col(table.check_in_id).in_(ids)) for part, table in zip(parts, tables, strict=True))
    return sa.union_all(*chosen).order_by(sa.column("id"))


def _amendments(reads_all: bool) -> Part:
    return _part(
        "amendment",
        CheckInAmendment,
        col(CheckInAmendment.id),
        text=col(CheckInAmendment.shared_line),
        private=col(CheckInAmendment.weavers_line) if reads_all else sa.cast(sa.null(), sa.String),
        name=col(Member.name),
        moment=col(CheckInAmendment.at),
    ).join(Member, within(Member, CheckInAmendment, col(Member.id) == col(CheckInAmendment.by_id)))


def _steps() -> Part:
    owner = within(Member, FollowUp, col(Member.id) == col(FollowUp.owner_id))
    step = _part(
        "step",
        FollowUp,
        col(FollowUp.id),
        text=col(FollowUp.what),
        name=col(Member.name),
        day=col(FollowUp.due_on),
        moment=col(FollowUp.done_at),
    )
    return step.join(Member, owner).where(col(FollowUp.member_id) == MEMBER)


def _part(kind: str, table: Any, row_id: Any, **given: Any) -> Part:
    """One kind of detail; what it has not is NULL, so that all kinds have the same columns."""
    columns = [given.get(name, sa.cast(sa.null(), kind_of)).label(name) for name, kind_of in COLUMNS.items()]
    return select(
        sa.literal(kind).label("kind"),
        col(table.check_in_id).label("check_in_id"),
        row_id.label("id"),
        *columns,
    ).select_from(table)


def within(one: Any, other: Any, rule: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """The ON clause of two tables in one network."""
    return sa.and_(col(one.network_id) == col(other.network_id), rule)
