"""The guard: what a session may see and write."""

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import TODAY, Cast
from tests.conftest import PostgresCopies, inside
from weave import db as database
from weave.audit import UnauditedWrite
from weave.db import EVERY_NETWORK, Actor, ForeignNetwork, UnscopedSession, global_session
from weave.models import Assignment, AuditEntry, FollowUp, IdCounter, Member, Task, network_tables

NAMES = {"Ana Ruiz", "Bo Lindqvist", "王小棠", "林宇"}


def test_a_network_session_sees_its_own_rows_only(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        assert set(db.scalars(select(col(Member.name)))) == NAMES
        assert db.scalar(select(func.count()).select_from(Member)) == len(NAMES)
        assert {row.name for row in db.scalars(select(Member))} == NAMES
        others = sa.orm.aliased(Member)
        pairs = select(col(Member.name), col(others.name)).join(others, sa.true())
        assert {name for pair in db.execute(pairs) for name in pair} == NAMES
        inner = select(col(Member.id)).where(col(Member.name) == "Sam Okafor").scalar_subquery()
        assert db.scalar(select(inner)) is None


def test_another_networks_row_is_not_there(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        assert db.get(Member, (cast.sam.network_id, cast.sam.member_id)) is None


def test_a_session_outside_any_network_is_refused_a_networks_rows(engine: sa.Engine) -> None:
    with global_session(engine, actor=Actor(via="command")) as db:
        for statement in (
            select(Member),
            select(func.count()).select_from(Member),
            select(sa.literal(1)).where(select(col(Member.id)).exists()),
        ):
            with pytest.raises(UnscopedSession):
                db.execute(statement)
        everywhere = db.execute(select(col(Member.name)), execution_options={EVERY_NETWORK: True})
        assert {"Ana Ruiz", "Sam Okafor"} <= set(everywhere.scalars())


def test_a_session_without_a_scope_is_refused_everything(engine: sa.Engine) -> None:
    with Session(engine) as db, pytest.raises(UnscopedSession):
        db.execute(select(sa.literal(1)))


def test_writes_are_stamped_and_another_networks_refused(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        member = Member(name="New", standing_since=TODAY, joined_on=TODAY)
        db.add(member)
        db.flush()
        assert member.network_id == cast.ana.network_id
        db.add(Member(name="Foreign", network_id=cast.sam.network_id, standing_since=TODAY, joined_on=TODAY))
        with pytest.raises(ForeignNetwork):
            db.flush()
        db.rollback()


def test_a_row_cannot_point_into_another_network(engine: sa.Engine, cast: Cast) -> None:
    row = FollowUp(member_id=cast.ana.member_id, owner_id=999_999, what="call", due_on=TODAY)
    with inside(engine, cast.ana) as db, db.begin_nested():
        db.add(row)
        with pytest.raises(sa.exc.IntegrityError):
            db.flush()


def test_ids_are_drawn_from_the_networks_own_counter(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        before = db.scalar(select(col(IdCounter.next_id)))
        member = Member(name="New", standing_since=TODAY, joined_on=TODAY)
        db.add(member)
        db.flush()
        assert member.id == before


def test_bulk_writes_that_leave_no_trace_are_refused(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db, pytest.raises(UnauditedWrite):
        db.execute(update(Task).values(position=0))


def test_the_trail_cannot_be_changed(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        entry = db.scalars(select(AuditEntry).limit(1)).one()
    for statement in ("UPDATE audit_entry SET kind = 'x'", "DELETE FROM audit_entry"):
        with inside(engine, cast.ana) as db:
            with pytest.raises(sa.exc.DBAPIError, match="cannot be changed"), db.begin_nested():
                db.connection().exec_driver_sql(statement)
            assert db.get(AuditEntry, (entry.network_id, entry.id)) is not None


def test_row_level_security_holds_without_the_guard(engine: sa.Engine, cast: Cast) -> None:
    """The last net: a statement past the session's filter still sees one network on PostgreSQL."""
    if engine.dialect.name != "postgresql":
        assert engine.dialect.name == "sqlite"
        return
    with inside(engine, cast.ana) as db:
        names = set(db.connection().exec_driver_sql("SELECT name FROM member").scalars())
    assert names == NAMES
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM member").scalar() == 0


def test_every_network_table_is_under_row_level_security(postgres_copies: PostgresCopies) -> None:
    """A table that a later migration adds is covered, or fails here."""
    name = "rls_check"
    engine = database.make_engine(postgres_copies.copy(name))
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity, "
            "EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid) "
            "FROM pg_class c WHERE c.relkind = 'r'"
        ).all()
    engine.dispose()
    postgres_copies.drop(name)
    secured = {table for table, is_forced, has_policy in rows if is_forced and has_policy}
    assert {str(kind.__tablename__) for kind in network_tables()} <= secured


def test_every_write_leaves_an_entry_in_the_same_transaction(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        member.city = "Hangzhou"
    with inside(engine, cast.ana) as db:
        entry = db.scalars(select(AuditEntry).order_by(col(AuditEntry.id).desc()).limit(1)).one()
        assert (entry.kind, entry.row_id) == ("member", str(cast.mei.member_id))
        assert (entry.before, entry.after) == ({"city": ""}, {"city": "Hangzhou"})


def test_weavers_only_text_is_not_repeated_in_the_trail(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.add(
            FollowUp(
                member_id=cast.mei.member_id, owner_id=cast.bo.member_id, what="SECRET-LINE", due_on=TODAY
            )
        )
    with inside(engine, cast.ana) as db:
        entries = db.scalars(select(AuditEntry).where(col(AuditEntry.kind) == "follow_up")).all()
        assert entries
        assert all("SECRET-LINE" not in str(entry.after) for entry in entries)


def test_two_live_assignments_of_one_member_on_one_task_are_refused(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        task_id = db.scalars(select(col(Task.id)).limit(1)).one()
        db.add(Assignment(task_id=task_id, member_id=cast.mei.member_id, proposed_at=database.now()))
        db.flush()
        with pytest.raises(sa.exc.IntegrityError), db.begin_nested():
            db.add(Assignment(task_id=task_id, member_id=cast.mei.member_id, proposed_at=database.now()))


def test_stale_edits_lose_nothing_silently(engine: sa.Engine, cast: Cast) -> None:
    key = (cast.mei.network_id, cast.mei.member_id)
    with inside(engine, cast.ana) as first:
        mine = first.get_one(Member, key)
        with inside(engine, cast.ana) if engine.dialect.name == "postgresql" else _nothing() as second:
            if second is not None:
                second.get_one(Member, key).city = "theirs"
        mine.city = "mine"
        if engine.dialect.name == "postgresql":
            with pytest.raises(sa.orm.exc.StaleDataError):
                first.flush()
            first.rollback()


class _nothing:  # noqa: N801
    """On SQLite writers wait for each other, so there is no second one."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None
