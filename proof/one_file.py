"""Two installations write to one SQLite file while its write-ahead log is written back all the time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from proof.installations import await_more
from proof.ledger import Ledger
from proof.people import settle
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import Server, free_port, serving
from proof.writers import writing
from weave.db import make_engine

SECONDS = 1800.0
SECONDS_SHORT = 10.0
EVERY = 0.05


@proves("one-file", "two processes on one SQLite file, with checkpoints forced, damage nothing")
def one_file(run: Run) -> None:
    data = run.folder / "data"
    data.mkdir()
    first = Server(data)
    second = replace(first, port=free_port(), log=run.folder / "second.log")
    town = settle(first.database)
    ledger = Ledger()
    half = len(town.writers) // 2
    with (
        serving(first),
        serving(second),
        _checkpoints(first.database) as forced,
        writing(ledger, town.writers[:half], port=first.port, seed=run.seed),
        writing(ledger, town.writers[half:], port=second.port, seed=run.seed + half),
    ):
        threading.Event().wait(SECONDS_SHORT if run.is_short else SECONDS)
        await_more(ledger, 8)
    run.figures.at_least("checkpoints forced", len(forced), 3 if run.is_short else 500)
    tell(run.figures, "two processes", reckon(first.database, town, ledger), ledger)


@contextmanager
def _checkpoints(database: str) -> Iterator[list[int]]:
    """Write the log back and cut it off, again and again; what each said of itself is kept."""
    engine = make_engine(database)
    stopping = threading.Event()
    forced: list[int] = []

    def force() -> None:
        while not stopping.wait(EVERY):
            connection = engine.raw_connection()
            try:
                forced.append(connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
            finally:
                connection.close()

    thread = threading.Thread(target=force, name="checkpoints")
    thread.start()
    try:
        yield forced
    finally:
        stopping.set()
        thread.join()
        engine.dispose()
