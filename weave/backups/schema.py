"""The tables as they are at a revision, whichever database holds them."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from weave.backups.refusals import Refused
from weave.db import make_engine
from weave.migrate import known_revisions, upgrade
from weave.models.base import UtcDateTime

# Every kind of column that rows are told in; a column of another kind is told how here before it is used.
KINDS: dict[type[sa.types.TypeEngine[Any]], str] = {
    UtcDateTime: "time",
    sa.Boolean: "boolean",
    sa.Date: "date",
    sa.Integer: "integer",
    sa.JSON: "json",
    sa.String: "text",
}
VERSIONS = "alembic_version"


@dataclass(frozen=True, slots=True)
class Schema:
    """The tables of a revision, each after those that it points to; their rows are the installation."""

    revision: str
    tables: tuple[sa.Table, ...]


@cache
def schema_at(revision: str) -> Schema:
    """Read from a database in memory that the migrations brought there: the models only know the newest."""
    if revision not in known_revisions():
        raise Refused(f"the schema {revision} is newer than this Weave knows; install a newer Weave first")
    engine = make_engine("sqlite://")
    found = sa.MetaData()
    with engine.connect() as memory, memory.begin():
        upgrade(memory, revision)
        found.reflect(memory)
    engine.dispose()
    return Schema(revision, tuple(_plain(table) for table in found.sorted_tables if table.name != VERSIONS))


def kind_of(column: sa.Column[Any]) -> str:
    """How a column's values are told: one of the words in `KINDS`."""
    for kind, word in KINDS.items():
        if isinstance(column.type, kind):
            return word
    raise TypeError(f"{column.table.name}.{column.name}: say in KINDS how a {column.type!r} is told")


def _plain(table: sa.Table) -> sa.Table:
    """Names, types and key alone: constraints are the database's own."""
    return sa.Table(
        table.name,
        sa.MetaData(),
        *(
            sa.Column(column.name, _type(column), primary_key=column.primary_key, autoincrement=False)
            for column in table.columns
        ),
    )


def _type(column: sa.Column[Any]) -> sa.types.TypeEngine[Any]:
    return UtcDateTime() if isinstance(column.type, sa.DateTime) else column.type
