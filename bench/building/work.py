"""Who holds which role and which task, now and before."""

import datetime as dt
from collections.abc import Iterable

from bench.building import words
from bench.building.book import Change
from bench.building.stage import NOW, TODAY, Person, Stage, Thing
from weave.models import Assignment, AssignmentState, Part, Term

WEAVERS, PER_WEAVER = 8, 3_000
COORDINATORS, PER_COORDINATOR = 2, 50_000
# The matrix has 38 tasks whatever the size of the network, and so about as many people on them.
HOLDERS, DEPUTIES, HELPERS = (0, 1, 1, 1, 1, 2), (0, 0, 1, 1), (0, 1, 2, 3)


def give_roles(stage: Stage) -> None:
    """Coordinators and weavers with accounts, one or two for every other role, and those who were before."""
    rng, size = stage.rng, len(stage.people)
    able = [person for person in stage.inside if person.account_id]
    chosen = able[:2] + rng.sample(able[2:], k=min(len(able) - 2, 12 + size // PER_WEAVER))
    wanted = COORDINATORS + size // PER_COORDINATOR
    stage.coordinators = [chosen[0], *chosen[2 : wanted + 1]]
    stage.weavers = [chosen[1], *chosen[wanted + 1 : wanted + WEAVERS + size // PER_WEAVER]]
    _terms(stage, "network-coordinator", stage.coordinators)
    _terms(stage, "network-weaver", stage.weavers)
    others = sorted(set(stage.roles) - {"network-coordinator", "network-weaver"})
    for key in others:
        _terms(stage, key, rng.sample(stage.inside, k=rng.choice((1, 2))))
    for person in rng.choices(stage.people, k=size // 100):
        _past_term(stage, rng.choice(others), person)


def _terms(stage: Stage, key: str, holders: Iterable[Person]) -> None:
    for at, person in enumerate(holders):
        starts_on = max(person.joined_on, TODAY - dt.timedelta(days=stage.rng.randrange(30, 500)))
        ends_on = TODAY + dt.timedelta(days=12 + 40 * at) if at % 3 == 2 else None
        _term(stage, key, person, starts_on, ends_on, "")


def _past_term(stage: Stage, key: str, person: Person) -> None:
    ends_on = stage.day_since(person.joined_on) - dt.timedelta(days=1)
    if ends_on > person.joined_on:
        _term(stage, key, person, person.joined_on, ends_on, "Time for somebody else")


def _term(
    stage: Stage, key: str, person: Person, starts_on: dt.date, ends_on: dt.date | None, reason: str
) -> None:
    stage.book.add(
        Term,
        when=stage.moment_of(starts_on),
        who=stage.people[0].id,
        role_id=stage.roles[key],
        member_id=person.id,
        starts_on=starts_on,
        ends_on=ends_on,
        end_reason=reason,
        reminded_at=None,
    )


def give_tasks(stage: Stage) -> dict[int, list[Person]]:
    """Who is on each task, is asked, declined or was; returns who holds which."""
    rng, holders = stage.rng, {}
    for at, task in enumerate(stage.tasks):
        parts = [(Part.HOLDER, rng.choice(HOLDERS)), (Part.DEPUTY, rng.choice(DEPUTIES))]
        parts.append((Part.HELPER, rng.choice(HELPERS)))
        people = rng.sample(stage.inside, k=sum(number for _, number in parts) + 1)
        holders[task.id] = people[: parts[0][1]]
        for part, number in parts:
            for person in people[:number]:
                _assign(stage, task, person, part, AssignmentState.ACCEPTED)
            people = people[number:]
        if at % 4 == 1:
            _assign(stage, task, people[0], Part.HOLDER, AssignmentState.PROPOSED, waits=2 + at % 11)
        if at % 13 == 2:
            _assign(stage, task, people[0], Part.HELPER, AssignmentState.PROPOSED, waits=3, by=people[0])
    for person in rng.choices(stage.people, k=len(stage.people) // 12):
        state = rng.choice((AssignmentState.ENDED, AssignmentState.ENDED, AssignmentState.DECLINED))
        _assign(stage, rng.choice(stage.tasks), person, rng.choice(list(Part)), state)
    return holders


def _assign(
    stage: Stage,
    task: Thing,
    person: Person,
    part: Part,
    state: AssignmentState,
    *,
    waits: int = 0,
    by: Person | None = None,
) -> None:
    asker = by or stage.coordinators[0]
    proposed_at = (
        NOW - dt.timedelta(days=waits) if waits else stage.moment_of(stage.day_since(person.joined_on))
    )
    stage.book.add(
        Assignment,
        when=proposed_at,
        who=asker.id,
        changes=[] if waits else _answers(stage, person, proposed_at, state),
        task_id=task.id,
        member_id=person.id,
        part=part,
        state=AssignmentState.PROPOSED,
        proposed_by_id=asker.id,
        proposed_at=proposed_at,
        note=words.ask(stage.rng, person.language) if stage.rng.random() < 0.5 else "",
        answered_at=None,
        answered_by_id=None,
        reason="",
        suggested_id=None,
        ended_on=None,
    )


def _answers(stage: Stage, person: Person, asked_at: dt.datetime, state: AssignmentState) -> Iterable[Change]:
    answered_at = stage.later(asked_at, days=(0, 5))
    answer = {"answered_at": answered_at, "answered_by_id": person.id}
    if state is AssignmentState.DECLINED:
        reason = words.refusal(stage.rng, person.language)
        yield Change(answered_at, person.id, {"state": state, **answer, "reason": reason})
        return
    yield Change(answered_at, person.id, {"state": AssignmentState.ACCEPTED, **answer})
    if state is AssignmentState.ENDED:
        ended_on = stage.day_since(answered_at.date())
        reason = words.refusal(stage.rng, person.language)
        yield Change(
            stage.moment_of(ended_on), person.id, {"state": state, "ended_on": ended_on, "reason": reason}
        )
