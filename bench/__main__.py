"""`python -m bench`: what pages and writes cost, beside the least that they could; see the README."""

import json
import os
import platform
import sqlite3
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from bench.asking import Seen
from bench.building import networks
from bench.building.networks import SEED
from bench.costs import Kind, Measured, a_place, measure, seen_in, tell_floor
from bench.mixing import mixing
from bench.networks import built
from bench.pages import OTHERS, PAGES, WRITES, Page
from weave.db import make_engine
from weave.settings import Settings

app = typer.Typer(add_completion=False, no_args_is_help=False)
Members = Annotated[int, typer.Option(help="How many people the large network has.")]


@app.callback(invoke_without_command=True)
def pages(
    context: typer.Context,
    members: Members = 10_000,
    rounds: Annotated[int, typer.Option(min=1, help="Slices of each page in each app, by turns.")] = 5,
    only: Annotated[list[str] | None, typer.Option(help="Only this page; may be given again.")] = None,
    others: Annotated[bool, typer.Option(help="The pages without a floor, too.")] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Serve Weave and its floor, ask both by turns, and print a line for each page."""
    if context.invoked_subcommand:
        return
    wanted = [page for page in (*PAGES, *(OTHERS if others else ())) if not only or page.name in only]
    writes = [write for write in WRITES if not only or write.name in only]
    with a_place(members) as at:
        seen = seen_in(at, wanted)
        tell_floor(at, wanted, seen)
        found = measure(
            at, [*wanted, *writes], rounds=rounds, told=lambda name: typer.echo(f"… {name}", err=True)
        )
    lines = [line(measured, seen.get(measured.of.name)) for measured in found]
    if as_json:
        typer.echo(json.dumps({"of": conditions(members), "costs": lines}, indent=2))
        return
    typer.echo(", ".join(f"{name} {value}" for name, value in conditions(members).items()))
    for text in table(lines):
        typer.echo(text)


app.command()(mixing)


@app.command()
def build(
    members: Annotated[list[int], typer.Argument()],
    database: Annotated[str, typer.Option(help="An empty database to build in, such as postgresql://…")] = "",
) -> None:
    """Build the databases of these sizes, unless they are there; or one of them elsewhere."""
    if not database:
        for size in members:
            typer.echo(built(size))
        return
    engine = make_engine(Settings(database_url=database).database)
    networks.build(engine, members[0])
    engine.dispose()


def conditions(members: int) -> dict[str, Any]:
    """What the figures depend on."""
    import starlette
    import uvicorn

    from weave import __version__
    from weave.engines import _sqlite_library

    return {
        "Weave": __version__,
        "members": members,
        "seed": SEED,
        "Python": platform.python_version(),
        "SQLite": f"{_sqlite_library().sqlite_version} (floor {sqlite3.sqlite_version}), synchronous=FULL",
        "Starlette": starlette.__version__,
        "uvicorn": f"{uvicorn.__version__}, uvloop, 1 worker",
        "CPUs": os.cpu_count(),
    }


def line(measured: Measured, seen: Seen | None) -> dict[str, Any]:
    """A row of the table; of a write nothing is seen."""
    ratio = measured.ratio
    return {
        "page": measured.of.name,
        "c": measured.weave.connections,
        "per second": round(measured.weave.per_second, 1),
        "p50 ms": round(measured.weave.wait_ms(50), 1),
        "p99 ms": round(measured.weave.wait_ms(99), 1),
        "CPU ms": round(measured.weave.cpu_ms, 2),
        "floor ms": round(measured.floor.cpu_ms, 2) if measured.floor else None,
        "ratio": round(ratio, 2) if ratio else None,
        "budget": measured.of.ratio or None,
        "queries": seen.queries if seen else None,
        "most": (measured.of.queries if isinstance(measured.of, Page) else 0) or None,
        "bytes": seen.size if seen else None,
        "gzipped": seen.compressed if seen else None,
        "verdict": _verdict(measured.of, ratio, seen),
    }


def _verdict(kind: Kind, ratio: float | None, seen: Seen | None) -> str:
    over = ["ratio"] if ratio and kind.ratio and ratio > kind.ratio else []
    if isinstance(kind, Page) and seen and kind.queries and seen.queries > kind.queries:
        over.append("queries")
    return f"over: {', '.join(over)}" if over else "met" if kind.ratio else ""


def table(lines: Sequence[dict[str, Any]]) -> list[str]:
    """Columns as wide as they need."""
    if not lines:
        return []
    cells = [list(lines[0])] + [
        ["–" if value is None else f"{value}" for value in line.values()] for line in lines
    ]
    widths = [max(len(row[at]) for row in cells) for at in range(len(cells[0]))]
    return [
        "  ".join(_padded(text, width, at) for at, (text, width) in enumerate(zip(row, widths, strict=True)))
        for row in cells
    ]


def _padded(text: str, width: int, at: int) -> str:
    return text.ljust(width) if at == 0 else text.rjust(width)


if __name__ == "__main__":
    app()
