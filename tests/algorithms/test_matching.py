import datetime as dt
from fractions import Fraction
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.load import Kind, Level, Load, LoadItem
from weave.algorithms.matching import (
    ASKED_WITHIN,
    DECLINED_FOR,
    AlreadyOnIt,
    AskedOften,
    Away,
    Candidate,
    Declined,
    DidItBefore,
    HasRoom,
    HoldsRole,
    Interested,
    MemberToAsk,
    TaskToFill,
    WouldBeOver,
    rank_candidates,
    rank_found,
)
from weave.algorithms.people import Absence
from weave.algorithms.work import Part

DAY = dt.date(2026, 11, 20)
TASK = TaskToFill(7, category_id=3, key_role_ids=(31, 32))
ANA, BO, MEI = 1, 2, 3


def ago(days: int) -> dt.date:
    return DAY - dt.timedelta(days=days)


def load(points: int, capacity: int = 6, proposed: int = 0) -> Load:
    waiting = LoadItem(Kind.TASK, 99, Part.HOLDER, Fraction(proposed), 0, Fraction(proposed))
    level = Level.OVER if points > capacity else Level.ROOM
    return Load(Fraction(points), capacity, level, (), (waiting,) if proposed else ())


def member(member_id: int, points_after: int = 2, proposed: int = 0, **known: Any) -> MemberToAsk:
    return MemberToAsk(member_id, load(points_after - 2), load(points_after, proposed=proposed), **known)


def ids(candidates: list[Candidate]) -> list[int]:
    return [candidate.member_id for candidate in candidates]


def judge(one: MemberToAsk) -> Candidate:
    (candidate,) = rank_found(TASK, [one], DAY)
    return candidate


def better(one: MemberToAsk, other: MemberToAsk) -> bool:
    return rank_candidates(TASK, [other, one], DAY)[0].member_id == one.id


def test_reasons_in_favour() -> None:
    candidate = judge(
        member(ANA, role_ids=frozenset({32, 31, 30}), interests=frozenset({3}), did_it_until=ago(300))
    )
    assert candidate.reasons == (
        HoldsRole(31),
        HoldsRole(32),
        Interested(),
        DidItBefore(ago(300)),
        HasRoom(),
    )
    assert candidate.is_suggested


def test_other_roles_and_interests_are_no_reasons() -> None:
    assert judge(member(ANA, role_ids=frozenset({30}), interests=frozenset({4}))).reasons == (HasRoom(),)


def test_reasons_against() -> None:
    candidate = judge(member(ANA, points_after=7, declined_on=ago(20), asked_on=(ago(1), ago(9), ago(80))))
    assert candidate.reasons == (WouldBeOver(), AskedOften(3), Declined(ago(20)))
    assert candidate.is_suggested


def test_near_capacity_is_neither_room_nor_overload() -> None:
    assert judge(member(ANA, points_after=5)).reasons == ()
    assert judge(member(ANA, points_after=4)).reasons == (HasRoom(),)
    assert judge(MemberToAsk(ANA, load(1), load(4, capacity=5))).reasons == ()


def test_open_proposals_take_room() -> None:
    assert judge(member(ANA, points_after=2, proposed=3)).reasons == ()
    assert judge(member(ANA, points_after=2, proposed=5)).reasons == (WouldBeOver(),)
    assert better(member(BO), member(ANA, proposed=1))


def test_old_refusals_and_questions_are_forgotten() -> None:
    forgotten = member(
        ANA, declined_on=ago(DECLINED_FOR), asked_on=(ago(ASKED_WITHIN), ago(200), ago(300), ago(400))
    )
    assert judge(forgotten).reasons == (HasRoom(),)
    assert judge(forgotten).score == judge(member(BO)).score


def test_who_is_away_or_on_it_is_found_but_not_suggested() -> None:
    away = member(ANA, absences=(Absence(ago(3), DAY + dt.timedelta(days=4)),), role_ids=frozenset({31}))
    paused = member(4, absences=(Absence(ago(3)),))
    on_it = member(BO, points_after=9, is_on_it=True, interests=frozenset({3}))
    plain = member(MEI, points_after=8)
    assert ids(rank_candidates(TASK, [away, on_it, paused, plain], DAY)) == [MEI]
    found = {
        candidate.member_id: candidate for candidate in rank_found(TASK, [away, paused, on_it, plain], DAY)
    }
    assert next(iter(found)) == MEI
    assert found[ANA].reasons == (HoldsRole(31), HasRoom(), Away(DAY + dt.timedelta(days=4)))
    assert found[4].reasons == (HasRoom(), Away(None))
    assert found[BO].reasons == (Interested(), AlreadyOnIt())
    assert not any(found[member_id].is_suggested for member_id in (ANA, 4, BO))


