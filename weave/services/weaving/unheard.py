"""Whom nobody has heard of for long, and newcomers nobody has talked with; both in one query.

The rule of silence is `weave.algorithms.rhythm`. It is asked here in SQL, so that a large network hands over
only those who are shown; a test holds both to each other.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.rhythm import LEFT_OUT, NEWCOMER_DAYS, QUIET_RHYTHMS
from weave.membership import Membership
from weave.models import Leave, Member, Tier
from weave.services.people.people import PersonCard
from weave.services.prepared import ME, MOST, TODAY, Statement, prepared
from weave.services.weaving.urgency import RHYTHM_DAYS, days_since, written_down
from weave.services.wording import HasLanguage

Kind = Literal["newcomer", "quiet"]


@dataclass(frozen=True, slots=True)
class Unheard:
    """Somebody without a talk: a newcomer since she joined, else since the last sign of her."""

    person: PersonCard
    since: dt.date
    days: int


@dataclass(frozen=True, slots=True)
class UnheardList:
    """Those of whom nothing was heard for longest, and how many there are in all."""

    people: tuple[Unheard, ...] = ()
    count: int = 0


def unheard(db: Session, *, by: Membership, limit: int) -> dict[Kind, UnheardList]:
    """Newcomers whom nobody has met, and others gone quiet; who is new is not called quiet as well."""
    values = {"me": by.member_id, "today": by.today, "most": limit}
    rows = db.execute(prepared(_ranked, by.network), values).all()
    kinds: tuple[Kind, Kind] = ("newcomer", "quiet")
    return {
        each: UnheardList(
            tuple(
                Unheard(
                    PersonCard(row.id, row.name, row.initials, row.avatar),
                    row.since,
                    (by.today - row.since).days,
                )
                for row in rows
                if row.kind == each
            ),
            next((row.total for row in rows if row.kind == each), 0),
        )
        for each in kinds
    }


def _ranked(_network: HasLanguage) -> Statement:
    """The first of each kind, and how many there are of it."""
    named = _unheard().subquery().c
    ranked = (
        select(
            named.id,
            named.kind,
            named.since,
            func.count().over(partition_by=named.kind).label("total"),
            func.row_number().over(partition_by=named.kind, order_by=(named.since, named.id)).label("place"),
        )
        .subquery()
        .c
    )
    return (
        select(*ranked, col(Member.name), col(Member.initials), col(Member.avatar))
        .join(Member, col(Member.id) == ranked.id)
        .where(ranked.place <= MOST)
        .order_by(ranked.place)
    )


def silent_members(by: Membership) -> sa.Select[int]:
    """Everybody of whom nothing was heard for long, whom the overview counts."""
    named = _unheard().subquery().c
    return select(named.id).where(named.kind == "quiet").params(me=by.member_id, today=by.today)


def _unheard() -> Statement:
    """Everybody of either kind, and since when."""
    person = written_down(_people()).c
    newcomer = sa.and_(person.member_for <= NEWCOMER_DAYS, person.last_on.is_(None))
    silence = days_since(TODAY, person.last_sign_on)
    kind = sa.case((newcomer, "newcomer"), (silence >= QUIET_RHYTHMS * person.rhythm_days, "quiet"))
    since = sa.case((newcomer, person.joined_on), else_=person.last_sign_on)
    return select(*person, kind.label("kind"), since.label("since")).where(kind.is_not(None))


def _people() -> Statement:
    """Everybody else who is here: her rhythm, her last talk, and the last sign of her of any kind."""
    away = select(col(Leave.member_id)).where(col(Leave.starts_on) <= TODAY, col(Leave.ends_on) >= TODAY)
    contact = func.coalesce(col(Member.last_contact_on), col(Member.joined_on))
    return (
        select(
            col(Member.id),
            col(Member.joined_on),
            days_since(TODAY, col(Member.joined_on)).label("member_for"),
            func.coalesce(col(Member.rhythm_days), col(Tier.rhythm_days), RHYTHM_DAYS).label("rhythm_days"),
            col(Member.last_contact_on).label("last_on"),
            sa.case((col(Member.last_given_on) > contact, col(Member.last_given_on)), else_=contact).label(
                "last_sign_on"
            ),
        )
        .outerjoin(Tier, col(Tier.id) == col(Member.tier_id))
        .where(
            col(Member.standing).not_in(LEFT_OUT),
            col(Member.id) != ME,
            col(Member.id).not_in(away),
        )
    )
