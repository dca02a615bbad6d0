"""Intake: where an application stands, which working group is asked next, until when it owes an answer."""

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

SATURDAY = 5


class ApplicationState(StrEnum):
    """How far somebody who wants to join has come."""

    NEW = "new"
    TALKING = "talking"
    PLACED = "placed"
    POOL = "pool"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


# Somebody owes the applicant an answer.
OPEN = (ApplicationState.NEW, ApplicationState.TALKING)
# Who is in the pool can still be placed one day.
SETTLED = (ApplicationState.PLACED, ApplicationState.DECLINED, ApplicationState.WITHDRAWN)


class ChoiceState(StrEnum):
    """What became of one of the working groups that an applicant named."""

    WAITING = "waiting"
    ASKED = "asked"
    ACCEPTED = "accepted"
    PASSED = "passed"
    UNANSWERED = "unanswered"
    DROPPED = "dropped"


def answer_due(asked_on: dt.date, working_days: int) -> dt.date:
    """The day by whose end an answer is owed: so many days from Monday to Friday after the one of asking."""
    day = asked_on
    while working_days > 0:
        day += dt.timedelta(days=1)
        working_days -= day.weekday() < SATURDAY
    return day


def next_choice(states: Sequence[ChoiceState]) -> int | None:
    """Where the first choice stands that has not been asked yet; None when none is left."""
    return next((at for at, state in enumerate(states) if state is ChoiceState.WAITING), None)
