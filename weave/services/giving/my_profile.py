"""What a member tells about herself."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.errors import Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Category, Member, MemberInterest
from weave.services.holding import hold_version
from weave.services.people.member_facts import like
from weave.services.people.profile_fields import Fields, fields_of, tell


@dataclass(frozen=True, slots=True)
class Profile:
    """What she may change herself; name, mail and tier are kept by the coordinators."""

    about: str
    city: str
    language: str | None
    capacity: int | None
    rhythm_days: int | None
    interests: frozenset[int]
    fields: Fields


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
        fields=fields_of(db, member=member),
    )


def update_profile(db: Session, *, member: Member, version: int, profile: Profile) -> None:
    """Write what she changed; whoever saved meanwhile is not overwritten."""
    hold_version(db, member, version)
    known = set(db.scalars(select(col(Category.id))))
    if not profile.interests <= known:
        raise Refused("interests", N_("Please choose some of these."))
    member.about, member.city, member.language = profile.about, profile.city, profile.language
    member.capacity, member.rhythm_days = profile.capacity, profile.rhythm_days
    like(db, member=member, categories=profile.interests)
    tell(db, member=member, fields=profile.fields)
    db.flush()
