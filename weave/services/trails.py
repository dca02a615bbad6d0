"""Whether the audit trails still say what was written: one chain for each network, one for all accounts."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.models import AccountAuditEntry, AccountTrail, AuditEntry, IdCounter
from weave.trail import BEGINNING, METADATA, Entry, Finding, checked

COLUMNS = (*METADATA, "id", "before", "after", "salt", "link")
AT_ONCE = 1_000


def check_network_trail(db: Session, *, noted: str = "") -> Finding:
    """The trail of the network that the session is inside."""
    head = db.scalars(select(col(IdCounter.trail_head))).one()
    return checked(_entries(db, AuditEntry), head, noted)


def check_account_trail(db: Session, *, noted: str = "") -> Finding:
    head = db.scalars(select(col(AccountTrail.head))).one_or_none()
    return checked(_entries(db, AccountAuditEntry), head or BEGINNING, noted)


def _entries(db: Session, kind: type[AuditEntry] | type[AccountAuditEntry]) -> Iterator[Entry]:
    """In order, and not all in memory at once."""
    columns = [getattr(kind, name) for name in COLUMNS if hasattr(kind, name)]
    statement = select(*columns).order_by(col(kind.id)).execution_options(yield_per=AT_ONCE)
    with db.execute(statement) as result:
        for row in result.mappings():
            yield dict(row)
