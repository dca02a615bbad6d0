import datetime as dt
from collections import Counter, defaultdict
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.load import (
    NOTHING,
    ONE_IN,
    Kind,
    Level,
    Load,
    LoadInput,
    LoadRule,
    Person,
    RoleHeld,
    TaskCarried,
    load_if,
    loads,
    loads_if,
    sum_of,
)
from weave.algorithms.people import Absence
from weave.algorithms.work import Part, Workload

DAY = dt.date(2026, 11, 20)
YESTERDAY = DAY - dt.timedelta(days=1)
TOMORROW = DAY + dt.timedelta(days=1)
RULE = LoadRule(low=1, medium=2, high=3, capacity=6)
ANA, BO, MEI, SAM = 1, 2, 3, 4
AWAY = (Absence(DAY, DAY),)


def carried(
    member_id: int,
    part: Part = Part.HOLDER,
    workload: Workload = Workload.HIGH,
    task_id: int = 10,
    accepted: bool = True,
) -> TaskCarried:
    return TaskCarried(member_id, task_id, workload, part, accepted)


def held(member_id: int, workload: Workload = Workload.MEDIUM, role_id: int = 20) -> RoleHeld:
    return RoleHeld(member_id, role_id, workload, DAY, DAY)


def reckon(
    *tasks: TaskCarried,
    roles: tuple[RoleHeld, ...] = (),
    away: tuple[int, ...] = (),
    capacities: dict[int, int] | None = None,
) -> dict[int, Load]:
    people = [
        Person(member_id, (capacities or {}).get(member_id), AWAY if member_id in away else ())
        for member_id in (ANA, BO, MEI, SAM)
    ]
    return loads(people, roles, tasks, RULE, DAY)


def test_a_role_counts_in_full_for_everyone_who_holds_it() -> None:
    result = reckon(roles=(held(ANA), held(BO), held(BO, Workload.HIGH, 21)))
    assert [result[member].points for member in (ANA, BO, MEI)] == [2, 5, 0]
    assert [(item.kind, item.id, item.part) for item in result[BO].items] == [
        (Kind.ROLE, 20, None),
        (Kind.ROLE, 21, None),
    ]


def test_a_term_counts_from_its_first_day_to_its_last() -> None:
    terms = {
        ANA: RoleHeld(ANA, 20, Workload.LOW, DAY),
        BO: RoleHeld(BO, 20, Workload.LOW, TOMORROW),
        MEI: RoleHeld(MEI, 20, Workload.LOW, YESTERDAY, YESTERDAY),
        SAM: RoleHeld(SAM, 20, Workload.LOW, YESTERDAY, DAY),
    }
    result = reckon(roles=tuple(terms.values()))
    assert [result[member].points for member in terms] == [1, 0, 0, 1]


def test_two_terms_of_one_role_on_one_day_count_once() -> None:
    assert reckon(roles=(held(ANA), held(ANA)))[ANA].points == 2


def test_holders_share_equally() -> None:
    result = reckon(carried(ANA), carried(BO))
    assert result[ANA].points == result[BO].points == Fraction(3, 2)
    assert result[ANA].items[0].whole == 3
    assert result[ANA].items[0].shared_with == 1


def test_deputies_carry_half_together_and_helpers_a_quarter() -> None:
    result = reckon(
        carried(ANA), carried(BO, Part.DEPUTY), carried(MEI, Part.HELPER), carried(SAM, Part.HELPER)
    )
    assert [result[member].points for member in (ANA, BO, MEI, SAM)] == [
        3,
        Fraction(3, 2),
        Fraction(3, 8),
        Fraction(3, 8),
    ]


def test_who_is_away_carries_nothing_and_the_others_more() -> None:
    result = reckon(carried(ANA), carried(BO), roles=(held(ANA),), away=(ANA,))
    assert result[ANA].points == 0
    assert result[ANA].level is Level.AWAY
    assert result[ANA].capacity == 0
    assert result[ANA].ratio is None
    assert [(item.kind, item.waiting, item.whole, item.points) for item in result[ANA].items] == [
        (Kind.ROLE, True, Fraction(2), NOTHING),
        (Kind.TASK, True, Fraction(3), NOTHING),
    ]
    assert result[BO].points == 3
    assert result[BO].items[0].shared_with == 0


