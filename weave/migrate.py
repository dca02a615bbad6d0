"""Bring the database to the newest schema; safe when several processes start at once."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from weave.statistics import tell_statistics

if TYPE_CHECKING:
    from alembic.config import Config

ADVISORY_LOCK = 0x77656176_65  # "weave"
MIGRATIONS = Path(__file__).parent.parent / "migrations"


def configuration() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def migrate(engine: sa.Engine) -> None:
    """Upgrade to the newest revision, in one transaction, while no other process does the same."""
    if not is_current(engine):
        with engine.connect() as connection, alone(connection):
            upgrade(connection)
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection, alone(connection):
            tell_statistics(connection)


def upgrade(connection: sa.Connection, revision: str = "head") -> None:
    """Upgrade within the connection's transaction."""
    # Half of the time that a start takes would go into this import.
    from alembic import command

    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def undo(connection: sa.Connection) -> None:
    """Take every table away, within the connection's transaction: for a database that nobody uses yet."""
    from alembic import command

    config = configuration()
    config.attributes["connection"] = connection
    command.downgrade(config, "base")


@contextmanager
def alone(connection: sa.Connection) -> Iterator[None]:
    """Hold SQLite's write lock (BEGIN IMMEDIATE) or PostgreSQL's advisory lock until the transaction ends."""
    with _begin_patiently(connection):
        if connection.dialect.name == "postgresql":
            # Another process may be at it for as long as it takes, and so may this one.
            for limit in ("lock_timeout", "statement_timeout"):
                connection.exec_driver_sql(f"SET LOCAL {limit} = 0")
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
    with engine.execution_options(writes=False).connect() as connection:
        return revision_of(connection) == newest_revision()


def revision_of(connection: sa.Connection) -> str | None:
    """The revision that a database stands at; None before the first."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def newest_revision() -> str:
    """Revisions are named by their dates, so the last name is the newest."""
    return max(known_revisions())


def known_revisions() -> set[str]:
    return {path.stem for path in (MIGRATIONS / "versions").glob("20*.py")}
