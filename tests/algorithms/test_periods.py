import datetime as dt

import pytest

from weave.algorithms.periods import Period, month_starts, period_start


@pytest.mark.parametrize(
    ("period", "day", "start"),
    [
        (Period.MONTH, dt.date(2026, 11, 20), dt.date(2026, 11, 1)),
        (Period.QUARTER, dt.date(2026, 11, 20), dt.date(2026, 10, 1)),
        (Period.QUARTER, dt.date(2026, 3, 31), dt.date(2026, 1, 1)),
        (Period.QUARTER, dt.date(2026, 4, 1), dt.date(2026, 4, 1)),
        (Period.YEAR, dt.date(2026, 12, 31), dt.date(2026, 1, 1)),
    ],
)
def test_a_period_begins_on_the_first_day_of_its_first_month(
    period: Period, day: dt.date, start: dt.date
) -> None:
    assert period_start(period, day) == start


def test_months_are_counted_across_the_year() -> None:
    starts = month_starts(dt.date(2026, 2, 14), 4)
    assert starts == (dt.date(2025, 11, 1), dt.date(2025, 12, 1), dt.date(2026, 1, 1), dt.date(2026, 2, 1))


def test_the_last_of_the_months_is_the_days_own() -> None:
    assert month_starts(dt.date(2026, 12, 31), 1) == (dt.date(2026, 12, 1),)
