"""Faults that are planted on purpose, `tests/mutants/*.toml`: one change of the source, and who must see it.

An entry names the text to find, exactly once in its file, and what to put in its place:

    [[mutant]]
    name = "a-plain-name"
    what = "One sentence: what somebody got wrong."
    file = "weave/auth.py"
    find = "exact text, once in the file"
    replace = "what stands there instead"
    caught_by = ["tests/test_db.py::test_that_must_fail", "-k a_word_of_its_name"]
    database = "postgresql"

`caught_by` is handed to pytest; `database` stays out unless the fault shows on PostgreSQL alone.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from proof.figures import ROOT

FOLDER = ROOT / "tests" / "mutants"
NEEDED = {"name", "what", "file", "find", "replace", "caught_by"}
DATABASES = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: what it breaks, and the tests of which at least one must fail."""

    name: str
    what: str
    file: str
    find: str
    replace: str
    caught_by: tuple[str, ...]
    database: str

    def applied(self, root: Path) -> str | None:
        """The file with the fault in it; None if it no longer holds that text exactly once."""
        path = root / self.file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        return text.replace(self.find, self.replace) if text.count(self.find) == 1 else None

    @property
    def tests(self) -> list[str]:
        """The node ids, for pytest to run."""
        return [test for test in self.caught_by if not test.startswith("-k")]

    @property
    def only(self) -> str:
        """Which of their tests; a fault that shows on any database is tried on the one that starts sooner."""
        chosen = [test.removeprefix("-k").strip() for test in self.caught_by if test.startswith("-k")]
        chosen.append("postgresql" if self.database == "postgresql" else "not postgresql")
        return " and ".join(f"({each})" for each in chosen)


class Malformed(Exception):
    """An entry that the runner cannot use."""


def every_mutant(folder: Path = FOLDER) -> list[Mutant]:
    """All entries, by file and in their order there."""
    found = [
        _read(path.name, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", [])
    ]
    if twice := list(_twice(each.name for each in found)):
        raise Malformed(f"two mutants are named {', '.join(twice)}")
    return found


def _read(file: str, entry: dict[str, object]) -> Mutant:
    name = f"{file}: {entry.get('name', '?')}"
    if missing := NEEDED - entry.keys():
        raise Malformed(f"{name} lacks {', '.join(sorted(missing))}")
    if unknown := entry.keys() - NEEDED - {"database"}:
        raise Malformed(f"{name} has {', '.join(sorted(unknown))}, which nobody reads")
    tests = entry["caught_by"]
    texts = {key: str(value) for key, value in entry.items() if key != "caught_by"}
    mutant = Mutant(
        **{"database": "sqlite"} | texts,
        caught_by=tuple(map(str, tests)) if isinstance(tests, list) else (str(tests),),
    )
    if not mutant.find.strip() or mutant.find == mutant.replace:
        raise Malformed(f"{name} changes nothing")
    if mutant.database not in DATABASES:
        raise Malformed(f"{name}: there is no database {mutant.database}")
    if not mutant.tests:
        raise Malformed(f"{name}: name at least one test file, or the whole suite would run")
    return mutant


def _twice(names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)
