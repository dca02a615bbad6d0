"""What members pledge and report, for tests."""

import datetime as dt

import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from tests.carrying import task_of
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import browser_of, inside
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    Member,
    Part,
    Pledge,
    PledgeState,
)
from weave.services.people.personal_links import renew

RIVERSIDE = "/n/riverside"
TASK = "website"


def look_after(
    db: Session, person: Person, key: str = TASK, part: Part = Part.HOLDER, since: dt.datetime = NOW
) -> Assignment:
    """The person has taken this task on."""
    assignment = Assignment(
        task_id=task_of(db, key).id,
        member_id=person.member_id,
        part=part,
        state=AssignmentState.ACCEPTED,
        proposed_at=since,
        answered_at=since,
    )
    db.add(assignment)
    db.flush()
    return assignment


def reported(
    db: Session,
    person: Person,
    key: str = TASK,
    *,
    on: dt.date = TODAY,
    at: dt.datetime = NOW,
    minutes: int | None = 30,
    state: ContributionState = ContributionState.REPORTED,
) -> Contribution:
    contribution = Contribution(
        task_id=task_of(db, key).id,
        member_id=person.member_id,
        what="Found three dead links",
        done_on=on,
        minutes=minutes,
        state=state,
        reported_at=at,
    )
    db.add(contribution)
    db.flush()
    return contribution


def pledged(
    db: Session,
    person: Person,
    key: str = TASK,
    *,
    at: dt.datetime = NOW,
    state: PledgeState = PledgeState.OPEN,
) -> Pledge:
    pledge = Pledge(task_id=task_of(db, key).id, member_id=person.member_id, state=state, pledged_at=at)
    db.add(pledge)
    db.flush()
    return pledge


def by_link(app: FastAPI, engine: sa.Engine, cast: Cast, person: Person) -> TestClient:
    """A browser that came with this person's personal link."""
    with inside(engine, person) as db:
        member = db.get_one(Member, (person.network_id, person.member_id))
        token = renew(db, member=member, by_id=cast.ana.member_id, now=NOW)
    return browser_of(app, link=token, language="en")
