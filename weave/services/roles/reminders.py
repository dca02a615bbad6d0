"""What each morning brings: terms that end are told of, overdue applications go on, leads are asked."""

import datetime as dt
import zoneinfo

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import global_session, network_session
from weave.i18n import known_language
from weave.jobs import BY_JOB, Work, daily, enqueue, handles
from weave.models import Member, Network, Term
from weave.services.groups.retention_rounds import ask_when_due
from weave.services.intake.steps import move_on_the_overdue
from weave.services.mails import send, speaking
from weave.services.roles.coordination import coordinators_on
from weave.services.roles.terms import ends_soon, term_cards

DAILY = "daily_reminders"
TERM_ENDING = "term_ending"
# In the network's own zone: a mail at midnight would look like an alarm.
MORNING = dt.time(7)


@daily
def ask_for_reminders(engine: sa.Engine, now: dt.datetime) -> None:
    """One job for each network and day, due in that network's morning."""
    with global_session(engine, actor=BY_JOB, writes=False) as db:
        networks = db.execute(select(col(Network.id), col(Network.time_zone))).all()
    with global_session(engine, actor=BY_JOB) as db:
        for network_id, time_zone in networks:
            zone = zoneinfo.ZoneInfo(time_zone)
            day = now.astimezone(zone).date()
            enqueue(
                db,
                DAILY,
                {"network_id": network_id},
                now=now,
                run_at=dt.datetime.combine(day, MORNING, zone),
                unique_key=f"{DAILY}-{network_id}-{day}",
            )


@handles(DAILY)
def remind(work: Work) -> None:
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB) as db:
        remind_of_terms(db, network=network, now=work.now)
        move_on_the_overdue(db, network=network, now=work.now)
        ask_when_due(db, network=network, settings=work.settings, now=work.now)


def remind_of_terms(db: Session, *, network: Network, now: dt.datetime) -> None:
    """Ask once for the mails about each term that ends soon, to its holder and to those who coordinate."""
    today = network.day_of(now)
    ending = select(Term).where(*ends_soon(today), col(Term.reminded_at).is_(None)).with_for_update()
    coordinating = coordinators_on(db, today)
    for term in db.scalars(ending):
        term.reminded_at = now
        for member_id in dict.fromkeys([term.member_id, *coordinating]):
            enqueue(
                db,
                TERM_ENDING,
                {"network_id": network.id, "term_id": term.id, "member_id": member_id},
                now=now,
                unique_key=f"{TERM_ENDING}-{network.id}-{term.id}-{term.ends_on}-{member_id}",
            )
    db.flush()


@handles(TERM_ENDING)
def mail_term_ending(work: Work) -> None:
    """Tell one person of one term, unless it was changed or followed by another in the meantime."""
    network = work.network()
    term_id, member_id = work.payload["term_id"], work.payload["member_id"]
    today = network.day_of(work.now)
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        reader = db.execute(
            select(col(Member.id), col(Member.name), col(Member.email), col(Member.language)).where(
                col(Member.id) == member_id,
                col(Member.email).is_not(None),
                col(Member.standing).not_in(OUTSIDE),
            )
        ).one_or_none()
        if reader is None:
            return
        language = known_language(reader.language) or known_language(network.language) or "en"
        with speaking(language):
            terms = term_cards(db, network, today, col(Term.id) == term_id, *ends_soon(today))
    if not terms:
        return
    term = terms[0]
    is_holder = term.person.id == reader.id
    page = "me" if is_holder else f"roles/{term.role_id}"
    send(
        work,
        to=reader.email,
        template="term_ending",
        language=language,
        person=reader.name,
        is_holder=is_holder,
        holder=term.person.name,
        role=term.role_name,
        network=network.name,
        ends_on=term.ends_on,
        link=f"{work.settings.address}/n/{network.slug}/{page}",
    )
