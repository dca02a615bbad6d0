"""What stands in the database, table by table, to see what a request changed."""

import hashlib

import sqlalchemy as sa
from sqlmodel import SQLModel


def rows(engine: sa.Engine, *, but: frozenset[str] = frozenset()) -> dict[str, str]:
    """A digest of each table's rows; `but` names columns, as `table.column`, that may change."""
    found: dict[str, str] = {}
    with engine.connect() as connection:
        for name, table in sorted(SQLModel.metadata.tables.items()):
            columns = [column for column in table.columns if f"{name}.{column.name}" not in but]
            lines = sorted(repr(tuple(row)) for row in connection.execute(sa.select(*columns)))
            found[name] = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return found


def changed(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The tables whose rows are not what they were."""
    return [name for name in before if after[name] != before[name]]
