"""Mixes: asked for, searched as a job, kept, and fitted to who is there."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.mixing import Asked, Seating, bound, moved, tables_for, tell
from weave.errors import Conflict, Refused
from weave.i18n import N_
from weave.jobs import enqueue
from weave.membership import Membership
from weave.models import (
    Attendance,
    AttendanceState,
    Event,
    Member,
    Mix,
    MixState,
    Seat,
    Wish,
    WishKind,
)
from weave.services.events.acquaintance import known_pairs

MIX = "mix"
MOST_PEOPLE = 2_000
MOST_ROUNDS = 20
# Who joined so lately is a newcomer where newcomers are spread.
NEW_DAYS = 365
PRESENT = (AttendanceState.COMING, AttendanceState.ATTENDED)


@dataclass(frozen=True, slots=True)
class MixFacts:
    """What a form says of a mix."""

    rounds: int
    size: int
    facilitators: Collection[int] = ()
    evens_cities: bool = False
    evens_tiers: bool = False
    evens_newcomers: bool = False


def ask_for_mix(db: Session, *, event: Event, facts: MixFacts, by: Membership) -> Mix:
    """Ask for a mix of those who come, or are there; a worker looks for it."""
    present = present_at(db, event.id)
    if len(present) < 4:
        raise Refused("rounds", N_("There is somebody to mix once four people come."))
    if len(present) > MOST_PEOPLE:
        raise Refused("rounds", N_("At most %(n)s people can be mixed at once."), n=MOST_PEOPLE)
    if facts.size >= len(present):
        raise Refused("size", N_("A table must be smaller than the whole event."))
    _let_facilitate(db, event, facts.facilitators)
    mix = Mix(
        event_id=event.id,
        rounds=facts.rounds,
        tables=tables_for(len(present), facts.size),
        seed=_next_seed(db, event.id),
        evens_cities=facts.evens_cities,
        evens_tiers=facts.evens_tiers,
        evens_newcomers=facts.evens_newcomers,
        made_at=by.now,
    )
    db.add(mix)
    db.flush()
    _enqueue(db, mix, by)
    return mix


def mix_again(db: Session, *, mix: Mix, by: Membership) -> Mix:
    """The same question once more, with another seed, for who comes by now."""
    again = Mix(
        event_id=mix.event_id,
        rounds=mix.rounds,
        tables=min(mix.tables, len(present_at(db, mix.event_id))),
        seed=_next_seed(db, mix.event_id),
        evens_cities=mix.evens_cities,
        evens_tiers=mix.evens_tiers,
        evens_newcomers=mix.evens_newcomers,
        made_at=by.now,
    )
    if again.tables < 1:
        raise Conflict(N_("Nobody is coming by now."))
    db.add(again)
    db.flush()
    _enqueue(db, again, by)
    return again


def _next_seed(db: Session, event_id: int) -> int:
    """Another for each mix of an event, and yet no chance: the same clicks give the same seats."""
    return 1 + (db.scalar(select(sa.func.max(col(Mix.seed))).where(col(Mix.event_id) == event_id)) or 0)


def _enqueue(db: Session, mix: Mix, by: Membership) -> None:
    payload: dict[str, object] = {"network_id": by.network.id, "mix_id": mix.id}
    enqueue(db, MIX, payload, now=by.now, unique_key=f"{MIX}-{by.network.id}-{mix.id}")


def stop(db: Session, *, mix: Mix) -> None:
    """Keep the best so far; the worker sees it within a second."""
    db.refresh(mix, with_for_update=True)
    if mix.state is MixState.SEARCHING:
        mix.state = MixState.STOPPING
        db.flush()


def fit(db: Session, *, mix: Mix, from_round: int, by: Membership) -> tuple[Mix, int]:
    """The mix for who is there now, from a round on, with as few seats changed as can be; the one before
    stays.

    Returns the new mix and how many seats changed of those who sit in both.
    """
    from weave.algorithms.mixing.refit import refit

    if mix.state is not MixState.READY:
        raise Conflict(N_("The search is still going on."))
    if not 1 <= from_round <= mix.rounds:
        raise Refused("from_round", N_("Please choose one of these."))
    before = seating_of(db, mix=mix)
    start = from_round - 1
    asked = asked_of(db, mix=mix, before=before, start=start)
    after = refit(asked, before, start=start)
    new = Mix(
        event_id=mix.event_id,
        rounds=mix.rounds,
        tables=mix.tables,
        seed=mix.seed,
        evens_cities=mix.evens_cities,
        evens_tiers=mix.evens_tiers,
        evens_newcomers=mix.evens_newcomers,
        made_at=by.now,
    )
    db.add(new)
    db.flush()
    keep_mix(db, mix=new, asked=asked, seating=after)
    return new, moved(before, after)


def keep_mix(db: Session, *, mix: Mix, asked: Asked, seating: Seating) -> None:
    """Write down where everybody sits, and what that is worth."""
    told = tell(asked, seating)
    mix.new_pairs, mix.bound, mix.repeats = told.new_pairs, bound(asked), told.repeats
    mix.state, mix.percent = MixState.READY, 100
    db.flush()
    seats = [
        {
            "network_id": mix.network_id,
            "mix_id": mix.id,
            "round": r + 1,
            "member_id": person,
            "at_table": g + 1,
        }
        for r, tables in enumerate(seating)
        for g, table in enumerate(tables)
        for person in table
    ]
    if seats:
        db.execute(sa.insert(Seat), seats)


def _let_facilitate(db: Session, event: Event, chosen: Collection[int]) -> None:
    for row in db.scalars(select(Attendance).where(col(Attendance.event_id) == event.id)):
        facilitates = row.member_id in chosen
        if row.facilitates != facilitates:
            row.facilitates = facilitates
    db.flush()


def present_at(db: Session, event_id: int) -> list[int]:
    found = select(col(Attendance.member_id)).where(
        col(Attendance.event_id) == event_id, col(Attendance.state).in_(PRESENT)
    )
    return sorted(db.scalars(found))


def asked_of(db: Session, *, mix: Mix, before: Seating | None = None, start: int = 0) -> Asked:
    """The question that a mix is the answer to; with the seating `before`, for who is there now from round
    `start`."""
    present = present_at(db, mix.event_id)
    seated = {person for tables in before or () for table in tables for person in table}
    everyone = sorted(seated | set(present))
    absent = {
        (r, person) for r in range(start, mix.rounds) for person in everyone if person not in set(present)
    }
    for r, tables in enumerate((before or ())[:start]):
        sat = {person for table in tables for person in table}
        absent |= {(r, person) for person in everyone if person not in sat}
    return Asked(
        tuple(everyone),
        mix.rounds,
        mix.tables,
        **wished(db, event_id=mix.event_id),
        traits=_traits(db, mix, everyone),
        known=dict.fromkeys(sorted(known_pairs(db, event_id=mix.event_id, among=everyone)), 1.0),
        absent=frozenset(absent),
    )


def wished(db: Session, *, event_id: int) -> dict[str, Any]:
    """Who facilitates, and who should sit together or apart, as `Asked` names them."""
    rows = db.execute(
        select(col(Wish.kind), col(Wish.one_id), col(Wish.other_id)).where(col(Wish.event_id) == event_id)
    ).all()
    leading = select(col(Attendance.member_id)).where(
        col(Attendance.event_id) == event_id, col(Attendance.facilitates)
    )
    return {
        "facilitators": frozenset(db.scalars(leading)),
        "together": tuple((row.one_id, row.other_id) for row in rows if row.kind is WishKind.TOGETHER),
        "apart": tuple((row.one_id, row.other_id) for row in rows if row.kind is WishKind.APART),
    }


def _traits(db: Session, mix: Mix, everyone: list[int]) -> tuple[Mapping[int, str], ...]:
    if not (mix.evens_cities or mix.evens_tiers or mix.evens_newcomers):
        return ()
    rows = db.execute(
        select(col(Member.id), col(Member.city), col(Member.tier_id), col(Member.joined_on)).where(
            col(Member.id).in_(everyone)
        )
    ).all()
    made_on = mix.made_at.date()
    found: list[Mapping[int, str]] = []
    if mix.evens_cities:
        found.append({row.id: row.city for row in rows if row.city})
    if mix.evens_tiers:
        found.append({row.id: str(row.tier_id) for row in rows if row.tier_id})
    if mix.evens_newcomers:
        found.append({row.id: str((made_on - row.joined_on).days < NEW_DAYS) for row in rows})
    return tuple(found)


def seating_of(db: Session, *, mix: Mix) -> Seating:
    """Where everybody sits, round by round, table by table."""
    tables: list[list[list[int]]] = [[[] for _ in range(mix.tables)] for _ in range(mix.rounds)]
    rows = db.execute(
        select(col(Seat.round), col(Seat.at_table), col(Seat.member_id))
        .where(col(Seat.mix_id) == mix.id)
        .order_by(col(Seat.member_id))
    )
    for row in rows:
        tables[row.round - 1][row.at_table - 1].append(row.member_id)
    return tuple(tuple(tuple(table) for table in of_round) for of_round in tables)


def mixes_of(db: Session, *, event: Event) -> list[Mix]:
    """The mixes of an event, the latest first."""
    found = select(Mix).where(col(Mix.event_id) == event.id).order_by(col(Mix.id).desc()).limit(12)
    return list(db.scalars(found))
