"""What a network knows of a member: written when she is added, put right later."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import col

from weave.errors import Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Category, CategoryText, Member, MemberInterest, Tier
from weave.services.holding import hold_version
from weave.services.people.members import add_member, name_for_search
from weave.services.people.tiers import tier_label
from weave.services.wording import best_text


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """A member as those who keep the data describe her; no capacity, language or rhythm means the usual."""

    name: str
    joined_on: dt.date
    name_latin: str = ""
    email: str | None = None
    city: str = ""
    about: str = ""
    tier_id: int | None = None
    capacity: int | None = None
    language: str | None = None
    rhythm_days: int | None = None
    interests: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Choices:
    """What a member's facts are chosen from: ids and names."""

    tiers: list[tuple[int, str]]
    categories: list[tuple[int, str]]


def choices_for_facts(db: Session, *, by: Membership) -> Choices:
    tiers = db.execute(select(col(Tier.id), col(Tier.key), col(Tier.name)).order_by(col(Tier.position)))
    categories = db.execute(
        select(col(Category.id), col(CategoryText.name))
        .select_from(Category)
        .join(CategoryText, best_text(CategoryText, Category, by.network))
        .order_by(col(Category.position), col(Category.id))
    )
    return Choices(
        [(row.id, tier_label(row.key, row.name)) for row in tiers], [(row.id, row.name) for row in categories]
    )


def facts_of(db: Session, *, member: Member) -> MemberFacts:
    liked = select(col(MemberInterest.category_id)).where(col(MemberInterest.member_id) == member.id)
    return MemberFacts(interests=frozenset(db.scalars(liked)), **_columns(member))


def _columns(facts: Member | MemberFacts) -> dict[str, Any]:
    names = [name for name in MemberFacts.__dataclass_fields__ if name != "interests"]
    return {name: getattr(facts, name) for name in names}


def take_in(db: Session, *, facts: MemberFacts, by: Membership) -> Member:
    """Add somebody who is in the network from now on; whoever is there already is named instead."""
    _check(db, facts, by.today)
    _refuse_known_address(db, facts.email, besides=None)
    try:
        with db.begin_nested():
            member = add_member(db, today=by.today, **_columns(facts))
    except IntegrityError:
        _refuse_known_address(db, facts.email, besides=None)
        raise
    like(db, member=member, categories=facts.interests)
    db.flush()
    return member


def put_right(db: Session, *, member: Member, facts: MemberFacts, version: int, by: Membership) -> None:
    """Change a member's facts; whoever saved meanwhile is not overwritten."""
    hold_version(db, member, version)
    _check(db, facts, by.today)
    _refuse_known_address(db, facts.email, besides=member.id)
    try:
        with db.begin_nested():
            _write(db, member, facts)
    except IntegrityError:
        _refuse_known_address(db, facts.email, besides=member.id)
        raise


def _write(db: Session, member: Member, facts: MemberFacts) -> None:
    for name, value in _columns(facts).items():
        if getattr(member, name) != value:
            setattr(member, name, value)
    name_for_search(member)
    like(db, member=member, categories=facts.interests)
    db.flush()


def _check(db: Session, facts: MemberFacts, today: dt.date) -> None:
    if facts.joined_on > today:
        raise Refused("joined_on", N_("This day is still to come."))
    # All there are, compared here: a number of any length may have been sent.
    if facts.tier_id not in {None, *db.scalars(select(col(Tier.id)))}:
        raise Refused("tier", N_("Please choose one of these."))
    if not facts.interests <= set(db.scalars(select(col(Category.id)))):
        raise Refused("interests", N_("Please choose some of these."))


def _refuse_known_address(db: Session, email: str | None, besides: int | None) -> None:
    if not email:
        return
    other = db.execute(select(col(Member.id), col(Member.name)).where(col(Member.email) == email)).first()
    if other and other.id != besides:
        raise Refused("email", N_("%(name)s has this address already."), name=other.name, member_id=other.id)


def like(db: Session, *, member: Member, categories: Iterable[int]) -> None:
    """Bring a member's interests up to date."""
    wanted = set(categories)
    liked = db.scalars(select(MemberInterest).where(col(MemberInterest.member_id) == member.id)).all()
    gone = [interest for interest in liked if interest.category_id not in wanted]
    new = wanted - {interest.category_id for interest in liked}
    for interest in gone:
        db.delete(interest)
    db.add_all(MemberInterest(member_id=member.id, category_id=category_id) for category_id in sorted(new))
    if gone or new:
        # Interests are rows of their own: her version moves on with them, through an unaudited column.
        flag_modified(member, "search_text")
