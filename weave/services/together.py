"""Several lists fetched in one query: asking costs more than the few rows that come back.

A page that shows many short lists of one thing collects what to ask, and asks once. Each list keeps its own
statement, its own order and its own way of being read.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

Statement = sa.Select[*tuple[Any, ...]]
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows, in which order, and of how many the first; the names of their columns differ."""

    rows: Statement
    order: tuple[sa.SQLColumnExpression[Any], ...]
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Asked(Generic[Answer]):
    """What to ask, and how to read the rows of each list."""

    lists: tuple[Listed, ...]
    read: Callable[..., Answer]


def ask(db: Session, asked: Asked[Answer]) -> Answer:
    """The answer to one question, each of its lists in a query of its own."""
    return asked.read(*(_fetched(db, listed) for listed in asked.lists))


def _fetched(db: Session, listed: Listed) -> Sequence[Any]:
    return db.execute(listed.rows.order_by(*listed.order).limit(listed.most)).all()


def ask_together(db: Session, questions: Mapping[str, Asked[Any]]) -> dict[str, Any]:
    """The answers to all questions, by the same names, in one query."""
    lists = [listed for asked in questions.values() for listed in asked.lists]
    found = iter(_fetched_together(db, lists))
    return {name: asked.read(*(next(found) for _ in asked.lists)) for name, asked in questions.items()}


def _fetched_together(db: Session, lists: Sequence[Listed]) -> list[list[Any]]:
    """The rows of each list, taken apart again from the rows of all."""
    tables = [_numbered(listed) for listed in lists]
    types, seats = _seated(tables)
    parts = [
        _part(at, listed, table, types, seats[at])
        for at, (listed, table) in enumerate(zip(lists, tables, strict=True))
    ]
    shapes = [_shape(tuple(seats[at])) for at in range(len(lists))]
    found: list[list[Any]] = [[] for _ in lists]
    for at, _place, *values in db.execute(
        sa.union_all(*parts).order_by(sa.column("part"), sa.column("place"))
    ):
        found[at].append(shapes[at](*(values[seat] for seat in seats[at].values())))
    return found


def _numbered(listed: Listed) -> sa.Subquery:
    place = sa.func.row_number().over(order_by=listed.order).label("place")
    return listed.rows.add_columns(place).subquery()


def _seated(tables: Sequence[sa.Subquery]) -> tuple[list[Any], list[dict[str, int]]]:
    """The types of the common columns, and in which of them each list has its own: lists share by type."""
    types: list[Any] = []
    seats: list[dict[str, int]] = []
    for table in tables:
        taken: dict[str, int] = {}
        for column in table.c:
            if column.key != "place":
                taken[column.key] = _seat(column.type, types, set(taken.values()))
        seats.append(taken)
    return types, seats


def _seat(kind: Any, types: list[Any], taken: set[int]) -> int:
    for at, other in enumerate(types):
        if at not in taken and _same(other, kind):
            return at
    types.append(kind)
    return len(types) - 1


def _same(one: Any, other: Any) -> bool:
    """Whether values of one type are read as those of the other; each choice reads its own words."""
    return type(one) is type(other) and getattr(one, "enum_class", None) is getattr(other, "enum_class", None)


def _part(
    at: int, listed: Listed, table: sa.Subquery, types: Sequence[Any], seats: Mapping[str, int]
) -> Statement:
    """One list with the columns of all; what it has not is NULL."""
    names = {seat: name for name, seat in seats.items()}
    columns = [
        (table.c[names[seat]] if seat in names else sa.cast(sa.null(), kind)).label(f"value_{seat}")
        for seat, kind in enumerate(types)
    ]
    part: Statement = sa.select(sa.literal(at, sa.Integer()).label("part"), table.c.place, *columns)
    return part if listed.most is None else part.where(table.c.place <= listed.most)


@cache
def _shape(names: tuple[str, ...]) -> Callable[..., Any]:
    return namedtuple("Found", names)
