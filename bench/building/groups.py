"""Working groups: who is in them, and what their leads said month by month."""

import datetime as dt
from dataclasses import dataclass

from bench.building.book import Change
from bench.building.stage import FOUNDED, TODAY, Person, Stage
from weave.algorithms import names
from weave.models import (
    GroupPart,
    GroupPlace,
    Presence,
    RetentionAnswer,
    RetentionLink,
    RetentionRound,
    WorkingGroup,
)
from weave.tokens import derived_token, token_hash

NAMES = ("Kitchen", "Tools 工具组", "Learning 学习组", "Welcome", "活动组", "Repair", "翻译组", "Garden")
# Who is in a group; a network has as many groups as that takes for every third of its people.
SIZE = 12
MONTHS = 6
WORDS = ("", "", "", "Busy with exams", "最近很忙", "Back in spring")
SAID = {Presence.ACTIVE: 70, Presence.QUIET: 18, Presence.PAUSED: 8, Presence.LEFT: 4}


@dataclass(frozen=True, slots=True)
class Group:
    """A working group and its people, the lead first."""

    id: int
    people: list[Person]


def group(stage: Stage) -> None:
    """Groups of a dozen, each with a lead, a deputy and six months of rounds; some places have ended."""
    rng, book = stage.rng, stage.book
    people = stage.inside
    for at in range(max(2, len(people) // 3 // SIZE)):
        name = f"{NAMES[at % len(NAMES)]} {at // len(NAMES) + 1}"
        group_id = book.add(
            WorkingGroup,
            when=FOUNDED,
            who=stage.coordinators[0].id,
            name=name,
            sort_key=names.sort_key(name),
            purpose="Looks after what its name says, every week.",
            looks_for="Somebody who likes to work with others.",
            capacity=rng.choice((None, SIZE, 2 * SIZE)),
            takes_applicants=rng.random() < 0.8,
            closed_at=None,
        )
        made = Group(group_id, rng.sample(people, k=min(SIZE, len(people))))
        stage.groups.append(group_id)
        _places(stage, made)
        _rounds(stage, made)


def _places(stage: Stage, made: Group) -> None:
    lead, deputy, *others = made.people
    parts = [(lead, GroupPart.LEAD), (deputy, GroupPart.DEPUTY)]
    for person, part in [*parts, *((other, GroupPart.MEMBER) for other in others)]:
        starts_on = stage.day_since(person.joined_on)
        left_on = TODAY - dt.timedelta(days=stage.rng.randrange(90))
        leaves = part is GroupPart.MEMBER and starts_on < left_on and stage.rng.random() < 0.1
        ended = [Change(stage.moment_of(left_on), lead.id, {"ends_on": left_on})] if leaves else []
        stage.book.add(
            GroupPlace,
            when=stage.moment_of(starts_on),
            who=lead.id,
            changes=ended,
            working_group_id=made.id,
            member_id=person.id,
            part=part,
            starts_on=starts_on,
            ends_on=None,
            end_reason="",
        )


def _rounds(stage: Stage, made: Group) -> None:
    month = TODAY.replace(day=1)
    for _ in range(MONTHS):
        _round(stage, made, month)
        month = (month - dt.timedelta(days=1)).replace(day=1)


def _round(stage: Stage, made: Group, month: dt.date) -> None:
    rng, book = stage.rng, stage.book
    lead, deputy, *others = made.people
    asked_at = stage.moment_of(month)
    answered_at = stage.later(asked_at, days=(1, 6)) if rng.random() < 0.85 else None
    round_id = book.add(
        RetentionRound,
        when=asked_at,
        working_group_id=made.id,
        month=month,
        asked_at=asked_at,
        due_on=month + dt.timedelta(days=8),
        reminded_at=None,
        missed_at=None,
        answered_at=answered_at,
        answered_by_id=lead.id if answered_at else None,
    )
    for leading in (lead, deputy):
        token = derived_token(b"bench", book.network_id, "round", round_id, leading.id)
        book.add(
            RetentionLink,
            when=asked_at,
            round_id=round_id,
            member_id=leading.id,
            token_hash=token_hash(token),
        )
    for person in others if answered_at else ():
        book.add(
            RetentionAnswer,
            when=answered_at or asked_at,
            who=lead.id,
            round_id=round_id,
            member_id=person.id,
            presence=rng.choices(list(SAID), list(SAID.values()))[0],
            word=rng.choice(WORDS),
            by_id=lead.id,
            at=answered_at or asked_at,
        )
