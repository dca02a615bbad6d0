"""An empty database is filled and compared with where its rows came from, in one transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from weave.backups.databases import emptied, go_on_numbering, refuse_unequal
from weave.backups.rows import Lines, Passage, put_lines
from weave.backups.schema import Schema


@contextmanager
def filled(
    engine: sa.Engine,
    schema: Schema,
    lines_of: Callable[[sa.Table], Lines],
    *,
    next_ids: dict[str, int],
    passage: Passage,
) -> Iterator[None]:
    """The database holds the rows, and they are equal; it is kept when the block ends well."""
    with emptied(engine, schema) as connection:
        for table in schema.tables:
            put_lines(connection, table, passage.through(table.name, lines_of(table)))
        go_on_numbering(connection, schema, next_ids)
        refuse_unequal(connection, schema, passage.told(), passage.progress)
        yield