def test_a_task_whose_holders_are_all_away_waits() -> None:
    result = reckon(carried(ANA), carried(BO), carried(MEI, Part.DEPUTY), away=(ANA, BO))
    assert [result[member].points for member in (ANA, BO, MEI)] == [0, 0, Fraction(3, 2)]


@pytest.mark.parametrize(
    ("absence", "is_away"),
    [
        (Absence(TOMORROW), False),
        (Absence(DAY), True),
        (Absence(YESTERDAY, YESTERDAY), False),
        (Absence(YESTERDAY, DAY), True),
        (Absence(dt.date(2020, 1, 1)), True),
    ],
)
def test_an_absence_lasts_until_its_last_day_or_without_end(absence: Absence, is_away: bool) -> None:
    load = loads([Person(ANA, absences=(absence,))], [], [carried(ANA)], RULE, DAY)[ANA]
    assert (load.level is Level.AWAY) == is_away


def test_proposals_are_shown_apart() -> None:
    result = reckon(
        carried(ANA), carried(BO, accepted=False), carried(MEI, accepted=False), carried(BO, task_id=11)
    )
    assert result[ANA].points == 3
    assert result[BO].points == 3
    assert [(item.id, item.points, item.shared_with) for item in result[BO].proposed] == [
        (10, Fraction(3, 2), 1)
    ]
    assert result[BO].would_be == Fraction(9, 2)
    assert result[ANA].would_be == 3


@pytest.mark.parametrize(
    ("capacity", "level"),
    [(0, Level.OVER), (2, Level.OVER), (3, Level.NEAR), (4, Level.ROOM), (100, Level.ROOM)],
)
def test_levels_of_three_points(capacity: int, level: Level) -> None:
    assert reckon(carried(ANA), capacities={ANA: capacity})[ANA].level is level


def test_near_begins_at_exactly_four_fifths() -> None:
    four = (carried(ANA), carried(ANA, workload=Workload.LOW, task_id=11))
    assert reckon(*four, capacities={ANA: 5})[ANA].level is Level.NEAR
    assert reckon(*four, capacities={ANA: 6})[ANA].level is Level.ROOM


def test_capacity_is_ones_own_or_the_networks() -> None:
    result = reckon(carried(ANA), capacities={BO: 9})
    assert (result[ANA].capacity, result[BO].capacity) == (6, 9)
    assert (result[ANA].ratio, result[BO].ratio) == (Fraction(1, 2), NOTHING)
    assert (result[ANA].room, result[BO].room) == (Fraction(3), Fraction(9))
    assert result[MEI].level is Level.NONE


def test_a_network_may_count_workloads_otherwise() -> None:
    rule = LoadRule(low=1, medium=4, high=9, capacity=10)
    assert loads([Person(ANA)], [held(ANA)], [carried(ANA)], rule, DAY)[ANA].points == 13


def test_people_who_are_not_asked_about_neither_carry_nor_share() -> None:
    result = loads([Person(ANA)], [held(BO)], [carried(ANA), carried(BO)], RULE, DAY)
    assert list(result) == [ANA]
    assert result[ANA].points == 3


def test_load_if_joins_those_who_carry_the_part() -> None:
    given_now = LoadInput([Person(ANA), Person(BO)], [held(BO)], [carried(ANA)], RULE, DAY)
    load = load_if(given_now, BO, 10, Workload.HIGH, Part.HOLDER)
    assert load.points == 2 + Fraction(3, 2)
    assert load.items[-1].shared_with == 1


def test_load_if_takes_the_place_of_another_part_in_the_task() -> None:
    tasks = [carried(BO, Part.DEPUTY), carried(BO, task_id=11)]
    given_now = LoadInput([Person(BO)], [], tasks, RULE, DAY)
    load = load_if(given_now, BO, 10, Workload.HIGH, Part.HOLDER)
    assert [(item.id, item.part, item.points) for item in load.items] == [
        (11, Part.HOLDER, Fraction(3)),
        (10, Part.HOLDER, Fraction(3)),
    ]


def test_load_if_of_someone_away_waits() -> None:
    given_now = LoadInput([Person(BO, absences=AWAY)], [], [], RULE, DAY)
    load = load_if(given_now, BO, 10, Workload.HIGH, Part.HOLDER)
    assert (load.level, load.points, load.items[0].waiting) == (Level.AWAY, NOTHING, True)


