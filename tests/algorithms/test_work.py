from enum import StrEnum

import pytest

from weave import models
from weave.algorithms import people, work


@pytest.mark.parametrize(
    ("plain", "stored"),
    [
        (work.Workload, models.Workload),
        (work.Part, models.Part),
        (work.AssignmentState, models.AssignmentState),
        (people.Standing, models.Standing),
    ],
)
def test_the_words_are_those_of_the_tables(plain: type[StrEnum], stored: type[StrEnum]) -> None:
    assert [word.value for word in plain] == [word.value for word in stored]
