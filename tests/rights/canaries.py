"""Words that nobody else writes, put into every text of the database: they tell where they came from."""

import re
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import SQLModel

from tests.cast import Cast
from tests.test_house import GLOBAL_TABLES

# Read by the program, not by people: a word of ours would be no value of theirs.
CODES = {
    "key",
    "language",
    "kind",
    "via",
    "row_id",
    "token_hash",
    "key_hash",
    "before",
    "after",
    "reason_kind",
}
# Made from the names, for sorting, searching and drawing.
MADE = {("member", "sort_key"), ("member", "search_text"), ("member", "initials")}
# Too long to turn up in a random token by chance.
CANARY = re.compile(r"kanari(\d+)([hiow])")
# Hillside's own names, which stand in places that no canary reaches, such as the audit trail.
HILLSIDE = re.compile(r"illside|Okafor")


@dataclass(frozen=True, slots=True)
class Column:
    table: str
    name: str

    def __str__(self) -> str:
        return f"{self.table}.{self.name}"


def text_columns() -> list[Column]:
    """Every column of a network's tables that holds what people write."""
    return [
        Column(table.name, column.name)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if table.name not in GLOBAL_TABLES
        and table.name not in ("audit_entry", "id_counter")
        and _is_text(column.type)
        and column.name not in CODES
        and (table.name, column.name) not in MADE
    ]


def _is_text(kind: object) -> bool:
    inner = getattr(kind, "impl", kind)
    return isinstance(inner, sa.String) and not isinstance(kind, sa.Enum)


def plant(connection: sa.Connection, cast: Cast, weavers: set[tuple[str, str]]) -> set[str]:
    """Mark Hillside's texts (h), those for weavers (w), internal tasks (i), Lin's other texts (o).

    Returns the columns that no row of Hillside has a text in, and that so were not marked.
    """
    bare: set[str] = set()
    for number, column in enumerate(text_columns()):
        network = f"network_id = {cast.sam.network_id}"
        if not _mark(connection, column, f"kanari{number}h", network):
            bare.add(str(column))
        ours = f"network_id = {cast.ana.network_id}"
        mark, whose = f"kanari{number}o", f"{ours} AND ({_of_lin(column, cast)})"
        if (column.table, column.name) in weavers:
            mark, whose = f"kanari{number}w", ours
        _mark(connection, column, mark, whose)
        if column.table == "task_text":
            internal = "SELECT id FROM task WHERE is_internal"
            _mark(connection, column, f"kanari{number}i", f"{ours} AND task_id IN ({internal})")
    return bare


def _mark(connection: sa.Connection, column: Column, mark: str, whose: str) -> int:
    """In front of an address, so that it stays one; behind all else, so that it sorts as before."""
    name = f'"{column.name}"'
    value = f"'{mark}' || {name}" if column.name == "email" else f"{name} || ' {mark}'"
    statement = f'UPDATE "{column.table}" SET {name} = {value} WHERE {name} IS NOT NULL AND {whose}'  # noqa: S608
    return connection.exec_driver_sql(statement).rowcount


def _of_lin(column: Column, cast: Cast) -> str:
    columns = SQLModel.metadata.tables[column.table].columns
    if column.table == "member":
        return f"id = {cast.lin.member_id}"
    if "member_id" in columns:
        return f"member_id = {cast.lin.member_id}"
    talks = f"SELECT check_in_id FROM check_in_member WHERE member_id = {cast.lin.member_id}"  # noqa: S608
    if column.table == "check_in":
        return f"id IN ({talks})"
    if "check_in_id" in columns:
        return f"check_in_id IN ({talks})"
    return "1 = 0"


def column_of(number: str) -> str:
    return str(text_columns()[int(number)])
