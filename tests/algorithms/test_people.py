import datetime as dt

from weave.algorithms.people import Absence, absence_on

DAY = dt.date(2026, 11, 20)
TOMORROW = DAY + dt.timedelta(days=1)


def test_nobody_is_away_without_an_absence_on_the_day() -> None:
    assert absence_on((), DAY) is None
    assert absence_on((Absence(TOMORROW), Absence(dt.date(2026, 1, 1), dt.date(2026, 2, 1))), DAY) is None


def test_of_several_absences_the_one_that_ends_last_counts() -> None:
    short, long, open_ended = Absence(DAY, DAY), Absence(DAY, TOMORROW), Absence(DAY)
    assert absence_on((short, long), DAY) == long
    assert absence_on((long, open_ended, short), DAY) == open_ended
