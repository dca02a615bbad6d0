"""Entries of planted faults: well-formed, and none stale; that they are caught is for `bin/prove`."""

import ast
from pathlib import Path

import pytest

from proof.figures import ROOT
from proof.mutants import Malformed, Mutant, every_mutant
from proof.planted_faults import is_caught

ENTRY = """
[[mutant]]
name = "a-fault"
what = "Somebody got it wrong."
file = "weave/tokens.py"
find = "hash"
replace = "hush"
caught_by = "tests/test_db.py"
"""


def test_every_fault_still_applies() -> None:
    """The text of each is once in its file, and what it leaves is still a program."""
    for mutant in every_mutant():
        faulty = mutant.applied(ROOT)
        assert faulty is not None, f"{mutant.name}: {mutant.file} does not hold its text exactly once"
        if mutant.file.endswith(".py"):
            ast.parse(faulty, mutant.file)


def test_every_fault_names_tests_that_exist() -> None:
    for mutant in every_mutant():
        for test in mutant.tests:
            file, *names = test.split("::")
            assert (ROOT / file).exists(), f"{mutant.name}: no test at {file}"
            text = (ROOT / file).read_text(encoding="utf-8") if names else ""
            for name in names:
                assert f" {name.partition('[')[0]}(" in text, f"{mutant.name}: {file} has no {name}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('what = "Somebody got it wrong."\n', ""),
        ('name = "a-fault"', 'name = "a-fault"\nwhy = "?"'),
        ('replace = "hush"', 'replace = "hash"'),
        ('caught_by = "tests/test_db.py"', 'caught_by = "-k anything"'),
        ('caught_by = "tests/test_db.py"', 'caught_by = "tests/test_db.py"\ndatabase = "oracle"'),
        ("\n[[mutant]]", f"{ENTRY}\n[[mutant]]"),
    ],
)
def test_what_the_runner_cannot_use_is_refused(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / "some.toml").write_text(ENTRY.replace(before, after), encoding="utf-8")
    with pytest.raises(Malformed):
        every_mutant(tmp_path)


def test_a_fault_is_caught_only_by_a_test_that_fails(tmp_path: Path) -> None:
    """In a small tree, as before each time: caught, missed, stale, and broken, which is a miss, too."""
    (tmp_path / "sums.py").write_text("def double(n: int) -> int:\n    return n * 2\n", encoding="utf-8")
    test = "from sums import double\n\n\ndef test_double() -> None:\n    assert double(2) == 4\n"
    (tmp_path / "test_sums.py").write_text(test, encoding="utf-8")
    outcomes = {
        replace: is_caught(tmp_path, Mutant("a", "-", "sums.py", find, replace, ("test_sums.py",), "sqlite"))
        for find, replace in [("n * 2", "n * 3"), ("n * 2", "n + n"), ("n * 4", "n"), ("n * 2", "n *")]
    }
    assert outcomes == {"n * 3": True, "n + n": False, "n": None, "n *": False}
    assert "n * 2" in (tmp_path / "sums.py").read_text(encoding="utf-8")
