"""Mixes: everybody seated, wishes kept, few changes for those who come late, and the best of small cases."""

import random
import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weave.algorithms.mixing import Asked, Seating, bound, meetings, moved, pair, tables_for, tell
from weave.algorithms.mixing.constructions import KEPT, construction
from weave.algorithms.mixing.refit import refit
from weave.algorithms.mixing.search import SLICE, search
from weave.algorithms.mixing.seats import Seats, places_of
from weave.algorithms.mixing.starts import leaders
from weave.algorithms.mixing.weights import Weights

FEW = settings(max_examples=40, deadline=None)


def mixed(asked: Asked, *, seed: int = 1, steps: int = 300) -> Seating:
    *_, best = search(asked, seed, steps)
    return best.seating


@st.composite
def events(draw: st.DrawFn) -> Asked:
    """Events of all shapes, wishes that can all be kept among them."""
    people = draw(st.integers(4, 26))
    tables = draw(st.integers(1, max(1, people // 2)))
    rounds = draw(st.integers(1, 4))
    rng = random.Random(draw(st.integers(0, 10_000)))
    everyone = rng.sample(range(100, 100 + people), people)
    known = {
        pair(*rng.sample(everyone, 2)): rng.choice((0.25, 1.0)) for _ in range(draw(st.integers(0, people)))
    }
    leading = rng.sample(everyone, draw(st.integers(0, tables)))
    absent = {
        (rng.randrange(rounds), person) for person in rng.sample(everyone, draw(st.integers(0, people // 4)))
    }
    towns = {person: rng.choice("abc") for person in everyone if rng.random() < 0.8}
    return Asked(
        tuple(everyone),
        rounds,
        min(tables, people - people // 4),
        facilitators=frozenset(leading[: min(tables, people - people // 4)]),
        known=known,
        absent=frozenset(absent),
        traits=(towns,) if draw(st.booleans()) else (),
    )


@FEW
@given(events(), st.integers(0, 1000))
def test_everybody_there_sits_once_in_each_round(asked: Asked, seed: int) -> None:
    seating = mixed(asked, seed=seed)
    assert len(seating) == asked.rounds
    for r, tables in enumerate(seating):
        seated = sorted(person for table in tables for person in table)
        assert seated == sorted(p for p in asked.people if (r, p) not in asked.absent)
        assert len(tables) == asked.tables
        assert max(map(len, tables)) - min(map(len, tables)) <= 1


@FEW
@given(events(), st.integers(0, 1000))
def test_the_weight_said_is_that_of_the_seating(asked: Asked, seed: int) -> None:
    """What a search adds up swap by swap is what the seating weighs when reckoned anew."""
    weights = Weights(asked)
    for found in search(asked, seed, 250):
        seats = Seats(weights)
        at = places_of(weights, found.seating)
        seats.seat(at, leaders(weights, at))
        assert seats.total() == found.weight


@FEW
@given(events(), st.integers(0, 1000))
def test_no_seating_beats_the_bound(asked: Asked, seed: int) -> None:
    told = tell(asked, mixed(asked, seed=seed))
    if not told.not_apart:
        assert told.new_pairs <= told.bound


@FEW
@given(events(), st.integers(0, 1000))
def test_one_seed_gives_one_answer_and_more_steps_never_a_worse_one(asked: Asked, seed: int) -> None:
    few = list(search(asked, seed, 2 * SLICE))
    many = list(search(asked, seed, 5 * SLICE))
    assert [found.seating for found in many[: len(few)]] == [found.seating for found in few]
    weights = [found.weight for found in many]
    assert weights == sorted(weights, reverse=True)


def test_seeds_differ() -> None:
    asked = Asked(tuple(range(20)), 3, 5)
    assert mixed(asked, seed=1) != mixed(asked, seed=2)


@pytest.mark.parametrize("seed", range(3))
def test_wishes_are_kept_where_that_is_possible(seed: int) -> None:
    asked = Asked(
        tuple(range(30)),
        4,
        6,
        facilitators=frozenset(range(0, 30, 5)),
        together=((1, 2), (2, 3), (11, 12)),
        apart=tuple((person, other) for person in (20, 21, 22) for other in (1, 7, 23)),
    )
    told = tell(asked, mixed(asked, seed=seed, steps=1500))
    assert told.keeps_wishes


def test_apart_is_kept_rather_than_together() -> None:
    asked = Asked(tuple(range(8)), 2, 2, together=((0, 1),), apart=((0, 1),))
    told = tell(asked, mixed(asked))
    assert not told.not_apart
    assert {broken.pair for broken in told.not_together} == {(0, 1)}


def test_a_wish_that_cannot_be_kept_is_named() -> None:
    """Three who all wish to be apart, at two tables."""
    asked = Asked(tuple(range(6)), 1, 2, apart=((0, 1), (1, 2), (0, 2)), facilitators=frozenset({0}))
    told = tell(asked, mixed(asked))
    assert len(told.not_apart) == 1
    assert len(told.not_led) == 1


def test_values_are_spread_evenly() -> None:
    towns = {person: "east" if person < 12 else "west" for person in range(24)}
    asked = Asked(tuple(range(24)), 3, 6, traits=(towns,))
    told = tell(asked, mixed(asked, steps=1000))
    assert told.uneven == 0
    assert told.repeats == 0


def test_pinned_people_stay_where_they_were_put() -> None:
    asked = Asked(tuple(range(12)), 3, 3, pinned={(r, 7): 2 for r in range(3)})
    assert all(7 in tables[2] for tables in mixed(asked))


@pytest.mark.parametrize(
    ("tables", "size", "rounds"), [(3, 3, 4), (4, 2, 7), (4, 4, 5), (5, 3, 7), (8, 4, 9), (7, 7, 8)]
)
def test_perfect_schedules_are_found(tables: int, size: int, rounds: int) -> None:
    """Nobody meets anybody twice, where that is known to be possible."""
    asked = Asked(tuple(range(tables * size)), rounds, tables)
    told = tell(asked, mixed(asked, steps=8000))
    assert (told.repeats, told.new_pairs) == (0, told.bound)


def most_new_pairs(asked: Asked) -> int:
    """The answer by trying every seating; for the smallest events alone."""
    size = len(asked.people) // asked.tables

    def splits(people: frozenset[int]) -> list[frozenset[tuple[int, int]]]:
        if not people:
            return [frozenset()]
        first = min(people)
        found = []
        for others in combinations(sorted(people - {first}), size - 1):
            table = frozenset(combinations(sorted((first, *others)), 2))
            found += [table | rest for rest in splits(people - {first, *others})]
        return found

    barred = {pair(*two) for two in asked.apart}
    rounds = [split for split in splits(frozenset(asked.people)) if not split & barred]
    best = 0

    def go(left: int, met: frozenset[tuple[int, int]], start: int) -> None:
        nonlocal best
        if left == 0:
            best = max(best, len(met - asked.acquainted))
            return
        for number in range(start, len(rounds)):
            go(left - 1, met | rounds[number], number)

    go(asked.rounds, frozenset(), 0)
    return best


@pytest.mark.parametrize(
    "asked",
    [
        Asked(tuple(range(6)), 3, 2),
        Asked(tuple(range(6)), 2, 3, known={(0, 1): 1.0, (2, 3): 1.0}),
        Asked(tuple(range(8)), 3, 2),
        Asked(tuple(range(8)), 2, 2, apart=((0, 1), (2, 3))),
        Asked(tuple(range(8)), 3, 4, known=dict.fromkeys(combinations(range(4), 2), 1.0)),
        Asked(tuple(range(9)), 2, 3, known={(0, 1): 0.5, (1, 2): 1.0}, apart=((3, 4),)),
    ],
)
def test_small_events_are_solved_exactly(asked: Asked) -> None:
    told = tell(asked, mixed(asked, steps=2000))
    assert told.new_pairs == most_new_pairs(asked)
    assert told.bound >= told.new_pairs


def test_the_bound_counts_whom_one_may_still_meet() -> None:
    assert bound(Asked(tuple(range(9)), 4, 3)) == 36
    assert bound(Asked(tuple(range(9)), 1, 3)) == 9
    assert bound(Asked(tuple(range(4)), 5, 1, known={(0, 1): 1.0})) == 5
    # Two tables of four: each must send two or more to one table of the next round.
    assert bound(Asked(tuple(range(8)), 2, 2)) == 24 - 2 * 2 * 1
    assert bound(Asked(tuple(range(4)), 1, 2, facilitators=frozenset({0, 1}))) == 2


@pytest.mark.parametrize(("tables", "size"), [(2, 2), (3, 3), (4, 3), (5, 4), (7, 5), (8, 4), (8, 8), (9, 9)])
def test_constructions_repeat_no_pair(tables: int, size: int) -> None:
    for people in range(tables * size - 1, tables * size + 1):
        found = construction(people, tables, tables)
        assert found is not None
        met: set[tuple[int, int]] = set()
        for line in found:
            assert len(set(line[:tables])) == tables
            counts = [line.count(table) for table in range(tables)]
            assert max(counts) - min(counts) <= 1
            pairs = {two for two in combinations(range(people), 2) if line[two[0]] == line[two[1]]}
            assert not met & pairs
            met |= pairs


@pytest.mark.parametrize(("tables", "size"), sorted(KEPT))
def test_kept_schedules_repeat_no_pair(tables: int, size: int) -> None:
    rounds = len(KEPT[tables, size].split())
    found = construction(tables * size, tables, rounds)
    assert found is not None
    met: set[tuple[int, int]] = set()
    for line in found:
        assert sorted(line) == sorted(list(range(tables)) * size)
        pairs = {two for two in combinations(range(tables * size), 2) if line[two[0]] == line[two[1]]}
        assert not met & pairs
        met |= pairs


def test_there_is_no_construction_for_a_field_that_does_not_exist() -> None:
    assert construction(14 * 4, 14, 3) is None
    assert construction(8 * 4, 8, 12) is None


def test_refitting_changes_nothing_when_nothing_changed() -> None:
    asked = Asked(tuple(range(24)), 3, 6, facilitators=frozenset(range(6)), apart=((7, 8),))
    seating = mixed(asked)
    assert refit(asked, seating) == seating


@FEW
@given(st.integers(0, 500), st.integers(0, 4), st.integers(0, 4))
def test_those_late_and_those_missing_change_few_seats(seed: int, late: int, missing: int) -> None:
    rng = random.Random(seed)
    before = Asked(tuple(range(30)), 4, 5, facilitators=frozenset(range(6)))
    seating = mixed(before, seed=seed, steps=100)
    gone = rng.sample(range(30), missing)
    after = Asked(
        tuple(range(30 + late)),
        4,
        5,
        facilitators=before.facilitators,
        absent=frozenset((r, person) for r in range(1, 4) for person in gone)
        | {(0, person) for person in range(30, 30 + late)},
    )
    fitted = refit(after, seating, start=1)
    assert fitted[0] == seating[0]
    for r in range(1, 4):
        seated = sorted(person for table in fitted[r] for person in table)
        assert seated == [person for person in range(30 + late) if person not in gone]
        sizes = [len(table) for table in fitted[r]]
        assert max(sizes) - min(sizes) <= 1
        if len(set(gone) & before.facilitators) <= 1:
            assert all(set(table) & before.facilitators for table in fitted[r])
    assert moved(seating, fitted) <= 3 * (late + 2 * missing)


def test_a_missing_facilitator_is_replaced_by_a_spare_one() -> None:
    asked = Asked(tuple(range(12)), 1, 3, facilitators=frozenset({0, 1, 2, 3}))
    seating = (((0, 3, 4, 5), (1, 6, 7, 8), (2, 9, 10, 11)),)
    after = Asked(asked.people, 1, 3, facilitators=asked.facilitators, absent=frozenset({(0, 1)}))
    fitted = refit(after, seating)
    assert tell(after, fitted).keeps_wishes
    assert moved(seating, fitted) <= 2


def test_a_newcomer_is_kept_from_whom_she_wishes_to_be_apart() -> None:
    before = Asked(tuple(range(8)), 1, 2)
    seating = (((0, 1, 2, 3), (4, 5, 6, 7)),)
    after = Asked(tuple(range(9)), 1, 2, apart=((8, 0),))
    fitted = refit(after, seating)
    assert meetings(fitted)[0, 8] == 0
    assert moved(seating, fitted) == 0
    assert before.people == after.people[:-1]


@pytest.mark.parametrize(
    ("people", "size", "tables"),
    [(24, 4, 6), (25, 4, 6), (27, 4, 7), (7, 4, 2), (5, 4, 1), (3, 8, 1), (100, 8, 13), (24, 5, 5)],
)
def test_a_table_size_becomes_a_number_of_tables(people: int, size: int, tables: int) -> None:
    assert tables_for(people, size) == tables


@pytest.mark.parametrize(
    "wrong",
    [
        {"people": (1, 2), "rounds": 0, "tables": 1},
        {"people": (1, 2), "rounds": 1, "tables": 3},
        {"people": (1, 1), "rounds": 1, "tables": 1},
        {"people": (1, 2), "rounds": 1, "tables": 1, "known": {(1, 2): 0.0}},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Asked(**wrong)  # type: ignore[arg-type]


def test_a_server_that_mixes_nothing_loads_no_numpy() -> None:
    """It takes time at the start, and memory in every worker."""
    asked = "import sys, weave.app, weave.routes; weave.routes.routes(); sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
