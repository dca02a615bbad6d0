"""The mail that tells a member what she is asked."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import i18n
from weave.db import global_session, network_of, network_session
from weave.i18n import Language, known_language
from weave.jobs import BY_JOB, Work, enqueue, handles
from weave.models import Assignment, AssignmentState, Member, Network
from weave.services.mails import send
from weave.services.people.people import people
from weave.services.wording import task_name

PROPOSED = "assignment_proposed"


def mail_proposal(db: Session, *, assignment: Assignment, now: dt.datetime) -> None:
    """Queue the mail; it is written when it is sent, and tells what is true by then."""
    payload: dict[str, object] = {"network_id": network_of(db), "assignment_id": assignment.id}
    enqueue(db, PROPOSED, payload, now=now)


@handles(PROPOSED)
def send_proposal(work: Work) -> None:
    """Mail the question to the member, unless it is answered or taken back by now."""
    network_id, assignment_id = work.payload["network_id"], work.payload["assignment_id"]
    assert isinstance(network_id, int)
    with global_session(work.engine, actor=BY_JOB, writes=False) as db:
        network = db.get_one(Network, network_id)
    with network_session(work.engine, network_id, actor=BY_JOB, writes=False) as db:
        asked = db.execute(
            select(col(Member.name), col(Member.email), col(Member.language), col(Assignment.note))
            .add_columns(col(Assignment.proposed_by_id), col(Assignment.task_id), col(Assignment.part))
            .join(Member, col(Member.id) == col(Assignment.member_id))
            .where(
                col(Assignment.id) == assignment_id,
                col(Assignment.state) == AssignmentState.PROPOSED,
                col(Member.email).is_not(None),
            )
        ).one_or_none()
        if asked is None:
            return
        language = known_language(asked.language) or known_language(network.language) or "en"
        asker = people(db, [asked.proposed_by_id]).get(asked.proposed_by_id)
        task = _name_in(language, db, asked.task_id, network)
    send(
        work,
        to=asked.email,
        template="assignment_proposed",
        language=language,
        person=asked.name,
        asked_by=asker.name if asker else network.name,
        network=network.name,
        task=task,
        part=asked.part.value,
        note=asked.note,
        link=f"{work.settings.address}/n/{network.slug}/me",
    )


def _name_in(language: Language, db: Session, task_id: int, network: Network) -> str:
    """What the task is called in the language of who reads the mail."""
    before = i18n.language()
    i18n.use_language(language)
    try:
        return task_name(db, task_id=task_id, network=network)
    finally:
        i18n.use_language(before)
