"""What weavers wrote down for a member to read: her own shared lines, wherever she is without an account."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import CheckIn, CheckInMember, Member
from weave.services.people.people import PersonCard
from weave.services.prepared import ME, MOST, Statement, prepared
from weave.services.weaving.check_in_details import within
from weave.services.weaving.contacts import channel_label


@dataclass(frozen=True, slots=True)
class SharedLine:
    """A talk with the member as she may read of it."""

    on: dt.date
    channel: str
    weaver: PersonCard
    text: str


def shared_lines_of(db: Session, *, by: Membership, latest: int) -> list[SharedLine]:
    """The latest lines to the member who asks; the weavers-only ones are not even read."""
    rows = db.execute(prepared(_latest), {"me": by.member_id, "most": latest})
    return [
        SharedLine(
            row.on,
            channel_label(row.channel),
            PersonCard(row.id, row.name, row.initials, row.avatar),
            row.shared_line,
        )
        for row in rows
    ]


def _latest() -> Statement:
    return (
        select(
            col(CheckIn.on),
            col(CheckIn.channel),
            col(CheckIn.shared_line),
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(
            CheckInMember, within(CheckInMember, CheckIn, col(CheckInMember.check_in_id) == col(CheckIn.id))
        )
        .join(Member, within(Member, CheckIn, col(Member.id) == col(CheckIn.weaver_id)))
        .where(col(CheckInMember.member_id) == ME, col(CheckIn.shared_line) != "")
        .order_by(col(CheckIn.on).desc(), col(CheckIn.id).desc())
        .limit(MOST)
    )
