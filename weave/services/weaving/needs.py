"""Needs and offers: noted with the day they were heard, closed when they are met or over."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.models import Member, Need, Offer

MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """An open need or offer, as pages show it."""

    id: int
    text: str
    heard_on: dt.date


@dataclass(frozen=True, slots=True)
class NeedsAndOffers:
    """What a member looks for and what she can give, the newest first."""

    member_id: int
    needs: tuple[Entry, ...] = ()
    offers: tuple[Entry, ...] = ()


def needs_and_offers_of(db: Session, *, member_id: int) -> NeedsAndOffers:
    rows = db.execute(
        sa.union_all(_open(Need, member_id), _open(Offer, member_id)).order_by(
            sa.desc("heard_on"), sa.desc("id")
        )
    ).all()
    entries: dict[str, list[Entry]] = {"need": [], "offer": []}
    for row in rows:
        entries[row.kind].append(Entry(row.id, row.text, row.heard_on))
    return NeedsAndOffers(
        member_id, tuple(entries["need"][:MOST_SHOWN]), tuple(entries["offer"][:MOST_SHOWN])
    )


def _open(kind: type[Need] | type[Offer], member_id: int) -> sa.Select[*tuple[Any, ...]]:
    return select(
        sa.literal(str(kind.__tablename__)).label("kind"),
        col(kind.id).label("id"),
        col(kind.text).label("text"),
        col(kind.heard_on).label("heard_on"),
    ).where(col(kind.member_id) == member_id, col(kind.closed_on).is_(None))


def note(
    db: Session,
    *,
    kind: type[Need] | type[Offer],
    member: Member,
    text: str,
    heard_on: dt.date,
    check_in_id: int | None = None,
) -> Need | Offer:
    """Put a need or an offer into a member's profile."""
    entry = kind(member_id=member.id, text=text, heard_on=heard_on, check_in_id=check_in_id)
    db.add(entry)
    db.flush()
    return entry


def close(db: Session, *, entry: Need | Offer, today: dt.date) -> None:
    """It was met, or is over; the profile no longer shows it."""
    entry.closed_on = entry.closed_on or today
    db.flush()


def reopen(db: Session, *, entry: Need | Offer) -> None:
    entry.closed_on = None
    db.flush()
