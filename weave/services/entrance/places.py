"""Where an account is at home: its networks, and the page of each that it begins with."""

import datetime as dt
import zoneinfo
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import EVERY_NETWORK
from weave.models import Member, Network, Role, Term


@dataclass(frozen=True, slots=True)
class Place:
    """A network that somebody belongs to, and the name of the route that is her first page there."""

    network: Network
    member_name: str
    first_page: str


def places_of(db: Session, *, account_id: int, now: dt.datetime) -> list[Place]:
    """The networks that an account may enter, by name."""
    rows: Any = db.execute(
        select(
            Network,
            col(Member.id).label("member_id"),
            col(Member.name),
            col(Role.may_coordinate),
            col(Role.may_weave),
            col(Term.starts_on),
            col(Term.ends_on),
        )
        .join(Member, col(Member.network_id) == col(Network.id))
        .outerjoin(Term, _same(Term.network_id, Member.network_id, Term.member_id, Member.id))
        .outerjoin(Role, _same(Role.network_id, Term.network_id, Role.id, Term.role_id))
        .where(col(Member.account_id) == account_id, col(Member.standing).not_in(OUTSIDE))
        .order_by(col(Network.name), col(Network.id)),
        execution_options={EVERY_NETWORK: True},
    ).all()
    held: dict[int, list[Any]] = {}
    for row in rows:
        held.setdefault(row.Network.id, []).append(row)
    return [Place(terms[0].Network, terms[0].name, _first_page(terms, now)) for terms in held.values()]


def _same(left: Any, right: Any, other_left: Any, other_right: Any) -> sa.ColumnElement[bool]:
    return sa.and_(col(left) == col(right), col(other_left) == col(other_right))


def _first_page(terms: list[Any], now: dt.datetime) -> str:
    """The overview for who coordinates, the desk for who weaves, for everybody else the own page."""
    today = now.astimezone(zoneinfo.ZoneInfo(terms[0].Network.time_zone)).date()
    current = [
        term
        for term in terms
        if term.starts_on and term.starts_on <= today and (term.ends_on is None or term.ends_on >= today)
    ]
    if any(term.may_coordinate for term in current):
        return "overview.show"
    return "desk.show" if any(term.may_weave for term in current) else "me.show"
