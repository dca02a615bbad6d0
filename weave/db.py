"""The database: engine, sessions that know their network, and the guard that keeps them in it.

A session either belongs to one network (`network_session`), or to none (`global_session`). The guard filters
every statement on a network's tables by the session's network, stamps and checks every write, and refuses the
statements of a session that was opened in any other way. On PostgreSQL row-level security asks once more.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, with_loader_criteria
from sqlmodel import SQLModel

from weave.models import IdCounter, NetworkEntity, NetworkOwned, network_tables
from weave.trail import link

# The fault that can damage a database in WAL mode was mended in this release of SQLite.
SQLITE_FLOOR = (3, 51, 3)
EVERY_NETWORK = "every_network"
# Says of a statement that it is kept and asked again, so that its guard is kept with it.
KEPT = "kept"


class UnscopedSession(RuntimeError):
    """A session that was opened without saying which network it is for."""


class ForeignNetwork(RuntimeError):
    """A row of one network was to be written in a session of another."""


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


@dataclass(frozen=True, slots=True)
class Scope:
    """What a session may touch: one network's rows, or (None) only what belongs to no network."""

    network_id: int | None


@dataclass(slots=True)
class Actor:
    """Who is writing and when, for the audit trail; without a time it is the present."""

    via: str
    account_id: int | None = None
    member_id: int | None = None
    at: dt.datetime | None = None


def make_engine(url: str, patience: Patience = FOR_COMMANDS) -> sa.Engine:
    if url.startswith("sqlite"):
        return _sqlite_engine(url, patience)
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
    def configure(connection: Any, _record: object) -> None:
        # We say BEGIN ourselves: the driver's own begins too late for IMMEDIATE.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("weave_link", 3, link, deterministic=True)

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        # A reader that turns writer half-way can fail at once; a writer takes its place in the queue first.
        writes = connection.get_execution_options().get("writes", True)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


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


def stored_bytes(engine: sa.Engine) -> int:
    """How much room the database takes, an SQLite file with what still waits in its write-ahead log."""
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            size = sa.select(sa.func.pg_database_size(sa.func.current_database()))
            return int(connection.execute(size).scalar_one())
    name = engine.url.database or ""
    files = [Path(name + ending) for ending in ("", "-wal")]
    return sum(path.stat().st_size for path in files if path.is_file())


@contextmanager
def global_session(engine: sa.Engine, *, actor: Actor, writes: bool = True) -> Iterator[Session]:
    """A session for what belongs to no network; commits at the end, or nothing is kept."""
    with open_session(engine, Scope(None), actor=actor, writes=writes) as db, db.begin():
        yield db


@contextmanager
def network_session(
    engine: sa.Engine, network_id: int, *, actor: Actor, writes: bool = True
) -> Iterator[Session]:
    """A session inside one network; commits at the end, or nothing is kept."""
    with open_session(engine, Scope(network_id), actor=actor, writes=writes) as db, db.begin():
        yield db


def open_session(engine: sa.Engine, scope: Scope, *, actor: Actor, writes: bool) -> Session:
    """A session with its scope declared; the caller commits."""
    bound = engine.execution_options(writes=writes)
    return Session(bound, info={"scope": scope, "actor": actor}, expire_on_commit=False)


def enter_network(db: Session, network_id: int) -> None:
    """Narrow a global session to one network, for the rest of its life."""
    if db.info["scope"] != Scope(None):
        raise ForeignNetwork("this session is inside a network already")
    db.info["scope"] = Scope(network_id)
    if db.in_transaction():
        _tell_postgres(db.connection(), network_id)


def network_of(db: Session) -> int:
    """The network that this session is inside."""
    network_id = _scope(db).network_id
    if network_id is None:
        raise UnscopedSession("this session is inside no network")
    return network_id


def actor_of(db: Session) -> Actor:
    actor = db.info["actor"]
    assert isinstance(actor, Actor)
    return actor


def _scope(db: Session) -> Scope:
    scope = db.info.get("scope")
    if not isinstance(scope, Scope):
        raise UnscopedSession("open sessions with network_session() or global_session()")
    return scope


