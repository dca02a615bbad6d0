"""Taking turns: what must not be done by two at once."""

import hashlib

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def take_turns(db: Session, name: str) -> None:
    """Of those who name the same thing one goes on at a time, until its transaction ends.

    SQLite's writers queue as they are.
    """
    if db.get_bind().dialect.name == "postgresql":
        number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)
        db.execute(select(func.pg_advisory_xact_lock(number)))
