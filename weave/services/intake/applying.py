"""Applying: somebody from outside fills in the form, and becomes a member who has applied."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import OPEN
from weave.algorithms.people import Standing
from weave.db import draw_ids
from weave.errors import Refused
from weave.i18n import N_
from weave.models import (
    Application,
    ApplicationChoice,
    Category,
    CategoryText,
    GroupPlace,
    Member,
    MemberInterest,
    Network,
    WorkingGroup,
)
from weave.services.entrance.turns import take_turns
from weave.services.groups.working_groups import has_place
from weave.services.intake.application_mails import status_token, tell_applicant, tell_known_member
from weave.services.intake.steps import ask_next, await_answer
from weave.services.people.members import add_member, change_standing
from weave.services.wording import best_text
from weave.settings import Settings
from weave.tokens import token_hash

MOST_CHOICES = 3
IN_ALREADY = (Standing.ACTIVE, Standing.QUIET, Standing.PAUSED)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wrote who wants to join; `groups` are ids in the order of her wishes."""

    name: str
    email: str | None
    contact: str
    hours: int | None
    skills: str
    message: str
    groups: Sequence[int]
    interests: frozenset[int]
    source: str
    language: str


@dataclass(frozen=True, slots=True)
class GroupToChoose:
    """A working group that takes newcomers, as the public form shows it."""

    id: int
    name: str
    purpose: str
    looks_for: str
    is_full: bool


def network_that_takes(db: Session, *, slug: str) -> Network | None:
    """The network of this address, if its door is open."""
    found = select(Network).where(col(Network.slug) == slug, col(Network.takes_applications))
    return db.scalars(found).one_or_none()


def groups_to_choose(db: Session, *, today: dt.date) -> list[GroupToChoose]:
    size = (
        select(func.count())
        .select_from(GroupPlace)
        .where(
            col(GroupPlace.network_id) == col(WorkingGroup.network_id),
            col(GroupPlace.working_group_id) == col(WorkingGroup.id),
            has_place(today),
        )
        .correlate(WorkingGroup)
        .scalar_subquery()
    )
    rows = db.execute(
        select(
            col(WorkingGroup.id),
            col(WorkingGroup.name),
            col(WorkingGroup.purpose),
            col(WorkingGroup.looks_for),
            sa.and_(col(WorkingGroup.capacity).is_not(None), size >= col(WorkingGroup.capacity)),
        )
        .where(col(WorkingGroup.takes_applicants), col(WorkingGroup.closed_at).is_(None))
        .order_by(col(WorkingGroup.sort_key), col(WorkingGroup.id))
    )
    return [GroupToChoose(*row[:-1], bool(row[-1])) for row in rows]


def interests_to_choose(db: Session, *, network: Network) -> list[tuple[int, str]]:
    """The categories of the matrix, by id and name."""
    rows = db.execute(
        select(col(Category.id), func.coalesce(col(CategoryText.name), ""))
        .outerjoin(CategoryText, best_text(CategoryText, Category, network))
        .order_by(col(Category.position), col(Category.id))
    )
    return [(row[0], row[1]) for row in rows]


def apply(
    db: Session, *, wish: Wish, network: Network, settings: Settings, now: dt.datetime
) -> Application | None:
    """Take an application in and ask the first group; None where the address is known already.

    Then its owner is told by mail, and nobody else learns it. Of two at once with one address the second
    finds what the first did.
    """
    _check(db, wish, network.day_of(now))
    if wish.email:
        take_turns(db, f"application {network.id} {wish.email}")
    member = _known(db, wish.email)
    if member and member.standing in IN_ALREADY:
        tell_known_member(db, member=member, language=wish.language, now=now)
        return None
    if member and (waiting := _waiting(db, member)):
        tell_applicant(db, application=waiting, step="received", now=now)
        return None
    application = _written(db, wish, member or _newcomer(db, wish, network, now), network, settings, now)
    if not ask_next(db, application=application, network=network, now=now):
        await_answer(db, application=application, group_id=None, network=network, now=now)
    tell_applicant(db, application=application, step="received", now=now)
    return application


def _check(db: Session, wish: Wish, today: dt.date) -> None:
    if not wish.email and not wish.contact:
        raise Refused("email", N_("Please say how to reach you: a mail address, or a line below."))
    if len(set(wish.groups)) < len(wish.groups):
        raise Refused("choice_2", N_("Please choose a different group for each wish."))
    offered = {group.id for group in groups_to_choose(db, today=today)}
    if not offered.issuperset(wish.groups):
        raise Refused("choice_1", N_("This group takes nobody at the moment. Please choose another."))


def _known(db: Session, email: str | None) -> Member | None:
    if not email:
        return None
    return db.scalars(select(Member).where(col(Member.email) == email)).one_or_none()


def _waiting(db: Session, member: Member) -> Application | None:
    open_one = select(Application).where(
        col(Application.member_id) == member.id, col(Application.state).in_(OPEN)
    )
    return db.scalars(open_one.limit(1)).first()


def _newcomer(db: Session, wish: Wish, network: Network, now: dt.datetime) -> Member:
    return add_member(
        db,
        name=wish.name,
        email=wish.email,
        language=wish.language,
        standing=Standing.APPLIED,
        today=network.day_of(now),
    )


def _written(
    db: Session, wish: Wish, member: Member, network: Network, settings: Settings, now: dt.datetime
) -> Application:
    if member.standing is Standing.ALUMNI:
        today = network.day_of(now)
        change_standing(db, member=member, standing=Standing.APPLIED, on=today, reason="", by_id=None)
    application = Application(
        id=draw_ids(db, network.id, 1),
        member_id=member.id,
        language=wish.language,
        contact=wish.contact,
        hours=wish.hours,
        skills=wish.skills,
        message=wish.message,
        source=wish.source,
        applied_at=now,
        network_id=network.id,
        token_hash="",
    )
    application.token_hash = token_hash(status_token(settings, application))
    db.add(application)
    db.flush()
    for rank, group_id in enumerate(wish.groups, start=1):
        db.add(ApplicationChoice(application_id=application.id, rank=rank, working_group_id=group_id))
    _note_interests(db, member, wish.interests)
    return application


def _note_interests(db: Session, member: Member, interests: frozenset[int]) -> None:
    """Beside those that she had already, should she be known from before."""
    hers = select(col(MemberInterest.category_id)).where(col(MemberInterest.member_id) == member.id)
    offered = select(col(Category.id)).where(col(Category.id).in_(interests), col(Category.id).not_in(hers))
    for category_id in db.scalars(offered.order_by(col(Category.id))).all():
        db.add(MemberInterest(member_id=member.id, category_id=category_id))
    db.flush()
