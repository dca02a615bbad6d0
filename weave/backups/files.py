"""The backup file: a ZIP of JSON lines that any computer can open, sealed by a SHA-256 of all of it.

The seal is the archive's comment, and so the last bytes of the file: whichever byte is changed, lost or
added, the file and its seal do not fit together. A file stands under its name only once it is whole and on
the disk.
"""

import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from weave.backups.refusals import Refused
from weave.backups.rows import Lines, Passage, Progress
from weave.backups.schema import Schema, kind_of

FORMAT = "weave-backup"
FORMAT_VERSION = 1
SEAL = b"weave-backup sha256 "
SEAL_LENGTH = len(SEAL) + 64
CHUNK = 1 << 20
README = """This is a backup of Weave: everything that one installation holds. Keep it secret.

`weave restore FILE` puts it into an empty installation. Without Weave: tables/NAME.jsonl is a table, one row
a line, as JSON in UTF-8. manifest.json says of each table how many rows it has, the SHA-256 of its file, and
of what kind its columns are. `time` is UTC; `json` is a text that holds JSON, as the database kept it. files/
is what stood beside the database: `secret-key` is the installation's secret. The archive's comment ends with
the SHA-256 of all bytes before that comment.
"""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself."""

    made_at: str
    weave: str
    revision: str
    database: str
    tables: dict[str, dict[str, object]]
    columns: dict[str, dict[str, str]]
    next_ids: dict[str, int]
    files: list[str]
    secrets: list[str]

    @property
    def rows(self) -> int:
        return sum(int(str(told["rows"])) for told in self.tables.values())


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was read through and found whole."""

    manifest: Manifest
    archive: zipfile.ZipFile

    def lines(self, table: str) -> Lines:
        with self.archive.open(_member(table)) as file:
            yield from file

    def files(self) -> dict[str, bytes]:
        return {name: self.archive.read(f"files/{name}") for name in self.manifest.files}


def columns_of(schema: Schema) -> dict[str, dict[str, str]]:
    return {table.name: {column.name: kind_of(column) for column in table.columns} for table in schema.tables}


def _member(table: str) -> str:
    return f"tables/{table}.jsonl"


@contextmanager
def new_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """An archive that comes to stand under its name whole, for its owner's eyes only, or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.comment = SEAL.ljust(SEAL_LENGTH)
                yield archive
            _seal(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _settle(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _seal(file: IO[bytes]) -> None:
    """The comment is the end of an archive: what comes before it is written, and can be summed."""
    end = file.seek(0, os.SEEK_END) - SEAL_LENGTH
    digest = _digest(file, end)
    file.seek(end)
    file.write(SEAL + digest.encode())


def _digest(file: IO[bytes], end: int) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while (left := end - file.tell()) > 0:
        chunk = file.read(min(CHUNK, left))
        if not chunk:
            break
        digest.update(chunk)
    return digest.hexdigest()


def _settle(folder: Path) -> None:
    """A name, too, is only on the disk once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_table(archive: zipfile.ZipFile, table: str, lines: Lines) -> None:
    with archive.open(_entry(_member(table)), "w", force_zip64=True) as file, closing(lines):
        for line in lines:
            file.write(line)


def write_rest(archive: zipfile.ZipFile, manifest: Manifest, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        archive.writestr(_entry(f"files/{name}"), content)
    told = {"format": FORMAT, "format_version": FORMAT_VERSION} | asdict(manifest)
    archive.writestr(_entry("manifest.json"), json.dumps(told, ensure_ascii=False, indent=1))
    archive.writestr(_entry("README.txt"), README)


def _entry(name: str) -> zipfile.ZipInfo:
    """Unpacked, it is the owner's alone, too."""
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o600 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


@contextmanager
def checked_backup(path: Path, progress: Progress) -> Iterator[Backup]:
    """A backup, once every byte of it was read and found to be what was written."""
    with path.open("rb") as file:
        progress("Checking the file", 0)
        _check_seal(file, path)
        with _read(file, path) as backup:
            _check_tables(backup, path, progress)
            yield backup


@contextmanager
def _read(file: IO[bytes], path: Path) -> Iterator[Backup]:
    """The archive with its manifest; whoever sealed it, it has to be one that Weave understands."""
    try:
        archive = zipfile.ZipFile(file)
        told: dict[str, Any] = json.loads(archive.read("manifest.json"))
        kind, version = told.pop("format"), told.pop("format_version")
        if (kind, version) != (FORMAT, FORMAT_VERSION):
            raise Refused(f"{path} is of another format ({kind} {version}); install a newer Weave")
        backup = Backup(Manifest(**told), archive)
        names = {_member(table) for table in backup.manifest.tables}
        if not names | {f"files/{name}" for name in backup.manifest.files} <= set(archive.namelist()):
            raise KeyError("a table or a file")
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError) as error:
        raise Refused(f"{path} is no backup that Weave can read: {error}; nothing was changed") from None
    with archive:
        yield backup


def _check_seal(file: IO[bytes], path: Path) -> None:
    end = file.seek(0, os.SEEK_END) - SEAL_LENGTH
    file.seek(max(end, 0))
    seal = file.read()
    if end <= 0 or not seal.startswith(SEAL):
        raise Refused(f"{path} is no backup of Weave, or its end is damaged or missing; nothing was changed")
    if seal != SEAL + _digest(file, end).encode():
        raise Refused(f"{path} is damaged: its checksum does not fit; nothing was changed")


def _check_tables(backup: Backup, path: Path, progress: Progress) -> None:
    """What the seal cannot see: that the file was whole when it was sealed."""
    passage = Passage("Checking", backup.manifest.rows, progress)
    for table, told in backup.manifest.tables.items():
        passage.drain(table, backup.lines(table))
        if passage.tallies[table].told() != told:
            raise Refused(f"{path} is damaged: {table} is not what was written; nothing was changed")
