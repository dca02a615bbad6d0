"""Members: taken in, named so that they are found, moved from one standing to another."""

import datetime as dt

from sqlalchemy.orm import Session

from weave.algorithms import names
from weave.db import actor_of
from weave.models import Member, Standing, StandingChange


def add_member(
    db: Session,
    *,
    name: str,
    today: dt.date,
    name_latin: str = "",
    email: str | None = None,
    account_id: int | None = None,
    tier_id: int | None = None,
    language: str | None = None,
    standing: Standing = Standing.ACTIVE,
    capacity: int | None = None,
    city: str = "",
    joined_on: dt.date | None = None,
    about: str = "",
    rhythm_days: int | None = None,
) -> Member:
    """Take somebody in; her standing begins on the day she joined."""
    member = Member(
        name=name,
        name_latin=name_latin,
        email=email.lower() if email else None,
        account_id=account_id,
        tier_id=tier_id,
        language=language,
        standing=standing,
        standing_since=joined_on or today,
        joined_on=joined_on or today,
        capacity=capacity,
        city=city,
        about=about,
        rhythm_days=rhythm_days,
    )
    name_for_search(member)
    db.add(member)
    db.flush()
    db.add(
        StandingChange(member_id=member.id, after=standing, on=member.joined_on, by_id=actor_of(db).member_id)
    )
    db.flush()
    return member


def name_for_search(member: Member) -> None:
    """Bring what is derived from a member's name up to date."""
    member.sort_key = names.sort_key(member.name, member.name_latin)
    member.search_text = names.search_text(member.name, member.name_latin)
    member.initials = names.initials(member.name)
    member.avatar = names.avatar_hue(member.name)


def change_standing(
    db: Session, *, member: Member, standing: Standing, on: dt.date, reason: str, by_id: int | None
) -> None:
    """Move a member to another standing, dated and with its reason."""
    if standing is member.standing:
        return
    change = StandingChange(
        member_id=member.id, before=member.standing, after=standing, on=on, reason=reason, by_id=by_id
    )
    member.standing, member.standing_since = standing, on
    db.add(change)
    db.flush()
