"""Days in words."""

import datetime as dt
import zoneinfo

import pytest

from tests.cast import TODAY
from weave import i18n
from weave.i18n import ago


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (8, "8 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (47, "7 weeks ago"),
        (61, "2 months ago"),
        (400, "13 months ago"),
        (731, "2 years ago"),
        (-1, "tomorrow"),
        (-10, "in 10 days"),
    ],
)
def test_a_stretch_of_days_is_not_rounded_up_to_a_larger_unit(days: int, words: str) -> None:
    assert ago(TODAY - dt.timedelta(days=days), TODAY) == words


def test_one_moment_is_another_day_in_another_zone() -> None:
    moment = dt.datetime(2026, 11, 20, 22, 0, tzinfo=dt.UTC)
    later = moment.astimezone(zoneinfo.ZoneInfo("Asia/Shanghai"))
    i18n.use_language("en")
    assert (i18n.date(moment), i18n.date(later)) == ("Nov 20, 2026", "Nov 21, 2026")
