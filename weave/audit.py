"""The audit trail: every flush writes, in the same transaction, what it adds, changes and removes.

Entries of accounts wait for the end of the transaction. All accounts share one chain, and whoever extends it
holds it until the commit: taken last, it is held shortly, and never while waiting for a network's counter.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, UOWTransaction
from sqlmodel import SQLModel, col

from weave.db import actor_of, network_of, now, open_session
from weave.models import (
    AccountAuditEntry,
    AccountTrail,
    Act,
    AuditEntry,
    FailedSignIns,
    FormReceipt,
    GivenInMonth,
    IdCounter,
    Job,
    NetworkEntity,
    NetworkOwned,
    Seat,
)
from weave.trail import BEGINNING, batch_digest, link, sealed

# Bookkeeping of the machine itself, which no person changes.
UNAUDITED: tuple[type[SQLModel], ...] = (
    AuditEntry,
    AccountAuditEntry,
    AccountTrail,
    FailedSignIns,
    FormReceipt,
    GivenInMonth,
    IdCounter,
    Job,
    # Hundreds at once; that they were mixed is told by the mix.
    Seat,
)
# Never written down a second time: whoever may read the trail may not read these.
SECRET = frozenset({"token_hash", "password_hash"})
# Follows from other columns, or is told by the entry itself.
DERIVED = frozenset(
    {
        "network_id",
        "search_text",
        "sort_key",
        "last_seen_at",
        "version",
        "document",
        "undo",
        "as_reported",
        "contacts",
        "last_contact_on",
        "last_given_on",
        "bound",
        "new_pairs",
        "percent",
        "repeats",
        "seed",
    }
)
HIDDEN = "•••"
# What a session will tell of accounts when it commits, and how much of that stood before each savepoint.
WAITING = "waiting_account_entries"
SAVEPOINTS = "waiting_at_savepoint"

COUNT: sa.BindParameter[int] = sa.bindparam("count", type_=sa.Integer())
BATCH: sa.BindParameter[str] = sa.bindparam("batch", type_=sa.String())


def _taken(next_id: Any, head: Any) -> dict[Any, Any]:
    """Ids are taken and the chain is extended; the database, which alone knows its end, makes the link."""
    return {next_id: next_id + COUNT, head: sa.func.weave_link(head, next_id, BATCH)}


# Built once, since every write executes them.
INTO_TRAIL = sa.insert(AuditEntry)
INTO_ACCOUNT_TRAIL = sa.insert(AccountAuditEntry)
TAKEN_IN_NETWORK = (
    sa.update(IdCounter)
    .where(col(IdCounter.network_id) == sa.bindparam("of_network"))
    .values(_taken(col(IdCounter.next_id), col(IdCounter.trail_head)))
    .returning(col(IdCounter.next_id), col(IdCounter.trail_head))
)
TAKEN_OF_ACCOUNTS = {
    dialect: insert(AccountTrail)
    .values(id=1, next_id=sa.bindparam("following"), head=sa.bindparam("first_link"))
    .on_conflict_do_update(
        index_elements=["id"], set_=_taken(col(AccountTrail.next_id), col(AccountTrail.head))
    )
    .returning(col(AccountTrail.next_id), col(AccountTrail.head))
    for dialect, insert in (("postgresql", postgresql.insert), ("sqlite", sqlite.insert))
}

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Subject:
    """The row that an entry is about; of no network, if it belongs to none."""

    kind: str
    row_id: str
    network_id: int | None


Entry = tuple[Subject, Act, Values | None, Values | None]


class UnauditedWrite(RuntimeError):
    """A write that the audit trail would not see."""


@event.listens_for(Session, "after_flush")
def record_changes(db: Session, _context: UOWTransaction) -> None:
    """One entry for each row of this flush; weavers-only text and secrets are marked, not repeated."""
    entries: list[Entry] = [(_subject(row), Act.ADDED, None, _values(row)) for row in _audited(db.new)]
    entries += [
        (_subject(row), Act.CHANGED, *changes) for row in _audited(db.dirty) if any(changes := _changes(row))
    ]
    entries += [(_subject(row), Act.REMOVED, _values(row), None) for row in _audited(db.deleted)]
    _write(db, entries)


def _audited(rows: Iterable[object]) -> list[SQLModel]:
    return [row for row in rows if isinstance(row, SQLModel) and not isinstance(row, UNAUDITED)]


@event.listens_for(Session, "do_orm_execute")
def refuse_unseen_writes(state: ORMExecuteState) -> None:
    """A bulk statement leaves no entry, so only the machine's own tables may take one."""
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is None or not issubclass(mapper.class_, UNAUDITED):
        raise UnauditedWrite(
            "change rows one by one through the session, so that each leaves its audit entry"
        )


def record_read(db: Session, row: SQLModel) -> None:
    """Note that somebody read what only few may read, or took data out."""
    _record_reads(db, [_subject(row)])


