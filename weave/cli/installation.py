"""What every command needs: one clear line when it fails, and the database."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
import typer

from weave import db
from weave import migrate as migrations
from weave.settings import Settings


def fail(message: str) -> typer.Exit:
    """One clear line on stderr, exit 1."""
    typer.echo(f"weave: {message}", err=True)
    return typer.Exit(1)


@contextmanager
def database(settings: Settings) -> Iterator[sa.Engine]:
    """The database, migrated; what stands in the way is said in one line."""
    try:
        if not settings.database_url:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
        engine = db.make_engine(settings.database)
        migrations.migrate(engine)
    except PermissionError as error:
        raise fail(f"cannot write to {error.filename}; choose another folder with WEAVE_DATA_DIR") from None
    except sa.exc.OperationalError as error:
        raise fail(f"the database cannot be opened: {str(error.orig).strip().splitlines()[0]}") from None
    try:
        yield engine
    finally:
        engine.dispose()
