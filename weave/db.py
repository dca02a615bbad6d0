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

from weave.engines import make_engine as make_engine
from weave.models import IdCounter, NetworkEntity, NetworkOwned, network_tables

EVERY_NETWORK = "every_network"
# Says of a statement that it is kept and asked again, so that its guard is kept with it.
KEPT = "kept"


class UnscopedSession(RuntimeError):
    """A session that was opened without saying which network it is for."""


class ForeignNetwork(RuntimeError):
    """A row of one network was to be written in a session of another."""


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
