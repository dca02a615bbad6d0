"""The audit trail's chain: what is changed, removed or moved past the triggers is found, and where."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from proof.figures import Figures
from tests.cast import NOW, Cast
from tests.conftest import inside
from tests.stock import stock
from weave.db import Actor, Scope, global_session, open_session
from weave.models import Account, AccountAuditEntry, Act, Member
from weave.services.trails import check_account_trail, check_network_trail
from weave.trail import Finding

TRAILS = {name: SQLModel.metadata.tables[name] for name in ("audit_entry", "account_audit_entry")}
# What a forger would put into a column; into those that are not named here, a word.
FORGED: dict[str, object] = {
    "network_id": 2,
    "id": 900_000,
    "at": NOW - dt.timedelta(days=900),
    "by_member_id": 77,
    "by_account_id": 77,
    "before": {"city": "Forged"},
    "after": {"city": "Forged"},
    "act": Act.READ,
}
BY_COMMAND = Actor(via="command")


@pytest.mark.parametrize("trail", TRAILS)
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET kind = 'x'", "UPDATE {} SET link = ''", "DELETE FROM {}"]
)
def test_the_trail_cannot_be_changed(engine: sa.Engine, trail: str, statement: str) -> None:
    _refused(engine, statement.format(trail))


@pytest.mark.parametrize("trail", TRAILS)
def test_the_trail_cannot_be_emptied(engine: sa.Engine, trail: str) -> None:
    """SQLite has no such statement; its DELETE is refused as all others."""
    statement = "TRUNCATE {}" if engine.dialect.name == "postgresql" else "DELETE FROM {}"
    _refused(engine, statement.format(trail))


def _refused(engine: sa.Engine, statement: str) -> None:
    with (
        pytest.raises(sa.exc.DBAPIError, match="cannot be changed"),
        global_session(engine, actor=BY_COMMAND) as db,
    ):
        db.connection().exec_driver_sql(statement)


def test_an_untouched_trail_is_whole(engine: sa.Engine, cast: Cast) -> None:
    stock(engine, cast)
    with inside(engine, cast.ana) as db:
        found = check_network_trail(db)
    with global_session(engine, actor=BY_COMMAND) as db:
        of_accounts = check_account_trail(db)
    assert (found.is_whole, of_accounts.is_whole) == (True, True), (found, of_accounts)
    assert found.entries > 100
    assert of_accounts.entries >= 7


def test_a_forged_column_is_found(engine: sa.Engine, cast: Cast, figures: Figures) -> None:
    """Each column of the first, a middle and the last entry of both trails."""
    stock(engine, cast)
    tried, missed = 0, []
    with _without_triggers(engine) as connection:
        for trail in TRAILS.values():
            for column in trail.columns:
                for entry in _some_entries(connection, cast, trail):
                    tried += 1
                    forged = {column: FORGED.get(column.name, "x")}
                    found = _after(connection, cast, trail, entry, sa.update(trail).values(forged))
                    if found is not None and (found.is_whole or (found.unfit_id or 0) > max(entry, 900_000)):
                        missed.append(f"{column} of {entry}")
    figures.told("audit entries forged, a column each", tried)
    figures.none("forged audit entries that the chain did not find", len(missed))
    assert tried >= 75, tried
    assert not missed, missed


def test_a_removed_entry_is_found(engine: sa.Engine, cast: Cast) -> None:
    stock(engine, cast)
    with _without_triggers(engine) as connection:
        for trail in TRAILS.values():
            for entry in _some_entries(connection, cast, trail):
                found = _after(connection, cast, trail, entry, sa.delete(trail))
                assert found is not None
                assert not found.is_whole, f"{trail} {entry}"


def test_exchanged_entries_are_found(engine: sa.Engine, cast: Cast) -> None:
    stock(engine, cast)
    with _without_triggers(engine) as connection:
        for trail in TRAILS.values():
            first, middle, _last = _some_entries(connection, cast, trail)
            with connection.begin_nested() as savepoint:
                for old, new in ((first, 900_000), (middle, first), (900_000, middle)):
                    connection.execute(sa.update(trail).values(id=new).where(*_is(cast, trail, old)))
                assert _check(connection, cast, trail).unfit_id == first
                savepoint.rollback()


def test_cleared_content_leaves_the_chain_whole(engine: sa.Engine, cast: Cast) -> None:
    """A person who is forgotten takes content and salt along, not the fact that something was written."""
    with _without_triggers(engine) as connection:
        for trail in TRAILS.values():
            _first, middle, _last = _some_entries(connection, cast, trail)
            clearing = sa.update(trail).values(before=sa.null(), after=sa.null(), salt=None)
            found = _after(connection, cast, trail, middle, clearing)
            assert found is not None
            assert (found.is_whole, found.cleared) == (True, 1)


def test_a_noted_end_is_missed_in_a_trail_that_was_written_anew(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        noted = check_network_trail(db).head
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).city = "Hangzhou"
    with inside(engine, cast.ana) as db:
        assert check_network_trail(db, noted=noted).has_noted
    with inside(engine, cast.sam) as db:
        assert not check_network_trail(db, noted=noted).has_noted


def test_what_is_rolled_back_is_not_told(engine: sa.Engine) -> None:
    """Entries of accounts wait for the commit; those of a savepoint that is undone are forgotten."""
    with global_session(engine, actor=BY_COMMAND) as db:
        _add_account(db, "first")
        with db.begin_nested() as savepoint:
            _add_account(db, "undone")
            savepoint.rollback()
        with db.begin_nested():
            _add_account(db, "second")
        db.add(Account(email="third@example.org", created_at=NOW))
    with open_session(engine, Scope(None), actor=BY_COMMAND, writes=True) as db:
        _add_account(db, "gone")
        db.rollback()
        _add_account(db, "last")
        db.commit()
    with global_session(engine, actor=BY_COMMAND) as db:
        entries = db.scalars(select(AccountAuditEntry).order_by(col(AccountAuditEntry.id).desc()).limit(4))
        told = [str(entry.after["email"]).split("@")[0] for entry in entries if entry.after]
        assert check_account_trail(db).is_whole
    assert told == ["last", "third", "second", "first"]


def _add_account(db: Session, name: str) -> None:
    db.add(Account(email=f"{name}@example.org", created_at=NOW))
    db.flush()


@contextmanager
def _without_triggers(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Somebody with the file in hand; all of it is undone at the end."""
    with engine.connect() as connection, connection.begin() as transaction:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT set_config('weave.network_id', '*', true)")
            for trail in TRAILS:
                connection.exec_driver_sql(f"ALTER TABLE {trail} DISABLE TRIGGER USER")
        else:
            for trail in TRAILS:
                for act in ("update", "delete"):
                    connection.exec_driver_sql(f"DROP TRIGGER {trail}_no_{act}")
        yield connection
        transaction.rollback()


