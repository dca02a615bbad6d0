"""What entries of the audit trail speak of: the rows behind them, and the names of all that they mention."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Mapper, Session
from sqlmodel import SQLModel, col

from weave.membership import Membership
from weave.models import (
    Act,
    Category,
    CategoryText,
    Event,
    Network,
    Role,
    RoleText,
    Task,
    TaskText,
    Tier,
    WorkingGroup,
    network_tables,
)
from weave.services.network.change_words import KINDS
from weave.services.people.people import PersonCard, people
from weave.services.people.tiers import tier_label
from weave.services.wording import best_text

PLACES = re.compile(r"%\((\w+)\)s")
# Columns that name a row by themselves, and are looked up with it where an entry does not tell them.
NAMING = (
    "member_id",
    "task_id",
    "role_id",
    "category_id",
    "weaver_id",
    "working_group_id",
    "event_id",
    "one_id",
    "other_id",
    "email",
    "filename",
)
Facts = dict[str, Any]


class Entry(NamedTuple):
    """An entry of either trail."""

    source: int
    id: int
    at: dt.datetime
    by_member_id: int | None
    via: str
    act: Act
    kind: str
    row_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids on a page are called."""

    people: Mapping[int, PersonCard]
    others: Mapping[tuple[str, int], str]
    zone: str

    def of(self, kind: str, row_id: int) -> str | None:
        if kind == "member":
            card = self.people.get(row_id)
            return card.name if card else None
        return self.others.get((kind, row_id))


def names_in(
    db: Session, entries: Sequence[Entry], facts: Sequence[Facts], *, by: Membership, also: int | None
) -> Names:
    """The names of everything that the entries mention, and of one more person if asked."""
    wanted = {pair for entry, known in zip(entries, facts, strict=True) for pair in _ids(entry, known)}
    members = {row_id for kind, row_id in wanted if kind == "member"}
    return Names(
        people=people(db, {*members, *(entry.by_member_id for entry in entries), also}),
        others=_other_names(db, wanted, by),
        zone=by.network.time_zone,
    )


def facts_behind(db: Session, entries: Sequence[Entry]) -> list[Facts]:
    """What is known of the row of each entry: its key, what the entry tells, and what names it besides."""
    found = [_key(entry) | (entry.before or {}) | (entry.after or {}) for entry in entries]
    missing: dict[str, set[int]] = {}
    for entry, known in zip(entries, found, strict=True):
        if entry.kind in _models() and any(column not in known for column in _naming(entry.kind)):
            missing.setdefault(entry.kind, set()).add(int(known["id"]))
    looked_up = _look_up(db, missing)
    return [
        looked_up.get((entry.kind, known.get("id")), {}) | known
        for entry, known in zip(entries, found, strict=True)
    ]


def _key(entry: Entry) -> Facts:
    """The primary key, as the entry spells it."""
    names = [column.key for column in mapper_of(entry.kind).primary_key if column.key != "network_id"]
    parts = entry.row_id.split("/")
    return {
        name: int(part) if part.isdigit() else part for name, part in zip(names, parts, strict=True) if name
    }


def _naming(kind: str) -> list[str]:
    """The columns whose values stand in the name of such a row."""
    places = PLACES.findall(KINDS[kind].named)
    known = mapper_of(kind).columns.keys()
    return [column for place in places for column in (place, f"{place}_id") if column in known]


def _look_up(db: Session, missing: dict[str, set[int]]) -> dict[tuple[str, Any], Facts]:
    """What names these rows, in one query; a row that is gone has told all when it was removed."""
    if not missing:
        return {}
    parts = [_naming_columns(kind, ids) for kind, ids in sorted(missing.items())]
    rows = db.execute(sa.union_all(*parts))
    return {
        (row.kind, row.id): {name: getattr(row, name) for name in NAMING if getattr(row, name) is not None}
        for row in rows
    }


def _naming_columns(kind: str, ids: set[int]) -> sa.Select[*tuple[Any, ...]]:
    model: Any = _models()[kind]
    known = mapper_of(kind).columns.keys()
    absent = {name: sa.String() if name in ("email", "filename") else sa.Integer() for name in NAMING}
    named = [
        (getattr(model, name) if name in known else sa.cast(sa.null(), absent[name])).label(name)
        for name in NAMING
    ]
    return select(sa.literal(kind).label("kind"), model.id.label("id"), *named).where(model.id.in_(ids))


def _ids(entry: Entry, known: Facts) -> set[tuple[str, int]]:
    """Everything that has a name and is spoken of by its id."""
    told = [known, entry.before or {}, entry.after or {}]
    pairs = {
        (target, value)
        for values in told
        for column, value in values.items()
        if isinstance(value, int) and (target := refers_to(entry.kind, column))
    }
    return pairs | (
        {(entry.kind, known["id"])} if "self" in PLACES.findall(KINDS[entry.kind].named) else set()
    )


def _other_names(db: Session, wanted: set[tuple[str, int]], by: Membership) -> dict[tuple[str, int], str]:
    """What all of them but people are called, in the reader's language, in one query."""
    worded = ((Task, TaskText), (Role, RoleText), (Category, CategoryText))
    parts: list[Any] = [
        select(
            sa.literal(str(parent.__tablename__)).label("kind"),
            col(parent.id).label("id"),
            col(text.name).label("name"),
            sa.literal("").label("key"),
        )
        .select_from(parent)
        .join(text, best_text(text, parent, by.network))
        .where(col(parent.id).in_(_of_kind(wanted, parent)))
        for parent, text in worded
    ]
    parts.append(
        select(sa.literal("tier"), col(Tier.id), col(Tier.name), col(Tier.key)).where(
            col(Tier.id).in_(_of_kind(wanted, Tier))
        )
    )
    parts.append(
        select(
            sa.literal("working_group"), col(WorkingGroup.id), col(WorkingGroup.name), sa.literal("")
        ).where(col(WorkingGroup.id).in_(_of_kind(wanted, WorkingGroup)))
    )
    parts.append(
        select(sa.literal("event"), col(Event.id), col(Event.title), sa.literal("")).where(
            col(Event.id).in_(_of_kind(wanted, Event))
        )
    )
    rows = db.execute(sa.union_all(*parts))
    return {
        (row.kind, row.id): tier_label(row.key, row.name) if row.kind == "tier" else row.name for row in rows
    }


def _of_kind(wanted: set[tuple[str, int]], kind: type[SQLModel]) -> set[int]:
    return {row_id for name, row_id in wanted if name == kind.__tablename__}


@cache
def _models() -> dict[str, type[SQLModel]]:
    kinds: list[type[SQLModel]] = [*network_tables(), Network]
    return {str(kind.__tablename__): kind for kind in kinds}


def mapper_of(kind: str) -> Mapper[Any]:
    mapper: Mapper[Any] = sa.inspect(_models()[kind])
    return mapper


@cache
def refers_to(kind: str, column: str) -> str | None:
    """The table that a column leads to, "network" aside."""
    columns = mapper_of(kind).columns
    keys = columns[column].foreign_keys if column in columns else ()
    return next((key.column.table.name for key in keys if key.column.table.name != "network"), None)
