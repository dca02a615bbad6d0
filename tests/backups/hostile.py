"""Rows of every table with values that are easily damaged on the way, made from the columns themselves."""

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from weave.db import see_every_network

TEXT = "'\"\\%s {}\t\r\n\u2028\x7f\ufeff 王小棠 𠮷 🧵 e\u0301 NULL \\N ,;| "
LATE = dt.datetime(9998, 12, 31, 23, 59, 59, 999999, dt.UTC)
EARLY = dt.datetime(1900, 1, 1, 0, 0, 0, 1, dt.UTC)


def add_hostile_rows(engine: sa.Engine) -> None:
    """Up to three rows for every table: full of the worst, as bare as may be, and with JSON's own null."""
    with engine.connect() as connection, connection.begin():
        see_every_network(connection)
        for table in SQLModel.metadata.sorted_tables:
            for at in range(3):
                _try(connection, table, at)
    with engine.connect() as connection:
        see_every_network(connection)
        empty = [name for name, table in SQLModel.metadata.tables.items() if not _count(connection, table)]
    assert not empty, f"no row could be made for {empty}"


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def _try(connection: sa.Connection, table: sa.Table, at: int) -> None:
    """Where keys allow no further row, the rows that are there have to do."""
    numbered = table.autoincrement_column
    row = {column.name: _value(column, at) for column in table.columns if column is not numbered}
    for key in table.foreign_key_constraints:
        row |= _pointed_at(connection, key, at)
    try:
        with connection.begin_nested():
            connection.execute(sa.insert(table).values(row))
    except sa.exc.IntegrityError:
        return


def _pointed_at(connection: sa.Connection, key: sa.ForeignKeyConstraint, at: int) -> dict[str, Any]:
    """The first row that the key may point to, or the last."""
    targets = [element.column for element in key.elements]
    order = [target.desc() if at % 2 else target for target in targets]
    found = connection.execute(sa.select(*targets).order_by(*order)).first()
    return dict(zip([element.parent.name for element in key.elements], found or (), strict=False))


def _value(column: sa.Column[Any], at: int) -> Any:
    is_key = column.primary_key or column.unique
    if at == 1 and column.nullable:
        return sa.null()
    kind = column.type.impl_instance if isinstance(column.type, sa.types.TypeDecorator) else column.type
    if isinstance(kind, sa.Enum):
        return list(kind.enum_class or kind.enums)[-1 if at else 0]
    if isinstance(kind, sa.String):
        text = f"{at} {TEXT}" if is_key else TEXT * 50
        return text[: kind.length]
    if isinstance(kind, sa.JSON):
        odd = {TEXT: [TEXT, 1.0, 1e300, -0.0, 2**60, True, None, {"": ""}]}
        return sa.JSON.NULL if at == 2 and column.nullable else odd
    if isinstance(kind, sa.Boolean):
        return at == 0
    if isinstance(kind, sa.BigInteger):
        return 2**62 - at
    if isinstance(kind, sa.Integer):
        return 2_000_000 + at if is_key else 2**31 - 1
    if isinstance(kind, sa.Date):
        return (LATE if at else EARLY).date()
    assert isinstance(kind, sa.DateTime), f"{column.table.name}.{column.name}: what is damaged easily here?"
    return LATE if at else EARLY
