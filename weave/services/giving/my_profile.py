"""What a member tells about herself."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import col

from weave.errors import Refused, Stale
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Category, Member, MemberInterest


@dataclass(frozen=True, slots=True)
class Profile:
    """What she may change herself; name, mail and tier are kept by the coordinators."""

    about: str
    city: str
    language: str | None
    capacity: int | None
    rhythm_days: int | None
    interests: frozenset[int]


def myself(db: Session, *, by: Membership) -> Member:
    return db.get_one(Member, (by.network.id, by.member_id))


def profile_of(db: Session, *, member: Member) -> Profile:
    liked = select(col(MemberInterest.category_id)).where(col(MemberInterest.member_id) == member.id)
    return Profile(
        about=member.about,
        city=member.city,
        language=member.language,
        capacity=member.capacity,
        rhythm_days=member.rhythm_days,
        interests=frozenset(db.scalars(liked)),
    )


def update_profile(db: Session, *, member: Member, version: int, profile: Profile) -> None:
    """Write what she changed; whoever saved meanwhile is not overwritten."""
    if member.version != version:
        raise Stale
    _like(db, member, profile.interests)
    member.about, member.city, member.language = profile.about, profile.city, profile.language
    member.capacity, member.rhythm_days = profile.capacity, profile.rhythm_days
    # Interests are rows of their own: her version moves on with them, through a column that is not audited.
    flag_modified(member, "sort_key")
    db.flush()


def _like(db: Session, member: Member, wanted: frozenset[int]) -> None:
    known = set(db.scalars(select(col(Category.id)).where(col(Category.id).in_(wanted))))
    if known != wanted:
        raise Refused("interests", N_("Please choose some of these."))
    liked = db.scalars(select(MemberInterest).where(col(MemberInterest.member_id) == member.id)).all()
    for interest in liked:
        if interest.category_id not in wanted:
            db.delete(interest)
    before = {interest.category_id for interest in liked}
    for category_id in sorted(wanted - before):
        db.add(MemberInterest(member_id=member.id, category_id=category_id))
