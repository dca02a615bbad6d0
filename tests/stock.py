"""One of every kind of thing that a path can name: Mei's own, Lin's, and Hillside's."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import inside
from weave.models import (
    Assignment,
    Category,
    Channel,
    CheckIn,
    CheckInMember,
    Contribution,
    FollowUp,
    Invitation,
    Leave,
    MatrixImport,
    Need,
    NetworkEntity,
    Offer,
    Part,
    Pledge,
    Role,
    Task,
    Term,
    Tier,
)

Ids = dict[str, int]
MISSING = 2_000_000


def stock(engine: sa.Engine, cast: Cast) -> tuple[Ids, Ids, Ids]:
    """The ids by path parameter: of Mei, of Lin, and of Sam in the other network."""
    with inside(engine, cast.ana) as db:
        hers = _things_of(db, cast.mei, asked_by=cast.ana.member_id, weaver=cast.bo.member_id, task_at=0)
        others = _things_of(db, cast.lin, asked_by=cast.ana.member_id, weaver=cast.ana.member_id, task_at=1)
    with inside(engine, cast.sam) as db:
        foreign = _things_of(db, cast.sam, asked_by=None, weaver=cast.sam.member_id, task_at=0)
    return hers, others, foreign


def _things_of(db: Session, person: Person, *, asked_by: int | None, weaver: int, task_at: int) -> Ids:
    open_tasks = select(Task).where(col(Task.is_internal).is_(False)).order_by(col(Task.position))
    task = db.scalars(open_tasks).all()[task_at]
    role = db.scalars(select(Role).order_by(col(Role.position)).offset(3)).first()
    assert role is not None
    check_in = CheckIn(
        weaver_id=weaver,
        channel=Channel.PHONE,
        on=TODAY,
        shared_line="Hello",
        weavers_line="-",
        logged_at=NOW,
    )
    things: dict[str, NetworkEntity] = {
        "assignment": Assignment(
            task_id=task.id,
            member_id=person.member_id,
            part=Part.HELPER,
            proposed_by_id=asked_by,
            proposed_at=NOW,
        ),
        "term": Term(role_id=role.id, member_id=person.member_id, starts_on=TODAY),
        "check_in": check_in,
        "follow_up": FollowUp(member_id=person.member_id, owner_id=weaver, what="Call", due_on=TODAY),
        "leave": Leave(member_id=person.member_id, starts_on=TODAY, ends_on=TODAY + dt.timedelta(days=3)),
        "pledge": Pledge(task_id=task.id, member_id=person.member_id, pledged_at=NOW),
        "contribution": Contribution(
            task_id=task.id, member_id=person.member_id, what="Tea", done_on=TODAY, reported_at=NOW
        ),
        "need": Need(member_id=person.member_id, text="a room", heard_on=TODAY),
        "offer": Offer(member_id=person.member_id, text="a car", heard_on=TODAY),
        "matrix_import": MatrixImport(filename="m.csv", language="en", document={}, read_at=NOW),
        "invitation": Invitation(
            email=f"new-{person.member_id}@example.org",
            invited_at=NOW,
            expires_at=NOW + dt.timedelta(days=14),
        ),
    }
    db.add_all(things.values())
    db.flush()
    db.add(CheckInMember(check_in_id=check_in.id, member_id=person.member_id))
    ids = {kind: row.id for kind, row in things.items()}
    return ids | {
        "task": task.id,
        "role": role.id,
        "member": person.member_id,
        "category": db.scalars(select(col(Category.id)).limit(1)).one(),
        "tier": db.scalars(select(col(Tier.id)).limit(1)).one(),
    }
