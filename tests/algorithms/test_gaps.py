import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.gaps import (
    AssignmentSeen,
    Gap,
    HolderAway,
    NoDeputy,
    NoHolder,
    TaskSeen,
    TermOver,
    TermSeen,
    Unanswered,
    gaps_of,
)
from weave.algorithms.people import Absence
from weave.algorithms.work import AssignmentState, Part

DAY = dt.date(2026, 11, 20)
ANA, BO, MEI = 1, 2, 3
KEY_ROLE, OTHER_KEY_ROLE, ROLE = 31, 32, 33


def ago(days: int) -> dt.date:
    return DAY - dt.timedelta(days=days)


def seen(
    member_id: int,
    part: Part = Part.HOLDER,
    state: AssignmentState = AssignmentState.ACCEPTED,
    since: dt.date = DAY,
    away: Absence | None = None,
) -> AssignmentSeen:
    return AssignmentSeen(member_id, part, state, since, (away,) if away else ())


def proposed(member_id: int, days: int, part: Part = Part.HOLDER) -> AssignmentSeen:
    return seen(member_id, part, AssignmentState.PROPOSED, ago(days))


def gaps(*assignments: AssignmentSeen, terms: tuple[TermSeen, ...] = ()) -> tuple[Gap, ...]:
    return gaps_of(TaskSeen(7, (KEY_ROLE, OTHER_KEY_ROLE), assignments, terms), DAY).gaps


COVERED = (seen(ANA), seen(BO, Part.DEPUTY))


def test_an_empty_task_lacks_everybody() -> None:
    result = gaps_of(TaskSeen(7), DAY)
    assert result.gaps == (NoHolder(), NoDeputy())
    assert result.is_uncovered
    assert not result.hangs_on_one


def test_holder_and_deputy_are_enough() -> None:
    result = gaps_of(TaskSeen(7, (KEY_ROLE,), COVERED), DAY)
    assert (result.task_id, result.gaps, result.is_uncovered, result.hangs_on_one) == (7, (), False, False)


@pytest.mark.parametrize("state", [AssignmentState.PROPOSED, AssignmentState.DECLINED, AssignmentState.ENDED])
def test_only_accepted_assignments_cover(state: AssignmentState) -> None:
    assert gaps(seen(ANA, state=state), seen(BO, Part.DEPUTY, state)) == (NoHolder(), NoDeputy())


@pytest.mark.parametrize(
    ("assignments", "hangs"),
    [
        ((seen(ANA),), True),
        ((seen(ANA, Part.HELPER),), True),
        ((seen(ANA), proposed(BO, 1)), True),
        ((seen(ANA), seen(BO, state=AssignmentState.ENDED)), True),
        ((seen(ANA), seen(ANA, Part.HELPER)), True),
        ((seen(ANA), seen(BO, Part.HELPER)), False),
        ((proposed(BO, 1),), False),
        ((), False),
    ],
)
def test_a_task_hangs_on_exactly_one_person(assignments: tuple[AssignmentSeen, ...], hangs: bool) -> None:
    assert gaps_of(TaskSeen(7, (), assignments), DAY).hangs_on_one is hangs


def test_a_holder_away_is_a_gap_with_its_end() -> None:
    leave = Absence(ago(2), DAY + dt.timedelta(days=5))
    assert gaps(seen(ANA, away=leave), seen(BO, Part.DEPUTY)) == (HolderAway(ANA, leave.ends_on),)
    assert gaps(seen(ANA, away=Absence(DAY)), seen(BO, Part.DEPUTY)) == (HolderAway(ANA, None),)
    assert gaps(seen(ANA, away=Absence(ago(9), ago(1))), seen(BO, Part.DEPUTY)) == ()


def test_one_present_holder_is_enough_and_else_the_first_one_back_counts() -> None:
    deputy = seen(MEI, Part.DEPUTY)
    week, month = Absence(DAY, ago(-7)), Absence(DAY, ago(-30))
    assert gaps(seen(ANA, away=month), seen(BO), deputy) == ()
    assert gaps(seen(ANA, away=month), seen(BO, away=week), deputy) == (HolderAway(BO, ago(-7)),)
    assert gaps(seen(ANA, away=Absence(DAY)), seen(BO, away=month), deputy) == (HolderAway(BO, ago(-30)),)


