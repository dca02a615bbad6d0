"""Needs and offers: noted with the day they were heard, closed when they are met or over."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.models import Member, Need, Offer
from weave.services.prepared import MEMBER, prepared
from weave.services.together import Asked, Listed, ask_together

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
    questions = {"both": needs_and_offers_asked(member_id=member_id)}
    both: NeedsAndOffers = ask_together(db, questions)["both"]
    return both


def needs_and_offers_asked(*, member_id: int) -> Asked[NeedsAndOffers]:
    lists = (prepared(_open, None, Need), prepared(_open, None, Offer))
    return Asked(lists, partial(_both, member_id), {"member": member_id})


def _open(kind: type[Need] | type[Offer]) -> Listed:
    rows = select(col(kind.id), col(kind.text), col(kind.heard_on)).where(
        col(kind.member_id) == MEMBER, col(kind.closed_on).is_(None)
    )
    return Listed(rows, (col(kind.heard_on).desc(), col(kind.id).desc()), MOST_SHOWN)


def _both(member_id: int, needs: Iterable[Any], offers: Iterable[Any]) -> NeedsAndOffers:
    return NeedsAndOffers(
        member_id, tuple(Entry(*need) for need in needs), tuple(Entry(*offer) for offer in offers)
    )


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
