"""Several lists fetched in one query: asking costs more than the few rows that come back.

A page that shows many short lists of one thing collects what to ask, and asks once. Each list keeps its own
statement, its own order and its own way of being read.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import chain
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from weave.db import KEPT

Statement = sa.Select[*tuple[Any, ...]]
Answer = TypeVar("Answer")


# Alike only if it is the same one: by that the statements are found that were made of it.
@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """Rows, in which order, and of how many the first; the names of their columns differ.

    One that is kept was made once and is asked again and again, with other values.
    """

    rows: Statement
    order: tuple[sa.SQLColumnExpression[Any], ...]
    most: int | None = None
    is_kept: bool = False

    def as_kept(self) -> "Listed":
        return replace(self, is_kept=True)


@dataclass(frozen=True, slots=True)
class Asked(Generic[Answer]):
    """What to ask with which values, and how to read the rows of each list."""

    lists: tuple[Listed, ...]
    read: Callable[..., Answer]
    values: Mapping[str, object] = field(default_factory=dict)


def ask(db: Session, asked: Asked[Answer]) -> Answer:
    """The answer to one question, each of its lists in a query of its own."""
    return asked.read(*(db.execute(_alone(listed), asked.values).all() for listed in asked.lists))


def _alone(listed: Listed) -> Statement:
    return _kept_alone(listed) if listed.is_kept else _ordered(listed)


def _ordered(listed: Listed) -> Statement:
    return listed.rows.order_by(*listed.order).limit(listed.most)


@cache
def _kept_alone(listed: Listed) -> Statement:
    return _ordered(listed).execution_options(**{KEPT: True})


def ask_together(db: Session, questions: Mapping[str, Asked[Any]]) -> dict[str, Any]:
    """The answers to all questions, by the same names, in one query.

    A value that two of them name the same is the same.
    """
    lists = tuple(chain.from_iterable(asked.lists for asked in questions.values()))
    joined = (_kept_joined if all(listed.is_kept for listed in lists) else _joined)(lists)
    found: list[list[Any]] = [[] for _ in lists]
    for at, _place, *values in db.execute(joined.statement, _values(questions.values())):
        found[at].append(joined.row(at, values))
    rows = iter(found)
    return {name: asked.read(*(next(rows) for _ in asked.lists)) for name, asked in questions.items()}


def _values(questions: Iterable[Asked[Any]]) -> dict[str, object]:
    together: dict[str, object] = {}
    for asked in questions:
        for name, value in asked.values.items():
            if together.setdefault(name, value) != value:
                raise ValueError(f"{name}: asked for {together[name]!r} and for {value!r} in one query")
    return together


@dataclass(frozen=True, slots=True)
class Joined:
    """All lists in one statement, and where the columns of each are."""

    statement: sa.CompoundSelect[*tuple[Any, ...]]
    shapes: tuple[Callable[..., Any], ...]
    seats: tuple[tuple[int, ...], ...]

    def row(self, at: int, values: Sequence[Any]) -> Any:
        return self.shapes[at](*[values[seat] for seat in self.seats[at]])


def _joined(lists: tuple[Listed, ...]) -> Joined:
    tables = [_numbered(listed) for listed in lists]
    types, seats = _seated(tables)
    parts = [
        _part(at, listed, table, types, seats[at])
        for at, (listed, table) in enumerate(zip(lists, tables, strict=True))
    ]
    return Joined(
        sa.union_all(*parts).order_by(sa.column("part"), sa.column("place")),
        tuple(_shape(tuple(taken)) for taken in seats),
        tuple(tuple(taken.values()) for taken in seats),
    )


# What a page asks depends on a few rights of its reader, not on who she is.
@lru_cache(maxsize=256)
def _kept_joined(lists: tuple[Listed, ...]) -> Joined:
    joined = _joined(lists)
    return replace(joined, statement=joined.statement.execution_options(**{KEPT: True}))


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