def test_the_end_of_a_term_in_a_key_role_is_a_gap() -> None:
    over = TermSeen(ANA, KEY_ROLE, ago(400), ago(1))
    assert gaps(*COVERED, terms=(over,)) == (TermOver(ANA, KEY_ROLE, ago(1)),)


@pytest.mark.parametrize(
    "terms",
    [
        (),
        (TermSeen(ANA, KEY_ROLE, ago(400), DAY),),
        (TermSeen(ANA, KEY_ROLE, ago(400)),),
        (TermSeen(ANA, ROLE, ago(400), ago(1)),),
        (TermSeen(BO, KEY_ROLE, ago(400), ago(1)),),
        (TermSeen(ANA, KEY_ROLE, ago(400), ago(1)), TermSeen(ANA, KEY_ROLE, ago(1))),
        (TermSeen(ANA, KEY_ROLE, ago(400), ago(1)), TermSeen(ANA, OTHER_KEY_ROLE, ago(90))),
        (TermSeen(ANA, KEY_ROLE, ago(-9), ago(-90)),),
    ],
)
def test_a_term_that_lasts_or_never_was_is_no_gap(terms: tuple[TermSeen, ...]) -> None:
    assert gaps(*COVERED, terms=terms) == ()


def test_the_last_of_several_ended_terms_is_named_and_a_coming_one_does_not_help() -> None:
    terms = (
        TermSeen(ANA, KEY_ROLE, ago(900), ago(500)),
        TermSeen(ANA, OTHER_KEY_ROLE, ago(400), ago(30)),
        TermSeen(ANA, KEY_ROLE, ago(-5)),
    )
    assert gaps(*COVERED, terms=terms) == (TermOver(ANA, OTHER_KEY_ROLE, ago(30)),)


def test_a_proposal_is_unanswered_after_seven_days() -> None:
    assert gaps(*COVERED, proposed(MEI, 6)) == ()
    assert gaps(*COVERED, proposed(MEI, 7, Part.HELPER)) == (Unanswered(MEI, Part.HELPER, 7),)
    assert gaps(*COVERED, proposed(4, 8), proposed(MEI, 30)) == (
        Unanswered(MEI, Part.HOLDER, 30),
        Unanswered(4, Part.HOLDER, 8),
    )


def test_the_gravest_gap_leads() -> None:
    over = TermSeen(ANA, KEY_ROLE, ago(400), ago(1))
    result = gaps(seen(ANA, away=Absence(DAY)), proposed(BO, 9, Part.DEPUTY), terms=(over,))
    assert [gap.kind for gap in result] == ["holder_away", "term_over", "unanswered", "no_deputy"]
    assert [gap.kind for gap in gaps(proposed(BO, 9))] == ["no_holder", "unanswered", "no_deputy"]


assignment_lists = st.lists(
    st.builds(
        AssignmentSeen,
        st.integers(1, 5),
        st.sampled_from(Part),
        st.sampled_from(AssignmentState),
        st.integers(0, 20).map(ago),
        st.sampled_from([(), (Absence(DAY),), (Absence(DAY, DAY),)]),
    ),
    max_size=6,
)


@given(assignment_lists, st.permutations(range(6)))
def test_the_order_of_assignments_makes_no_difference(rows: list[AssignmentSeen], order: list[int]) -> None:
    shuffled = [rows[index] for index in order if index < len(rows)]
    kinds = [gap.kind for gap in gaps(*rows)]
    assert [gap.kind for gap in gaps(*shuffled)] == kinds


@given(assignment_lists)
def test_one_more_accepted_member_never_opens_a_gap(assignments: list[AssignmentSeen]) -> None:
    before = {gap.kind for gap in gaps(*assignments)}
    for part in Part:
        after = {gap.kind for gap in gaps(*assignments, seen(9, part))}
        assert after <= before
