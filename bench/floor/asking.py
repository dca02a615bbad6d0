"""Queries of the floor: rows as named tuples, which Jinja reads fastest."""

import sqlite3
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from bench.building.stage import TODAY

Ask = Callable[..., list[Any]]
Make = Callable[[Any], Any]


def connect(database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def asking(connection: sqlite3.Connection) -> Ask:
    """`ask(sql, name=value)`: every row of an answer; `:today` is known to each."""
    shapes: dict[str, Make] = {}

    def ask(statement: str, **values: object) -> list[Any]:
        cursor = connection.execute(statement, {"today": TODAY.isoformat(), **values})
        make = shapes.get(statement)
        if make is None:
            names = [column[0] for column in cursor.description]
            make = shapes[statement] = _maker(names)
        return [make(row) for row in cursor]

    return ask


def _maker(names: list[str]) -> Make:
    made: Make = cast(Any, namedtuple("Row", names))._make
    return made
