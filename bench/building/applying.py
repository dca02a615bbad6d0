"""Applications: whoever asked to join in the last months, and what became of it."""

import datetime as dt

from bench.building import words
from bench.building.book import Change
from bench.building.stage import NOW, TODAY, Person, Stage
from weave.algorithms.intake import OPEN, answer_due
from weave.models import Application, ApplicationChoice, ApplicationState, ChoiceState, Standing
from weave.tokens import derived_token, token_hash

SOURCES = ("", "open day", "library", "friend")
ANSWER_DAYS = 5
OPEN_FOR = 20


def apply(stage: Stage) -> None:
    """Who has applied waits for an answer; who is in the pool or active came by an application earlier."""
    for person in stage.people:
        if person.standing is Standing.APPLIED:
            days = stage.rng.randrange(OPEN_FOR)
            day = max(TODAY - dt.timedelta(days=days), person.joined_on)
            _application(stage, person, day, stage.rng.choice(OPEN))
        elif person.standing is Standing.POOL:
            _application(stage, person, person.joined_on, ApplicationState.POOL)
        elif person.standing is Standing.ACTIVE and stage.rng.random() < 0.1:
            _application(stage, person, person.joined_on, ApplicationState.PLACED)


def _application(stage: Stage, person: Person, day: dt.date, state: ApplicationState) -> None:
    rng, book = stage.rng, stage.book
    at = stage.moment_of(day)
    wishes = rng.sample(stage.groups, k=rng.choice((1, 2, 2)))
    due_on = answer_due(day, ANSWER_DAYS)
    by, answered_at = rng.choice(stage.coordinators).id, min(at + dt.timedelta(days=3), NOW)
    settled = {"state": state, "asked_id": None, "due_on": None, "handled_by_id": by}
    talking = {"state": state, "handled_by_id": by}
    steps = {ApplicationState.NEW: {}, ApplicationState.TALKING: talking}
    values = steps.get(state, settled)
    application_id = book.add(
        Application,
        when=at,
        changes=[Change(answered_at, by, values)] if values else (),
        member_id=person.id,
        state=ApplicationState.NEW,
        language=person.language,
        contact="",
        skills=rng.choice(words.SKILLS),
        hours=rng.choice((None, 2, 3, 4, 6)),
        message="",
        source=rng.choice(SOURCES),
        applied_at=at,
        asked_id=wishes[0],
        due_on=due_on,
        handled_by_id=None,
        answer="",
        answered_at=None,
        token_hash=token_hash(derived_token(b"bench", book.network_id, "application", person.id)),
    )
    becomes = {ApplicationState.PLACED: ChoiceState.ACCEPTED, ApplicationState.POOL: ChoiceState.PASSED}
    for rank, group_id in enumerate(wishes, start=1):
        asked = rank == 1
        book.add(
            ApplicationChoice,
            when=at,
            application_id=application_id,
            working_group_id=group_id,
            rank=rank,
            state=becomes.get(state, ChoiceState.ASKED) if asked else ChoiceState.WAITING,
            asked_on=day if asked else None,
            settled_on=answered_at.date() if asked and state in becomes else None,
            note="",
        )
