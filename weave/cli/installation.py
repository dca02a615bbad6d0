"""What every command needs: one clear line when it fails, the database, and the network that is meant."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import sqlalchemy as sa
import typer
from pydantic import ValidationError
from sqlalchemy import select
from sqlmodel import col

from weave import db
from weave import migrate as migrations
from weave.db import Actor, global_session
from weave.models import Network
from weave.settings import Settings

BY_COMMAND = Actor(via="command")
InNetwork = Annotated[str, typer.Option("--network", help="Its slug; not needed while there is only one.")]


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
    with in_one_line("" if settings.database_url else f" ({settings.data_dir / 'weave.db'})"):
        if not settings.database_url:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
        engine = db.make_engine(settings.database)
        migrations.migrate(engine)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def in_one_line(place: str = "") -> Iterator[None]:
    """What the folder or the database objects to, and where it is, as the operator can act on it."""
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
        raise fail(
            f"the database cannot be opened: {str(error.orig).strip().splitlines()[0]}{place}"
        ) from None


def all_networks(engine: sa.Engine) -> list[Network]:
    with global_session(engine, actor=BY_COMMAND, writes=False) as db:
        return list(db.scalars(select(Network).order_by(col(Network.slug))))


def network_named(engine: sa.Engine, slug: str) -> Network:
    """The network of this slug, or the only one."""
    networks = all_networks(engine)
    slugs = ", ".join(network.slug for network in networks)
    if not networks:
        raise fail("there is no network yet; set one up first")
    if not slug and len(networks) > 1:
        raise fail(f"there are several networks; name one of them with --network: {slugs}")
    found = next((network for network in networks if slug in ("", network.slug)), None)
    if found is None:
        raise fail(f"there is no network “{slug}”; there are: {slugs}")
    return found
