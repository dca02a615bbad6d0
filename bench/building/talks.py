"""What weavers logged: talks, what was heard in them, what came next."""

import datetime as dt
from itertools import accumulate

from bench.building import words
from bench.building.book import Change
from bench.building.stage import NOW, TODAY, Person, Stage
from weave.models import (
    Channel,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    FollowUp,
    Need,
    Offer,
)

PER_MEMBER = 5


def talk(stage: Stage) -> None:
    """Five check-ins for each member on average: with some often, with many never."""
    rng = stage.rng
    people = rng.sample(stage.people, k=len(stage.people))
    weights = list(
        accumulate(1 / (40 + rank) ** 0.35 if rank < 0.8 * len(people) else 0 for rank in range(len(people)))
    )
    chosen = rng.choices(people, cum_weights=weights, k=PER_MEMBER * len(people))
    days = sorted(
        ((stage.day_since(person.joined_on), at, person) for at, person in enumerate(chosen)),
        key=lambda each: each[:2],
    )
    for day, _, person in days:
        weaver = rng.choice(stage.weavers)
        if weaver is not person:
            _check_in(stage, weaver, person, day)


def _check_in(stage: Stage, weaver: Person, person: Person, day: dt.date) -> None:
    rng, book = stage.rng, stage.book
    logged_at = min(stage.moment_of(day) + dt.timedelta(hours=rng.randrange(1, 20)), NOW)
    shared_line, weavers_line = words.talk(rng, person.language)
    check_in_id = book.add(
        CheckIn,
        when=logged_at,
        who=weaver.id,
        weaver_id=weaver.id,
        channel=rng.choice(list(Channel)),
        on=day,
        shared_line=shared_line if rng.random() < 0.7 else "",
        weavers_line=weavers_line,
        logged_at=logged_at,
    )
    present = {person.id}
    if rng.random() < 0.03:
        present |= {other.id for other in rng.choices(stage.people, k=2) if other is not weaver}
    for member_id in sorted(present):
        book.add(CheckInMember, when=logged_at, who=weaver.id, check_in_id=check_in_id, member_id=member_id)
    _heard(stage, weaver, person, check_in_id, day, logged_at)
    if rng.random() < 0.08:
        _follow_up(stage, weaver, person, check_in_id, logged_at)
    if rng.random() < 0.004:
        _amend(stage, weaver, check_in_id, shared_line, weavers_line, logged_at)


def _heard(
    stage: Stage, weaver: Person, person: Person, check_in_id: int, day: dt.date, at: dt.datetime
) -> None:
    for kind, say in ((Need, words.need), (Offer, words.offer)):
        if stage.rng.random() < 0.02:
            closed_on = stage.day_since(day) if stage.rng.random() < 0.5 else None
            close = (
                [Change(stage.moment_of(closed_on), weaver.id, {"closed_on": closed_on})] if closed_on else []
            )
            stage.book.add(
                kind,
                when=at,
                who=weaver.id,
                changes=close,
                member_id=person.id,
                check_in_id=check_in_id,
                text=say(stage.rng, person.language),
                heard_on=day,
                closed_on=None,
            )


def _follow_up(stage: Stage, weaver: Person, person: Person, check_in_id: int, at: dt.datetime) -> None:
    """Done in time mostly; of the late ones some are open."""
    due_on = at.date() + dt.timedelta(days=stage.rng.choice((7, 14, 30)))
    is_open = due_on > TODAY or (due_on > TODAY - dt.timedelta(days=21) and stage.rng.random() < 0.3)
    done_at = min(stage.moment_of(min(due_on, TODAY)), NOW)
    done = {"done_at": done_at, "done_by_id": weaver.id}
    stage.book.add(
        FollowUp,
        when=at,
        who=weaver.id,
        changes=[] if is_open else [Change(done_at, weaver.id, done)],
        member_id=person.id,
        owner_id=weaver.id,
        check_in_id=check_in_id,
        what=words.follow_up(stage.rng, person.language),
        due_on=due_on,
        done_at=None,
        done_by_id=None,
    )


def _amend(
    stage: Stage, weaver: Person, check_in_id: int, shared_line: str, weavers_line: str, at: dt.datetime
) -> None:
    """It said something else before."""
    amended_at = stage.later(at, days=(2, 9))
    stage.book.add(
        CheckInAmendment,
        when=amended_at,
        who=weaver.id,
        check_in_id=check_in_id,
        by_id=weaver.id,
        at=amended_at,
        shared_line=shared_line,
        weavers_line=weavers_line,
    )
