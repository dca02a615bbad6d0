"""Rows in one canonical form: a line of JSON each, in the order of the key, alike from every database."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from weave.backups.refusals import Refused
from weave.backups.schema import kind_of

# Few at a time, for a row may hold a whole imported document.
READ_ROWS = 200
WRITE_ROWS = 500
WRITE_BYTES = 1_000_000

# A row each; whoever takes them closes them, so that no cursor outlives its transaction.
Lines = Generator[bytes]
# Told now and then what is being done, and how much of it is done (0 to 1).
Progress = Callable[[str, float], None]


@dataclass(slots=True)
class Tally:
    """How many rows went by, and the SHA-256 of their lines."""

    rows: int = 0
    digest: Any = field(default_factory=hashlib.sha256)

    @property
    def sha256(self) -> str:
        return str(self.digest.hexdigest())

    def told(self) -> dict[str, object]:
        return {"rows": self.rows, "sha256": self.sha256}


@dataclass(slots=True)
class Passage:
    """Lets lines by, tallies each table's, and tells how far it is."""

    what: str
    expected: int
    progress: Progress
    tallies: dict[str, Tally] = field(default_factory=dict)
    passed: int = 0

    def through(self, table: str, lines: Lines) -> Lines:
        tally = self.tallies[table] = Tally()
        with closing(lines):
            for line in lines:
                tally.rows += 1
                tally.digest.update(line)
                self.passed += 1
                if self.passed % READ_ROWS == 0:
                    self.progress(f"{self.what} {table}", self.passed / max(self.expected, self.passed))
                yield line

    def drain(self, table: str, lines: Lines) -> None:
        """Tally lines that nobody else wants."""
        for _ in self.through(table, lines):
            pass

    @property
    def rows(self) -> int:
        return sum(tally.rows for tally in self.tallies.values())

    def told(self) -> dict[str, dict[str, object]]:
        return {table: tally.told() for table, tally in self.tallies.items()}


def lines_of(connection: sa.Connection, table: sa.Table) -> Lines:
    """Every row of a table."""
    columns = list(table.columns)
    names = [column.name for column in columns]
    kinds = [kind_of(column) for column in columns]
    statement = sa.select(*map(_as_read, columns)).order_by(
        *(_ordered(column, connection) for column in table.primary_key.columns)
    )
    with connection.execute(statement, execution_options={"yield_per": READ_ROWS}) as rows:
        for row in rows:
            told = {name: _told(kind, value) for name, kind, value in zip(names, kinds, row, strict=True)}
            yield (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def put_lines(connection: sa.Connection, table: sa.Table, lines: Lines) -> None:
    """Write rows into a table, as they were told."""
    statement = sa.insert(table).values(
        {column.name: _as_written(column, connection) for column in table.columns}
    )
    kinds = {column.name: kind_of(column) for column in table.columns}
    with closing(lines):
        for batch in _batches(lines):
            rows = [
                {name: _meant(kinds[name], value) for name, value in json.loads(line).items()}
                for line in batch
            ]
            try:
                connection.execute(statement, rows)
            except sa.exc.DBAPIError as error:
                raise Refused(_misfit(table, rows, str(error.orig).splitlines()[0])) from error


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if len(batch) == WRITE_ROWS or size > WRITE_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _as_read(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """JSON is moved letter by letter: a hash may have been taken of it, and NULL is not `null`."""
    return sa.cast(column, sa.Text) if kind_of(column) == "json" else column


def _as_written(column: sa.Column[Any], connection: sa.Connection) -> sa.ColumnElement[Any]:
    if kind_of(column) != "json":
        return sa.bindparam(column.name, type_=column.type)
    text = sa.bindparam(column.name, type_=sa.Text())
    # SQLite would take the cast for one to a number.
    return sa.cast(text, sa.JSON) if connection.dialect.name == "postgresql" else text


def _ordered(column: sa.Column[Any], connection: sa.Connection) -> sa.ColumnElement[Any]:
    """Byte by byte, as SQLite does anyway."""
    is_text = kind_of(column) == "text" and connection.dialect.name == "postgresql"
    return sa.collate(column, "C") if is_text else column


def _told(kind: str, value: Any) -> object:
    if value is None or kind not in ("date", "time"):
        return value
    if kind == "time":
        return value.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    return value.isoformat()


def _meant(kind: str, value: Any) -> object:
    if value is None or kind not in ("date", "time"):
        return value
    return dt.datetime.fromisoformat(value) if kind == "time" else dt.date.fromisoformat(value)


def _misfit(table: sa.Table, rows: list[dict[str, Any]], objection: str) -> str:
    """Which value the database could not take: SQLite minds neither lengths nor the NUL character."""
    for row in rows:
        key = "/".join(str(row[column.name]) for column in table.primary_key.columns)
        for column in table.columns:
            value, length = row[column.name], getattr(column.type, "length", None)
            if isinstance(value, str) and "\0" in value:
                return (
                    f"{table.name} {key}: {column.name} holds a NUL character, which PostgreSQL cannot keep"
                )
            if isinstance(value, str) and length and len(value) > length:
                return f"{table.name} {key}: {column.name} is longer than the {length} characters it may have"
    return f"{table.name}: {objection}"
