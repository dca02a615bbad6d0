"""Who carries what, for tests; and how many statements it takes to find out."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy import event, select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY
from weave.models import Assignment, AssignmentState, Part, Role, Task, Term


def task_of(db: Session, key: str) -> Task:
    return db.scalars(select(Task).where(col(Task.key) == key)).one()


def role_of(db: Session, key: str) -> Role:
    return db.scalars(select(Role).where(col(Role.key) == key)).one()


def carry(
    db: Session,
    member_id: int,
    key: str,
    part: Part = Part.HOLDER,
    state: AssignmentState = AssignmentState.ACCEPTED,
) -> Assignment:
    assignment = Assignment(
        task_id=task_of(db, key).id, member_id=member_id, part=part, state=state, proposed_at=NOW
    )
    db.add(assignment)
    db.flush()
    return assignment


def hold(
    db: Session, member_id: int, key: str, starts_on: dt.date = TODAY, ends_on: dt.date | None = None
) -> Term:
    term = Term(role_id=role_of(db, key).id, member_id=member_id, starts_on=starts_on, ends_on=ends_on)
    db.add(term)
    db.flush()
    return term


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)
