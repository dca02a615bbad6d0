"""`weave copy`: from one database into an empty one, of the same kind or another."""

import time
from dataclasses import dataclass

from weave.backups.databases import count_rows, next_ids, refuse_unless_empty, snapshot
from weave.backups.filling import filled
from weave.backups.rows import Passage, Progress, lines_of
from weave.db import make_engine
from weave.migrate import newest_revision


@dataclass(frozen=True, slots=True)
class Copied:
    """Every table with its rows and their SHA-256, the same on both sides."""

    tables: dict[str, dict[str, object]]
    rows: int
    revision: str
    seconds: float


def copy(source_url: str, target_url: str, *, progress: Progress) -> Copied:
    """Fill the target with the source's rows, compare; all of it or nothing."""
    begun = time.monotonic()
    source, target = make_engine(source_url), make_engine(target_url)
    try:
        refuse_unless_empty(target)
        with snapshot(source) as (connection, schema):
            passage = Passage("Copying", count_rows(connection, schema), progress)
            with filled(
                target,
                schema,
                lambda table: lines_of(connection, table),
                next_ids=next_ids(connection, schema),
                passage=passage,
            ):
                pass
    finally:
        source.dispose()
        target.dispose()
    return Copied(passage.told(), passage.rows, newest_revision(), time.monotonic() - begun)
