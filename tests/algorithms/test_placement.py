"""A batch of applicants is placed so that nobody would rather swap."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.placement import Applicant, Placed, common_words, place_all

GROUPS = (1, 2, 3)


@st.composite
def batches(draw: st.DrawFn) -> tuple[list[Applicant], dict[int, int | None]]:
    count = draw(st.integers(0, 7))
    applicants = [
        Applicant(
            number,
            tuple(draw(st.permutations(GROUPS))[: draw(st.integers(0, 3))]),
            {group: draw(st.integers(0, 3)) for group in GROUPS},
        )
        for number in range(count)
    ]
    return applicants, {
        group: draw(st.none() | st.integers(0, 3)) for group in GROUPS[: draw(st.integers(0, 3))]
    }


def would_rather(
    person: Applicant,
    group: int,
    placed: dict[int, Placed],
    applicants: list[Applicant],
    room: dict[int, int | None],
) -> bool:
    """Whether both she and the group would be better off with each other."""
    if group not in room or group not in placed[person.id].passed:
        return False
    limit = room[group]
    inside = [each for each in applicants if placed[each.id].group_id == group]
    if limit is None or len(inside) < limit:
        return True
    order = {each.id: at for at, each in enumerate(applicants)}

    def dear(each: Applicant) -> tuple[int, int]:
        return each.merits[group], -order[each.id]

    return any(dear(person) > dear(other) for other in inside)


@given(batches())
def test_no_applicant_and_group_would_both_rather_have_each_other(
    batch: tuple[list[Applicant], dict[int, int | None]],
) -> None:
    applicants, room = batch
    placed = place_all(applicants, room)
    assert placed.keys() == {each.id for each in applicants}
    for person, group in product(applicants, GROUPS):
        assert not would_rather(person, group, placed, applicants, room)


@given(batches())
def test_nobody_is_where_she_did_not_wish_and_no_group_is_too_full(
    batch: tuple[list[Applicant], dict[int, int | None]],
) -> None:
    applicants, room = batch
    placed = place_all(applicants, room)
    for person in applicants:
        where = placed[person.id]
        assert where.group_id is None or person.wishes[(where.rank or 0) - 1] == where.group_id
    for group, limit in room.items():
        inside = sum(where.group_id == group for where in placed.values())
        assert limit is None or inside <= limit


def test_who_fits_better_is_dearer_and_of_equals_who_came_first() -> None:
    first, second, third = (
        Applicant(1, (1, 2), {}),
        Applicant(2, (1,), {}),
        Applicant(3, (1, 2), {1: 2}),
    )
    placed = place_all([first, second, third], {1: 1, 2: None})
    assert placed == {
        1: Placed(2, 2, (1,)),
        2: Placed(None, None, (1,)),
        3: Placed(1, 1, ()),
    }


def test_what_both_texts_say() -> None:
    assert common_words("I like Python and baking", "Patience with phones; Python helps.") == ("python",)
    assert common_words("会摄影、写作", "想找会摄影的人") == ("会摄", "摄影")
    assert common_words("", "anything") == ()
    assert common_words("we help people", "people who help") == ()
