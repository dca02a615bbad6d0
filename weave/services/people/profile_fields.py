"""What a member tells about herself, each field for an audience of her choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import col

from weave.i18n import N_, _
from weave.membership import Membership
from weave.models import Audience, Member, MemberField, ProfileField
from weave.services.prepared import MEMBER, prepared
from weave.services.together import Asked, Listed

Fields = Mapping[ProfileField, tuple[str, Audience]]

LABELS = {
    ProfileField.PHONE: N_("Phone"),
    ProfileField.WECHAT: N_("WeChat ID"),
    ProfileField.CHANNEL: N_("How best to reach me"),
    ProfileField.LANGUAGES: N_("Languages I speak"),
    ProfileField.SKILLS: N_("What I am good at"),
    ProfileField.HOURS: N_("Hours a week that I can give"),
    ProfileField.BIRTHDAY: N_("Birthday"),
}
# Why each is kept, beside the field.
REASONS = {
    ProfileField.PHONE: N_("Kept so that you can be called when something is urgent."),
    ProfileField.WECHAT: N_("Kept so that you can be added to chats."),
    ProfileField.CHANNEL: N_("Kept so that you are written to where you read it."),
    ProfileField.LANGUAGES: N_("Kept to bring you together with people you can talk to."),
    ProfileField.SKILLS: N_("Kept to ask you for what you like to do and do well."),
    ProfileField.HOURS: N_("Kept so that nobody asks more of you than you can give."),
    ProfileField.BIRTHDAY: N_("Kept to congratulate you. Month and day, such as 05-17; no year."),
}
READERS = {
    Audience.ME: N_("Only me"),
    Audience.COORDINATORS: N_("Coordinators"),
    Audience.WEAVERS: N_("Leads, weavers and coordinators"),
    Audience.NETWORK: N_("Everybody in the network"),
}
ABOUT_HER = {
    ProfileField.CHANNEL: N_("Best reached by"),
    ProfileField.LANGUAGES: N_("Speaks"),
    ProfileField.SKILLS: N_("Good at"),
    ProfileField.HOURS: N_("Hours a week"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One field as a reader sees it."""

    field: ProfileField
    value: str
    audience: Audience

    @property
    def label(self) -> str:
        return _(ABOUT_HER.get(self.field) or LABELS[self.field])

    @property
    def readers(self) -> str:
        return _(READERS[self.audience])


def fields_asked(*, member_id: int, by: Membership) -> Asked[list[Told]]:
    """What this reader may know of it, in the order of the profile."""
    readable = prepared(_readable, None, *by.audiences(member_id))
    return Asked((readable,), _in_order, {"member": member_id})


def _readable(*audiences: Audience) -> Listed:
    told = select(col(MemberField.field), col(MemberField.value), col(MemberField.audience)).where(
        col(MemberField.member_id) == MEMBER, col(MemberField.audience).in_(audiences)
    )
    return Listed(told, (col(MemberField.field),))


def _in_order(rows: Sequence[sa.Row[Any]]) -> list[Told]:
    told = {row.field: Told(row.field, row.value, row.audience) for row in rows}
    return [told[field] for field in ProfileField if field in told]


def fields_of(db: Session, *, member: Member) -> Fields:
    """All that she told, for herself."""
    return {row.field: (row.value, row.audience) for row in _rows(db, member)}


def tell(db: Session, *, member: Member, fields: Fields) -> None:
    """Bring it up to date; a field without a value goes, and its audience with it."""
    kept = {row.field: row for row in _rows(db, member)}
    before = {field: (row.value, row.audience) for field, row in kept.items()}
    wanted = {field: told for field, told in fields.items() if told[0]}
    for field in kept.keys() - wanted.keys():
        db.delete(kept[field])
    for field, (value, audience) in wanted.items():
        row = kept.get(field) or MemberField(member_id=member.id, field=field, value=value)
        row.value, row.audience = value, audience
        db.add(row)
    if before != wanted:
        # Rows of their own: her version moves on with them, through an unaudited column.
        flag_modified(member, "search_text")


def _rows(db: Session, member: Member) -> Sequence[MemberField]:
    return db.scalars(select(MemberField).where(col(MemberField.member_id) == member.id)).all()
