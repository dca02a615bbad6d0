"""Who owes an answer, what waits for her, and how reliably she gives it."""

import datetime as dt

from sqlalchemy.orm import Session

from tests.carrying import hold
from tests.cast import NOW, Cast
from tests.giving import look_after, pledged, reported
from tests.memberships import membership
from weave.algorithms.answers import RATED, AnswerRate
from weave.models import Assignment, AssignmentState, Member, Part, PledgeState, Standing
from weave.services.giving.answer_queue import WaitingReport, queue_of
from weave.services.giving.answers import answer_rates, may_answer, may_know
from weave.services.network.attention import attention_of

DAY = dt.timedelta(days=1)


def test_it_falls_to_holder_deputy_and_coordinator(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin, part=Part.HOLDER)
    look_after(db, cast.bo, part=Part.DEPUTY)
    given = reported(db, cast.mei)
    assert may_answer(db, question=given, by=membership(db, cast.lin))
    assert may_answer(db, question=given, by=membership(db, cast.bo, "weave"))
    assert may_answer(db, question=given, by=membership(db, cast.ana, "coordinate"))
    assert not may_answer(db, question=given, by=membership(db, cast.mei))


def test_helpers_weavers_and_those_who_left_the_task_do_not_answer(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin, part=Part.HELPER)
    ended = look_after(db, cast.bo)
    ended.state = AssignmentState.ENDED
    db.flush()
    pledge = pledged(db, cast.mei)
    assert not may_answer(db, question=pledge, by=membership(db, cast.lin))
    assert not may_answer(db, question=pledge, by=membership(db, cast.bo, "weave"))


def test_nobody_answers_herself_unless_nobody_else_could(db: Session, cast: Cast) -> None:
    ana = membership(db, cast.ana, "coordinate")
    own = reported(db, cast.ana)
    assert may_answer(db, question=own, by=ana)
    # Lin holds the task, but without an account she cannot answer.
    look_after(db, cast.lin)
    assert may_answer(db, question=own, by=ana)
    deputy = look_after(db, cast.bo, part=Part.DEPUTY)
    assert not may_answer(db, question=own, by=ana)
    deputy.state = AssignmentState.ENDED
    db.flush()
    assert may_answer(db, question=own, by=ana)
    hold(db, cast.mei.member_id, "network-coordinator")
    assert not may_answer(db, question=own, by=ana)
    db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).standing = Standing.ALUMNI
    db.flush()
    assert may_answer(db, question=own, by=ana)


def test_a_holder_does_not_answer_herself(db: Session, cast: Cast) -> None:
    look_after(db, cast.mei)
    assert not may_answer(db, question=reported(db, cast.mei), by=membership(db, cast.mei))


def test_who_may_know_of_it(db: Session, cast: Cast) -> None:
    given = reported(db, cast.lin)
    assert may_know(db, question=given, by=membership(db, cast.lin))
    assert may_know(db, question=given, by=membership(db, cast.bo, "weave"))
    assert not may_know(db, question=given, by=membership(db, cast.mei))


def test_the_queue_holds_the_longest_wait_first_and_the_navigation_counts_it(db: Session, cast: Cast) -> None:
    look_after(db, cast.bo, since=NOW - 30 * DAY)
    late = reported(db, cast.mei, at=NOW - 9 * DAY)
    fresh = pledged(db, cast.lin, at=NOW - DAY)
    reported(db, cast.mei, "newsletter")
    own = reported(db, cast.bo)
    bo, ana = membership(db, cast.bo, "weave"), membership(db, cast.ana, "coordinate")
    hers = queue_of(db, by=bo)
    assert [(question.id, question.days) for question in hers.waiting] == [(late.id, 9), (fresh.id, 1)]
    assert hers.own_rate == AnswerRate(unanswered=1, waiting=1)
    assert attention_of(db, bo).answers == 2
    everything = queue_of(db, by=ana)
    assert len(everything.waiting) == attention_of(db, ana).answers == 4
    assert everything.reports == 3
    first = everything.waiting[0]
    assert isinstance(first, WaitingReport)
    assert first.holder is not None
    assert (first.holder.person.id, first.holder.rate) == (cast.bo.member_id, hers.own_rate)
    assert own.id in {question.id for question in everything.waiting}
    assert queue_of(db, by=membership(db, cast.mei)).waiting == []


