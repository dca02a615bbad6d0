"""Retention rounds: leads are asked each month and reminded; who coordinates sees what is not answered."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import answer_due
from weave.algorithms.people import OUTSIDE
from weave.algorithms.retention import Presence
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
from weave.services.groups.retention_mails import link_token, tell_lead, tell_missed
from weave.services.groups.working_groups import has_place
from weave.services.people.people import PersonCard
from weave.services.roles.coordination import coordinators_on
from weave.settings import Settings
from weave.tokens import token_hash

# Working days after which leads are reminded, and after which who coordinates is told.
REMIND_AFTER, DUE_AFTER = 3, 6
MONTHS_SHOWN = 6


def ask_when_due(db: Session, *, network: Network, settings: Settings, now: dt.datetime) -> None:
    """On the network's day of the month and after it, each group is asked once; who is late is reminded."""
    today = network.day_of(now)
    if network.round_day is not None and today.day >= network.round_day:
        ask_leads(db, network=network, settings=settings, now=now)
    _remind(db, network=network, now=now)


def ask_leads(db: Session, *, network: Network, settings: Settings, now: dt.datetime) -> int:
    """Begin this month's round of every group that has people in it and a lead; says how many began."""
    today = network.day_of(now)
    month = today.replace(day=1)
    asked = select(col(RetentionRound.working_group_id)).where(col(RetentionRound.month) == month)
    groups = db.scalars(
        select(WorkingGroup)
        .where(col(WorkingGroup.closed_at).is_(None), col(WorkingGroup.id).not_in(asked))
        .order_by(col(WorkingGroup.id))
        .with_for_update(key_share=True)
    ).all()
    leads = _leads(db, today)
    begun = 0
    for group in groups:
        if not leads[group.id] or not _has_others(db, group, today):
            continue
        row = RetentionRound(
            working_group_id=group.id, month=month, asked_at=now, due_on=answer_due(today, DUE_AFTER)
        )
        db.add(row)
        db.flush()
        for member_id in leads[group.id]:
            token = link_token(settings, row, member_id)
            db.add(RetentionLink(round_id=row.id, member_id=member_id, token_hash=token_hash(token)))
            tell_lead(db, row=row, member_id=member_id, now=now)
        begun += 1
    db.flush()
    return begun


def _leads(db: Session, today: dt.date) -> dict[int, list[int]]:
    """Who leads each group or stands in for the lead, by the group's id."""
    found: dict[int, list[int]] = defaultdict(list)
    rows = db.execute(
        select(col(GroupPlace.working_group_id), col(GroupPlace.member_id))
        .join(Member, col(Member.id) == col(GroupPlace.member_id))
        .where(col(GroupPlace.part).in_(LEADING), has_place(today), col(Member.standing).not_in(OUTSIDE))
        .order_by(col(GroupPlace.id))
    )
    for group_id, member_id in rows:
        found[group_id].append(member_id)
    return found


def _has_others(db: Session, group: WorkingGroup, today: dt.date) -> bool:
    others = select(col(GroupPlace.id)).where(
        col(GroupPlace.working_group_id) == group.id,
        has_place(today),
        col(GroupPlace.part).not_in(LEADING),
    )
    return db.execute(others.limit(1)).first() is not None


def _remind(db: Session, *, network: Network, now: dt.datetime) -> None:
    today = network.day_of(now)
    late = (
        select(RetentionRound)
        .where(
            col(RetentionRound.month) == today.replace(day=1),
            col(RetentionRound.answered_at).is_(None),
            col(RetentionRound.missed_at).is_(None),
        )
        .with_for_update()
    )
    for row in db.scalars(late).all():
        asked_on = network.day_of(row.asked_at)
        if row.due_on < today:
            row.missed_at = now
            for member_id in coordinators_on(db, today):
                tell_missed(db, row=row, member_id=member_id, now=now)
        elif row.reminded_at is None and answer_due(asked_on, REMIND_AFTER) <= today:
            row.reminded_at = now
            for link in db.scalars(select(RetentionLink).where(col(RetentionLink.round_id) == row.id)):
                tell_lead(db, row=row, member_id=link.member_id, now=now)
    db.flush()


