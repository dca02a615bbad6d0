"""What SQLite is told about the tables: the proportions of one large network.

Every index leads with the network. Knowing nothing, SQLite takes such a column for selective, and reads all
of a network's check-ins where one member's were asked for. What it would measure itself is the network of
that day, which was empty when the server started. So it is told, and asks in the same way in every
installation, with 60 people as with 100,000; PostgreSQL measures all the time, and is left alone.
"""

from collections.abc import Iterator
from itertools import accumulate
from math import ceil

import sqlalchemy as sa

# The tables that grow with a network's people and with its years, and how many rows a large one has.
GROWING = {
    "account": 5_000,
    "account_audit_entry": 50_000,
    "application": 10_000,
    "application_choice": 20_000,
    "assignment": 2_000,
    "attendance": 20_000,
    "audit_entry": 200_000,
    "check_in": 50_000,
    "check_in_amendment": 2_000,
    "check_in_member": 60_000,
    "contribution": 50_000,
    "event": 500,
    "failed_sign_ins": 1_000,
    "follow_up": 20_000,
    "form_receipt": 100_000,
    "given_in_month": 5_000,
    "group_place": 5_000,
    "invitation": 2_000,
    "job": 20_000,
    "leave": 2_000,
    "member": 10_000,
    "member_field": 20_000,
    "member_interest": 20_000,
    "mix": 500,
    "need": 10_000,
    "offer": 10_000,
    "personal_link": 10_000,
    "pledge": 10_000,
    "retention_answer": 20_000,
    "retention_link": 1_000,
    "retention_round": 500,
    "seat": 100_000,
    "sign_in": 10_000,
    "sign_in_link": 10_000,
    "standing_change": 20_000,
    "term": 500,
    "wish": 1_000,
}
# Any other table: the matrix, the roles, the settings.
FEW = 50
# How many values a column takes; one that is not here is taken for different in each row. Of states, pages
# ask for the one that waits for an answer, which few rows are in beside those that were answered long ago.
VALUES = {"network_id": 1, "state": 500, "standing": 4, "language": 3, "kind": 20, "key": 50, "position": 10}
# What few people do for many.
VALUES |= {"owner_id": 20, "weaver_id": 20, "by_id": 20, "made_by_id": 20}
DAYS = 500


def tell_statistics(connection: sa.Connection) -> None:
    """Write down what SQLite should know of each index, if that is not what stands there."""
    wanted = sorted(_statistics(connection))
    if _stored(connection) == wanted:
        return
    # Analysing one small table makes the place for it.
    connection.exec_driver_sql("ANALYZE network")
    for (table,) in connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat1', 'sqlite_stat4')"
    ).all():
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - one of the two
    connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", wanted)
    connection.exec_driver_sql("ANALYZE sqlite_schema")


def _stored(connection: sa.Connection) -> list[tuple[str, str, str]]:
    if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'").first():
        return []
    rows = connection.exec_driver_sql("SELECT tbl, idx, stat FROM sqlite_stat1").all()
    return sorted((table, index, figures) for table, index, figures in rows)


def _statistics(connection: sa.Connection) -> Iterator[tuple[str, str, str]]:
    """Of each index: its rows, then how many of them share the first column, the first two, and so on."""
    for table, index, is_unique, is_partial in connection.exec_driver_sql(
        'SELECT m.name, i.name, i."unique", i.partial '
        "FROM sqlite_master AS m, pragma_index_list(m.name) AS i "
        "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
    ).all():
        columns = connection.exec_driver_sql(
            "SELECT i.name, t.type FROM pragma_index_info(?) AS i, pragma_table_info(?) AS t "
            "WHERE t.name = i.name ORDER BY i.seqno",
            (index, table),
        ).all()
        parents: dict[str, str] = dict(
            connection.exec_driver_sql(
                'SELECT "from", "table" FROM pragma_foreign_key_list(?) WHERE "from" <> \'network_id\'',
                (table,),
            ).all()
        )
        rows = ceil(_rows(table) / (10 if is_partial else 1))
        several = [min(_values(name, str(kind), parents, rows), rows) for name, kind in columns]
        shared = [max(ceil(rows / many), 1) for many in accumulate(several, int.__mul__)]
        if is_unique:
            shared[-1] = 1
        yield table, index, " ".join(map(str, (rows, *shared)))


def _values(column: str, kind: str, parents: dict[str, str], rows: int) -> int:
    if column in parents and column not in VALUES:
        return _rows(parents[column])
    if kind.startswith("DATE"):
        return DAYS
    return VALUES.get(column, rows)


def _rows(table: str) -> int:
    return GROWING.get(table, FEW)
