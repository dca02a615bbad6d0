"""How reliably those who owe an answer give it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

ANSWER_DAYS = 7
# Of what was answered or due lately, so many pledges and as many reports of a task tell how it is answered:
# one that is asked a hundred times a day is read no further back than that.
RATED = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """A pledge or a report, and when it was answered."""

    on: dt.date
    answered_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class AnswerRate:
    """Answers counted on a day; what is neither answered nor due yet only waits."""

    in_time: int = 0
    late: int = 0
    unanswered: int = 0
    waiting: int = 0

    @property
    def due(self) -> int:
        return self.in_time + self.late + self.unanswered

    @property
    def share(self) -> Fraction | None:
        """The part of those due that was answered in time; none while nothing was due."""
        return Fraction(self.in_time, self.due) if self.due else None


def answer_rate(asked: Iterable[Asked], day: dt.date) -> AnswerRate:
    """Of all that was answered by a day, or should have been, how much was answered within a week."""
    in_time = late = unanswered = waiting = 0
    for question in asked:
        answered_on = question.answered_on if question.answered_on and question.answered_on <= day else None
        is_late = ((answered_on or day) - question.on).days > ANSWER_DAYS
        in_time += bool(answered_on) and not is_late
        late += bool(answered_on) and is_late
        unanswered += not answered_on and is_late
        waiting += not answered_on and not is_late
    return AnswerRate(in_time, late, unanswered, waiting)
