"""Bring the database to the newest schema; safe when several processes start at once."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

ADVISORY_LOCK = 0x77656176_65  # "weave"


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    return config


def migrate(engine: sa.Engine) -> None:
    """Upgrade to the newest revision, in one transaction, while no other process does the same."""
    config = configuration()
    with engine.connect() as connection, _alone(connection):
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def _alone(connection: sa.Connection) -> Iterator[None]:
    """Hold SQLite's write lock (BEGIN IMMEDIATE) or PostgreSQL's advisory lock until the transaction ends."""
    with _begin_patiently(connection):
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
        yield


def _begin_patiently(connection: sa.Connection, attempts: int = 12) -> sa.RootTransaction:
    """Begin; when another process migrates a large database longer than the busy timeout, wait on."""
    for _ in range(attempts - 1):
        try:
            return connection.begin()
        except sa.exc.OperationalError:
            time.sleep(0.5)
    return connection.begin()


def is_current(engine: sa.Engine) -> bool:
    """Whether the database stands at the newest revision."""
    newest = ScriptDirectory.from_config(configuration()).get_current_head()
    with engine.execution_options(writes=False).connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == newest
