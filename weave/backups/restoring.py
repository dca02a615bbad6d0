"""`weave restore`: a backup into an empty installation."""

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path

from weave.backups.databases import refuse_unless_empty
from weave.backups.files import Backup, Manifest, checked_backup, columns_of
from weave.backups.filling import filled
from weave.backups.folder import put_files, refuse_other_key
from weave.backups.refusals import Refused
from weave.backups.rows import Passage, Progress
from weave.backups.schema import Schema, schema_at
from weave.db import make_engine
from weave.migrate import newest_revision
from weave.settings import Settings


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, at which revision it stands now, and the files that had to give way."""

    manifest: Manifest
    revision: str
    put_aside: list[Path]
    seconds: float


def restore(settings: Settings, path: Path, *, at: dt.datetime, progress: Progress) -> Restored:
    """Check the whole file, fill the empty installation, compare; all of it or nothing."""
    begun = time.monotonic()
    with checked_backup(path, progress) as backup:
        schema = _schema(backup, path)
        refuse_other_key(settings, backup.files())
        if not settings.database_url:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
        engine = make_engine(settings.database)
        try:
            refuse_unless_empty(engine)
            passage = Passage("Restoring", backup.manifest.rows, progress)
            with filled(
                engine,
                schema,
                lambda table: backup.lines(table.name),
                next_ids=backup.manifest.next_ids,
                passage=passage,
            ):
                put_aside = put_files(settings, backup.files(), at)
        finally:
            engine.dispose()
    return Restored(backup.manifest, newest_revision(), put_aside, time.monotonic() - begun)


def _schema(backup: Backup, path: Path) -> Schema:
    schema = schema_at(backup.manifest.revision)
    if columns_of(schema) != backup.manifest.columns:
        raise Refused(f"{path} holds other tables than its revision {schema.revision} has")
    return schema
