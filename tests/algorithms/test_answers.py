import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.answers import ANSWER_DAYS, AnswerRate, Asked, answer_rate

DAY = dt.date(2026, 11, 20)


def ago(days: int) -> dt.date:
    return DAY - dt.timedelta(days=days)


@pytest.mark.parametrize(
    ("asked", "counted"),
    [
        (Asked(ago(30), ago(30)), AnswerRate(in_time=1)),
        (Asked(ago(30), ago(23)), AnswerRate(in_time=1)),
        (Asked(ago(30), ago(22)), AnswerRate(late=1)),
        (Asked(ago(8)), AnswerRate(unanswered=1)),
        (Asked(ago(7)), AnswerRate(waiting=1)),
        (Asked(ago(1), DAY), AnswerRate(in_time=1)),
        (Asked(ago(9), DAY + dt.timedelta(days=1)), AnswerRate(unanswered=1)),
        (Asked(ago(2), DAY + dt.timedelta(days=1)), AnswerRate(waiting=1)),
    ],
)
def test_one_question(asked: Asked, counted: AnswerRate) -> None:
    assert answer_rate([asked], DAY) == counted


def test_the_share_is_of_those_due() -> None:
    rate = answer_rate([Asked(ago(20), ago(19)), Asked(ago(20), ago(2)), Asked(ago(20)), Asked(ago(2))], DAY)
    assert rate == AnswerRate(in_time=1, late=1, unanswered=1, waiting=1)
    assert (rate.due, rate.share) == (3, Fraction(1, 3))


def test_nothing_due_has_no_share() -> None:
    assert answer_rate([], DAY).share is None
    assert answer_rate([Asked(DAY)], DAY).share is None


questions = st.builds(
    lambda days, took: Asked(ago(days), None if took is None else ago(days - took)),
    st.integers(0, 60),
    st.none() | st.integers(0, 40),
)


@given(st.lists(questions))
def test_each_question_is_counted_once_and_an_answer_never_lowers_the_share(asked: list[Asked]) -> None:
    rate = answer_rate(asked, DAY)
    assert rate.due + rate.waiting == len(asked)
    prompt = [Asked(one.on, one.on + dt.timedelta(days=ANSWER_DAYS)) for one in asked]
    better = answer_rate(prompt, DAY + dt.timedelta(days=ANSWER_DAYS))
    assert better.share in (None, Fraction(1))
    assert rate.share is None or Fraction(0) <= rate.share <= Fraction(1)
