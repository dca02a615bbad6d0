"""Where rows are written down, each with the audit entries that the services would have left."""

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from weave.audit import DERIVED, HIDDEN, SECRET, UNAUDITED
from weave.models import AccountAuditEntry, Act, AuditEntry, NetworkEntity, NetworkOwned
from weave.trail import batch_digest, link, sealed

Values = dict[str, Any]
Stored = tuple[object, ...]
Write = Callable[[sa.Table, Sequence[str], list[Stored]], None]
FULL = 20_000
_JSON = json.JSONEncoder()


def table_of(kind: type[SQLModel]) -> sa.Table:
    table: sa.Table = getattr(kind, "__table__")  # noqa: B009 - SQLModel does not type it
    return table


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody made of a row later."""

    at: dt.datetime
    by: int | None
    values: Values


@dataclass(slots=True)
class Chain:
    """An audit trail, as far as it goes by now: the next free id, and the newest link."""

    next_id: int
    head: str

    def draw(self) -> int:
        self.next_id += 1
        return self.next_id - 1


@dataclass(slots=True)
class Book:
    """Takes rows, keeps them until there are many, and writes them in an order that foreign keys allow.

    A row names every column but the network, its id and its version, or it is refused: a column that is new
    in the models is to be thought of here.
    """

    write: Write
    network_id: int
    # The network draws its rows' ids from the same counter; accounts have a trail of their own.
    trail: Chain
    accounts: Chain
    _rows: defaultdict[type[SQLModel], list[Stored]] = field(default_factory=lambda: defaultdict(list))
    _count: int = 0

    def add(
        self,
        kind: type[SQLModel],
        /,  # An event has a column of this name.
        *,
        when: dt.datetime,
        who: int | None = None,
        changes: Iterable[Change] = (),
        **values: Any,
    ) -> int:
        """Add a row, and what became of it; its id is returned, if it has one of its own."""
        row = values
        if issubclass(kind, NetworkOwned):
            row["network_id"] = self.network_id
        if issubclass(kind, NetworkEntity):
            row["id"] = self.trail.draw()
        shape = _shape(kind)
        steps = list(changes)
        if shape.is_versioned:
            row["version"] = 1 + len(steps)
        if not shape.is_unaudited:
            self._tell(kind, shape, Act.ADDED, when, who, row, None, _told(shape, row))
        for step in steps:
            before = {name: row[name] for name in step.values}
            row |= step.values
            changed = [_told(shape, part) for part in (before, step.values)]
            self._tell(kind, shape, Act.CHANGED, step.at, step.by, row, *changed)
        self._keep(kind, row)
        return int(row.get("id", 0))

    def _tell(
        self,
        kind: type[SQLModel],
        shape: "_Shape",
        act: Act,
        at: dt.datetime,
        by: int | None,
        row: Values,
        before: Values | None,
        after: Values | None,
    ) -> None:
        entry: Values = {
            "at": at,
            "by_account_id": None,
            "via": "sign-in",
            "act": act,
            "kind": shape.table,
            "row_id": "/".join(str(row[name]) for name in shape.key),
            "before": before,
            "after": after,
        }
        if issubclass(kind, NetworkOwned):
            entry |= {"network_id": self.network_id, "by_member_id": by}
            self._keep(AuditEntry, _chained(entry, self.trail))
        else:
            self._keep(AccountAuditEntry, _chained(entry, self.accounts))

    def _keep(self, kind: type[SQLModel], row: Values) -> None:
        shape = _shape(kind)
        assert row.keys() == shape.columns.keys(), f"{shape.table}: {row.keys() ^ shape.columns.keys()}"
        self._rows[kind].append(tuple(_stored(row[name]) for name in shape.columns))
        self._count += 1
        if self._count >= FULL:
            self.flush()

    def flush(self) -> None:
        """Write down what was kept."""
        order = {name: at for at, name in enumerate(table.name for table in _in_order())}
        for kind in sorted(self._rows, key=lambda kind: order[_shape(kind).table]):
            self.write(table_of(kind), list(_shape(kind).columns), self._rows[kind])
        self._rows.clear()
        self._count = 0


@dataclass(frozen=True, slots=True)
class _Shape:
    """What there is to know of a table while rows are added; the values of `columns` say which are told."""

    table: str
    key: tuple[str, ...]
    columns: dict[str, str]
    is_versioned: bool
    is_unaudited: bool


@cache
def _shape(kind: type[SQLModel]) -> _Shape:
    table = table_of(kind)
    hidden = SECRET.union(*(getattr(kind, few, ()) for few in ("weavers_only", "closed")))
    columns = {
        column.name: "derived" if column.name in DERIVED else "hidden" if column.name in hidden else "told"
        for column in table.columns
    }
    return _Shape(
        table=str(table.name),
        key=tuple(column.name for column in table.primary_key if column.name != "network_id"),
        columns=columns,
        is_versioned="version" in table.columns,
        is_unaudited=issubclass(kind, UNAUDITED),
    )


def _chained(entry: Values, chain: Chain) -> Values:
    """The entry at the end of its trail; its salt follows from its id, so that it is the same each time."""
    entry_id = chain.draw()
    salt = hashlib.sha256(f"salt {entry_id}".encode()).hexdigest()[:32]
    whole = sealed(entry, salt)
    chain.head = link(chain.head, entry_id, batch_digest([whole]))
    return {**whole, "id": entry_id, "link": chain.head}


@cache
def _in_order() -> list[sa.Table]:
    return SQLModel.metadata.sorted_tables


def _told(shape: _Shape, row: Values) -> Values:
    """As `weave.audit` would tell it."""
    columns = shape.columns
    return {
        name: HIDDEN if value and columns[name] == "hidden" else _plain(value)
        for name, value in row.items()
        if columns[name] != "derived"
    }


def _plain(value: Any) -> object:
    kind = type(value)
    if kind is int or kind is str or value is None:
        return value
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, dt.date) else value


def _stored(value: Any) -> object:
    """As both databases take it; times are UTC, as SQLAlchemy writes them into SQLite."""
    kind = type(value)
    if kind is int or kind is str or kind is bool or value is None:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "microseconds")[:26]
    if isinstance(value, dt.date):
        return value.isoformat()
    return _JSON.encode(value)
