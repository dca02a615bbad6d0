"""Events: who came and who did not, and the tables at which they sat."""

import datetime as dt

from bench.building.book import Change
from bench.building.stage import FOUNDED, NOW, Person, Stage
from weave.models import (
    Attendance,
    AttendanceState,
    Event,
    EventKind,
    Mix,
    MixState,
    Seat,
    Wish,
    WishKind,
)

EVERY_DAYS = 30
MOST_PEOPLE = 48
TABLE = 6
ROUNDS = 3
TITLES = ("Tea for newcomers", "河岸茶会", "Practising to facilitate", "年度回顾", "Repair evening")


def meet(stage: Stage) -> None:
    """An event a month since the network began, every other one with its people mixed; one is to come."""
    starts = FOUNDED.replace(hour=11, minute=0) + dt.timedelta(days=EVERY_DAYS)
    while starts < NOW + dt.timedelta(days=EVERY_DAYS):
        there = [person for person in stage.inside if person.joined_on < starts.date()]
        if len(there) >= 2 * TABLE:
            _event(stage, starts, stage.rng.sample(there, k=min(MOST_PEOPLE, len(there) // TABLE * TABLE)))
        starts += dt.timedelta(days=EVERY_DAYS)


def _event(stage: Stage, starts: dt.datetime, people: list[Person]) -> None:
    rng, book = stage.rng, stage.book
    by = rng.choice(stage.weavers).id
    asked = min(starts, NOW) - dt.timedelta(days=9)
    event_id = book.add(
        Event,
        when=asked,
        who=by,
        title=rng.choice(TITLES),
        kind=rng.choice(list(EventKind)),
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=2),
        place="Riverside Reading Room",
        link="",
        capacity=None,
        note="",
    )
    for person in sorted(people, key=lambda one: one.id):
        was_there = AttendanceState.ATTENDED if rng.random() < 0.9 else AttendanceState.MISSED
        noted = [Change(starts, by, {"state": was_there})] if starts < NOW else []
        book.add(
            Attendance,
            when=asked,
            who=person.id,
            changes=noted,
            event_id=event_id,
            member_id=person.id,
            state=AttendanceState.COMING,
            answered_at=asked,
            facilitates=False,
        )
    if rng.random() < 0.5:
        _mix(stage, event_id, people, asked, by)


def _mix(stage: Stage, event_id: int, people: list[Person], at: dt.datetime, by: int) -> None:
    """Seated by chance: what a page costs does not depend on how well."""
    book = stage.book
    one, other = sorted(person.id for person in people[:2])
    book.add(Wish, when=at, who=by, event_id=event_id, kind=WishKind.APART, one_id=one, other_id=other)
    mix_id = book.add(
        Mix,
        when=at,
        who=by,
        event_id=event_id,
        rounds=ROUNDS,
        tables=len(people) // TABLE,
        seed=1,
        evens_cities=False,
        evens_tiers=False,
        evens_newcomers=False,
        state=MixState.READY,
        made_at=at,
        percent=100,
        new_pairs=0,
        bound=0,
        repeats=0,
    )
    for number in range(1, ROUNDS + 1):
        for place, person in enumerate(stage.rng.sample(people, k=len(people))):
            table = place // TABLE + 1
            book.add(Seat, when=at, mix_id=mix_id, round=number, member_id=person.id, at_table=table)
