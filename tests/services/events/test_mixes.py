"""Mixes: asked for, searched by a worker, stopped, fitted; and who counts as known."""

from itertools import combinations

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from tests.memberships import membership
from tests.services.events.gatherings import coming, event, guests
from weave.errors import Conflict, Refused
from weave.jobs import Work, run_due
from weave.models import (
    Attendance,
    AttendanceState,
    Channel,
    CheckIn,
    CheckInMember,
    Event,
    Mix,
    MixState,
    Seat,
    WishKind,
)
from weave.services.events import searches
from weave.services.events.acquaintance import known_pairs
from weave.services.events.mix_pages import my_seats, page_of_mix
from weave.services.events.mixes import MixFacts, ask_for_mix, fit, mix_again, seating_of, stop
from weave.services.events.searches import steps_for
from weave.services.events.wishes import add_wish, wishes_of
from weave.settings import Settings


@pytest.fixture(autouse=True)
def short_searches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searches, "STEPS", 600)
    monkeypatch.setattr(searches, "FEWEST_STEPS", 200)


def asked_for(engine: sa.Engine, cast: Cast, people: int = 12, **facts: object) -> tuple[int, list[int]]:
    """A mix that waits for a worker, and who comes."""
    with inside(engine, cast.bo) as db:
        tea, present = event(db), guests(db, people)
        coming(db, tea, present)
        ids = [person.id for person in present]
        wanted = {"rounds": 3, "size": 4} | facts
        by = membership(db, cast.bo, "weave")
        return ask_for_mix(db, event=tea, facts=MixFacts(**wanted), by=by).id, ids  # type: ignore[arg-type]


def found(engine: sa.Engine, cast: Cast, mix_id: int) -> tuple[Mix, tuple[tuple[tuple[int, ...], ...], ...]]:
    with inside(engine, cast.bo) as db:
        mix = db.get_one(Mix, (cast.bo.network_id, mix_id))
        return mix, seating_of(db, mix=mix)


