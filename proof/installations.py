"""Installations for proofs: a data folder and a database of their own, with people in them."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from proof.ledger import Ledger
from proof.postgres import Postgres, postgres
from proof.serving import Server

Kind = Literal["sqlite", "postgresql"]
# Only for an installation that has come to a stop.
MOST_SECONDS = 120.0


@contextmanager
def installation(folder: Path, kind: Kind, *, workers: int = 1) -> Iterator[Server]:
    """Where Weave is not started yet; for PostgreSQL with a server of its own."""
    if kind == "sqlite":
        yield Server(_data(folder, kind, workers), workers=workers)
        return
    with postgres() as database:
        yield on_postgres(folder, database, workers=workers)


def on_postgres(folder: Path, database: Postgres, *, workers: int = 1, name: str = "weave") -> Server:
    """The same with a PostgreSQL that is at hand."""
    return Server(_data(folder, "postgresql", workers), database.create(name), workers)


def _data(folder: Path, kind: Kind, workers: int) -> Path:
    data = folder / f"{kind}-{workers}"
    data.mkdir()
    return data


def await_more(ledger: Ledger, count: int) -> float:
    """Wait until this many more forms were acknowledged, and return for how long that took."""
    return await_count(ledger, len(ledger.acknowledged) + count)


def await_count(ledger: Ledger, wanted: int) -> float:
    """Wait until so many forms were acknowledged in all, and return for how long that took."""
    return await_that(lambda: len(ledger.acknowledged) >= wanted, f"{wanted} forms acknowledged")


def await_that(holds: Callable[[], bool], what: str, within: float = MOST_SECONDS) -> float:
    """Wait until something holds, and return for how long that took."""
    begun = time.monotonic()
    while not holds():
        if time.monotonic() - begun > within:
            raise TimeoutError(f"still waiting for {what} after {within:g} s")
        time.sleep(0.01)
    return time.monotonic() - begun