@event.listens_for(Session, "after_begin")
def _tell_scope(db: Session, _transaction: object, connection: sa.Connection) -> None:
    _tell_postgres(connection, _scope(db).network_id)


def see_every_network(connection: sa.Connection) -> None:
    """For what moves whole tables, such as a backup: row-level security hides nothing in this transaction."""
    _tell_postgres(connection, None)


def _tell_postgres(connection: sa.Connection, network_id: int | None) -> None:
    if connection.dialect.name == "postgresql":
        setting = "*" if network_id is None else str(network_id)
        connection.exec_driver_sql("SELECT set_config('weave.network_id', %s, true)", (setting,))


@cache
def _network_tables() -> frozenset[sa.FromClause]:
    return frozenset(_table(kind) for kind in network_tables())


def _table(kind: type[SQLModel]) -> sa.Table:
    table: sa.Table = getattr(kind, "__table__")  # noqa: B009 - SQLModel does not type it
    return table


@cache
def _within(network_id: int) -> Any:
    """The filter of every network table, as one option of a statement.

    A function of the class, for it reaches aliases, too; it is first tried on the base, which has no columns.
    """

    def of_this_network(kind: Any) -> Any:
        return getattr(kind, "network_id", None) == network_id

    return with_loader_criteria(NetworkOwned, of_this_network, include_aliases=True)


@event.listens_for(Session, "do_orm_execute")
def _keep_in_network(state: ORMExecuteState) -> None:
    scope = _scope(state.session)
    is_kept = KEPT in state.execution_options
    if scope.network_id is not None:
        guard = _kept_guarded if is_kept else _guarded
        state.statement = guard(state.statement, scope.network_id)
    elif not state.execution_options.get(EVERY_NETWORK):
        touches = _kept_touches_network_tables if is_kept else _touches_network_tables
        if touches(state.statement):
            raise UnscopedSession("a session outside any network asked for a network's rows")


def _guarded(statement: Any, network_id: int) -> Any:
    return statement.options(_within(network_id))


def _touches_network_tables(statement: Any) -> bool:
    return any(
        element in _network_tables()
        for element in sa.sql.visitors.iterate(statement)
        if isinstance(element, sa.Table)
    )


# By identity of the statement: a statement is never changed once it is made.
_kept_guarded = lru_cache(maxsize=1024)(_guarded)
_kept_touches_network_tables = lru_cache(maxsize=1024)(_touches_network_tables)


@event.listens_for(Session, "before_flush")
def _stamp(db: Session, _context: UOWTransaction, _instances: object) -> None:
    """Every new row gets the session's network and an id; a row of another network is refused."""
    scope = _scope(db)
    waiting: list[NetworkEntity] = []
    for row in [*db.new, *db.dirty, *db.deleted]:
        if not isinstance(row, NetworkOwned):
            continue
        if scope.network_id is None:
            raise UnscopedSession(f"a session outside any network was to write a {type(row).__name__}")
        if _unset(row.network_id):
            row.network_id = scope.network_id
        if row.network_id != scope.network_id:
            raise ForeignNetwork(
                f"a {type(row).__name__} of network {row.network_id} in network {scope.network_id}"
            )
        if isinstance(row, NetworkEntity) and _unset(row.id):
            waiting.append(row)
    if waiting and scope.network_id is not None:
        first = draw_ids(db, scope.network_id, len(waiting))
        for offset, row in enumerate(waiting):
            row.id = first + offset


def _unset(value: object) -> bool:
    """Keys are typed as given, but are empty until the first flush."""
    return value is None


def draw_ids(db: Session, network_id: int, count: int) -> int:
    """Take `count` ids from the network's counter and return the first."""
    counter = _table(IdCounter)
    taken = db.connection().execute(
        sa.update(counter)
        .where(counter.c.network_id == network_id)
        .values(next_id=counter.c.next_id + count)
        .returning(counter.c.next_id)
    )
    return int(taken.scalar_one()) - count


def now() -> dt.datetime:
    """The present, in UTC; passed on as a value from where a request or a command begins."""
    return dt.datetime.now(dt.UTC)
