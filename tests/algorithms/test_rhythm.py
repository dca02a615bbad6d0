import datetime as dt
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.people import Absence, Standing
from weave.algorithms.rhythm import (
    Acquaintance,
    BeyondRhythm,
    Due,
    FollowUp,
    FollowUpDue,
    NeverTalked,
    Newcomer,
    Quiet,
    Urgency,
    WithinRhythm,
    gone_quiet,
    next_contacts,
)

DAY = dt.date(2026, 11, 20)
ANA, BO, MEI, SAM = 1, 2, 3, 4


def ago(days: int) -> dt.date:
    return DAY - dt.timedelta(days=days)


def known(member_id: int = MEI, silent: int | None = 10, joined: int = 1000, **rest: Any) -> Acquaintance:
    """An old acquaintance with a rhythm of 60 days, talked with so many days ago."""
    usual: dict[str, Any] = {"standing": Standing.ACTIVE, "rhythm_days": 60}
    usual["contacts"] = 0 if silent is None else 5
    last = None if silent is None else ago(silent)
    return Acquaintance(member_id, joined_on=ago(joined), last_contact_on=last, **(usual | rest))


def the_due(person: Acquaintance, for_weaver: int | None = None) -> Due | None:
    dues = next_contacts([person], DAY, for_weaver)
    return dues[0] if dues else None


def order(*people: Acquaintance, for_weaver: int | None = None) -> list[int]:
    return [due.member_id for due in next_contacts(people, DAY, for_weaver)]


def test_nobody_is_due_within_her_rhythm() -> None:
    assert the_due(known(silent=45)) is None


def test_someone_is_due_soon_when_the_rhythm_is_nearly_over() -> None:
    assert the_due(known(silent=46)) == Due(MEI, Urgency.SOON, 14, (WithinRhythm(46, 60),))
    assert next_contacts([known(silent=46)], DAY, ahead=13) == []


def test_someone_is_due_on_the_day_that_the_rhythm_is_over() -> None:
    assert the_due(known(silent=60)) == Due(MEI, Urgency.BEYOND_RHYTHM, 0, (BeyondRhythm(60, 60),))
    assert the_due(known(silent=70)) == Due(MEI, Urgency.BEYOND_RHYTHM, -10, (BeyondRhythm(70, 60),))


def test_silence_counts_in_proportion_to_the_rhythm() -> None:
    assert order(known(ANA, 100), known(BO, 50, rhythm_days=14), known(SAM, 61)) == [BO, ANA, SAM]


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.PAUSED, Standing.ALUMNI])
def test_who_is_not_in_the_network_now_is_left_out(standing: Standing) -> None:
    due_today = (FollowUp(9, DAY, BO),)
    assert the_due(known(silent=500, standing=standing, follow_ups=due_today)) is None


@pytest.mark.parametrize("standing", [Standing.POOL, Standing.ACTIVE, Standing.QUIET])
def test_everybody_else_is_called_on(standing: Standing) -> None:
    assert the_due(known(silent=100, standing=standing)) is not None


def test_who_is_on_leave_is_left_out_until_she_is_back() -> None:
    assert the_due(known(silent=100, absences=(Absence(ago(3), DAY),))) is None
    assert the_due(known(silent=100, absences=(Absence(ago(3), ago(1)),))) is not None


def test_a_newcomer_is_due_from_her_first_day() -> None:
    assert the_due(known(silent=None, joined=0)) == Due(MEI, Urgency.NEWCOMER, 0, (Newcomer(DAY, 0),))
    assert the_due(known(silent=None, joined=25)) == Due(MEI, Urgency.NEWCOMER, -25, (Newcomer(ago(25), 0),))


@pytest.mark.parametrize(
    ("joined", "contacts", "silent", "is_due"),
    [
        (29, 1, 20, False),
        (59, 1, 40, False),
        (60, 1, 40, True),
        (60, 2, 40, False),
        (90, 2, 40, True),
        (90, 3, 40, False),
        (91, 2, 40, False),
        (75, 1, 6, False),
        (75, 1, 7, True),
    ],
)
def test_a_newcomer_is_talked_to_once_a_month(joined: int, contacts: int, silent: int, is_due: bool) -> None:
    due = the_due(known(joined=joined, contacts=contacts, silent=silent))
    assert (due is not None) is is_due
    if due:
        assert due.urgency is Urgency.NEWCOMER
        assert due.reasons == (Newcomer(ago(joined), contacts),)
        assert due.due_in == 30 * (contacts + 1) - joined


def test_newcomers_never_met_lead_and_the_longest_waiting_of_them() -> None:
    met = known(SAM, joined=80, contacts=1, silent=30)
    assert order(met, known(ANA, None, joined=3), known(BO, None, joined=20)) == [BO, ANA, SAM]