member_ids = st.integers(1, 8)
absences = st.sampled_from([(), (), (), AWAY, (Absence(TOMORROW),)])
people_lists = st.lists(
    st.builds(Person, member_ids, st.none() | st.integers(0, 12), absences),
    min_size=1,
    max_size=8,
    unique_by=lambda person: person.id,
)
role_lists = st.lists(st.builds(RoleHeld, member_ids, st.integers(1, 3), st.just(Workload.LOW), st.just(DAY)))
workload_of = {1: Workload.LOW, 2: Workload.MEDIUM, 3: Workload.HIGH, 4: Workload.HIGH}
task_lists = st.lists(
    st.tuples(member_ids, st.integers(1, 4), st.sampled_from(Part), st.booleans()),
    max_size=30,
    unique_by=lambda row: row[:2],
).map(lambda rows: [TaskCarried(m, t, workload_of[t], part, accepted) for m, t, part, accepted in rows])


@given(people_lists, role_lists, task_lists)
def test_items_add_up_and_parts_are_carried_whole_or_wait(
    people: list[Person], roles: list[RoleHeld], tasks: list[TaskCarried]
) -> None:
    result = loads(people, roles, tasks, RULE, DAY)
    assert list(result) == [person.id for person in people]
    carried_points: dict[tuple[int, Part], Fraction] = defaultdict(Fraction)
    for load in result.values():
        assert load.points == sum((item.points for item in load.items), Fraction(0))
        for item in load.items:
            if item.part:
                carried_points[item.id, item.part] += item.points
    here = {person.id for person in people if person.absences != AWAY}
    for task in tasks:
        if task.accepted:
            sharers = {
                t.member_id
                for t in tasks
                if (t.task_id, t.part, t.accepted) == (task.task_id, task.part, True)
            }
            whole = Fraction(RULE.points(task.workload), ONE_IN[task.part])
            assert carried_points[task.task_id, task.part] == (whole if sharers & here else 0)


@given(people_lists, role_lists, task_lists, st.integers(0, 7))
def test_more_people_away_never_lower_the_load_of_others(
    people: list[Person], roles: list[RoleHeld], tasks: list[TaskCarried], index: int
) -> None:
    leaving = people[index % len(people)]
    fewer = [Person(p.id, p.capacity, AWAY) if p is leaving else p for p in people]
    before = loads(people, roles, tasks, RULE, DAY)
    after = loads(fewer, roles, tasks, RULE, DAY)
    assert all(after[p.id].points >= before[p.id].points for p in people if p is not leaving)


@given(people_lists, role_lists, task_lists, st.randoms(use_true_random=False))
def test_the_order_of_rows_makes_no_difference_to_points(
    people: list[Person],
    roles: list[RoleHeld],
    tasks: list[TaskCarried],
    random: Random,
) -> None:
    before = loads(people, roles, tasks, RULE, DAY)
    for rows in (people, roles, tasks):
        random.shuffle(rows)
    after = loads(people, roles, tasks, RULE, DAY)
    assert {key: (load.points, load.would_be, load.level) for key, load in before.items()} == {
        key: (load.points, load.would_be, load.level) for key, load in after.items()
    }


@given(people_lists, role_lists, task_lists, st.integers(1, 4), st.sampled_from(Part))
def test_load_if_is_the_load_after_the_yes(
    people: list[Person], roles: list[RoleHeld], tasks: list[TaskCarried], task_id: int, part: Part
) -> None:
    workload = workload_of[task_id]
    given_now = LoadInput(people, roles, tasks, RULE, DAY)
    together = loads_if(given_now, task_id, workload, part)
    for person in people:
        kept = [task for task in tasks if (task.member_id, task.task_id) != (person.id, task_id)]
        answered = [*kept, TaskCarried(person.id, task_id, workload, part)]
        after = loads(people, roles, answered, RULE, DAY)[person.id]
        alone = load_if(given_now, person.id, task_id, workload, part)
        assert alone == together[person.id]
        assert (alone.points, alone.level, alone.would_be) == (after.points, after.level, after.would_be)
        assert Counter(alone.items) == Counter(after.items)


@given(st.lists(st.fractions()))
def test_sums_are_exact(fractions: list[Fraction]) -> None:
    assert sum_of(fractions) == sum(fractions, Fraction(0))
