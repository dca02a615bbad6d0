"""The events of the demo: one that was mixed, a workshop, and a gathering to come with its first answers."""

import datetime as dt
import random
from collections.abc import Callable

from sqlalchemy import select
from sqlmodel import col

from seeds.demo.stage import Stage
from weave.algorithms.mixing.search import search
from weave.models import Attendance, AttendanceState, Event, EventKind, WishKind
from weave.services.events.attendance import answer, ask_to_come, tick
from weave.services.events.events import EventFacts, add_event
from weave.services.events.mixes import MixFacts, ask_for_mix, asked_of, keep_mix
from weave.services.events.wishes import add_wish

Scene = Callable[[], object]
STEPS = 1_500
MIXER = "Autumn mixer · 秋日茶会"
WORKSHOP = "带桌练习 · Practising to facilitate"
GATHERING = "Winter gathering · 冬日聚会"
FACILITATE = ("Oren Bak", "Amara Okeke", "欧阳倩", "Bo Lindqvist", "陈雨桐")


def event_scenes(stage: Stage) -> list[tuple[dt.datetime, Scene]]:
    # A chance of their own, so that everything else in the demo stays as it is.
    rng = random.Random(27)
    mixed, practised, planned = stage.evening(61), stage.evening(26), stage.evening(9)
    return [
        (mixed - dt.timedelta(days=14), lambda: _plan_mixer(stage, mixed)),
        (mixed - dt.timedelta(days=9), lambda: _say_yes(stage, rng, MIXER, 24, mixed - dt.timedelta(days=9))),
        (mixed - dt.timedelta(hours=2), lambda: _mix(stage, mixed - dt.timedelta(hours=2))),
        (mixed + dt.timedelta(hours=3), lambda: _tick(stage, MIXER, 3, mixed + dt.timedelta(hours=3))),
        (practised - dt.timedelta(days=12), lambda: _plan_workshop(stage, practised)),
        (
            practised - dt.timedelta(days=6),
            lambda: _say_yes(stage, rng, WORKSHOP, 12, practised - dt.timedelta(days=6)),
        ),
        (
            practised + dt.timedelta(hours=4),
            lambda: _tick(stage, WORKSHOP, 2, practised + dt.timedelta(hours=4)),
        ),
        (planned, lambda: _plan_gathering(stage, planned)),
        (planned + dt.timedelta(days=3), lambda: _answer(stage, rng, planned + dt.timedelta(days=3))),
    ]


def _plan(stage: Stage, at: dt.datetime, facts: EventFacts) -> None:
    stage.acting("Oren Bak", at)
    add_event(stage.db, facts=facts)


def _plan_mixer(stage: Stage, starts: dt.datetime) -> None:
    facts = EventFacts(
        title=MIXER,
        kind=EventKind.SOCIAL,
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=2),
        place="河岸书房 Riverside Reading Room",
        note="Three rounds of tea, and at each table people you have not talked with. 三轮茶，每轮换一桌。",
    )
    _plan(stage, starts - dt.timedelta(days=14), facts)


def _plan_workshop(stage: Stage, starts: dt.datetime) -> None:
    facts = EventFacts(
        title=WORKSHOP,
        kind=EventKind.WORKSHOP,
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=3),
        link="https://meet.example.org/practising",
        capacity=14,
        note="Everybody hosts a table once, everybody says what helped.",
    )
    _plan(stage, starts - dt.timedelta(days=12), facts)


def _plan_gathering(stage: Stage, at: dt.datetime) -> None:
    day = (stage.now + dt.timedelta(days=12)).date()
    starts = dt.datetime.combine(day, dt.time(6, 0), dt.UTC)
    facts = EventFacts(
        title=GATHERING,
        kind=EventKind.GATHERING,
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=4),
        place="老船厂二楼 Old Shipyard, upstairs",
        capacity=30,
        note="A year in review, soup, and mixed tables. 年度回顾，热汤，换桌聊天。",
    )
    _plan(stage, at, facts)


def _event(stage: Stage, title: str) -> Event:
    return stage.db.scalars(select(Event).where(col(Event.title) == title)).one()


def _around(stage: Stage, at: dt.datetime) -> list[str]:
    """Who was in the network by then, and is still about."""
    days_ago = (stage.now - at).days
    return [
        name
        for name, (sketch, _member) in stage.cast.items()
        if sketch.standing == "active" and sketch.joined > days_ago
    ]


def _say_yes(stage: Stage, rng: random.Random, title: str, number: int, at: dt.datetime) -> None:
    event = _event(stage, title)
    others = [name for name in _around(stage, at) if name not in FACILITATE]
    for name in (*FACILITATE, *rng.sample(others, number - len(FACILITATE))):
        answer(stage.db, event=event, is_coming=True, by=stage.acting(name, at))


def _mix(stage: Stage, at: dt.datetime) -> None:
    by = stage.acting("陈雨桐", at)
    facilitators = [stage.member(name).id for name in FACILITATE]
    facts = MixFacts(rounds=3, size=5, facilitators=facilitators, evens_newcomers=True)
    mix = ask_for_mix(stage.db, event=_event(stage, MIXER), facts=facts, by=by)
    asked = asked_of(stage.db, mix=mix)
    *_, best = search(asked, mix.seed, STEPS)
    keep_mix(stage.db, mix=mix, asked=asked, seating=best.seating)


def _tick(stage: Stage, title: str, missing: int, at: dt.datetime) -> None:
    """All were there but a few, none of whom was to facilitate."""
    event = _event(stage, title)
    by = stage.acting("Oren Bak", at)
    said_yes = select(col(Attendance.member_id)).where(col(Attendance.event_id) == event.id)
    listed = sorted(stage.db.scalars(said_yes))
    leading = {stage.member(name).id for name in FACILITATE}
    gone = [one for one in listed if one not in leading][-missing:]
    tick(stage.db, event=event, listed=listed, there=[one for one in listed if one not in gone], by=by)


def _answer(stage: Stage, rng: random.Random, at: dt.datetime) -> None:
    event = _event(stage, GATHERING)
    others = [name for name in _around(stage, at) if name not in FACILITATE and name != "王小棠"]
    rng.shuffle(others)
    coming, refusing, silent = others[:17], others[17:20], others[20:24]
    for name in (*FACILITATE, *coming):
        answer(stage.db, event=event, is_coming=True, by=stage.acting(name, at))
    for name in refusing:
        answer(stage.db, event=event, is_coming=False, by=stage.acting(name, at))
    by = stage.acting("Ana Ruiz", at)
    for name in (*silent, "王小棠"):
        ask_to_come(stage.db, event=event, member=stage.member(name), state=AttendanceState.INVITED, by=by)
    one, other = (stage.member(name).id for name in coming[:2])
    add_wish(stage.db, event=event, kind=WishKind.APART, one_id=one, other_id=other)