def test_a_worker_seats_everybody(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    mix_id, people = asked_for(engine, cast)
    assert run_due(engine, settings, NOW) == 1
    mix, seating = found(engine, cast, mix_id)
    assert (mix.state, mix.percent, mix.tables) == (MixState.READY, 100, 3)
    assert all(sorted(p for table in tables for p in table) == people for tables in seating)
    # Three rounds at three tables of four: two of each table meet again in the next round.
    assert mix.new_pairs + mix.repeats == 54
    assert 36 <= mix.new_pairs <= mix.bound == 54 - 2 * 3
    with inside(engine, cast.bo) as db:
        assert db.scalar(select(sa.func.count()).select_from(Seat)) == 36


def test_a_search_taken_up_twice_finds_the_same(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    mix_id, _people = asked_for(engine, cast)
    run_due(engine, settings, NOW)
    _mix, first = found(engine, cast, mix_id)
    with inside(engine, cast.bo) as db:
        db.execute(sa.delete(Seat))
        db.get_one(Mix, (cast.bo.network_id, mix_id)).state = MixState.SEARCHING
    searches.look_for_mix(_work(engine, settings, cast, mix_id))
    assert found(engine, cast, mix_id)[1] == first
    searches.look_for_mix(_work(engine, settings, cast, mix_id))
    assert found(engine, cast, mix_id)[1] == first


def _work(engine: sa.Engine, settings: Settings, cast: Cast, mix_id: int) -> Work:
    payload: dict[str, object] = {"network_id": cast.bo.network_id, "mix_id": mix_id}
    return Work(engine, settings, NOW, 1, payload)


def test_a_stopped_search_keeps_the_best_so_far(
    engine: sa.Engine, cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searches, "TELL_EVERY", 0.0)
    told: list[int] = []
    going_on = searches._goes_on

    def listening(*given: object) -> bool:
        told.append(1)
        return going_on(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(searches, "_goes_on", listening)
    mix_id, people = asked_for(engine, cast, 13)
    with inside(engine, cast.bo) as db:
        stop(db, mix=db.get_one(Mix, (cast.bo.network_id, mix_id)))
    run_due(engine, settings, NOW)
    mix, seating = found(engine, cast, mix_id)
    assert mix.state is MixState.READY
    assert told == [1]
    assert all(sorted(p for table in tables for p in table) == people for tables in seating)


def test_again_is_another_seating(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    mix_id, _people = asked_for(engine, cast)
    with inside(engine, cast.bo) as db:
        mix = db.get_one(Mix, (cast.bo.network_id, mix_id))
        again = mix_again(db, mix=mix, by=membership(db, cast.bo, "weave")).id
    run_due(engine, settings, NOW)
    assert found(engine, cast, mix_id)[1] != found(engine, cast, again)[1]


def test_wishes_and_facilitators_are_heeded(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    with inside(engine, cast.bo) as db:
        tea, present = event(db), guests(db, 12)
        coming(db, tea, present)
        a, b, c, d = (person.id for person in present[:4])
        add_wish(db, event=tea, kind=WishKind.APART, one_id=b, other_id=a)
        add_wish(db, event=tea, kind=WishKind.TOGETHER, one_id=c, other_id=d)
        facts = MixFacts(rounds=2, size=4, facilitators=[a, b, c])
        mix_id = ask_for_mix(db, event=tea, facts=facts, by=membership(db, cast.bo, "weave")).id
    run_due(engine, settings, NOW)
    with inside(engine, cast.bo) as db:
        page = page_of_mix(db, mix=db.get_one(Mix, (cast.bo.network_id, mix_id)))
        assert page.told.keeps_wishes
        assert page.facilitators == {a, b, c}
        assert all(table[0].id in {a, b, c} for tables in page.rounds for table in tables)


@pytest.mark.parametrize(("leading", "broken"), [(0, 0), (2, 1), (3, 0)])
def test_too_few_who_facilitate_are_told_once(
    engine: sa.Engine, cast: Cast, settings: Settings, leading: int, broken: int
) -> None:
    with inside(engine, cast.bo) as db:
        tea, present = event(db), guests(db, 12)
        coming(db, tea, present)
        facts = MixFacts(rounds=2, size=4, facilitators=[person.id for person in present[:leading]])
        mix_id = ask_for_mix(db, event=tea, facts=facts, by=membership(db, cast.bo, "weave")).id
    run_due(engine, settings, NOW)
    with inside(engine, cast.bo) as db:
        page = page_of_mix(db, mix=db.get_one(Mix, (cast.bo.network_id, mix_id)))
        assert (page.broken, page.too_few_lead) == (broken, bool(broken))


def test_values_are_spread(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    with inside(engine, cast.bo) as db:
        tea, present = event(db), guests(db, 12)
        for number, person in enumerate(present):
            person.city = "Aarhus" if number < 6 else "Brno"
        coming(db, tea, present)
        by = membership(db, cast.bo, "weave")
        facts = MixFacts(rounds=2, size=4, evens_cities=True, evens_tiers=True, evens_newcomers=True)
        mix_id = ask_for_mix(db, event=tea, facts=facts, by=by).id
        from_aarhus = {person.id for person in present[:6]}
    run_due(engine, settings, NOW)
    _mix, seating = found(engine, cast, mix_id)
    assert {len(from_aarhus & set(table)) for tables in seating for table in tables} == {2}


def test_no_shows_and_late_arrivals_are_fitted_in(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    mix_id, people = asked_for(engine, cast)
    run_due(engine, settings, NOW)
    _mix, before = found(engine, cast, mix_id)
    with inside(engine, cast.bo) as db:
        mix = db.get_one(Mix, (cast.bo.network_id, mix_id))
        tea = db.get_one(Event, (cast.bo.network_id, mix.event_id))
        late = guests(db, 1)
        coming(db, tea, late)
        db.get_one(Attendance, (tea.network_id, tea.id, people[0])).state = AttendanceState.MISSED
        db.flush()
        page = page_of_mix(db, mix=mix)
        assert [one.id for one in page.missing] == [people[0]]
        assert [one.id for one in page.late] == [late[0].id]
        fitted, changed = fit(db, mix=mix, from_round=2, by=membership(db, cast.bo, "weave"))
        after = seating_of(db, mix=fitted)
        assert changed == 0
        assert after[0] == before[0]
        here = sorted({*people[1:], late[0].id})
        assert [sorted(p for table in tables for p in table) for tables in after[1:]] == [here, here]


def test_what_cannot_be_mixed_is_refused(db: Session, cast: Cast) -> None:
    by = membership(db, cast.bo, "weave")
    tea = event(db)
    coming(db, tea, guests(db, 3))
    with pytest.raises(Refused):
        ask_for_mix(db, event=tea, facts=MixFacts(rounds=2, size=2), by=by)
    coming(db, tea, guests(db, 3))
    with pytest.raises(Refused):
        ask_for_mix(db, event=tea, facts=MixFacts(rounds=2, size=6), by=by)
    mix = ask_for_mix(db, event=tea, facts=MixFacts(rounds=2, size=3), by=by)
    with pytest.raises(Conflict):
        fit(db, mix=mix, from_round=1, by=by)


def test_a_mix_of_nobody_is_not_repeated(db: Session, cast: Cast) -> None:
    mix = Mix(event_id=event(db).id, rounds=1, tables=1, seed=1, made_at=NOW)
    db.add(mix)
    db.flush()
    with pytest.raises(Conflict):
        mix_again(db, mix=mix, by=membership(db, cast.bo, "weave"))


def test_the_reader_finds_her_own_tables(engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    with inside(engine, cast.bo) as db:
        tea = event(db)
        coming(db, tea, guests(db, 7))
        mei = membership(db, cast.mei)
        db.add(
            Attendance(
                event_id=tea.id, member_id=mei.member_id, state=AttendanceState.COMING, answered_at=NOW
            )
        )
        by = membership(db, cast.bo, "weave")
        mix_id = ask_for_mix(db, event=tea, facts=MixFacts(rounds=2, size=4), by=by).id
        assert my_seats(db, event=tea, by=mei) == []
        db.flush()
        event_id = tea.id
    run_due(engine, settings, NOW)
    _mix, seating = found(engine, cast, mix_id)
    with inside(engine, cast.mei) as db:
        tea = db.get_one(Event, (cast.mei.network_id, event_id))
        seats = my_seats(db, event=tea, by=membership(db, cast.mei))
    assert [seat.round for seat in seats] == [1, 2]
    for seat in seats:
        table = seating[seat.round - 1][seat.table - 1]
        assert {one.id for one in seat.others} | {cast.mei.member_id} == set(table)


def test_known_are_those_who_talked_and_those_who_sat_together(db: Session, cast: Cast) -> None:
    tea, supper = event(db, title="Tea"), event(db, hours=-2, title="Supper")
    a, b, c, d = guests(db, 4)
    coming(db, tea, [a, b, c, d])
    coming(db, supper, [a, b], "attended")
    coming(db, supper, [c], "missed")
    mix = Mix(event_id=supper.id, rounds=1, tables=1, seed=1, made_at=NOW, state=MixState.READY)
    talk = CheckIn(weaver_id=cast.bo.member_id, channel=Channel.PHONE, on=TODAY, logged_at=NOW)
    db.add_all([mix, talk])
    db.flush()
    db.add_all([Seat(mix_id=mix.id, round=1, member_id=one.id, at_table=1) for one in (a, b, c)])
    db.add_all([CheckInMember(check_in_id=talk.id, member_id=one.id) for one in (c, d)])
    db.flush()
    everyone = [a.id, b.id, c.id, d.id]
    assert known_pairs(db, event_id=tea.id, among=everyone) == {(a.id, b.id), (c.id, d.id)}
    assert known_pairs(db, event_id=supper.id, among=everyone) == {(c.id, d.id)}
    with_bo = known_pairs(db, event_id=supper.id, among=[cast.bo.member_id, d.id])
    assert with_bo == {(cast.bo.member_id, d.id)}


def test_wishes_are_about_two_on_the_list_and_once(db: Session, cast: Cast) -> None:
    tea = event(db)
    a, b, stranger = guests(db, 3)
    coming(db, tea, [a, b])
    add_wish(db, event=tea, kind=WishKind.APART, one_id=b.id, other_id=a.id)
    for one, other in ((a, b), (a, a), (a, stranger)):
        with pytest.raises(Refused):
            add_wish(db, event=tea, kind=WishKind.TOGETHER, one_id=one.id, other_id=other.id)
    (wish,) = wishes_of(db, event=tea)
    assert (wish.kind, wish.one.id, wish.other.id) == (WishKind.APART, a.id, b.id)


def test_large_events_take_fewer_steps() -> None:
    assert [steps_for(people) for people in (12, 150, 300, 2_000)] == [600, 600, 300, 200]
    assert all(steps_for(one) >= steps_for(other) for one, other in combinations(range(10, 3000, 90), 2))
