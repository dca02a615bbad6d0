"""Databases as wholes: a consistent cut of one that is written to, and an empty one to be filled.

Beside the guard, for that knows sessions of one network and the models of today; here it is every network's
rows, of the tables as they were at a revision.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from weave.backups.refusals import Refused
from weave.backups.rows import Passage, Progress, lines_of
from weave.backups.schema import Schema, schema_at
from weave.db import see_every_network
from weave.migrate import alone, known_revisions, migrate, revision_of, undo, upgrade


@contextmanager
def snapshot(engine: sa.Engine) -> Iterator[tuple[sa.Connection, Schema]]:
    """Everything as it is at one moment, while others write on; no half of a transaction is in it."""
    schema = schema_at(_standing_revision(engine))
    with engine.execution_options(writes=False).connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            _begin_reading(connection, schema)
            if revision_of(connection) != schema.revision:
                raise Refused("the database is being upgraded; try again in a moment")
            yield connection, schema


def _standing_revision(engine: sa.Engine) -> str:
    """Looked at without making a database that is not there."""
    revision = None if is_missing(engine) else _revision(engine)
    if revision is None:
        raise Refused(f"there is no Weave database at {named(engine)}")
    return revision


def is_missing(engine: sa.Engine) -> bool:
    """Whether the file of an embedded database is not there yet; to connect would make it."""
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    return bool(file) and not Path(str(file)).exists()


def named(engine: sa.Engine) -> str:
    """The address of a database without its password."""
    return engine.url.render_as_string(hide_password=True)


def _revision(engine: sa.Engine) -> str | None:
    with engine.execution_options(writes=False).connect() as connection:
        return revision_of(connection)


def _begin_reading(connection: sa.Connection, schema: Schema) -> None:
    """On PostgreSQL the tables are held first: a snapshot older than the hold could miss a migration."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(f'"{table.name}"' for table in schema.tables)
        connection.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS SHARE MODE")
    see_every_network(connection)


def count_rows(connection: sa.Connection, schema: Schema) -> int:
    counts = [sa.select(sa.func.count()).select_from(table).scalar_subquery() for table in schema.tables]
    return sum(connection.execute(sa.select(*counts)).one())


@contextmanager
def emptied(engine: sa.Engine, schema: Schema) -> Iterator[sa.Connection]:
    """A transaction in which the database stands at the revision, empty; it ends at the newest, or undone.

    Afterwards the database is as one that a server has started on.
    """
    with engine.connect() as connection, alone(connection):
        if revision_of(connection) is not None:
            undo(connection)
        upgrade(connection, schema.revision)
        see_every_network(connection)
        # What a migration put in to begin with is told by the rows that come, too.
        for table in reversed(schema.tables):
            connection.execute(sa.delete(table))
        with _keys_checked_later(connection, schema):
            yield connection
        upgrade(connection)
    migrate(engine)


def refuse_unless_empty(engine: sa.Engine) -> None:
    """Only where nobody has begun: rows are never put among others, nor over them."""
    if is_missing(engine):
        return
    with engine.execution_options(writes=False).connect() as connection:
        revision = revision_of(connection)
        if revision is None:
            taken = set(sa.inspect(connection).get_table_names())
            if taken:
                raise Refused(f"{named(engine)} holds tables of something else; name an empty database")
            return
        if revision not in known_revisions():
            raise Refused(f"the database {named(engine)} is of a newer Weave; install that, or name another")
        for table in ("network", "account"):
            if connection.execute(sa.select(sa.literal(1)).select_from(sa.table(table)).limit(1)).first():
                raise Refused(
                    f"{named(engine)} is in use: it holds networks or accounts; nothing was changed. "
                    "Name an empty database with WEAVE_DATABASE_URL, or a new data folder with WEAVE_DATA_DIR"
                )


@contextmanager
def _keys_checked_later(connection: sa.Connection, schema: Schema) -> Iterator[None]:
    """A row may point to one that comes after it: keys are looked at when all rows are there.

    Tables come in the order of their keys all the same, for SQLite looks through a whole table for each key
    that is still open.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        yield
        if loose := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise Refused(f"a row of {loose[0]} points to none of {loose[2]}")
        return
    keys = [
        (table.name, str(key["name"]))
        for table in schema.tables
        for key in sa.inspect(connection).get_foreign_keys(table.name)
    ]
    _set_keys(connection, keys, "DEFERRABLE INITIALLY DEFERRED")
    yield
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    _set_keys(connection, keys, "NOT DEFERRABLE")


def _set_keys(connection: sa.Connection, keys: list[tuple[str, str]], how: str) -> None:
    for table, name in keys:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" ALTER CONSTRAINT "{name}" {how}')


def next_ids(connection: sa.Connection, schema: Schema) -> dict[str, int]:
    """The next id of each table that numbers its rows itself; SQLite always goes on after the highest."""
    found: dict[str, int] = {}
    for table, sequence in _sequences(connection, schema):
        asked = f"SELECT last_value, is_called FROM {sequence}"  # noqa: S608 - the database's own name
        last, is_taken = connection.exec_driver_sql(asked).one()
        found[table.name] = last + 1 if is_taken else last
    return found


def go_on_numbering(connection: sa.Connection, schema: Schema, wanted: dict[str, int]) -> None:
    """New rows get the ids that they would have got where the rows came from."""
    for table, sequence in _sequences(connection, schema):
        (key,) = table.primary_key.columns
        highest = connection.execute(sa.select(sa.func.max(key))).scalar() or 0
        following = wanted.get(table.name, highest + 1)
        connection.exec_driver_sql("SELECT setval(%s, %s, false)", (sequence, following))


def _sequences(connection: sa.Connection, schema: Schema) -> Iterator[tuple[sa.Table, str]]:
    if connection.dialect.name != "postgresql":
        return
    for table in schema.tables:
        for column in table.primary_key.columns:
            found = connection.exec_driver_sql(
                "SELECT pg_get_serial_sequence(%s, %s)", (f'"{table.name}"', column.name)
            ).scalar()
            if found:
                yield table, found


def refuse_unequal(
    connection: sa.Connection, schema: Schema, wanted: dict[str, dict[str, object]], progress: Progress
) -> None:
    """Reads back what was written: every row of every table is what it was."""
    passage = Passage("Comparing", sum(int(str(told["rows"])) for told in wanted.values()), progress)
    for table in schema.tables:
        passage.drain(table.name, lines_of(connection, table))
        if passage.tallies[table.name].told() != wanted[table.name]:
            raise Refused(f"{table.name} differs from what it was copied from; nothing was kept")