def test_a_past_leave_is_no_hindrance() -> None:
    assert judge(member(ANA, absences=(Absence(ago(30), ago(1)),))).is_suggested


def test_a_role_outweighs_an_interest_and_that_experience() -> None:
    role, interest = member(ANA, role_ids=frozenset({31})), member(BO, interests=frozenset({3}))
    experience = member(MEI, did_it_until=ago(100))
    assert ids(rank_candidates(TASK, [experience, interest, role], DAY)) == [ANA, BO, MEI]


def test_an_overload_outweighs_all_that_speaks_for_her() -> None:
    best = member(
        ANA, points_after=7, role_ids=frozenset({31}), interests=frozenset({3}), did_it_until=ago(9)
    )
    assert better(member(BO, points_after=6), best)


def test_the_emptier_of_two_equals_leads() -> None:
    assert better(member(ANA, points_after=2), member(BO, points_after=3))
    assert better(member(BO, points_after=2), member(ANA, points_after=3))


def test_a_refusal_weighs_less_as_time_goes_by() -> None:
    scores = [judge(member(ANA, declined_on=ago(days))).score for days in (0, 60, 120, 180)]
    assert scores == sorted(set(scores))


def test_asking_goes_round() -> None:
    roles = {ANA: frozenset({31}), BO: frozenset({31}), MEI: frozenset({31})}
    asked: dict[int, list[dt.date]] = {ANA: [], BO: [], MEI: []}
    for number in range(12):
        task = TaskToFill(number, 3, (31,))
        members = [member(key, role_ids=roles[key], asked_on=tuple(asked[key])) for key in roles]
        asked[rank_candidates(task, members, DAY)[0].member_id].append(DAY)
    assert sorted(len(dates) for dates in asked.values()) == [4, 4, 4]


def test_one_hub_does_not_stay_first_for_ever() -> None:
    hub_asked: list[dt.date] = []
    for number in range(12):
        members = [
            member(ANA, role_ids=frozenset({31}), interests=frozenset({3}), asked_on=tuple(hub_asked)),
            *(member(key, interests=frozenset({3})) for key in range(2, 6)),
        ]
        if rank_candidates(TaskToFill(number, 3, (31,)), members, DAY)[0].member_id == ANA:
            hub_asked.append(DAY)
    assert 0 < len(hub_asked) <= 4


def test_equals_take_turns_over_tasks() -> None:
    members = [member(key) for key in range(1, 6)]
    firsts = {rank_candidates(TaskToFill(number, 3), members, DAY)[0].member_id for number in range(40)}
    assert firsts == {1, 2, 3, 4, 5}


def test_among_equals_the_one_not_asked_for_longest_leads() -> None:
    assert better(member(BO, asked_on=(ago(400),)), member(ANA, asked_on=(ago(200),)))


def test_the_limit_cuts_the_end_off() -> None:
    members = [member(key, points_after=key % 7) for key in range(1, 10)]
    assert rank_candidates(TASK, members, DAY, 4) == rank_candidates(TASK, members, DAY)[:4]
    assert len(rank_candidates(TASK, members, DAY, 4)) == 4


days_ago = st.integers(0, 400).map(ago)
members_to_ask = st.lists(
    st.builds(
        member,
        st.integers(1, 40),
        st.integers(2, 9),
        st.integers(0, 3),
        role_ids=st.frozensets(st.integers(30, 33)),
        interests=st.frozensets(st.integers(1, 4)),
        did_it_until=st.none() | days_ago,
        is_on_it=st.booleans(),
        declined_on=st.none() | days_ago,
        asked_on=st.lists(days_ago, max_size=4).map(tuple),
        absences=st.sampled_from([(), (Absence(DAY),)]),
    ),
    unique_by=lambda one: one.id,
    max_size=12,
)


@given(members_to_ask, st.randoms(use_true_random=False))
def test_the_order_is_that_of_the_scores_and_the_same_for_any_input_order(
    members: list[MemberToAsk], random: Random
) -> None:
    found = rank_found(TASK, members, DAY)
    random.shuffle(members)
    assert rank_found(TASK, members, DAY) == found
    suggested = [candidate for candidate in found if candidate.is_suggested]
    assert rank_candidates(TASK, members, DAY) == suggested == found[: len(suggested)]
    assert [c.score for c in suggested] == sorted((c.score for c in suggested), reverse=True)
    for candidate in found:
        hindered = any(isinstance(reason, Away | AlreadyOnIt) for reason in candidate.reasons)
        assert candidate.is_suggested is not hindered