def record_reads(db: Session, kind: type[NetworkEntity], ids: Iterable[int]) -> None:
    """The same of several rows, of which no more is known than their ids."""
    network_id = network_of(db)
    _record_reads(db, [Subject(str(kind.__tablename__), str(row_id), network_id) for row_id in ids])


def _record_reads(db: Session, subjects: Sequence[Subject]) -> None:
    """In a session of their own: a page's only reads, and could fail if it turned writer half-way."""
    entries: list[Entry] = [(subject, Act.READ, None, None) for subject in subjects]
    if not entries:
        return
    bound = db.get_bind()
    if bound.get_execution_options().get("writes", True):
        _write(db, entries)
        return
    with (
        open_session(bound.engine, db.info["scope"], actor=actor_of(db), writes=True) as apart,
        apart.begin(),
    ):
        _write(apart, entries)


def _write(db: Session, entries: list[Entry]) -> None:
    owned: list[dict[str, object]] = []
    others: list[dict[str, object]] = []
    actor = actor_of(db)
    at = actor.at or now()
    for subject, act, before, after in entries:
        entry: dict[str, object] = {
            "at": at,
            "by_account_id": actor.account_id,
            "via": actor.via,
            "act": act,
            "kind": subject.kind,
            "row_id": subject.row_id,
            "before": before,
            "after": after,
        }
        if subject.network_id is None:
            others.append(entry)
        else:
            owned.append(entry | {"network_id": subject.network_id, "by_member_id": actor.member_id})
    if owned:
        _write_in_network(db, owned)
    db.info.setdefault(WAITING, []).extend(others)


def _write_in_network(db: Session, entries: list[dict[str, object]]) -> None:
    network_id = entries[0]["network_id"]
    assert isinstance(network_id, int)
    whole = list(map(sealed, entries))
    values = {"of_network": network_id, "count": len(whole), "batch": batch_digest(whole)}
    following, head = db.connection().execute(TAKEN_IN_NETWORK, values).one()
    first = following - len(whole)
    rows = [entry | {"id": first + offset, "link": head} for offset, entry in enumerate(whole)]
    db.connection().execute(INTO_TRAIL, rows)


@event.listens_for(Session, "before_commit")
def write_of_accounts(db: Session) -> None:
    """The last thing that a transaction does before it is kept."""
    if db.in_nested_transaction():
        return
    db.flush()
    if entries := db.info.pop(WAITING, None):
        whole = list(map(sealed, entries))
        first, head = _taken_of_accounts(db, len(whole), batch_digest(whole))
        rows = [entry | {"id": first + offset, "link": head} for offset, entry in enumerate(whole)]
        db.connection().execute(INTO_ACCOUNT_TRAIL, rows)


def _taken_of_accounts(db: Session, count: int, batch: str) -> tuple[int, str]:
    """Ids and link; the very first entries begin the chain."""
    connection = db.connection()
    values = {"count": count, "batch": batch, "following": 1 + count, "first_link": link(BEGINNING, 1, batch)}
    following, head = connection.execute(TAKEN_OF_ACCOUNTS[connection.dialect.name], values).one()
    return following - count, head


@event.listens_for(Session, "after_transaction_create")
def note_savepoint(db: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        db.info.setdefault(SAVEPOINTS, {})[transaction] = len(db.info.get(WAITING, ()))


@event.listens_for(Session, "after_soft_rollback")
def forget_undone(db: Session, transaction: SessionTransaction) -> None:
    """What was rolled back is not told: all of it, or what came after the savepoint."""
    kept = db.info.get(SAVEPOINTS, {}).pop(transaction, 0)
    del db.info.get(WAITING, [])[kept:]


def _subject(row: SQLModel) -> Subject:
    identity = sa.inspect(row).mapper.primary_key_from_instance(row)
    network_id = row.network_id if isinstance(row, NetworkOwned) else None
    if network_id is not None:
        identity = identity[1:]
    return Subject(str(type(row).__tablename__), "/".join(str(part) for part in identity), network_id)


def _values(row: SQLModel) -> dict[str, object]:
    state = sa.inspect(row)
    return {
        attribute.key: _told(row, attribute.key, getattr(row, attribute.key))
        for attribute in state.mapper.column_attrs
        if attribute.key not in DERIVED
    }


def _changes(row: SQLModel) -> tuple[dict[str, object], dict[str, object]]:
    before: dict[str, object] = {}
    after: dict[str, object] = {}
    state = sa.inspect(row)
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if attribute.key in DERIVED or not history.has_changes():
            continue
        old = history.deleted[0] if history.deleted else None
        new = history.added[0] if history.added else None
        if old != new:
            before[attribute.key] = _told(row, attribute.key, old)
            after[attribute.key] = _told(row, attribute.key, new)
    return before, after


def _told(row: SQLModel, name: str, value: Any) -> object:
    """The value as the trail may hold it: plain JSON, and nothing that only few may read."""
    few = (getattr(row, "weavers_only", ()), getattr(row, "closed", ()))
    if value and (name in SECRET or any(name in names for names in few)):
        return HIDDEN
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    return value
