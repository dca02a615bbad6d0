"""Whom a weaver should talk to next, and why; who has gone quiet."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from operator import itemgetter
from typing import ClassVar

from weave.algorithms.people import Absence, Standing, absence_on

NEWCOMER_DAYS = 90
MONTH_DAYS = 30
# After a talk a newcomer is left in peace for so long, even when more talks are expected.
REST_DAYS = 7
QUIET_RHYTHMS = 2
AHEAD_DAYS = 14
LEFT_OUT = frozenset({Standing.APPLIED, Standing.PAUSED, Standing.ALUMNI})


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An open next step."""

    id: int
    due_on: dt.date
    owner_id: int


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A member as weavers know her: her contacts with any of them, and her own or her tier's rhythm."""

    id: int
    standing: Standing
    joined_on: dt.date
    rhythm_days: int
    last_contact_on: dt.date | None = None
    contacts: int = 0
    last_contribution_on: dt.date | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    absences: tuple[Absence, ...] = ()


class Urgency(IntEnum):
    """Why somebody comes before somebody else."""

    OWN_FOLLOW_UP = 0
    FOLLOW_UP = 1
    NEWCOMER = 2
    BEYOND_RHYTHM = 3
    SOON = 4


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    kind: ClassVar[str] = "follow_up_due"
    on: dt.date
    follow_up_id: int
    owner_id: int


@dataclass(frozen=True, slots=True)
class Newcomer:
    kind: ClassVar[str] = "newcomer"
    joined_on: dt.date
    contacts: int


@dataclass(frozen=True, slots=True)
class NeverTalked:
    kind: ClassVar[str] = "never_talked"
    since: dt.date


@dataclass(frozen=True, slots=True)
class BeyondRhythm:
    """The days of silence have reached the rhythm."""

    kind: ClassVar[str] = "beyond_rhythm"
    days: int
    rhythm: int


@dataclass(frozen=True, slots=True)
class WithinRhythm:
    """The days of silence will soon reach the rhythm."""

    kind: ClassVar[str] = "within_rhythm"
    days: int
    rhythm: int


@dataclass(frozen=True, slots=True)
class Quiet:
    """Neither talked with nor heard of by a contribution since that day."""

    kind: ClassVar[str] = "quiet"
    since: dt.date


Reason = FollowUpDue | Newcomer | NeverTalked | BeyondRhythm | WithinRhythm | Quiet


@dataclass(frozen=True, slots=True)
class Due:
    """A member to talk to in so many days (below zero: overdue), and why, the decisive reason first."""

    member_id: int
    urgency: Urgency
    due_in: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Call:
    """One reason to talk to someone, and since or by when."""

    urgency: Urgency
    due_on: dt.date
    reason: Reason


def next_contacts(
    people: Iterable[Acquaintance], day: dt.date, for_weaver: int | None = None, ahead: int = AHEAD_DAYS
) -> list[Due]:
    """Everybody who is due by now or within the days ahead, the most urgent first."""
    ranked: list[tuple[tuple[float, ...], Due]] = []
    for person in people:
        if is_left_out(person, day):
            continue
        calls = sorted(_calls(person, day, for_weaver, ahead), key=lambda call: (call.urgency, call.due_on))
        if calls:
            first = calls[0]
            reasons = tuple(call.reason for call in calls)
            due = Due(person.id, first.urgency, (first.due_on - day).days, reasons)
            ranked.append(((first.urgency, *_order(person, first, day), person.id), due))
    ranked.sort(key=itemgetter(0))
    return [due for _, due in ranked]


def gone_quiet(person: Acquaintance, day: dt.date) -> Quiet | None:
    """Twice her rhythm has passed without a talk and without a contribution."""
    last_sign = max(_last_contact(person), person.last_contribution_on or dt.date.min)
    if is_left_out(person, day) or (day - last_sign).days < QUIET_RHYTHMS * person.rhythm_days:
        return None
    return Quiet(last_sign)


def is_left_out(person: Acquaintance, day: dt.date) -> bool:
    """Nobody calls on someone who is on leave, paused, gone, or not yet in."""
    return person.standing in LEFT_OUT or absence_on(person.absences, day) is not None


def silence(person: Acquaintance, day: dt.date) -> int:
    """Days since the last contact, or since joining if there was none."""
    return max((day - _last_contact(person)).days, 0)


def _calls(person: Acquaintance, day: dt.date, for_weaver: int | None, ahead: int) -> Iterator[_Call]:
    for follow_up in person.follow_ups:
        if (follow_up.due_on - day).days <= ahead:
            yield _follow_up_call(follow_up, day, for_weaver)
    newcomer = _newcomer_call(person, day)
    if newcomer:
        yield newcomer
    if newcomer is None or person.last_contact_on:
        yield from _rhythm_calls(person, day, ahead)


def _follow_up_call(follow_up: FollowUp, day: dt.date, for_weaver: int | None) -> _Call:
    if follow_up.due_on > day:
        urgency = Urgency.SOON
    elif follow_up.owner_id == for_weaver:
        urgency = Urgency.OWN_FOLLOW_UP
    else:
        urgency = Urgency.FOLLOW_UP
    reason = FollowUpDue(follow_up.due_on, follow_up.id, follow_up.owner_id)
    return _Call(urgency, follow_up.due_on, reason)


def _newcomer_call(person: Acquaintance, day: dt.date) -> _Call | None:
    """A newcomer is talked to at once, and then as often as months have passed since she joined."""
    member_for = (day - person.joined_on).days
    if member_for > NEWCOMER_DAYS:
        return None
    reason = Newcomer(person.joined_on, person.contacts)
    if person.last_contact_on is None:
        return _Call(Urgency.NEWCOMER, min(person.joined_on, day), reason)
    expected = member_for // MONTH_DAYS
    if person.contacts >= expected or silence(person, day) < REST_DAYS:
        return None
    due_on = person.joined_on + dt.timedelta(days=MONTH_DAYS * (person.contacts + 1))
    return _Call(Urgency.NEWCOMER, due_on, reason)


def _rhythm_calls(person: Acquaintance, day: dt.date, ahead: int) -> Iterator[_Call]:
    never = person.last_contact_on is None
    rhythm = min(person.rhythm_days, MONTH_DAYS) if never else person.rhythm_days
    due_on = _last_contact(person) + dt.timedelta(days=rhythm)
    days = silence(person, day)
    if never and due_on <= day:
        yield _Call(Urgency.BEYOND_RHYTHM, due_on, NeverTalked(person.joined_on))
    elif due_on <= day:
        yield _Call(Urgency.BEYOND_RHYTHM, due_on, BeyondRhythm(days, person.rhythm_days))
    elif (due_on - day).days <= ahead:
        yield _Call(Urgency.SOON, due_on, WithinRhythm(days, person.rhythm_days))
    quiet = gone_quiet(person, day)
    if quiet:
        yield _Call(Urgency.BEYOND_RHYTHM, due_on, quiet)


def _order(person: Acquaintance, call: _Call, day: dt.date) -> tuple[float, float]:
    """Within one urgency: the longest due; of newcomers those never met; or the most silence for a rhythm."""
    due = call.due_on.toordinal()
    if call.urgency is Urgency.NEWCOMER:
        return person.last_contact_on is not None, due
    if call.urgency is Urgency.BEYOND_RHYTHM:
        return -silence(person, day) / max(person.rhythm_days, 1), due
    return due, 0


def _last_contact(person: Acquaintance) -> dt.date:
    return person.last_contact_on or person.joined_on