def test_her_rate_counts_what_she_answered_in_time(db: Session, cast: Cast) -> None:
    look_after(db, cast.bo, since=NOW - 100 * DAY)
    in_time, late, by_another, overdue_by_another, open_late = (
        reported(db, cast.mei, at=NOW - 40 * DAY) for _ in range(5)
    )
    for given, after, who in [
        (in_time, 7, cast.bo),
        (late, 8, cast.bo),
        (by_another, 2, cast.ana),
        (overdue_by_another, 20, cast.ana),
    ]:
        given.answered_at, given.answered_by_id = given.reported_at + after * DAY, who.member_id
    pledged(db, cast.lin, at=NOW - 20 * DAY, state=PledgeState.WITHDRAWN)
    pledged(db, cast.lin, at=NOW - DAY)
    reported(db, cast.bo, at=NOW - 40 * DAY)
    reported(db, cast.mei, at=NOW - 200 * DAY)
    reported(db, cast.mei, at=NOW - 101 * DAY)
    db.flush()
    assert open_late.answered_at is None
    rates = answer_rates(db, by=membership(db, cast.ana, "coordinate"), member_ids=[cast.bo.member_id])
    assert rates == {cast.bo.member_id: AnswerRate(in_time=1, late=1, unanswered=2, waiting=1)}


def test_the_latest_tell_how_she_answers(db: Session, cast: Cast) -> None:
    look_after(db, cast.bo, since=NOW - 100 * DAY)
    # Long ago she was late every time.
    for days in range(RATED + 5):
        given = reported(db, cast.mei, at=NOW - (60 + days) * DAY)
        given.answered_at, given.answered_by_id = given.reported_at + 9 * DAY, cast.bo.member_id
    for days in range(RATED - 1):
        given = reported(db, cast.mei, at=NOW - (20 + days) * DAY)
        given.answered_at, given.answered_by_id = given.reported_at + DAY, cast.bo.member_id
    db.flush()
    rates = answer_rates(db, by=membership(db, cast.ana, "coordinate"), member_ids=[cast.bo.member_id])
    assert rates == {cast.bo.member_id: AnswerRate(in_time=RATED - 1, late=1)}


def test_what_only_waits_does_not_hide_how_she_answered(db: Session, cast: Cast) -> None:
    look_after(db, cast.bo, since=NOW - 100 * DAY)
    late = reported(db, cast.mei, at=NOW - 50 * DAY)
    late.answered_at, late.answered_by_id = late.reported_at + 9 * DAY, cast.bo.member_id
    for _ in range(RATED + 5):
        reported(db, cast.mei, at=NOW - DAY)
    db.flush()
    rates = answer_rates(db, by=membership(db, cast.ana, "coordinate"), member_ids=[cast.bo.member_id])
    assert rates == {cast.bo.member_id: AnswerRate(late=1, waiting=RATED + 5)}


def test_what_came_after_her_time_is_not_hers(db: Session, cast: Cast) -> None:
    ended: Assignment = look_after(db, cast.bo, since=NOW - 100 * DAY)
    ended.state, ended.ended_on = AssignmentState.ENDED, (NOW - 30 * DAY).date()
    reported(db, cast.mei, at=NOW - 20 * DAY)
    reported(db, cast.mei, at=NOW - 32 * DAY)
    reported(db, cast.mei, at=NOW - 50 * DAY)
    rates = answer_rates(db, by=membership(db, cast.ana, "coordinate"), member_ids=[cast.bo.member_id])
    assert rates == {cast.bo.member_id: AnswerRate(unanswered=1)}


def test_nobody_asked_for_has_no_rate(db: Session, cast: Cast) -> None:
    assert answer_rates(db, by=membership(db, cast.ana, "coordinate"), member_ids=[]) == {}
