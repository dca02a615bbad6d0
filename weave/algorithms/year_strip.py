"""A year of contributions at a glance: one small count for each week."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

WEEKS = 52
WEEK = dt.timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Week:
    """The contributions from a Monday to the Sunday after it."""

    starts_on: dt.date
    count: int


def year_strip(dates: Iterable[dt.date], day: dt.date) -> tuple[Week, ...]:
    """The weekly counts of the 52 weeks that end with the day's own, oldest first."""
    counts = Counter(_monday(date) for date in dates if date <= day)
    this_week = _monday(day)
    mondays = [this_week - WEEK * back for back in reversed(range(WEEKS))]
    return tuple(Week(monday, counts[monday]) for monday in mondays)


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
