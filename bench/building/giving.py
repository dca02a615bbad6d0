"""What members gave: a few very much, many a little; nearly all of it answered."""

import datetime as dt
from itertools import accumulate

from bench.building import words
from bench.building.book import Change
from bench.building.stage import NOW, TODAY, Person, Stage, Thing
from weave.models import Contribution, ContributionState, Pledge, PledgeState

PER_MEMBER = 2
MINUTES = (None, 15, 30, 60, 60, 90, 120, 240)


def contribute(stage: Stage, holders: dict[int, list[Person]]) -> None:
    """Two contributions for each member on average, and some pledges that wait or came to nothing."""
    rng = stage.rng
    givers = rng.sample(stage.people, k=len(stage.people))
    weights = list(accumulate(1 / (4 + rank) ** 0.7 for rank in range(len(givers))))
    chosen = rng.choices(givers, cum_weights=weights, k=PER_MEMBER * len(givers))
    given = sorted(
        ((stage.day_since(person.joined_on), at, person) for at, person in enumerate(chosen)),
        key=lambda each: each[:2],
    )
    weights = list(accumulate(1 + 3 * rng.random() for _ in stage.tasks))
    for day, _, person in given:
        task = rng.choices(stage.tasks, cum_weights=weights)[0]
        _contribution(stage, task, person, day, holders)
    for at, person in enumerate(rng.sample(stage.inside, k=min(len(stage.inside), 12 + len(givers) // 60))):
        _pledge(stage, stage.tasks[at % len(stage.tasks)], person, waits=at < 12)


def _contribution(
    stage: Stage, task: Thing, person: Person, day: dt.date, holders: dict[int, list[Person]]
) -> None:
    rng = stage.rng
    reported_at = min(stage.moment_of(day) + dt.timedelta(days=rng.choice((0, 0, 1, 2))), NOW)
    minutes, what = rng.choice(MINUTES), words.given(rng, person.language, task.category)
    pledge_id = _kept_pledge(stage, task, person, reported_at) if rng.random() < 0.05 else None
    answering = rng.choice([one for one in (*holders[task.id], *stage.coordinators) if one is not person])
    is_waiting = (TODAY - day).days < 14 and rng.random() < 0.5
    stage.book.add(
        Contribution,
        when=reported_at,
        who=person.id,
        changes=[] if is_waiting else [_answer(stage, person, answering, what, day, minutes, reported_at)],
        task_id=task.id,
        member_id=person.id,
        pledge_id=pledge_id,
        what=what,
        done_on=day,
        minutes=minutes,
        link="https://wiki.example/notes" if rng.random() < 0.05 else "",
        state=ContributionState.REPORTED,
        reported_at=reported_at,
        answered_at=None,
        answered_by_id=None,
        answer="",
        as_reported=None,
    )


def _answer(
    stage: Stage,
    person: Person,
    answering: Person,
    what: str,
    day: dt.date,
    minutes: int | None,
    reported_at: dt.datetime,
) -> Change:
    answered_at = stage.later(reported_at, days=(0, 7))
    answer = {"answered_at": answered_at, "answered_by_id": answering.id}
    if minutes == 240:
        told = {"what": what, "done_on": day.isoformat(), "minutes": minutes}
        changes = {
            "state": ContributionState.ADJUSTED,
            "answer": words.adjusted(person.language),
            "minutes": 180,
            "as_reported": told,
        }
    elif stage.rng.random() < 0.02:
        changes = {
            "state": ContributionState.DECLINED,
            "answer": words.refusal(stage.rng, person.language),
        }
    else:
        changes = {
            "state": ContributionState.THANKED,
            "answer": words.thanks(stage.rng, person.language),
        }
    return Change(answered_at, answering.id, {**changes, **answer})


def _kept_pledge(stage: Stage, task: Thing, person: Person, done_at: dt.datetime) -> int:
    """She had said that she would."""
    pledged_at = done_at - dt.timedelta(days=stage.rng.randrange(1, 9))
    answered_at = min(pledged_at + dt.timedelta(hours=20), done_at)
    by = stage.coordinators[0].id
    answer = {
        "state": PledgeState.ACCEPTED,
        "answered_at": answered_at,
        "answered_by_id": by,
        "answer": words.thanks(stage.rng, person.language),
    }
    return _add_pledge(
        stage,
        task,
        person,
        pledged_at,
        [Change(answered_at, by, answer), Change(done_at, person.id, {"state": PledgeState.DONE})],
    )


def _pledge(stage: Stage, task: Thing, person: Person, *, waits: bool) -> None:
    """One that waits for an answer, or was taken back."""
    pledged_at = stage.moment_of(TODAY - dt.timedelta(days=1 + stage.rng.randrange(12)))
    if waits and not task.is_internal:
        _add_pledge(stage, task, person, pledged_at, [])
    elif not waits:
        pledged_at = stage.moment_of(stage.day_since(person.joined_on))
        withdrawn_at = stage.later(pledged_at, days=(1, 9))
        _add_pledge(
            stage,
            task,
            person,
            pledged_at,
            [Change(withdrawn_at, person.id, {"state": PledgeState.WITHDRAWN})],
        )


def _add_pledge(
    stage: Stage, task: Thing, person: Person, pledged_at: dt.datetime, changes: list[Change]
) -> int:
    return stage.book.add(
        Pledge,
        when=pledged_at,
        who=person.id,
        changes=changes,
        task_id=task.id,
        member_id=person.id,
        note=words.pledge(stage.rng, person.language),
        state=PledgeState.OPEN,
        pledged_at=pledged_at,
        answered_at=None,
        answered_by_id=None,
        answer="",
    )
