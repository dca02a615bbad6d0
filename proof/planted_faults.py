"""Do the tests bite? Each planted fault goes into a copy of the tree, where its tests must fail."""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import typer

from proof.figures import ROOT
from proof.mutants import Mutant, every_mutant
from proof.registry import Run, proves

SAMPLE = 6
# Faults that loop for ever are caught, too; no test named for one takes nearly so long.
LIMIT_SECONDS = 600
TESTS_FAILED = 1
PYTEST = ("-q", "--no-header", "--tb=line", "-p", "no:randomly", "-p", "no:cacheprovider")


@proves("planted-faults", "each fault planted on purpose is caught by the tests named for it")
def planted_faults(run: Run) -> None:
    mutants = every_mutant()
    if run.is_short:
        mutants = random.Random(run.seed).sample(mutants, min(SAMPLE, len(mutants)))
    copies = [copy_tree(run.folder / f"copy-{number}") for number in range(os.cpu_count() or 1)]
    alarms = false_alarms(copies, mutants)
    with _each_in_its_own(copies) as tried:
        outcomes = dict(zip((mutant.name for mutant in mutants), tried(is_caught, mutants), strict=True))
    missed = [name for name, outcome in outcomes.items() if outcome is False]
    stale = [name for name, outcome in outcomes.items() if outcome is None]
    run.figures.told("planted", len(mutants))
    run.figures.exactly("caught", len(mutants) - len(missed) - len(stale), len(mutants))
    run.figures.none(f"missed{_named(missed)}", len(missed))
    run.figures.none(f"stale{_named(stale)}", len(stale))
    run.figures.none("false alarms on the clean tree", alarms)


def _named(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


@contextmanager
def _each_in_its_own(copies: list[Path]) -> Iterator[Callable[..., Iterator[Any]]]:
    """Two faults at a time would hide each other: each has a copy of the tree to itself meanwhile."""
    free: SimpleQueue[Path] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def in_a_copy(act: Callable[[Path, Any], Any], each: Any) -> Any:
        copy = free.get()
        try:
            return act(copy, each)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        yield lambda act, many: pool.map(lambda each: in_a_copy(act, each), many)


def copy_tree(folder: Path) -> Path:
    """What Git knows of the tree, as it stands now, and proof that Python takes Weave from there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        source, target = ROOT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    where = "import weave, seeds, proof; print(weave.__file__, seeds.__path__, proof.__file__)"
    found = _python(folder, "-c", where).stdout
    assert found.count(str(folder)) == 3, f"the copy would test another tree: {found}"
    return folder


def false_alarms(copies: list[Path], mutants: list[Mutant]) -> int:
    """How many of the named tests fail on the tree as it is; those with the same choice run in one go."""
    together: dict[str, dict[str, None]] = {}
    for mutant in mutants:
        together.setdefault(mutant.only, {}).update(dict.fromkeys(mutant.tests))
    runs = [(*tests, "-k", only) for only, tests in together.items()]
    with _each_in_its_own(copies) as tried:
        return sum(tried(_alarms, runs))


def _alarms(copy: Path, arguments: tuple[str, ...]) -> int:
    done = _pytest(copy, arguments, limit=LIMIT_SECONDS * 4)
    if done.returncode == 0:
        return 0
    typer.echo(f"fails without any fault: {' '.join(arguments)}\n{done.stdout[-3000:]}{done.stderr[-500:]}")
    return max(1, len(re.findall("^(?:FAILED|ERROR) ", done.stdout, re.MULTILINE)))


def is_caught(copy: Path, mutant: Mutant) -> bool | None:
    """Whether a named test fails with the fault in place; None if the fault no longer applies."""
    faulty = mutant.applied(copy)
    if faulty is None:
        return None
    path = copy / mutant.file
    clean = path.read_bytes()
    try:
        _write(path, faulty.encode())
        done = _pytest(copy, ("-x", *mutant.tests, "-k", mutant.only))
    finally:
        _write(path, clean)
    if done.returncode not in (0, TESTS_FAILED):
        typer.echo(f"{mutant.name}: no test ran to its end\n{done.stdout[-2000:]}{done.stderr[-500:]}")
    return done.returncode == TESTS_FAILED


_moments = count(1_000_000_000)


def _write(path: Path, content: bytes) -> None:
    """With a time of its own: Python tells a changed file by its size and its time in whole seconds."""
    path.write_bytes(content)
    moment = next(_moments)
    os.utime(path, (moment, moment))


def _pytest(
    copy: Path, arguments: tuple[str, ...], *, limit: int = LIMIT_SECONDS
) -> subprocess.CompletedProcess[str]:
    return _python(copy, "-m", "pytest", *PYTEST, *arguments, limit=limit)


def _python(copy: Path, *arguments: str, limit: int = LIMIT_SECONDS) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(copy)}
    try:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=copy, env=environment, capture_output=True, text=True, timeout=limit,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        return subprocess.CompletedProcess(error.cmd, TESTS_FAILED, "", "stopped: it took too long")
