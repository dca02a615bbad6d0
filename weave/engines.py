"""The way to the database: how it is opened, how long anybody waits for it, and which are refused."""

import threading
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event

from weave.trail import link

# The fault that can damage a database in WAL mode was mended in this release of SQLite.
SQLITE_FLOOR = (3, 51, 3)
# Where a connection keeps its turn as a writer, and which file it has opened.
TURN = "turn"
FILE = "file"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: for a free connection, for what others hold, at work on one statement, idle in a transaction.

    None is as long as it takes.
    """

    connects: float
    waits: float
    works: float | None
    rests: float | None


# A person waits for the answer; whoever runs a command would rather have it done.
FOR_PAGES = Patience(connects=1, waits=1.5, works=10, rests=60)
FOR_COMMANDS = Patience(connects=10, waits=10, works=None, rests=None)


def make_engine(url: str, patience: Patience = FOR_COMMANDS, *, begins: bool = True) -> sa.Engine:
    """The way to the database; unless it `begins`, an SQLite file has to be there already."""
    if url.startswith("sqlite"):
        engine = _sqlite_engine(url, patience)
        if not begins:
            _only_what_is_there(engine)
        return engine
    engine = sa.create_engine(
        url,
        hide_parameters=True,  # An error says which statement failed, not what it was to write.
        pool_pre_ping=True,
        pool_size=10,
        max_overflow=20,
        pool_timeout=patience.connects,
        connect_args={"connect_timeout": 2, "tcp_user_timeout": 5000},
    )
    _refuse_forgetful_postgres(engine)
    _limit_postgres(engine, patience)
    return engine


def _sqlite_engine(url: str, patience: Patience) -> sa.Engine:
    module = _sqlite_library()
    engine = sa.create_engine(
        url,
        hide_parameters=True,
        module=module,
        poolclass=sa.pool.QueuePool,
        pool_size=10,
        max_overflow=20,
        pool_timeout=patience.connects,
        connect_args={"check_same_thread": False, "timeout": patience.waits},
    )

    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: Any) -> None:
        # We say BEGIN ourselves: the driver's own begins too late for IMMEDIATE.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("weave_link", 3, link, deterministic=True)
        record.info[FILE] = _file(engine)

    @event.listens_for(engine, "checkout")
    def compare(_connection: Any, record: Any, _proxy: object) -> None:
        # What is written to a file that was moved or replaced would be lost with it.
        if record.info[FILE] != _file(engine):
            raise sa.exc.DisconnectionError("the database file is another one")

    _take_turns(engine, patience)
    return engine


def _take_turns(engine: sa.Engine, patience: Patience) -> None:
    """Writers of one process wait in a queue: SQLite's own waiting is a lottery that some lose each time."""
    turn = threading.Lock()

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        if not connection.get_execution_options().get("writes", True):
            connection.exec_driver_sql("BEGIN")
            return
        until = time.monotonic() + patience.waits
        if TURN not in connection.info:
            if not turn.acquire(timeout=patience.waits):
                raise sa.exc.TimeoutError("other writers took too long")
            connection.info[TURN] = turn
        left = max(0.0, until - time.monotonic())
        connection.exec_driver_sql(f"PRAGMA busy_timeout={round(1000 * left)}")
        # A reader that turns writer half-way can fail at once; a writer takes its place first.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if connection.info[FILE] != _file(engine):
            raise sa.exc.DisconnectionError("the database file was taken away meanwhile")

    @event.listens_for(engine, "checkin")
    def give_back(_connection: Any, record: Any) -> None:
        if held := record.info.pop(TURN, None):
            held.release()


def _file(engine: sa.Engine) -> tuple[int, int] | None:
    """Which file the database is at this moment, whatever it is called."""
    try:
        found = Path(engine.url.database or "").stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _only_what_is_there(engine: sa.Engine) -> None:
    """A file that is gone is not begun anew: an empty one would look as if everything were lost."""

    @event.listens_for(engine, "do_connect")
    def open_existing(_dialect: object, _record: object, args: list[Any], options: dict[str, Any]) -> None:
        args[0] = f"file:{quote(args[0])}?mode=rw"
        options["uri"] = True


@cache
def _sqlite_library() -> Any:
    """The newest SQLite at hand that is free of the WAL fault."""
    import sqlite3

    if sqlite3.sqlite_version_info >= SQLITE_FLOOR:
        return sqlite3
    try:
        import pysqlite3
    except ImportError:
        pysqlite3 = None
    if pysqlite3 is None or pysqlite3.sqlite_version_info < SQLITE_FLOOR:
        found = sqlite3.sqlite_version if pysqlite3 is None else pysqlite3.sqlite_version
        needed = ".".join(map(str, SQLITE_FLOOR))
        raise SystemExit(
            f"weave: SQLite {found} has a fault that can damage the database; {needed} or newer is needed. "
            "Install the pysqlite3 package, or set WEAVE_DATABASE_URL to a PostgreSQL database."
        )
    return pysqlite3


def _refuse_forgetful_postgres(engine: sa.Engine) -> None:
    """An acknowledged write is on disk: a server told otherwise is not used."""

    @event.listens_for(engine, "first_connect")
    def check(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            for setting in ("fsync", "synchronous_commit"):
                cursor.execute(f"SHOW {setting}")
                if cursor.fetchone()[0] == "off":
                    raise SystemExit(
                        f"weave: PostgreSQL runs with {setting}=off and could lose what was saved."
                    )
        connection.rollback()


def _limit_postgres(engine: sa.Engine, patience: Patience) -> None:
    """Nobody waits for ever: not for a lock, and not for a process that holds one and is gone."""
    limits = {
        "lock_timeout": patience.waits,
        "statement_timeout": patience.works or 0,
        "idle_in_transaction_session_timeout": patience.rests or 0,
    }

    @event.listens_for(engine, "connect")
    def limit(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            for setting, seconds in limits.items():
                cursor.execute(f"SET {setting} = {round(1000 * seconds)}")
        connection.commit()
