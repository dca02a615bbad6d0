"""What every command needs: one clear line when it fails, and the database."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
import typer
from pydantic import ValidationError

from weave import db
from weave import migrate as migrations
from weave.settings import Settings


def fail(message: str) -> typer.Exit:
    """One clear line on stderr, exit 1."""
    typer.echo(f"weave: {message}", err=True)
    return typer.Exit(1)


def settings_at_hand() -> Settings:
    """The settings as the environment says them; one that cannot be read is named."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = error.errors()[0]
        name = f"WEAVE_{wrong['loc'][0]}".upper()
        raise fail(f"{name} cannot be used: {wrong['msg']}") from None


@contextmanager
def database(settings: Settings) -> Iterator[sa.Engine]:
    """The database, migrated; what stands in the way is said in one line."""
    with in_one_line():
        if not settings.database_url:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
        engine = db.make_engine(settings.database)
        migrations.migrate(engine)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def in_one_line() -> Iterator[None]:
    """What the folder or the database objects to, as the operator can act on it."""
    try:
        yield
    except OSError as error:
        told = (
            f"cannot write to {error.filename} ({error.strerror}); choose another folder with WEAVE_DATA_DIR"
        )
        raise fail(told) from None
    except (sa.exc.ArgumentError, ModuleNotFoundError):
        raise fail("WEAVE_DATABASE_URL cannot be read; it is postgresql://user:password@host/name") from None
    except sa.exc.DatabaseError as error:
        raise fail(f"the database cannot be opened: {str(error.orig).strip().splitlines()[0]}") from None
