"""Mails about an application: to whoever applied at each step, to whoever owes the next answer."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import OPEN
from weave.algorithms.people import OUTSIDE
from weave.db import network_of, network_session
from weave.i18n import known_language
from weave.jobs import BY_JOB, Work, enqueue, handles
from weave.models import LEADING, Application, GroupPlace, Member, Network, WorkingGroup
from weave.services.groups.working_groups import has_place
from weave.services.mails import send
from weave.services.roles.coordination import coordinators_on
from weave.settings import Settings
from weave.tokens import derived_token

TO_APPLICANT = "application_step"
TO_HANDLER = "application_asked"
TO_MEMBER = "application_needless"


def status_token(settings: Settings, application: Application) -> str:
    """Opens the page of her application; made again for each mail, as only its hash is stored."""
    return derived_token(
        settings.key, "application", application.network_id, application.id, application.applied_at
    )


def tell_applicant(db: Session, *, application: Application, step: str, now: dt.datetime) -> None:
    payload: dict[str, object] = {
        "network_id": network_of(db),
        "application_id": application.id,
        "step": step,
    }
    enqueue(db, TO_APPLICANT, payload, now=now)


def tell_known_member(db: Session, *, member: Member, language: str, now: dt.datetime) -> None:
    """Only the owner of the address learns that it is known here already."""
    payload: dict[str, object] = {
        "network_id": network_of(db),
        "member_id": member.id,
        "language": language,
    }
    enqueue(db, TO_MEMBER, payload, now=now)


def tell_handlers(
    db: Session,
    *,
    application: Application,
    about: str,
    group_id: int | None,
    network: Network,
    now: dt.datetime,
) -> None:
    """One mail to each lead of a group, or where there is none to each who coordinates.

    `about` says why: one is "asked", the day was "missed", or none is left to ask and she is in the "pool".
    """
    for member_id in _handlers(db, group_id, network.day_of(now)):
        payload: dict[str, object] = {
            "network_id": network.id,
            "application_id": application.id,
            "about": about,
            "group_id": group_id,
            "member_id": member_id,
        }
        enqueue(db, TO_HANDLER, payload, now=now)


def _handlers(db: Session, group_id: int | None, today: dt.date) -> list[int]:
    """The leads of a group; those who coordinate where there is no group, or nobody leads it."""
    leads: list[int] = []
    if group_id is not None:
        found = (
            select(col(Member.id))
            .join(GroupPlace, col(GroupPlace.member_id) == col(Member.id))
            .where(
                col(GroupPlace.working_group_id) == group_id,
                col(GroupPlace.part).in_(LEADING),
                has_place(today),
                col(Member.standing).not_in(OUTSIDE),
            )
            .order_by(col(Member.id))
        )
        leads = list(db.scalars(found))
    return leads or coordinators_on(db, today)


@handles(TO_APPLICANT)
def mail_applicant(work: Work) -> None:
    """Where her application stands, in the language in which she wrote it."""
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        application = db.get(Application, (network.id, work.payload["application_id"]))
        if application is None:
            return
        applicant = db.get_one(Member, (network.id, application.member_id))
        group = _group_name(db, application.asked_id)
    if not applicant.email:
        return
    token = status_token(work.settings, application)
    send(
        work,
        to=applicant.email,
        template="application_step",
        language=known_language(application.language) or "en",
        step=work.payload["step"],
        person=applicant.name,
        network=network.name,
        group=group,
        word=application.answer,
        due_on=application.due_on,
        link=f"{work.settings.address}/applications/{token}",
    )


@handles(TO_MEMBER)
def mail_known_member(work: Work) -> None:
    """Somebody applied with the address of a person who is in the network already."""
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        member = db.get(Member, (network.id, work.payload["member_id"]))
    if member is None or not member.email:
        return
    send(
        work,
        to=member.email,
        template="application_needless",
        language=known_language(str(work.payload["language"])) or "en",
        person=member.name,
        network=network.name,
        link=f"{work.settings.address}/n/{network.slug}",
    )


@handles(TO_HANDLER)
def mail_handler(work: Work) -> None:
    """Tell one who handles applications of one of them."""
    network = work.network()
    with network_session(work.engine, network.id, actor=BY_JOB, writes=False) as db:
        application = db.get(Application, (network.id, work.payload["application_id"]))
        if application is None or not _still_holds(application, work):
            return
        applicant = db.get_one(Member, (network.id, application.member_id))
        reader = db.execute(
            select(col(Member.name), col(Member.email), col(Member.language)).where(
                col(Member.id) == work.payload["member_id"],
                col(Member.email).is_not(None),
                col(Member.standing).not_in(OUTSIDE),
            )
        ).one_or_none()
        group = _group_name(db, work.payload["group_id"])
    if reader is None:
        return
    send(
        work,
        to=reader.email,
        template="application_asked",
        about=work.payload["about"],
        language=known_language(reader.language) or known_language(network.language) or "en",
        person=reader.name,
        applicant=applicant.name,
        network=network.name,
        group=group,
        due_on=application.due_on,
        link=f"{work.settings.address}/n/{network.slug}/applications/{application.id}",
    )


def _still_holds(application: Application, work: Work) -> bool:
    """Nobody is asked for what was answered, or is another's to answer, by now."""
    if work.payload["about"] != "asked":
        return True
    return application.state in OPEN and application.asked_id == work.payload["group_id"]


def _group_name(db: Session, group_id: object) -> str:
    if group_id is None:
        return ""
    return db.scalar(select(col(WorkingGroup.name)).where(col(WorkingGroup.id) == group_id)) or ""
