"""Several processes migrate at once, or one is killed in the middle: the schema is whole, or not begun."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event

from proof.installations import Kind
from proof.postgres import Postgres, postgres
from proof.registry import Run, proves
from proof.serving import ROOT, Server
from weave.db import make_engine
from weave.migrate import migrate

ROUNDS = 50
ROUNDS_SHORT = 1
# Of all the statements, so many are tried by a build; a release tries each.
KILLS_SHORT = 8
LEAST_KILLS = 4
STATISTICS = "sqlite_stat"
KINDS: tuple[Kind, ...] = ("sqlite", "postgresql")
SCHEMA = {
    "sqlite": "SELECT type, name, tbl_name, sql FROM sqlite_master",
    "postgresql": """
        SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text,
               coalesce(pg_get_expr(d.adbin, d.adrelid), '')
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
         WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL SELECT 'index', indexname, tablename, indexdef, '', ''
          FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'constraint', conname, conrelid::regclass::text, pg_get_constraintdef(oid), '', ''
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT 'trigger', tgname, tgrelid::regclass::text, pg_get_triggerdef(oid), '', ''
          FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'policy', policyname, tablename, coalesce(qual, ''), coalesce(with_check, ''), ''
          FROM pg_policies
    """,
}


@dataclass(frozen=True, slots=True)
class Content:
    schema: list[str]
    rows: dict[str, int]


@proves("migrating-at-once", "processes that migrate at once, or are killed at it, leave one whole schema")
def migrating_at_once(run: Run) -> None:
    with postgres() as database:
        for kind in KINDS:
            places = _places(run.folder, kind, database)
            expected, statements = _migrated(next(places))
            run.figures.at_least(f"tables ({kind})", len(expected.rows), 20)
            for processes in (2, 5):
                _at_once(run, kind, places, processes, expected)
            _killed(run, kind, next(places), expected, statements)


def _places(folder: Path, kind: Kind, database: Postgres) -> Iterator[Server]:
    """Installations that were never started, each with an empty database."""
    number = 0
    while True:
        number += 1
        data = folder / f"{kind}-{number}"
        data.mkdir()
        yield Server(data, "" if kind == "sqlite" else database.create(f"weave_{number}"))


def _migrated(place: Server) -> tuple[Content, int]:
    """What there is once it is migrated, and how many statements that took."""
    with _engine(place) as engine:
        seen = _counting(engine)
        migrate(engine)
        count = len(seen)
        return _content(engine), count


def _counting(engine: sa.Engine, die_at: int = 0) -> list[str]:
    """The statements from here on; before one of them the process ends itself, as if it were killed."""
    seen: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)
        if len(seen) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    return seen


@contextmanager
def _engine(place: Server) -> Iterator[sa.Engine]:
    engine = make_engine(place.database)
    try:
        yield engine
    finally:
        engine.dispose()


def _content(engine: sa.Engine) -> Content:
    """The schema as the database itself tells it, and how many rows stand in each table.

    Without SQLite's statistics: they are told anew at each start, after the migrations and apart from them.
    """
    with engine.execution_options(writes=False).connect() as connection:
        rows_of_schema = connection.exec_driver_sql(SCHEMA[engine.dialect.name])
        told = [text for row in rows_of_schema if STATISTICS not in (text := str(tuple(row)))]
        tables = [name for name in sa.inspect(connection).get_table_names() if STATISTICS not in name]
        rows = [connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in tables]  # noqa: S608
    return Content(sorted(told), dict(zip(tables, rows, strict=True)))


def _at_once(run: Run, kind: str, places: Iterator[Server], processes: int, expected: Content) -> None:
    rounds = ROUNDS_SHORT if run.is_short else ROUNDS
    failed: list[str] = []
    different = 0
    for _ in range(rounds):
        place = next(places)
        failed += _run_weave(place, processes)
        with _engine(place) as engine:
            different += _content(engine) != expected
    where = f"{processes} at once, {kind}"
    run.figures.told(f"rounds ({where})", rounds)
    run.figures.none(f"processes that failed ({where})", len(failed))
    run.figures.none(f"schemas that differ ({where})", different)
    for line in failed[:3]:
        run.figures.told(f"look ({where})", line)


def _run_weave(place: Server, processes: int) -> list[str]:
    """`weave migrate`, so many times at the same moment; what those say that fail."""
    command = [sys.executable, "-m", "weave.cli", "migrate"]
    with ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen(
                    command,
                    cwd=ROOT,
                    env=place.environment(),
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            )
            for _ in range(processes)
        ]
        told = [(each.communicate(timeout=300)[0], each.returncode) for each in running]
    return [f"exit {code}: {words[-500:]}" for words, code in told if code != 0]


def _killed(run: Run, kind: str, place: Server, expected: Content, statements: int) -> None:
    """Killed before each statement in turn it has changed nothing, or all; at last it runs to its end."""
    with _engine(place) as engine:
        empty = _content(engine)
    tried = range(1, statements + 1, max(1, statements // KILLS_SHORT) if run.is_short else 1)
    killed = half_done = 0
    for number in tried:
        killed += _migrate_and_die(place, at=number)
        with _engine(place) as engine:
            found = _content(engine)
        half_done += found not in (empty, expected)
        if found == expected:
            break
    run.figures.told(f"statements of all migrations ({kind})", statements)
    run.figures.at_least(f"statements at which it was killed ({kind})", killed, LEAST_KILLS)
    run.figures.none(f"schemas left half done ({kind})", half_done)
    run.figures.none(f"differences once it ran to its end ({kind})", int(_migrated(place)[0] != expected))


def _migrate_and_die(place: Server, *, at: int) -> bool:
    """Whether it came as far as that before its end."""
    child = os.fork()
    if child == 0:
        try:
            with _engine(place) as engine:
                _counting(engine, die_at=at)
                migrate(engine)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)
