"""Figures of proofs: each is held against its goal, printed, and kept."""

from pathlib import Path

import pytest

from proof.figures import Figures, in_lines, kept


@pytest.fixture
def found(tmp_path: Path) -> Figures:
    figures = Figures("F1", tmp_path / "proof")
    figures.none("lost", 0)
    figures.at_least("acknowledged", 12_000, 15_000)
    figures.at_most("seconds until ready", 1.25, 5)
    figures.exactly("winners", 2, 1)
    figures.told("seed", 7)
    return figures


def test_what_misses_its_goal_is_a_miss(found: Figures) -> None:
    assert [figure.name for figure in found.misses] == ["acknowledged", "winners"]


def test_every_figure_is_told_with_its_goal(found: Figures) -> None:
    assert [" ".join(line.split()) for line in in_lines(found)] == [
        "F1 lost: 0 (goal 0)",
        "MISS F1 acknowledged: 12000 (goal ≥ 15000)",
        "F1 seconds until ready: 1.25 (goal ≤ 5)",
        "MISS F1 winners: 2 (goal = 1)",
        "F1 seed: 7",
    ]


def test_what_was_kept_is_read_again(found: Figures) -> None:
    found.keep()
    assert list(kept(found.folder)) == [found]
