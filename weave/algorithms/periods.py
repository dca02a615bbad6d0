"""The stretches of time in which a network counts what was given."""

import datetime as dt
from enum import StrEnum


class Period(StrEnum):
    """How long "this period" is when contributions are counted."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}


def period_start(period: Period, day: dt.date) -> dt.date:
    """The first day of the month, quarter or year that a day lies in."""
    months = _MONTHS[period]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def month_starts(day: dt.date, count: int) -> tuple[dt.date, ...]:
    """The first days of the last `count` months, the day's own at the end."""
    this_month = day.year * 12 + day.month - 1
    return tuple(
        dt.date(month // 12, month % 12 + 1, 1) for month in range(this_month - count + 1, this_month + 1)
    )


def month_after(first_day: dt.date) -> dt.date:
    """The first day of the month that follows."""
    return dt.date(first_day.year + first_day.month // 12, first_day.month % 12 + 1, 1)