def _some_entries(connection: sa.Connection, cast: Cast, trail: sa.Table) -> tuple[int, int, int]:
    ids = connection.scalars(sa.select(trail.c.id).where(*_is(cast, trail)).order_by(trail.c.id)).all()
    return ids[0], ids[len(ids) // 2], ids[-1]


def _after(
    connection: sa.Connection, cast: Cast, trail: sa.Table, entry: int, change: sa.Update | sa.Delete
) -> Finding | None:
    """What the check finds once an entry is changed or removed; None when the database itself refuses it."""
    with connection.begin_nested() as savepoint:
        try:
            done = connection.execute(change.where(*_is(cast, trail, entry)))
        except sa.exc.IntegrityError:
            savepoint.rollback()
            return None
        assert done.rowcount == 1
        found = _check(connection, cast, trail)
        savepoint.rollback()
    return found


def _check(connection: sa.Connection, cast: Cast, trail: sa.Table) -> Finding:
    is_networks = trail.name == "audit_entry"
    scope = Scope(cast.ana.network_id if is_networks else None)
    with Session(connection, info={"scope": scope, "actor": BY_COMMAND}) as db:
        found = check_network_trail(db) if is_networks else check_account_trail(db)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT set_config('weave.network_id', '*', true)")
    return found


def _is(cast: Cast, trail: sa.Table, entry: int | None = None) -> list[sa.ColumnElement[bool]]:
    """Riverside's entries, or all of accounts; or one of them."""
    conditions = [trail.c.network_id == cast.ana.network_id] if trail.name == "audit_entry" else []
    return conditions + ([trail.c.id == entry] if entry is not None else [])
