"""Placing everybody who waits at once: a stable proposal with its reasons, confirmed by a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import OPEN
from weave.algorithms.placement import Applicant, Placed, common_words, place_all
from weave.errors import Refused, Stale
from weave.membership import Membership
from weave.models import Application, ApplicationChoice, ChoiceState, Member, WorkingGroup
from weave.services.groups.working_groups import GroupCard, groups_of
from weave.services.intake.steps import place
from weave.services.people.people import PersonCard

MOST = 200
STILL_WISHED = (ChoiceState.WAITING, ChoiceState.ASKED)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where somebody who waits is proposed, and why; `full` are the dearer wishes that have no room."""

    id: int
    version: int
    person: PersonCard
    hours: int | None
    skills: str
    wishes: tuple[str, ...]
    group_id: int | None
    rank: int | None
    words: tuple[str, ...]
    full: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    proposals: Sequence[Proposal]
    groups: Sequence[GroupCard]

    @property
    def placed(self) -> int:
        return sum(each.group_id is not None for each in self.proposals)

    @property
    def first_wishes(self) -> int:
        return sum(each.rank == 1 for each in self.proposals)


def proposed(db: Session, *, by: Membership) -> Batch:
    """A proposal for those who waited longest, at most MOST; nothing is written."""
    groups = [group for group in groups_of(db, by=by) if not group.is_closed]
    by_id = {group.id: group for group in groups}
    rows: Sequence[Any] = db.execute(
        select(
            col(Application.id),
            col(Application.version),
            col(Application.hours),
            col(Application.skills),
            col(Application.message),
            col(Member.id).label("member_id"),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Member, col(Member.id) == col(Application.member_id))
        .where(col(Application.state).in_(OPEN))
        .order_by(col(Application.id))
        .limit(MOST)
    ).all()
    wishes = _wishes(db, [row.id for row in rows])
    words = {
        (row.id, group.id): common_words(f"{row.skills} {row.message}", group.looks_for)
        for row in rows
        for group in groups
    }
    applicants = [
        Applicant(
            row.id,
            tuple(each for each in wishes.get(row.id, ()) if each in by_id),
            {group.id: len(words[row.id, group.id]) for group in groups},
        )
        for row in rows
    ]
    found = place_all(applicants, {group.id: group.room for group in groups})
    proposals = [
        _proposal(row, applicant, found[row.id], by_id, words)
        for row, applicant in zip(rows, applicants, strict=True)
    ]
    return Batch(proposals, groups)


def _proposal(
    row: Any,
    applicant: Applicant,
    placed: Placed,
    groups: Mapping[int, GroupCard],
    words: Mapping[tuple[int, int], tuple[str, ...]],
) -> Proposal:
    return Proposal(
        id=row.id,
        version=row.version,
        person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
        hours=row.hours,
        skills=row.skills,
        wishes=tuple(groups[each].name for each in applicant.wishes),
        group_id=placed.group_id,
        rank=placed.rank,
        words=words[row.id, placed.group_id] if placed.group_id else (),
        full=tuple(groups[each].name for each in placed.passed),
    )


def _wishes(db: Session, ids: Sequence[int]) -> dict[int, list[int]]:
    """The groups that each still wishes for, the dearest first."""
    found: dict[int, list[int]] = {}
    rows = db.execute(
        select(col(ApplicationChoice.application_id), col(ApplicationChoice.working_group_id))
        .where(col(ApplicationChoice.application_id).in_(ids), col(ApplicationChoice.state).in_(STILL_WISHED))
        .order_by(col(ApplicationChoice.application_id), col(ApplicationChoice.rank))
    )
    for application_id, group_id in rows:
        found.setdefault(application_id, []).append(group_id)
    return found


@dataclass(frozen=True, slots=True)
class Chosen:
    """Into which group somebody is placed, and the version of her application that was decided upon."""

    application_id: int
    group_id: int
    version: int


def confirm(db: Session, *, chosen: Sequence[Chosen], word: str, by: Membership) -> None:
    """Place all of them, or nobody; the one that stands in the way is named by its field, `group_7`."""
    for each in chosen:
        application = db.get(Application, (by.network.id, each.application_id))
        group = db.get(WorkingGroup, (by.network.id, each.group_id))
        if application is None or group is None or application.state not in OPEN:
            raise Stale
        try:
            place(db, application=application, group=group, word=word, version=each.version, by=by)
        except Refused as error:
            raise Refused(f"group_{each.application_id}", error.message, **error.values) from None
