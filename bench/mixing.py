"""`python -m bench mixing`: how well people are mixed in how much time; see bench/mixing.md."""

import platform
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import typer

from bench.gatherings import gathering, golfers
from weave.algorithms.mixing import Asked, Seating, tell
from weave.algorithms.mixing.search import search

# Tables, size, rounds: the social golfer problem.
GOLFERS = (
    (5, 3, 7),
    (7, 3, 9),
    (6, 4, 6),
    (8, 4, 8),
    (8, 4, 9),
    (8, 4, 10),
    (10, 4, 10),
    (6, 5, 6),
    (7, 7, 8),
)
# People, table, rounds, share of pairs who know each other.
GATHERINGS = (
    (24, 4, 3, 0.2),
    (24, 6, 3, 0.2),
    (24, 8, 3, 0.2),
    (36, 6, 5, 0.2),
    (48, 4, 10, 0.1),
    (60, 6, 3, 0.2),
    (60, 6, 8, 0.2),
    (120, 8, 3, 0.2),
    (500, 5, 3, 0.2),
    (2_000, 8, 3, 0.2),
    (64, 8, 6, 0.2),
    (49, 7, 6, 0.2),
    (120, 8, 10, 0.2),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """How a search stood after so many seconds."""

    seconds: float
    steps: int
    new_pairs: int
    repeats: int
    keeps_wishes: bool


def mixing(
    seconds: float = typer.Option(1.0, min=0.1, help="How long each is searched."),
    seeds: int = typer.Option(3, min=1, help="From how many seeds."),
    only: str = typer.Option("", help="golfers or gatherings; both if nothing is said."),
) -> None:
    """Mix the known instances and invented events, and print what was reached."""
    system = f"Python {platform.python_version()}, NumPy {np.__version__}, gatherings of seed 1"
    typer.echo(f"{system}, {seconds:g} s each\n")
    if only != "gatherings":
        typer.echo(
            "| tables-size-rounds | repeats left | by chance | seconds | steps |\n|---|---|---|---|---|"
        )
        for tables, size, rounds in GOLFERS:
            typer.echo(_golfers_line(golfers(tables, size, rounds), size, seconds, seeds))
        typer.echo("")
    if only != "golfers":
        typer.echo(
            "| people, table, rounds, tied | first, s | new pairs | bound | least | by chance | wishes kept |"
            "\n|---|---|---|---|---|---|---|"
        )
        for people, size, rounds, tied in GATHERINGS:
            line = _gathering_line(gathering(people, size, rounds, tied), seconds, seeds)
            typer.echo(f"| {people}, {size}, {rounds}, {tied:.0%} | {line} |")


def _golfers_line(asked: Asked, size: int, seconds: float, seeds: int) -> str:
    ends = [_end(asked, seed, seconds, is_golf=True) for seed in range(1, seeds + 1)]
    repeats = ", ".join(str(end.repeats) for end in ends)
    took = max(end.seconds for end in ends)
    name = f"{asked.tables}-{size}-{asked.rounds}"
    steps = max(end.steps for end in ends)
    return f"| {name} | {repeats} | {tell(asked, by_chance(asked)).repeats} | {took:.2f} | {steps} |"


def _gathering_line(asked: Asked, seconds: float, seeds: int) -> str:
    most = tell(asked, by_chance(asked)).bound
    firsts, ends = [], []
    for seed in range(1, seeds + 1):
        moments = list(_moments(asked, seed, seconds))
        firsts.append(moments[0].seconds)
        ends.append(moments[-1])
    new = ", ".join(str(end.new_pairs) for end in ends)
    share = min(end.new_pairs for end in ends) / most
    chance = tell(asked, by_chance(asked)).new_pairs / most
    kept = "yes" if all(end.keeps_wishes for end in ends) else "no"
    return f"{max(firsts):.3f} | {new} | {most} | {share:.1%} | {chance:.0%} | {kept}"


def _end(asked: Asked, seed: int, seconds: float, *, is_golf: bool) -> Moment:
    *_, last = _moments(asked, seed, seconds, until_perfect=is_golf)
    return last


def _moments(asked: Asked, seed: int, seconds: float, *, until_perfect: bool = False) -> Iterator[Moment]:
    """How the search stands at first, and at the end; telling takes no part of its time."""
    began, told = time.perf_counter(), 0.0
    found = None
    for found in search(asked, seed, 10**9):
        took = time.perf_counter() - began - told
        if found.steps == 0:
            pause = time.perf_counter()
            yield _moment(asked, took, found.steps, found.seating)
            told += time.perf_counter() - pause
        if took >= seconds or (until_perfect and found.weight <= 0):
            break
    assert found is not None, "a search yields a seating at once"
    yield _moment(asked, time.perf_counter() - began - told, found.steps, found.seating)


def _moment(asked: Asked, took: float, steps: int, seating: Seating) -> Moment:
    told = tell(asked, seating)
    return Moment(took, steps, told.new_pairs, told.repeats, told.keeps_wishes)


def by_chance(asked: Asked) -> Seating:
    """Everybody at any table, as drawn from a hat."""
    rng = random.Random(1)
    rounds = []
    for _ in range(asked.rounds):
        drawn = rng.sample(asked.people, k=len(asked.people))
        rounds.append(tuple(tuple(drawn[table :: asked.tables]) for table in range(asked.tables)))
    return tuple(rounds)
