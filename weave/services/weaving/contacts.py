"""Contacts: who talks with members, when somebody last did, and finding whom to log a talk with."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.names import search_terms
from weave.algorithms.people import INSIDE
from weave.i18n import _, ago, ngettext
from weave.models import Channel, CheckIn, CheckInMember, Member, Role, Standing, Term
from weave.services.people.people import PersonCard

MOST_FOUND = 8


@dataclass(frozen=True, slots=True)
class LastContact:
    """The latest check-in with a member, by any weaver."""

    on: dt.date
    channel: Channel
    weaver_name: str

    def days_before(self, today: dt.date) -> str:
        """How long ago, in days that can be held against a rhythm."""
        days = (today - self.on).days
        return ago(self.on, today) if days < 2 else ngettext("%(n)s day ago", "%(n)s days ago", days)


def weavers(db: Session, today: dt.date) -> list[PersonCard]:
    """Everybody who can read a weavers-only line: who holds a role today that weaves or coordinates."""
    holders = (
        select(col(Term.member_id))
        .join(Role, sa.and_(col(Role.network_id) == col(Term.network_id), col(Role.id) == col(Term.role_id)))
        .where(
            col(Term.starts_on) <= today,
            sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
            sa.or_(col(Role.may_weave), col(Role.may_coordinate)),
        )
    )
    rows = db.execute(
        select(col(Member.id), col(Member.name), col(Member.initials), col(Member.avatar))
        .where(col(Member.id).in_(holders), col(Member.standing).in_(INSIDE))
        .order_by(col(Member.sort_key), col(Member.id))
    )
    return [PersonCard(*row) for row in rows]


def last_contacts(db: Session, member_ids: list[int]) -> dict[int, LastContact]:
    """The latest check-in with each of these members, in one query."""
    newest_first = sa.func.row_number().over(
        partition_by=col(CheckInMember.member_id), order_by=(col(CheckIn.on).desc(), col(CheckIn.id).desc())
    )
    ranked = (
        select(
            col(CheckInMember.member_id),
            col(CheckIn.on),
            col(CheckIn.channel),
            col(Member.name).label("weaver_name"),
            newest_first.label("place"),
        )
        .join(
            CheckIn,
            sa.and_(
                col(CheckIn.network_id) == col(CheckInMember.network_id),
                col(CheckIn.id) == col(CheckInMember.check_in_id),
            ),
        )
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(CheckIn.network_id), col(Member.id) == col(CheckIn.weaver_id)
            ),
        )
        .where(col(CheckInMember.member_id).in_(member_ids))
        .subquery()
    )
    rows = db.execute(select(ranked).where(ranked.c.place == 1))
    return {row.member_id: LastContact(row.on, row.channel, row.weaver_name) for row in rows}


def find_people(db: Session, *, query: str, but: int) -> list[PersonCard]:
    """Members whose name, pinyin or initials hold every word of the query, except one."""
    terms = search_terms(query)
    if not terms:
        return []
    rows = db.execute(
        select(col(Member.id), col(Member.name), col(Member.initials), col(Member.avatar))
        .where(
            *(col(Member.search_text).contains(term, autoescape=True) for term in terms),
            col(Member.standing) != Standing.ALUMNI,
            col(Member.id) != but,
        )
        .order_by(col(Member.sort_key), col(Member.id))
        .limit(MOST_FOUND)
    )
    return [PersonCard(*row) for row in rows]


def channel_label(channel: Channel) -> str:
    return {
        Channel.IN_PERSON: _("In person"),
        Channel.PHONE: _("Phone"),
        Channel.VIDEO: _("Video"),
        Channel.WECHAT: _("WeChat"),
        Channel.MESSAGE: _("Message"),
        Channel.EMAIL: _("Mail"),
    }[channel]
