"""The database is away, held or short of connections: pages answer soon, nothing is lost, all comes back."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from proof.installations import await_more, installation, on_postgres
from proof.ledger import Ledger
from proof.people import Town, settle
from proof.postgres import Postgres, postgres
from proof.readers import reading, tell_readers
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import Server, serving
from proof.writers import writing
from weave.db import make_engine

PAGE_SECONDS = 3.0
BACK_SECONDS = 5.0
# A build shares its machine with others.
SHORT_FACTOR = 5.0
CROWD = 36


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong, until `cause` returns; `readers` look on meanwhile."""

    name: str
    cause: Callable[[], None]
    readers: int = 2


@proves("database-gone", "without its database Weave answers soon, loses nothing and comes back by itself")
def database_gone(run: Run) -> None:
    with installation(run.folder, "sqlite") as server:
        held = Fault("SQLite held by another", lambda: _hold_sqlite(server, 4 if run.is_short else 10))
        _suffer(run, server, [held])
    with postgres() as database:
        for workers in (2,) if run.is_short else (1, 2):
            server = on_postgres(run.folder, database, workers=workers, name=f"weave_{workers}")
            _suffer(run, server, _postgres_faults(database, server, is_short=run.is_short))


def _postgres_faults(database: Postgres, server: Server, *, is_short: bool) -> list[Fault]:
    return [
        Fault("PostgreSQL stopped", lambda: _stop(database, 6 if is_short else 60)),
        Fault("PostgreSQL restarted at once", lambda: _restart(database, times=2 if is_short else 20)),
        Fault("connections cut", lambda: _cut(database, times=3 if is_short else 30)),
        Fault("connections refused", lambda: _refuse_connections(database, 3 if is_short else 30)),
        Fault("a table locked", lambda: _lock(server, 4 if is_short else 30)),
        Fault("the pool used up", lambda: _lock(server, 4 if is_short else 30), readers=CROWD),
    ]


def _suffer(run: Run, server: Server, faults: list[Fault]) -> None:
    """One fault after the other, under eight writers who never give up."""
    town = settle(server.database)
    ledger = Ledger()
    with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
        for fault in faults:
            await_more(ledger, 20)
            _suffer_one(run, server, town, ledger, fault)
        await_more(ledger, 20)
    where = f"all faults, {server.kind}"
    run.figures.at_most(f"seconds for a form ({where})", round(ledger.slowest, 2), _limit(run, PAGE_SECONDS))
    run.figures.told(f"forms asked for patience ({where})", ledger.answers[503])
    tell(run.figures, where, reckon(server.database, town, ledger), ledger)


def _suffer_one(run: Run, server: Server, town: Town, ledger: Ledger, fault: Fault) -> None:
    where = f"{fault.name}, {server.kind}"
    with reading(server.port, town.writers[0], readers=fault.readers) as seen:
        fault.cause()
        back = server.await_ready(60) + await_more(ledger, len(town.writers))
    tell_readers(run.figures, where, seen, _limit(run, PAGE_SECONDS))
    run.figures.at_most(f"seconds until it is back ({where})", round(back, 2), _limit(run, BACK_SECONDS))


def _limit(run: Run, seconds: float) -> float:
    return seconds * SHORT_FACTOR if run.is_short else seconds


def _hold_sqlite(server: Server, seconds: float) -> None:
    with _transaction(server):
        time.sleep(seconds)


def _lock(server: Server, seconds: float) -> None:
    with _transaction(server, "LOCK TABLE member IN ACCESS EXCLUSIVE MODE"):
        time.sleep(seconds)


@contextmanager
def _transaction(server: Server, *statements: str) -> Iterator[None]:
    """Another program at the same database, in the middle of something."""
    engine = make_engine(server.database)
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
            yield
    finally:
        engine.dispose()


def _stop(database: Postgres, seconds: float) -> None:
    database.stop("fast")
    time.sleep(seconds)
    database.start()


def _restart(database: Postgres, *, times: int) -> None:
    for _ in range(times):
        database.stop("immediate")
        database.start()
        time.sleep(1)


def _cut(database: Postgres, *, times: int) -> None:
    for _ in range(times):
        database.cut_connections()
        time.sleep(0.5)


def _refuse_connections(database: Postgres, seconds: float) -> None:
    """Other programs have taken every connection that the server has to give."""
    database.say("ALTER ROLE weave_app CONNECTION LIMIT 0")
    database.cut_connections()
    time.sleep(seconds)
    database.say("ALTER ROLE weave_app CONNECTION LIMIT -1")
