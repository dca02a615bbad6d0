"""What is stored about a member: which kinds of record, how many, who can read them; never their words."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import (
    Assignment,
    Attendance,
    AuditEntry,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    Contribution,
    FollowUp,
    Invitation,
    Leave,
    Member,
    MemberField,
    MemberInterest,
    Need,
    Offer,
    PersonalLink,
    Pledge,
    Seat,
    SignIn,
    StandingChange,
    Term,
    Wish,
)
from weave.services.people.people import PersonCard
from weave.services.weaving.contacts import weavers


@dataclass(frozen=True, slots=True)
class Stored:
    """How many records of each kind there are about one member."""

    has_account: bool
    fields: int
    interests: int
    needs_and_offers: int
    standing_changes: int
    leaves: int
    terms: int
    assignments: int
    pledges: int
    contributions: int
    check_ins: int
    weavers_notes: int
    follow_ups: int
    events: int
    wishes: int
    personal_links: int
    invitations: int
    sign_ins: int
    changes: int


@dataclass(frozen=True, slots=True)
class MyRecord:
    stored: Stored
    weavers: list[PersonCard]


def record_about(db: Session, *, by: Membership) -> MyRecord:
    """Everything is counted in one statement, the readers of the private lines are named in another."""
    account_id = db.scalar(select(col(Member.account_id)).where(col(Member.id) == by.member_id))
    counts = {
        "fields": _of_member(MemberField, by),
        "interests": _of_member(MemberInterest, by),
        "needs_and_offers": _of_member(Need, by) + _of_member(Offer, by),
        "standing_changes": _of_member(StandingChange, by),
        "leaves": _of_member(Leave, by),
        "terms": _of_member(Term, by),
        "assignments": _of_member(Assignment, by),
        "pledges": _of_member(Pledge, by),
        "contributions": _of_member(Contribution, by),
        "check_ins": _of_member(CheckInMember, by),
        "weavers_notes": _notes(by),
        "follow_ups": _of_member(FollowUp, by),
        "events": _of_member(Attendance, by) + _of_member(Seat, by),
        "wishes": _count(Wish, sa.or_(col(Wish.one_id) == by.member_id, col(Wish.other_id) == by.member_id)),
        "personal_links": _of_member(PersonalLink, by),
        "invitations": _of_member(Invitation, by),
        "sign_ins": _count(SignIn, col(SignIn.account_id) == account_id),
        "changes": _count(AuditEntry, _about_or_by(by)),
    }
    row = db.execute(select(*(count.label(name) for name, count in counts.items()))).one()
    return MyRecord(Stored(account_id is not None, **row._mapping), weavers(db, by.today))


def _of_member(kind: Any, by: Membership) -> sa.ColumnElement[int]:
    return _count(kind, col(kind.member_id) == by.member_id)


def _count(kind: Any, condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return select(func.count()).select_from(kind).where(condition).scalar_subquery()


def _notes(by: Membership) -> sa.ColumnElement[int]:
    """Weavers-only lines of check-ins that she took part in, with what they said before."""
    took_part = select(col(CheckInMember.check_in_id)).where(col(CheckInMember.member_id) == by.member_id)
    now = sa.and_(col(CheckIn.id).in_(took_part), col(CheckIn.weavers_line) != "")
    before = sa.and_(
        col(CheckInAmendment.check_in_id).in_(took_part), col(CheckInAmendment.weavers_line) != ""
    )
    return _count(CheckIn, now) + _count(CheckInAmendment, before)


def _about_or_by(by: Membership) -> sa.ColumnElement[bool]:
    about = sa.and_(col(AuditEntry.kind) == "member", col(AuditEntry.row_id) == str(by.member_id))
    return sa.or_(about, col(AuditEntry.by_member_id) == by.member_id)
