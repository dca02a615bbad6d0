"""Whom to ask for a task: a sum of few weights, each with its sentence, and the reasons in the open."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import ClassVar

from weave.algorithms.load import NEAR, Load
from weave.algorithms.people import Absence, absence_on

# A key role of the task is what the role's holder agreed to, so it outweighs every other single sign.
FOR_ROLE = 40
# A wish to help in this category makes a yes likely and the work a pleasure, without any duty to it.
FOR_INTEREST = 20
# She needs no introduction to the task; it counts less than wanting it, so that tasks do change hands.
FOR_EXPERIENCE = 15
# In proportion to the part of her capacity that would stay free: the emptier of two equals is asked.
FOR_ROOM = 20
# More than role, interest and experience together: filling a gap must not make an overload.
FOR_OVERLOAD = -80
# A no to this very task is respected; it fades over the DECLINED_FOR days after it, because times change.
FOR_DECLINING = -50
# For each proposal of the last ASKED_WITHIN days, fading with its age, so that asking goes round.
FOR_ASKING = -10

DECLINED_FOR = 180
ASKED_WITHIN = 90
ASKED_OFTEN_FROM = 3


@dataclass(frozen=True, slots=True)
class TaskToFill:
    id: int
    category_id: int
    key_role_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberToAsk:
    """What is known of a member with regard to one task; `asked_on` are her proposals for any task."""

    id: int
    load: Load
    load_after: Load
    role_ids: frozenset[int] = frozenset()
    interests: frozenset[int] = frozenset()
    did_it_until: dt.date | None = None
    is_on_it: bool = False
    declined_on: dt.date | None = None
    asked_on: tuple[dt.date, ...] = ()
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class HoldsRole:
    kind: ClassVar[str] = "holds_role"
    role_id: int


@dataclass(frozen=True, slots=True)
class Interested:
    kind: ClassVar[str] = "interested"


@dataclass(frozen=True, slots=True)
class DidItBefore:
    kind: ClassVar[str] = "did_it_before"
    on: dt.date


@dataclass(frozen=True, slots=True)
class HasRoom:
    kind: ClassVar[str] = "has_room"


@dataclass(frozen=True, slots=True)
class WouldBeOver:
    kind: ClassVar[str] = "would_be_over"


@dataclass(frozen=True, slots=True)
class AskedOften:
    kind: ClassVar[str] = "asked_often"
    count: int


@dataclass(frozen=True, slots=True)
class Declined:
    kind: ClassVar[str] = "declined"
    on: dt.date


@dataclass(frozen=True, slots=True)
class Away:
    """Until the last day of an absence, or with no end known."""

    kind: ClassVar[str] = "away"
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class AlreadyOnIt:
    kind: ClassVar[str] = "already_on_it"


Reason = (
    HoldsRole | Interested | DidItBefore | HasRoom | WouldBeOver | AskedOften | Declined | Away | AlreadyOnIt
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member with her reasons, those in her favour first; not suggested if away or on the task already."""

    member_id: int
    score: int
    load: Load
    load_after: Load
    reasons: tuple[Reason, ...]
    is_suggested: bool


def rank_candidates(
    task: TaskToFill, members: Iterable[MemberToAsk], day: dt.date, limit: int | None = None
) -> list[Candidate]:
    """The members to suggest for a task, best first."""
    ranked = rank_found(task, members, day)
    return [candidate for candidate in ranked if candidate.is_suggested][:limit]


def rank_found(
    task: TaskToFill, members: Iterable[MemberToAsk], day: dt.date, limit: int | None = None
) -> list[Candidate]:
    """All the members that a search found, best first; who cannot be asked comes last, with the reason."""
    judged = [(member, _candidate(task, member, day)) for member in members]
    judged.sort(key=lambda pair: _order(task, *pair))
    return [candidate for _, candidate in judged][:limit]


def _candidate(task: TaskToFill, member: MemberToAsk, day: dt.date) -> Candidate:
    absence = absence_on(member.absences, day)
    return Candidate(
        member_id=member.id,
        score=_score(task, member, day),
        load=member.load,
        load_after=member.load_after,
        reasons=(*_in_favour(task, member), *_against(member, absence, day)),
        is_suggested=absence is None and not member.is_on_it,
    )


def _in_favour(task: TaskToFill, member: MemberToAsk) -> Iterable[Reason]:
    for role_id in task.key_role_ids:
        if role_id in member.role_ids:
            yield HoldsRole(role_id)
    if task.category_id in member.interests:
        yield Interested()
    if member.did_it_until:
        yield DidItBefore(member.did_it_until)
    if _has_room(member):
        yield HasRoom()


def _against(member: MemberToAsk, absence: Absence | None, day: dt.date) -> Iterable[Reason]:
    if _would_be_over(member) and not member.is_on_it:
        yield WouldBeOver()
    asked = _asked_lately(member, day)
    if len(asked) >= ASKED_OFTEN_FROM:
        yield AskedOften(len(asked))
    if member.declined_on and _days_left(member.declined_on, day, DECLINED_FOR):
        yield Declined(member.declined_on)
    if absence:
        yield Away(absence.ends_on)
    if member.is_on_it:
        yield AlreadyOnIt()


def _score(task: TaskToFill, member: MemberToAsk, day: dt.date) -> int:
    after = member.load_after
    score = 0
    if member.role_ids.intersection(task.key_role_ids):
        score += FOR_ROLE
    if task.category_id in member.interests:
        score += FOR_INTEREST
    if member.did_it_until:
        score += FOR_EXPERIENCE
    if _would_be_over(member):
        score += FOR_OVERLOAD
    elif after.capacity:
        score += FOR_ROOM * (after.capacity - after.would_be) // after.capacity
    if member.declined_on:
        score += FOR_DECLINING * _days_left(member.declined_on, day, DECLINED_FOR) // DECLINED_FOR
    asked = _asked_lately(member, day)
    if asked:
        score += FOR_ASKING * sum(_days_left(on, day, ASKED_WITHIN) for on in asked) // ASKED_WITHIN
    return score


def _has_room(member: MemberToAsk) -> bool:
    after = member.load_after
    return not member.is_on_it and after.would_be < NEAR * after.capacity


def _would_be_over(member: MemberToAsk) -> bool:
    """Proposals that she has not answered count here: ten questions at once are no room ten times."""
    return member.load_after.would_be > member.load_after.capacity


def _asked_lately(member: MemberToAsk, day: dt.date) -> list[dt.date]:
    return [on for on in member.asked_on if _days_left(on, day, ASKED_WITHIN)]


def _days_left(on: dt.date, day: dt.date, lasts: int) -> int:
    """All the days that something lasts when it was today, one less with each day since, then none."""
    return max(lasts - max((day - on).days, 0), 0)


def _order(task: TaskToFill, member: MemberToAsk, candidate: Candidate) -> tuple[bool, int, int, bytes, int]:
    last_asked = max(member.asked_on, default=dt.date.min).toordinal()
    # Among equals each task begins with somebody else, and always with the same.
    turn = blake2b(f"{task.id}:{member.id}".encode(), digest_size=8).digest()
    return (not candidate.is_suggested, -candidate.score, last_asked, turn, member.id)
