import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.year_strip import WEEKS, year_strip

FRIDAY = dt.date(2026, 11, 20)
MONDAY = dt.date(2026, 11, 16)
FIRST_MONDAY = dt.date(2025, 11, 24)


def counts(*dates: dt.date, day: dt.date = FRIDAY) -> dict[dt.date, int]:
    return {week.starts_on: week.count for week in year_strip(dates, day) if week.count}


def test_the_strip_ends_with_the_days_own_week() -> None:
    strip = year_strip([], FRIDAY)
    assert (strip[0].starts_on, strip[-1].starts_on, len(strip)) == (FIRST_MONDAY, MONDAY, WEEKS)


def test_weeks_begin_on_monday() -> None:
    sunday = MONDAY - dt.timedelta(days=1)
    assert counts(sunday, MONDAY, FRIDAY) == {MONDAY - dt.timedelta(weeks=1): 1, MONDAY: 2}


def test_only_the_year_until_the_day_is_counted() -> None:
    assert counts(FIRST_MONDAY - dt.timedelta(days=1), FRIDAY + dt.timedelta(days=1)) == {}
    assert counts(FIRST_MONDAY, FIRST_MONDAY) == {FIRST_MONDAY: 2}


@given(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)), st.lists(st.integers(0, 500)))
def test_every_contribution_of_the_year_is_in_one_week(day: dt.date, ages: list[int]) -> None:
    dates = [day - dt.timedelta(days=age) for age in ages]
    strip = year_strip(dates, day)
    assert len(strip) == WEEKS
    assert all(after.starts_on - week.starts_on == dt.timedelta(days=7) for week, after in pairwise(strip))
    assert sum(week.count for week in strip) == sum(date >= strip[0].starts_on for date in dates)
    for week in strip:
        assert week.count == sum(0 <= (date - week.starts_on).days < 7 for date in dates)
