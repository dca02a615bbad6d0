"""`weave backup`, `weave restore` and `weave copy`."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from weave.cli.installation import fail, in_one_line, settings_at_hand
from weave.db import now

if TYPE_CHECKING:
    from weave.backups import Progress

AsJson = Annotated[bool, typer.Option("--json", help="Report as JSON.")]
SHOWN_EVERY = 0.2


def backup(
    file: Annotated[Path, typer.Argument(help="Where to; only its owner may read it.")],
    force: Annotated[bool, typer.Option("--force", help="Replace the file if there is one.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write everything, the secret key too, into one file; the server may run meanwhile."""
    from weave.backups import back_up

    with _watched(file) as progress:
        done = back_up(settings_at_hand(), file, at=now(), progress=progress, overwrite=force)
    manifest = done.manifest
    report = {
        "file": str(file),
        "bytes": done.size,
        "seconds": round(done.seconds, 1),
        "made_at": manifest.made_at,
        "database": manifest.database,
        "revision": manifest.revision,
        "rows": manifest.rows,
        "tables": manifest.tables,
        "secrets": manifest.secrets,
    }
    told = (
        f"{file} holds {_amount(manifest.tables, manifest.rows)}, {done.size / 1e6:,.1f} MB, "
        f"written in {done.seconds:.1f} s.\n"
        "Keep it where only you can read it. Beside everything that people wrote there are secrets in it: "
        f"{', '.join(manifest.secrets)}."
    )
    _report(report, told, as_json)


def restore(
    file: Annotated[Path, typer.Argument(help="What `weave backup` wrote.")],
    check: Annotated[bool, typer.Option("--check", help="Only say whether the file is whole.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup into an empty installation, and compare; a damaged file is refused before that."""
    from weave import backups

    if check:
        _check(file, as_json)
        return
    with _watched(file) as progress:
        done = backups.restore(settings_at_hand(), file, at=now(), progress=progress)
    manifest = done.manifest
    report = {
        "equal": True,
        "seconds": round(done.seconds, 1),
        "made_at": manifest.made_at,
        "backed_up_at_revision": manifest.revision,
        "revision": done.revision,
        "rows": manifest.rows,
        "tables": manifest.tables,
        "put_aside": [str(path) for path in done.put_aside],
    }
    restored = f"Restored {_amount(manifest.tables, manifest.rows)} in {done.seconds:.1f} s"
    told = [
        f"{restored}, all equal to the backup of {manifest.made_at}.",
        "Start the server now; if one runs here already, start it anew.",
        *(f"There was another file already; it is now {path}." for path in done.put_aside),
    ]
    _report(report, "\n".join(told), as_json)


def _check(file: Path, as_json: bool) -> None:
    from weave.backups import checked_backup

    with _watched(file) as progress, checked_backup(file, progress) as found:
        manifest = found.manifest
    report: dict[str, object] = {"whole": True, "made_at": manifest.made_at, "rows": manifest.rows}
    told = f"{file} is whole: {_amount(manifest.tables, manifest.rows)}, backed up at {manifest.made_at}."
    _report(report, told, as_json)


def copy(
    source: Annotated[str, typer.Option("--from", help="A database; if not said, the one in use.")] = "",
    target: Annotated[str, typer.Option("--to", help="An empty one; if not said, the one in use.")] = "",
    as_json: AsJson = False,
) -> None:
    """Copy everything from one database into an empty one, SQLite or PostgreSQL, and compare."""
    from weave import backups

    if not source and not target:
        raise typer.BadParameter("say --from or --to; the other is the database in use")
    with _watched(None) as progress:
        done = backups.copy(_address(source), _address(target), progress=progress)
    report = {
        "equal": True,
        "seconds": round(done.seconds, 1),
        "revision": done.revision,
        "rows": done.rows,
        "tables": done.tables,
    }
    told = (
        f"Copied {_amount(done.tables, done.rows)}, all equal, in {done.seconds:.1f} s. "
        "The secret key stays in the data folder: keep that in use with the new database."
    )
    _report(report, told, as_json)


def _address(url: str) -> str:
    """A database's address as SQLAlchemy knows it; nothing said means the one in use."""
    settings = settings_at_hand()
    return settings.model_copy(update={"database_url": url}).database if url else settings.database


@contextmanager
def _watched(file: Path | None) -> "Iterator[Progress]":
    """Shows on a terminal how far it is; what stands in the way is said in one line."""
    from weave.backups import Refused

    shows = is_watched()
    try:
        with in_one_line():
            try:
                yield _shown() if shows else _unseen
            except OSError as error:
                raise fail(f"{error.filename or file} cannot be used ({error.strerror})") from None
    except Refused as refusal:
        raise fail(str(refusal)) from None
    finally:
        if shows:
            typer.echo("\r\x1b[K", nl=False, err=True)


def is_watched() -> bool:
    return sys.stderr.isatty()


def _unseen(_what: str, _share: float) -> None:
    pass


def _shown() -> "Progress":
    last = 0.0

    def show(what: str, share: float) -> None:
        nonlocal last
        if time.monotonic() - last > SHOWN_EVERY:
            last = time.monotonic()
            typer.echo(f"\r\x1b[K{what} … {share:.0%}", nl=False, err=True)

    return show


def _report(told: dict[str, object], words: str, as_json: bool) -> None:
    typer.echo(json.dumps(told, ensure_ascii=False, indent=2) if as_json else words)


def _amount(tables: dict[str, dict[str, object]], rows: int) -> str:
    return f"{rows:,} rows of {len(tables)} tables"
