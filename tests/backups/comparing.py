"""Two databases side by side: rows as the models read them, and everything that guards them."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from weave.db import see_every_network

Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(engine: sa.Engine) -> Rows:
    """Every row of every table, sorted by how it reads."""
    with engine.execution_options(writes=False).connect() as connection, connection.begin():
        see_every_network(connection)
        return {
            name: sorted(map(tuple, connection.execute(_all_of(table))), key=repr)
            for name, table in SQLModel.metadata.tables.items()
        }


def _all_of(table: sa.Table) -> sa.Select[Any]:
    """JSON as the letters that stand there."""
    return sa.select(
        *(
            sa.cast(column, sa.Text) if isinstance(column.type, sa.JSON) else column
            for column in table.columns
        )
    )


def guards_of(engine: sa.Engine) -> set[tuple[str, ...]]:
    """Tables, keys, indexes, checks, triggers and policies, as the database itself describes them."""
    with engine.execution_options(writes=False).connect() as connection:
        if engine.dialect.name == "sqlite":
            found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema")
            return {(kind, name, str(sql)) for kind, name, sql in found}
        found = connection.exec_driver_sql(
            """
            SELECT 'constraint', concat_ws('.', conrelid::regclass, conname),
                   concat_ws(' ', pg_get_constraintdef(oid), condeferrable, condeferred, convalidated)
              FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 'trigger', tgname, concat_ws(' ', pg_get_triggerdef(oid), tgenabled)
              FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT 'policy', concat_ws('.', tablename, policyname), concat_ws(' ', qual, with_check)
              FROM pg_policies
            UNION ALL SELECT 'secured', relname, concat_ws(' ', relrowsecurity, relforcerowsecurity)
              FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
            UNION ALL SELECT 'column', table_name || '.' || column_name,
                   concat_ws(' ', data_type, character_maximum_length, is_nullable, collation_name)
              FROM information_schema.columns WHERE table_schema = 'public'
            """
        )
        return {tuple(map(str, row)) for row in found}


def after_the_highest(engine: sa.Engine) -> dict[str, int]:
    """The first id that no row of a table that numbers its rows has reached."""
    numbered = {
        name: table.autoincrement_column
        for name, table in SQLModel.metadata.tables.items()
        if table.autoincrement_column is not None
    }
    with engine.execution_options(writes=False).connect() as connection:
        return {
            name: (connection.execute(sa.select(sa.func.max(key))).scalar() or 0) + 1
            for name, key in numbered.items()
        }


def next_ids_of(engine: sa.Engine) -> dict[str, int]:
    """The id that the next row of each table gets that numbers its rows itself."""
    if engine.dialect.name == "sqlite":
        return after_the_highest(engine)
    with engine.connect() as connection:
        return {
            name: connection.exec_driver_sql(
                "SELECT nextval(pg_get_serial_sequence(%s, %s))", (f'"{name}"', key.name)
            ).scalar_one()
            for name, table in SQLModel.metadata.tables.items()
            if (key := table.autoincrement_column) is not None
        }
