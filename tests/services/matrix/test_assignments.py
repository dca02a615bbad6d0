"""Proposing, answering, ending, and what a member sees of it."""

import datetime as dt
from dataclasses import replace

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import inside
from weave.errors import Conflict, Refused
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Grant,
    Job,
    Member,
    Network,
    Part,
    Standing,
    Task,
)
from weave.services.matrix.assignment_requests import ask_for, open_suggestions, waiting_requests
from weave.services.matrix.assignments import accept, asks_of, decline, end, held_by, propose

HOLDER = Part.HOLDER


def membership(db: Session, person: Person, *grants: Grant) -> Membership:
    network = db.get_one(Network, person.network_id)
    return Membership(
        network=network,
        member_id=person.member_id,
        name=person.name,
        initials="",
        avatar=0,
        account_id=person.account_id or None,
        grants=frozenset(grants),
        by_link=False,
        theme="auto",
        now=NOW,
    )


def member(db: Session, person: Person) -> Member:
    return db.get_one(Member, (person.network_id, person.member_id))


def task(db: Session, key: str = "website") -> Task:
    return db.scalars(select(Task).where(col(Task.key) == key)).one()


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, Grant.COORDINATE)


@pytest.fixture
def mei(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.mei)


def proposed(db: Session, cast: Cast, ana: Membership, key: str = "website") -> Assignment:
    return propose(db, task=task(db, key), member=member(db, cast.mei), part=HOLDER, by=ana)


def test_a_proposal_waits_for_the_member(db: Session, cast: Cast, ana: Membership, mei: Membership) -> None:
    assignment = proposed(db, cast, ana)
    assert (assignment.state, assignment.proposed_by_id) == (AssignmentState.PROPOSED, cast.ana.member_id)
    (ask,) = asks_of(db, member_id=cast.mei.member_id, by=mei)
    assert (ask.id, ask.part, ask.asked_on) == (assignment.id, HOLDER, TODAY)
    assert ask.asked_by is not None
    assert ask.asked_by.name == "Ana Ruiz"
    assert held_by(db, member_id=cast.mei.member_id, by=mei) == []


def test_only_who_has_an_address_is_mailed(db: Session, cast: Cast, ana: Membership) -> None:
    proposed(db, cast, ana)
    propose(db, task=task(db), member=member(db, cast.lin), part=HOLDER, by=ana)
    db.flush()
    jobs = db.scalars(select(Job).where(col(Job.kind) == "assignment_proposed")).all()
    assert len(jobs) == 1


def test_a_yes_makes_the_task_hers(db: Session, cast: Cast, ana: Membership, mei: Membership) -> None:
    assignment = proposed(db, cast, ana)
    accept(db, assignment=assignment, by=mei)
    assert assignment.answered_by_id == cast.mei.member_id
    (held,) = held_by(db, member_id=cast.mei.member_id, by=mei)
    assert (held.name, held.part, held.since, held.is_waiting) == ("Website", HOLDER, TODAY, False)
    assert asks_of(db, member_id=cast.mei.member_id, by=mei) == []


@pytest.mark.parametrize("first", ["yes", "no", "taken back"])
def test_a_question_is_answered_once(
    db: Session, cast: Cast, ana: Membership, mei: Membership, first: str
) -> None:
    assignment = proposed(db, cast, ana)
    if first == "yes":
        accept(db, assignment=assignment, by=mei)
    elif first == "no":
        decline(db, assignment=assignment, by=mei, reason="busy")
    else:
        end(db, assignment=assignment, by=ana)
    state = assignment.state
    with pytest.raises(Conflict):
        accept(db, assignment=assignment, by=mei)
    with pytest.raises(Conflict):
        decline(db, assignment=assignment, by=mei, reason="busy")
    assert assignment.state is state


