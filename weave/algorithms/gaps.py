"""What a task of the matrix lacks."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from weave.algorithms.people import Absence, absence_on
from weave.algorithms.work import AssignmentState, Part

UNANSWERED_DAYS = 7


@dataclass(frozen=True, slots=True)
class AssignmentSeen:
    """A member on a task; `since` is the day of the proposal while it waits for an answer."""

    member_id: int
    part: Part
    state: AssignmentState
    since: dt.date
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class TermSeen:
    """Somebody's term in a role, past or present; its last day is included."""

    member_id: int
    role_id: int
    starts_on: dt.date
    ends_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class TaskSeen:
    """A task with its assignments, and all terms of those on it."""

    id: int
    key_role_ids: tuple[int, ...] = ()
    assignments: tuple[AssignmentSeen, ...] = ()
    terms: tuple[TermSeen, ...] = ()


@dataclass(frozen=True, slots=True)
class NoHolder:
    kind: ClassVar[str] = "no_holder"


@dataclass(frozen=True, slots=True)
class HolderAway:
    """No holder is present; until the first of them is back, or with no end known."""

    kind: ClassVar[str] = "holder_away"
    member_id: int
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class TermOver:
    """A holder held a key role of the task, and now holds none of them."""

    kind: ClassVar[str] = "term_over"
    member_id: int
    role_id: int
    ended_on: dt.date


@dataclass(frozen=True, slots=True)
class Unanswered:
    kind: ClassVar[str] = "unanswered"
    member_id: int
    part: Part
    days: int


@dataclass(frozen=True, slots=True)
class NoDeputy:
    kind: ClassVar[str] = "no_deputy"


Gap = NoHolder | HolderAway | TermOver | Unanswered | NoDeputy


@dataclass(frozen=True, slots=True)
class TaskGaps:
    """What a task lacks, the gravest first."""

    task_id: int
    gaps: tuple[Gap, ...]
    hangs_on_one: bool

    @property
    def is_uncovered(self) -> bool:
        return any(isinstance(gap, NoHolder) for gap in self.gaps)


def gaps_of(task: TaskSeen, day: dt.date) -> TaskGaps:
    """What harms first leads: nobody does it, she cannot, she may no longer, someone waits, no deputy."""
    accepted = [seen for seen in task.assignments if seen.state is AssignmentState.ACCEPTED]
    holders = [seen for seen in accepted if seen.part is Part.HOLDER]
    gaps: list[Gap] = [] if holders else [NoHolder()]
    gaps.extend(_holder_away(holders, day))
    gaps.extend(_terms_over(task, holders, day))
    gaps.extend(_unanswered(task, day))
    if not any(seen.part is Part.DEPUTY for seen in accepted):
        gaps.append(NoDeputy())
    return TaskGaps(task.id, tuple(gaps), len({seen.member_id for seen in accepted}) == 1)


def _holder_away(holders: list[AssignmentSeen], day: dt.date) -> Iterator[HolderAway]:
    away = [(seen, absence) for seen in holders if (absence := absence_on(seen.absences, day))]
    if holders and len(away) == len(holders):
        seen, absence = min(away, key=lambda pair: (pair[1].ends_on or dt.date.max, pair[0].member_id))
        yield HolderAway(seen.member_id, absence.ends_on)


def _terms_over(task: TaskSeen, holders: Iterable[AssignmentSeen], day: dt.date) -> Iterator[TermOver]:
    for seen in holders:
        terms = [
            term
            for term in task.terms
            if term.member_id == seen.member_id
            and term.role_id in task.key_role_ids
            and term.starts_on <= day
        ]
        ended = [(term.ends_on, term.role_id) for term in terms if term.ends_on and term.ends_on < day]
        if ended and len(ended) == len(terms):
            ended_on, role_id = max(ended)
            yield TermOver(seen.member_id, role_id, ended_on)


def _unanswered(task: TaskSeen, day: dt.date) -> list[Unanswered]:
    waiting = [
        Unanswered(seen.member_id, seen.part, (day - seen.since).days)
        for seen in task.assignments
        if seen.state is AssignmentState.PROPOSED and (day - seen.since).days >= UNANSWERED_DAYS
    ]
    return sorted(waiting, key=lambda gap: (-gap.days, gap.member_id))
