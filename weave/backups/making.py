"""`weave backup`: everything into one file, while the server writes on."""

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path

from weave import __version__
from weave.audit import SECRET
from weave.backups.databases import count_rows, next_ids, snapshot
from weave.backups.files import Manifest, columns_of, new_archive, write_rest, write_table
from weave.backups.folder import kept_files
from weave.backups.refusals import Refused
from weave.backups.rows import Passage, Progress, lines_of
from weave.backups.schema import Schema
from weave.db import make_engine
from weave.settings import Settings

# What everybody may fetch.
SERVED = Path(__file__).parent.parent / "static"


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What was written, and how large it is."""

    manifest: Manifest
    size: int
    seconds: float


def back_up(
    settings: Settings, path: Path, *, at: dt.datetime, progress: Progress, overwrite: bool = False
) -> BackedUp:
    """Write the installation into one file that no other account of the machine can read."""
    begun = time.monotonic()
    _refuse_place(path, overwrite=overwrite)
    files = kept_files(settings)
    engine = make_engine(settings.database)
    try:
        with snapshot(engine) as (connection, schema), new_archive(path) as archive:
            passage = Passage("Writing", count_rows(connection, schema), progress)
            for table in schema.tables:
                lines = passage.through(table.name, lines_of(connection, table))
                write_table(archive, table.name, lines)
            manifest = Manifest(
                made_at=at.isoformat(timespec="seconds"),
                weave=__version__,
                revision=schema.revision,
                database=engine.dialect.name,
                tables=passage.told(),
                columns=columns_of(schema),
                next_ids=next_ids(connection, schema),
                files=list(files),
                secrets=_secrets(schema, files),
            )
            write_rest(archive, manifest, files)
    finally:
        engine.dispose()
    return BackedUp(manifest, path.stat().st_size, time.monotonic() - begun)


def _refuse_place(path: Path, *, overwrite: bool) -> None:
    if path.is_dir() or not path.parent.is_dir():
        raise Refused(f"{path} cannot be written: name a file in a folder that exists")
    if path.exists() and not overwrite:
        raise Refused(f"{path} exists already; name another file, or say --force")
    if path.resolve().is_relative_to(SERVED.resolve()):
        raise Refused(f"{path} lies where the server hands out files to everybody; name another folder")


def _secrets(schema: Schema, files: dict[str, bytes]) -> list[str]:
    """What in a backup opens doors; beside that it holds everything that people wrote."""
    columns = [
        f"{table.name}.{column.name}"
        for table in schema.tables
        for column in table.columns
        if column.name in SECRET or column.name.endswith("_hash")
    ]
    return [*files, *columns]