def test_a_no_needs_a_reason_and_may_name_somebody_else(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    assignment = proposed(db, cast, ana)
    with pytest.raises(Refused) as refused:
        decline(db, assignment=assignment, by=mei, reason="")
    assert refused.value.field == "reason"
    with pytest.raises(Refused) as refused:
        decline(db, assignment=assignment, by=mei, reason="busy", suggested=member(db, cast.mei))
    assert refused.value.field == "suggested"
    assert assignment.state is AssignmentState.PROPOSED
    decline(db, assignment=assignment, by=mei, reason="busy", suggested=member(db, cast.lin))
    (suggestion,) = open_suggestions(db, by=ana)
    assert (suggestion.person.name, suggestion.said_by, suggestion.reason) == ("林宇", "王小棠", "busy")


def test_a_suggestion_is_open_until_that_person_is_asked(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    decline(db, assignment=proposed(db, cast, ana), by=mei, reason="busy", suggested=member(db, cast.lin))
    assert open_suggestions(db, by=ana, task_id=task(db, "budget").id) == []
    later = replace(ana, now=NOW + dt.timedelta(days=200))
    assert open_suggestions(db, by=later) == []
    propose(db, task=task(db), member=member(db, cast.lin), part=HOLDER, by=ana)
    assert open_suggestions(db, by=ana) == []


def test_a_yes_that_was_given_already_counts_at_once(db: Session, cast: Cast, ana: Membership) -> None:
    assignment = propose(
        db, task=task(db), member=member(db, cast.mei), part=Part.DEPUTY, by=ana, is_agreed=True
    )
    assert assignment.state is AssignmentState.ACCEPTED
    assert assignment.answered_by_id == cast.ana.member_id
    assert db.scalars(select(Job)).all() == []


def test_who_proposes_herself_has_said_yes(db: Session, cast: Cast, ana: Membership) -> None:
    assignment = propose(db, task=task(db), member=member(db, cast.ana), part=HOLDER, by=ana)
    assert assignment.state is AssignmentState.ACCEPTED


def test_nobody_is_asked_twice_for_a_task(db: Session, cast: Cast, ana: Membership, mei: Membership) -> None:
    assignment = proposed(db, cast, ana)
    with pytest.raises(Conflict) as conflict:
        proposed(db, cast, ana)
    assert conflict.value.values == {"by": "Ana Ruiz", "person": "王小棠"}
    accept(db, assignment=assignment, by=mei)
    with pytest.raises(Conflict, match="on this task already"):
        proposed(db, cast, ana)
    with pytest.raises(Conflict, match="on this task already"):
        ask_for(db, task=task(db), part=HOLDER, by=mei)


def test_of_two_who_propose_at_once_the_second_is_told_who_was_first(
    engine: sa.Engine, db: Session, cast: Cast, ana: Membership, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look before writing finds nothing, the database refuses the row, and the look after it explains."""
    proposed(db, cast, ana)
    looks = iter([lambda *_: None])
    from weave.services.matrix import assignments as service

    really = service._refuse_second
    monkeypatch.setattr(service, "_refuse_second", lambda *given: next(looks, really)(*given))
    with pytest.raises(Conflict) as conflict:
        proposed(db, cast, ana)
    assert conflict.value.values["by"] == "Ana Ruiz"
    assert len(db.scalars(select(Assignment)).all()) == 1


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.ALUMNI])
def test_who_is_no_member_cannot_be_asked(
    db: Session, cast: Cast, ana: Membership, standing: Standing
) -> None:
    member(db, cast.mei).standing = standing
    with pytest.raises(Refused):
        proposed(db, cast, ana)


def test_nobody_is_asked_for_a_hidden_task(db: Session, cast: Cast, ana: Membership) -> None:
    task(db).hidden_at = NOW
    with pytest.raises(Conflict, match="hidden"):
        proposed(db, cast, ana)


def test_ending_needs_a_reason_and_a_day_that_fits(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    assignment = proposed(db, cast, ana)
    accept(db, assignment=assignment, by=mei)
    later = replace(mei, now=NOW + dt.timedelta(days=9))
    for field, on, reason in (
        ("reason", None, ""),
        ("on", later.today + dt.timedelta(days=1), "moving"),
        ("on", TODAY - dt.timedelta(days=1), "moving"),
    ):
        with pytest.raises(Refused) as refused:
            end(db, assignment=assignment, by=later, on=on, reason=reason)
        assert refused.value.field == field
    assert assignment.state is AssignmentState.ACCEPTED
    end(db, assignment=assignment, by=later, reason="moving")
    assert (assignment.state, assignment.ended_on) == (AssignmentState.ENDED, later.today)
    with pytest.raises(Conflict):
        end(db, assignment=assignment, by=later, reason="moving")


def test_a_question_is_taken_back_without_a_reason(db: Session, cast: Cast, ana: Membership) -> None:
    assignment = proposed(db, cast, ana)
    end(db, assignment=assignment, by=ana)
    assert assignment.state is AssignmentState.ENDED
    proposed(db, cast, ana)


def test_a_slip_is_undone_at_once_without_a_trace(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    def agreed() -> Assignment:
        return propose(db, task=task(db), member=member(db, cast.mei), part=HOLDER, by=ana, is_agreed=True)

    assignment = agreed()
    with pytest.raises(Refused):
        end(db, assignment=assignment, by=mei)
    with pytest.raises(Refused):
        end(db, assignment=assignment, by=replace(ana, now=NOW + dt.timedelta(minutes=11)))
    end(db, assignment=assignment, by=ana)
    assert (assignment.state, assignment.answered_at) == (AssignmentState.ENDED, None)
    agreed()


def test_a_member_asks_for_a_task_and_a_coordinator_answers(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    with pytest.raises(Refused):
        ask_for(db, task=task(db), part=Part.DEPUTY, by=mei)
    request = ask_for(db, task=task(db), part=Part.HELPER, by=mei, note="I write well")
    assert not mei.may_answer(request)
    assert ana.may_answer(request)
    assert asks_of(db, member_id=cast.mei.member_id, by=mei) == []
    (waiting,) = waiting_requests(db, by=ana)
    assert (waiting.person.name, waiting.note, waiting.part) == ("王小棠", "I write well", Part.HELPER)
    (held,) = held_by(db, member_id=cast.mei.member_id, by=mei)
    assert held.is_waiting
    accept(db, assignment=request, by=ana)
    assert waiting_requests(db, by=ana) == []
    (held,) = held_by(db, member_id=cast.mei.member_id, by=mei)
    assert not held.is_waiting


def test_another_members_internal_tasks_are_not_shown(
    db: Session, cast: Cast, ana: Membership, mei: Membership
) -> None:
    propose(db, task=task(db, "legal"), member=member(db, cast.lin), part=HOLDER, by=ana, is_agreed=True)
    propose(db, task=task(db, "legal"), member=member(db, cast.mei), part=HOLDER, by=ana, is_agreed=True)
    assert held_by(db, member_id=cast.lin.member_id, by=mei) == []
    (own,) = held_by(db, member_id=cast.mei.member_id, by=mei)
    assert not own.may_open
    assert asks_of(db, member_id=cast.lin.member_id, by=mei) == []


def test_two_sessions_at_once_leave_one_proposal(engine: sa.Engine, cast: Cast) -> None:
    """On PostgreSQL the second waits for the first and then learns of it; SQLite lets one write at a time."""
    if engine.dialect.name != "postgresql":
        assert engine.dialect.name == "sqlite"
        return
    import threading

    results: list[str] = []
    together = threading.Barrier(2)

    def try_it() -> None:
        with inside(engine, cast.ana) as db:
            by = membership(db, cast.ana, Grant.COORDINATE)
            asked, wanted = member(db, cast.mei), task(db)
            together.wait()
            try:
                propose(db, task=wanted, member=asked, part=HOLDER, by=by)
                results.append("asked")
            except Conflict as conflict:
                results.append(str(conflict.values["by"]))

    threads = [threading.Thread(target=try_it) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["Ana Ruiz", "asked"]
