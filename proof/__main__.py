"""`bin/prove`: runs the proofs, prints their figures and fails on a miss."""

import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated

import typer

from proof.figures import FOLDER, Figures, in_lines, kept
from proof.registry import Proof, Run, every_proof


def main(
    names: Annotated[list[str] | None, typer.Argument(help="Only these; all, if none is named.")] = None,
    short: Annotated[
        bool, typer.Option("--short", help="As every build does: what fits in minutes.")
    ] = False,
    seed: Annotated[int, typer.Option(help="Where proofs choose by chance.")] = 20261120,
    lanes: Annotated[int, typer.Option(min=1, help="How many at once; clocks are truest with one.")] = 1,
    listed: Annotated[bool, typer.Option("--list", help="Only say which there are.")] = False,
    missed_last: Annotated[
        bool, typer.Option("--missed", help="Only say what the last run of each missed.")
    ] = False,
) -> None:
    """Prove what takes minutes: faults, fuzzing, load, planted faults, long benches."""
    known = every_proof()
    if listed:
        for each in known:
            typer.echo(f"{each.name:<16} {each.what}{'' if each.is_in_ci else ' (not with --short)'}")
        return
    if missed_last:
        for figures in kept(FOLDER):
            for line in in_lines(figures, only_misses=True):
                typer.echo(line)
        return
    if unknown := set(names or ()) - {each.name for each in known}:
        raise typer.BadParameter(f"there is no proof named {', '.join(sorted(unknown))}; see --list")
    chosen = [each for each in known if (each.name in names if names else each.is_in_ci or not short)]
    if not names:
        forget_earlier_figures()
    if lanes > 1 and len(chosen) > 1:
        missed = in_lanes(chosen, lanes, ["--short"] * short + ["--seed", str(seed)])
    else:
        missed = [each.name for each in chosen if not run(each, is_short=short, seed=seed)]
    if missed:
        typer.echo(f"missed: {', '.join(missed)}", err=True)
        raise typer.Exit(1)


def forget_earlier_figures() -> None:
    """They would speak for a run that broke before it had its own."""
    for path in FOLDER.glob("*.json"):
        path.unlink()


def in_lanes(chosen: list[Proof], lanes: int, options: list[str]) -> list[str]:
    """Run each in a process of its own, so many at once, and print what it said when it is done."""

    def alone(each: Proof) -> bool:
        command = [sys.executable, "-m", "proof", each.name, *options]
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        typer.echo(done.stdout)
        return done.returncode == 0

    with ThreadPoolExecutor(lanes) as pool:
        met = list(pool.map(alone, chosen))
    return [each.name for each, is_met in zip(chosen, met, strict=True) if not is_met]


def run(each: Proof, *, is_short: bool, seed: int) -> bool:
    """Run one proof, print and keep its figures; says whether it met its goals."""
    typer.echo(f"\n== {each.name}: {each.what}")
    figures = Figures(each.name)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"weave-{each.name}-") as folder:
        try:
            each.body(Run(figures, Path(folder), is_short, seed))
        except Exception as error:  # one that breaks is a miss; the others still run
            traceback.print_exc()
            figures.ended_early(error)
    figures.told("seed", seed)
    figures.told("seconds", round(time.monotonic() - begun, 1))
    figures.keep()
    for line in in_lines(figures):
        typer.echo(line)
    return not figures.misses


if __name__ == "__main__":
    typer.run(main)
