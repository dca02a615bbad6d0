"""What a lead says of each name in a round, and what follows from it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.algorithms.retention import Presence, standing_after
from weave.db import EVERY_NETWORK, enter_network
from weave.errors import Stale
from weave.models import (
    LEADING,
    GroupPlace,
    Member,
    Network,
    RetentionAnswer,
    RetentionLink,
    RetentionRound,
    WorkingGroup,
)
from weave.services.groups.working_groups import has_place
from weave.services.holding import hold
from weave.services.people.members import change_standing
from weave.services.people.people import PersonCard
from weave.tokens import token_hash


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody whom the lead is asked about, and what was said of her this month already."""

    person: PersonCard
    since: dt.date
    presence: Presence | None
    word: str


@dataclass(frozen=True, slots=True)
class OpenRound:
    """A round as its link opens it."""

    row: RetentionRound
    network: Network
    lead: PersonCard
    language: str | None
    group: str
    names: Sequence[Name]


@dataclass(frozen=True, slots=True)
class Said:
    """What the form says of one name, and what stood there when it was drawn."""

    presence: Presence | None
    was: Presence | None
    word: str


def opened_by(db: Session, *, token: str, now: dt.datetime) -> OpenRound | None:
    """The round that a link opens while its month lasts; the session is inside its network from here on.

    A link opens nothing for somebody who does not lead the group any more.
    """
    found = db.execute(
        select(RetentionRound, Network, Member, col(WorkingGroup.name))
        .join(Network, col(Network.id) == col(RetentionRound.network_id))
        .join(
            RetentionLink,
            sa.and_(
                col(RetentionLink.network_id) == col(RetentionRound.network_id),
                col(RetentionLink.round_id) == col(RetentionRound.id),
            ),
        )
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(RetentionLink.network_id),
                col(Member.id) == col(RetentionLink.member_id),
            ),
        )
        .join(
            WorkingGroup,
            sa.and_(
                col(WorkingGroup.network_id) == col(RetentionRound.network_id),
                col(WorkingGroup.id) == col(RetentionRound.working_group_id),
            ),
        )
        .where(col(RetentionLink.token_hash) == token_hash(token), col(Member.standing).not_in(OUTSIDE)),
        execution_options={EVERY_NETWORK: True},
    ).one_or_none()
    if found is None:
        return None
    row, network, lead, group = found
    today = network.day_of(now)
    if row.month != today.replace(day=1):
        return None
    enter_network(db, network.id)
    if not _still_leads(db, row, lead.id, today):
        return None
    card = PersonCard(lead.id, lead.name, lead.initials, lead.avatar)
    return OpenRound(row, network, card, lead.language, group, names_in(db, row=row, today=today))


def _still_leads(db: Session, row: RetentionRound, member_id: int, today: dt.date) -> bool:
    leads = select(col(GroupPlace.id)).where(
        col(GroupPlace.working_group_id) == row.working_group_id,
        col(GroupPlace.member_id) == member_id,
        col(GroupPlace.part).in_(LEADING),
        has_place(today),
    )
    return db.execute(leads.limit(1)).first() is not None


def names_in(db: Session, *, row: RetentionRound, today: dt.date) -> list[Name]:
    """Everybody in the group but its leads, and whoever was said to have left it in this round."""
    said_left = col(RetentionAnswer.presence) == Presence.LEFT
    rows = db.execute(
        select(
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(GroupPlace.starts_on),
            col(RetentionAnswer.presence),
            col(RetentionAnswer.word),
        )
        .join(GroupPlace, col(GroupPlace.member_id) == col(Member.id))
        .outerjoin(
            RetentionAnswer,
            sa.and_(
                col(RetentionAnswer.round_id) == row.id, col(RetentionAnswer.member_id) == col(Member.id)
            ),
        )
        .where(
            col(GroupPlace.working_group_id) == row.working_group_id,
            col(GroupPlace.part).not_in(LEADING),
            sa.or_(has_place(today), sa.and_(said_left, col(GroupPlace.ends_on) >= row.month)),
        )
        .order_by(col(Member.sort_key), col(Member.id), col(GroupPlace.starts_on))
    )
    names: dict[int, Name] = {}
    for each in rows:
        card = PersonCard(each.id, each.name, each.initials, each.avatar)
        names[each.id] = Name(card, each.starts_on, each.presence, each.word or "")
    return list(names.values())


def again(db: Session, *, opened: OpenRound, today: dt.date) -> OpenRound:
    """The same round with what another lead said meanwhile."""
    return replace(opened, names=names_in(db, row=opened.row, today=today))


def answer(
    db: Session, *, opened: OpenRound, said: Mapping[int, Said], today: dt.date, now: dt.datetime
) -> None:
    """Keep what was said of each name; of two who say different things the later one is told.

    Raises Stale if a name has another answer by now than the form showed, and than it says.
    """
    row = opened.row
    hold(db, row)
    names = names_in(db, row=row, today=today)
    if any(_is_outdated(name, said.get(name.person.id)) for name in names):
        raise Stale
    for name in names:
        told = said.get(name.person.id)
        if told and told.presence and (told.presence, told.word) != (name.presence, name.word):
            _keep(db, opened, name, told.presence, told.word, today, now)
    db.flush()
    still = names_in(db, row=row, today=today)
    if all(name.presence for name in still) and row.answered_at is None:
        row.answered_at, row.answered_by_id = now, opened.lead.id
    db.flush()


def _is_outdated(name: Name, told: Said | None) -> bool:
    return told is not None and name.presence not in (told.was, told.presence)


def _keep(
    db: Session,
    opened: OpenRound,
    name: Name,
    presence: Presence,
    word: str,
    today: dt.date,
    now: dt.datetime,
) -> None:
    row = opened.row
    stored = db.get(RetentionAnswer, (row.network_id, row.id, name.person.id))
    if stored is None:
        stored = RetentionAnswer(
            round_id=row.id, member_id=name.person.id, presence=presence, by_id=opened.lead.id, at=now
        )
        db.add(stored)
    stored.presence, stored.word, stored.by_id, stored.at = presence, word, opened.lead.id, now
    db.flush()
    _move_place(db, row, name.person.id, presence, word, today)
    member = db.get_one(Member, (row.network_id, name.person.id))
    standing = standing_after(_said_this_month(db, row, member.id), member.standing)
    change_standing(
        db, member=member, standing=standing, on=today, reason=word or opened.group, by_id=opened.lead.id
    )


def _move_place(
    db: Session, row: RetentionRound, member_id: int, presence: Presence, word: str, today: dt.date
) -> None:
    """Who has left is in the group no longer; said otherwise in the same round, she is in it again."""
    place = db.scalars(
        select(GroupPlace)
        .where(
            col(GroupPlace.working_group_id) == row.working_group_id,
            col(GroupPlace.member_id) == member_id,
        )
        .order_by(col(GroupPlace.starts_on).desc(), col(GroupPlace.id).desc())
        .limit(1)
        .with_for_update()
    ).one()
    if presence is Presence.LEFT:
        place.ends_on, place.end_reason = max(today, place.starts_on), word
    elif place.ends_on is not None:
        place.ends_on, place.end_reason = None, ""
    db.flush()


def _said_this_month(db: Session, row: RetentionRound, member_id: int) -> list[Presence]:
    """What the leads of all her groups said of her this month."""
    found = (
        select(col(RetentionAnswer.presence))
        .join(RetentionRound, col(RetentionRound.id) == col(RetentionAnswer.round_id))
        .where(col(RetentionAnswer.member_id) == member_id, col(RetentionRound.month) == row.month)
    )
    return list(db.scalars(found))
