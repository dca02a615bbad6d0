"""What follows from what leads say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.people import Standing
from weave.algorithms.retention import MOVED_FROM, Presence, standing_after

A, Q, P, L = Presence.ACTIVE, Presence.QUIET, Presence.PAUSED, Presence.LEFT


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ([A], Standing.ACTIVE),
        ([Q, A], Standing.ACTIVE),
        ([L, A], Standing.ACTIVE),
        ([Q, P], Standing.PAUSED),
        ([Q], Standing.QUIET),
        ([L], Standing.QUIET),
    ],
)
def test_one_group_in_which_she_is_active_is_enough(said: list[Presence], after: Standing) -> None:
    for now in MOVED_FROM:
        assert standing_after(said, now) is after


@given(st.lists(st.sampled_from(Presence)), st.sampled_from(Standing))
def test_who_is_in_the_pool_or_outside_stays_there(said: list[Presence], now: Standing) -> None:
    after = standing_after(said, now)
    assert after is now or now in MOVED_FROM
    assert after not in (Standing.ALUMNI, Standing.APPLIED, Standing.POOL) or after is now
    assert said or after is now
