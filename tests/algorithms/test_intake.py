"""Working days, and which group is asked next."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.intake import ChoiceState, answer_due, next_choice

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("asked_in", "days", "due_in"),
    [(0, 1, 1), (0, 4, 4), (0, 5, 7), (4, 1, 7), (5, 1, 7), (6, 1, 7), (3, 10, 17), (2, 0, 2)],
)
def test_days_are_counted_from_monday_to_friday(asked_in: int, days: int, due_in: int) -> None:
    assert answer_due(MONDAY + asked_in * DAY, days) == MONDAY + due_in * DAY


@given(st.dates(dt.date(2020, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 60))
def test_so_many_working_days_lie_between(asked_on: dt.date, days: int) -> None:
    due = answer_due(asked_on, days)
    between = [asked_on + n * DAY for n in range(1, (due - asked_on).days + 1)]
    assert sum(day.weekday() < 5 for day in between) == days
    assert due.weekday() < 5


def test_the_first_that_was_not_asked_is_next() -> None:
    passed, waiting = ChoiceState.PASSED, ChoiceState.WAITING
    assert next_choice([passed, waiting, waiting]) == 1
    assert next_choice([passed, ChoiceState.UNANSWERED, ChoiceState.DROPPED]) is None
    assert next_choice([]) is None