def test_someone_never_talked_to_is_due_whatever_the_rhythm() -> None:
    due = the_due(known(silent=None, joined=100, rhythm_days=365))
    assert due == Due(MEI, Urgency.BEYOND_RHYTHM, -70, (NeverTalked(ago(100)),))


def test_follow_ups_lead_own_ones_first() -> None:
    people = [
        known(10, silent=500),
        known(11, silent=None, joined=5),
        known(12, follow_ups=(FollowUp(1, ago(9), ANA),)),
        known(13, follow_ups=(FollowUp(2, DAY, BO),)),
        known(14, follow_ups=(FollowUp(3, ago(2), BO),)),
        known(15, follow_ups=(FollowUp(4, ago(-3), BO),)),
    ]
    assert order(*people, for_weaver=BO) == [14, 13, 12, 11, 10, 15]
    assert order(*people) == [12, 14, 13, 11, 10, 15]


def test_every_reason_is_named_the_decisive_one_first() -> None:
    person = known(
        silent=130, follow_ups=(FollowUp(1, ago(-2), BO), FollowUp(2, ago(5), ANA), FollowUp(3, ago(1), BO))
    )
    assert the_due(person, for_weaver=BO) == Due(
        MEI,
        Urgency.OWN_FOLLOW_UP,
        -1,
        (
            FollowUpDue(ago(1), 3, BO),
            FollowUpDue(ago(5), 2, ANA),
            BeyondRhythm(130, 60),
            Quiet(ago(130)),
            FollowUpDue(ago(-2), 1, BO),
        ),
    )


def test_a_far_follow_up_is_not_due_yet() -> None:
    assert the_due(known(follow_ups=(FollowUp(1, ago(-15), BO),))) is None
    reason = FollowUpDue(ago(-14), 1, BO)
    assert the_due(known(follow_ups=(FollowUp(1, ago(-14), BO),))) == Due(MEI, Urgency.SOON, 14, (reason,))


@pytest.mark.parametrize(
    ("silent", "contributed", "since"),
    [
        (119, None, None),
        (120, None, 120),
        (200, 119, None),
        (200, 120, 120),
        (120, 300, 120),
        (None, None, 1000),
        (None, 150, 150),
        (None, 20, None),
    ],
)
def test_quiet_is_twice_the_rhythm_without_a_talk_or_a_contribution(
    silent: int | None, contributed: int | None, since: int | None
) -> None:
    person = known(silent=silent, last_contribution_on=None if contributed is None else ago(contributed))
    assert gone_quiet(person, DAY) == (None if since is None else Quiet(ago(since)))


def test_nobody_away_is_called_quiet() -> None:
    assert gone_quiet(known(silent=500, standing=Standing.PAUSED), DAY) is None
    assert gone_quiet(known(silent=500, absences=(Absence(ago(9)),)), DAY) is None


def test_dates_after_the_day_do_not_turn_time_round() -> None:
    assert the_due(known(silent=-5, joined=-3, contacts=1)) is None
    assert the_due(known(silent=None, joined=-3)) == Due(MEI, Urgency.NEWCOMER, 0, (Newcomer(ago(-3), 0),))


acquaintances = st.lists(
    st.builds(
        known,
        st.integers(1, 1000),
        st.none() | st.integers(0, 400),
        st.integers(0, 1000),
        rhythm_days=st.sampled_from([7, 30, 60, 90, 365]),
        contacts=st.integers(1, 5),
        standing=st.sampled_from(Standing),
        last_contribution_on=st.none() | st.integers(0, 400).map(ago),
        follow_ups=st.lists(
            st.builds(FollowUp, st.integers(1, 99), st.integers(-20, 20).map(ago), st.integers(1, 3)),
            max_size=2,
        ).map(tuple),
        absences=st.sampled_from([(), (), (Absence(DAY),)]),
    ),
    unique_by=lambda person: person.id,
    max_size=10,
)


@given(acquaintances, st.none() | st.integers(1, 3), st.randoms(use_true_random=False))
def test_the_list_is_ordered_complete_and_the_same_for_any_input_order(
    people: list[Acquaintance], weaver: int | None, random: Random
) -> None:
    dues = next_contacts(people, DAY, weaver)
    random.shuffle(people)
    assert next_contacts(people, DAY, weaver) == dues
    assert [due.urgency for due in dues] == sorted(due.urgency for due in dues)
    assert len({due.member_id for due in dues}) == len(dues)
    for due in dues:
        assert due.reasons
        assert (due.due_in > 0) == (due.urgency is Urgency.SOON)
    overdue = {p.id for p in people if gone_quiet(p, DAY)}
    assert overdue <= {due.member_id for due in dues}


@given(acquaintances)
def test_a_talk_today_ends_every_reason_but_follow_ups(people: list[Acquaintance]) -> None:
    for person in people:
        talked = known(person.id, 0, (DAY - person.joined_on).days, follow_ups=person.follow_ups)
        due = the_due(talked)
        assert due is None or all(isinstance(reason, FollowUpDue) for reason in due.reasons)