@dataclass(frozen=True, slots=True)
class GroupMonth:
    """What one group's lead said in one month; `asked` are the links that open its round, by who has them."""

    id: int
    group_id: int
    group: str
    month: dt.date
    due_on: dt.date
    said: Mapping[Presence, int]
    size: int
    answered_at: dt.datetime | None
    is_late: bool
    asked: tuple[tuple[PersonCard, str], ...] = ()
    left: tuple[PersonCard, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Month:
    """All groups in one month."""

    month: dt.date
    groups: tuple[GroupMonth, ...]

    @property
    def said(self) -> Counter[Presence]:
        total: Counter[Presence] = Counter()
        for group in self.groups:
            total.update(group.said)
        return total

    @property
    def missing(self) -> int:
        """The names that have no answer."""
        return sum(max(0, group.size - sum(group.said.values())) for group in self.groups)


def months_of(db: Session, *, settings: Settings, today: dt.date) -> list[Month]:
    """The last months, the latest first, group by group; the links only of rounds that wait."""
    since = (today.replace(day=1) - dt.timedelta(days=31 * (MONTHS_SHOWN - 1))).replace(day=1)
    rows = db.execute(
        select(RetentionRound, col(WorkingGroup.name))
        .join(WorkingGroup, col(WorkingGroup.id) == col(RetentionRound.working_group_id))
        .where(col(RetentionRound.month) >= since)
        .order_by(col(RetentionRound.month).desc(), col(WorkingGroup.sort_key), col(WorkingGroup.id))
    ).all()
    ids = [row.id for row, _name in rows]
    said, left = _said(db, ids)
    asked = _asked(db, [row for row, _name in rows if row.answered_at is None], settings)
    sizes = _sizes(db, {row.working_group_id for row, _name in rows}, today)
    months: dict[dt.date, list[GroupMonth]] = defaultdict(list)
    for row, name in rows:
        answers = said[row.id]
        # Of a month that is over, only who was spoken of is counted.
        is_open = row.month == today.replace(day=1)
        months[row.month].append(
            GroupMonth(
                id=row.id,
                group_id=row.working_group_id,
                group=name,
                month=row.month,
                due_on=row.due_on,
                said=answers,
                size=max(sizes.get(row.working_group_id, 0) + answers[Presence.LEFT], sum(answers.values()))
                if is_open
                else sum(answers.values()),
                answered_at=row.answered_at,
                is_late=row.answered_at is None and row.due_on < today,
                asked=tuple(asked[row.id]) if is_open else (),
                left=tuple(left[row.id]),
            )
        )
    return [Month(month, tuple(groups)) for month, groups in months.items()]


def _said(
    db: Session, ids: Iterable[int]
) -> tuple[dict[int, Counter[Presence]], dict[int, list[PersonCard]]]:
    """How often each answer was given in each round, and of whom it was said that she has left."""
    said: dict[int, Counter[Presence]] = defaultdict(Counter)
    left: dict[int, list[PersonCard]] = defaultdict(list)
    wanted = list(ids)
    counts: Iterable[Any] = db.execute(
        select(col(RetentionAnswer.round_id), col(RetentionAnswer.presence), func.count())
        .where(col(RetentionAnswer.round_id).in_(wanted))
        .group_by(col(RetentionAnswer.round_id), col(RetentionAnswer.presence))
    )
    for round_id, presence, times in counts:
        said[round_id][presence] = times
    gone: Iterable[Any] = db.execute(
        select(
            col(RetentionAnswer.round_id),
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Member, col(Member.id) == col(RetentionAnswer.member_id))
        .where(
            col(RetentionAnswer.round_id).in_(wanted),
            col(RetentionAnswer.presence) == Presence.LEFT,
            col(Member.standing).not_in(OUTSIDE),
        )
        .order_by(col(Member.sort_key), col(Member.id))
    )
    for round_id, *person in gone:
        left[round_id].append(PersonCard(*person))
    return said, left


def _asked(
    db: Session, rounds: Iterable[RetentionRound], settings: Settings
) -> dict[int, list[tuple[PersonCard, str]]]:
    """Who can answer each round, with the link to hand on where a mail does not arrive."""
    open_ones = {row.id: row for row in rounds}
    found: dict[int, list[tuple[PersonCard, str]]] = defaultdict(list)
    rows: Iterable[Any] = db.execute(
        select(
            col(RetentionLink.round_id),
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Member, col(Member.id) == col(RetentionLink.member_id))
        .where(col(RetentionLink.round_id).in_(open_ones))
        .order_by(col(Member.sort_key), col(Member.id))
    )
    for round_id, *person in rows:
        card = PersonCard(*person)
        token = link_token(settings, open_ones[round_id], card.id)
        found[round_id].append((card, f"{settings.address}/rounds/{token}"))
    return found


def _sizes(db: Session, group_ids: Iterable[int], today: dt.date) -> dict[int, int]:
    """How many names each of these groups has, its leads aside."""
    rows = db.execute(
        select(col(GroupPlace.working_group_id), func.count())
        .where(
            col(GroupPlace.working_group_id).in_(group_ids),
            col(GroupPlace.starts_on) <= today,
            sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) > today),
            col(GroupPlace.part).not_in(LEADING),
        )
        .group_by(col(GroupPlace.working_group_id))
    )
    return {row[0]: row[1] for row in rows}


def own_round(db: Session, *, group_id: int, member_id: int, settings: Settings, today: dt.date) -> str:
    """The path of the round of this month that waits for this lead; empty where none does."""
    row = db.scalars(
        select(RetentionRound)
        .join(
            RetentionLink,
            sa.and_(
                col(RetentionLink.round_id) == col(RetentionRound.id),
                col(RetentionLink.member_id) == member_id,
            ),
        )
        .where(
            col(RetentionRound.working_group_id) == group_id,
            col(RetentionRound.month) == today.replace(day=1),
            col(RetentionRound.answered_at).is_(None),
        )
    ).one_or_none()
    return f"/rounds/{link_token(settings, row, member_id)}" if row else ""
