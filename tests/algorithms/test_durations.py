"""Lengths of time as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.durations import as_typed, minutes_in


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90", 90),
        ("2", 120),
        ("12", 720),
        ("13", 13),
        ("1.5", 90),
        ("1,5", 90),
        ("1:30", 90),
        ("1：30", 90),
        ("0:05", 5),
        ("45 min", 45),
        ("45m", 45),
        ("5 minutes", 5),
        ("2 h", 120),
        ("1 hour", 60),
        ("2.5 hours", 150),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("1小时30分钟", 90),
        ("1小時30分", 90),
        ("２小时", 120),
        ("0.5小时", 30),
        ("40分钟", 40),
    ],
)
def test_reads_what_people_write(text: str, minutes: int) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize("text", ["", " ", "soon", "h", "min", "-1", "1:75", "1 h -30", "1e3", "1:30:00"])
def test_does_not_guess(text: str) -> None:
    assert minutes_in(text) is None


@given(st.integers(0, 99_999))
def test_reads_back_its_own_writing(minutes: int) -> None:
    assert minutes_in(as_typed(minutes)) == minutes


@given(st.text(max_size=60))
def test_survives_anything(text: str) -> None:
    found = minutes_in(text)
    assert found is None or found >= 0
