"""Mails of a retention round: to the leads who are asked, to who coordinates when nobody answered."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import network_session
from weave.i18n import known_language
from weave.jobs import BY_JOB, Work, enqueue, handles
from weave.models import Member, Network, RetentionRound, WorkingGroup
from weave.services.mails import send
from weave.settings import Settings
from weave.tokens import derived_token

TO_LEAD = "retention_asked"
MISSED = "retention_missed"


def link_token(settings: Settings, row: RetentionRound, member_id: int) -> str:
    """Opens one round to one lead; made again for each mail, as only its hash is stored."""
    return derived_token(settings.key, "retention", row.network_id, row.id, member_id, row.asked_at)


def tell_lead(db: Session, *, row: RetentionRound, member_id: int, now: dt.datetime) -> None:
    enqueue(db, TO_LEAD, _payload(row, member_id), now=now)


def tell_missed(db: Session, *, row: RetentionRound, member_id: int, now: dt.datetime) -> None:
    enqueue(db, MISSED, _payload(row, member_id), now=now)


def _payload(row: RetentionRound, member_id: int) -> dict[str, object]:
    return {"network_id": row.network_id, "round_id": row.id, "member_id": member_id}


@handles(TO_LEAD)
def mail_lead(work: Work) -> None:
    """Ask one lead, or remind her, unless the round was answered meanwhile."""
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        row = db.get(RetentionRound, (network.id, work.payload["round_id"]))
        member_id = work.payload["member_id"]
        if row is None or row.answered_at or not isinstance(member_id, int):
            return
        link = f"{work.settings.address}/rounds/{link_token(work.settings, row, member_id)}"
        _send(work, db, network, row, member_id, link)


@handles(MISSED)
def mail_missed(work: Work) -> None:
    """Tell one who coordinates of a round that nobody answered by its day."""
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        row = db.get(RetentionRound, (network.id, work.payload["round_id"]))
        member_id = work.payload["member_id"]
        if row is None or row.answered_at or not isinstance(member_id, int):
            return
        link = f"{work.settings.address}/n/{network.slug}/retention-rounds"
        _send(work, db, network, row, member_id, link)


def _send(work: Work, db: Session, network: Network, row: RetentionRound, member_id: int, link: str) -> None:
    reader = db.execute(
        select(col(Member.name), col(Member.email), col(Member.language)).where(
            col(Member.id) == member_id,
            col(Member.email).is_not(None),
            col(Member.standing).not_in(OUTSIDE),
        )
    ).one_or_none()
    if reader is None:
        return
    group = db.scalar(select(col(WorkingGroup.name)).where(col(WorkingGroup.id) == row.working_group_id))
    send(
        work,
        to=reader.email,
        template="retention_missed" if row.missed_at else "retention_asked",
        language=known_language(reader.language) or known_language(network.language) or "en",
        person=reader.name,
        network=network.name,
        group=group or "",
        due_on=row.due_on,
        link=link,
    )
