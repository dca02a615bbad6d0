"""Reporting, answering, taking back; and what a year looks like."""

import datetime as dt

import pytest
from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.carrying import task_of
from tests.cast import NOW, TODAY, Cast
from tests.giving import look_after, pledged, reported
from tests.memberships import membership
from weave.errors import Conflict, Forbidden, NotFound, Refused, Stale
from weave.membership import Membership
from weave.models import AuditEntry, Contribution, ContributionState, PledgeState, Task
from weave.services.giving.contribution_answers import (
    adjust,
    decline,
    take_back,
    thank,
    thank_for_several,
    told_by,
)
from weave.services.giving.contribution_history import Wanted, history_of, period_of, totals_by_task
from weave.services.giving.contributions import Record, Told, record_asked, report, web_address
from weave.services.matrix.task_choices import task_choices
from weave.services.together import ask

DID = Told("Found three dead links", TODAY, 30)


def record_of(db: Session, *, member_id: int, by: Membership) -> Record:
    return ask(db, record_asked(member_id=member_id, by=by))


def test_a_report_is_written_and_settles_the_pledge(db: Session, cast: Cast) -> None:
    pledge = pledged(db, cast.mei)
    mei = membership(db, cast.mei)
    given = report(db, task_id=pledge.task_id, by=mei, told=DID, link="example.org/links")
    assert (given.state, given.pledge_id, given.link) == (
        ContributionState.REPORTED,
        pledge.id,
        "https://example.org/links",
    )
    assert pledge.state is PledgeState.DONE


@pytest.mark.parametrize(
    ("told", "field"),
    [
        (Told("x", TODAY + dt.timedelta(days=1)), "done_on"),
        (Told("x", TODAY - dt.timedelta(days=400 + 366)), "done_on"),
        (Told("x", TODAY, 0), "other_time"),
        (Told("x", TODAY, 100 * 60 + 1), "other_time"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(db: Session, cast: Cast, told: Told, field: str) -> None:
    task = task_of(db, "website")
    with pytest.raises(Refused) as refused:
        report(db, task_id=task.id, by=membership(db, cast.mei), told=told)
    assert refused.value.field == field


def test_a_year_before_joining_is_still_fine(db: Session, cast: Cast) -> None:
    early = Told("x", TODAY - dt.timedelta(days=400 + 365))
    assert report(db, task_id=task_of(db, "website").id, by=membership(db, cast.mei), told=early).id


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "//example.org",
        "https://",
        "https://user@example.org",
        "https://exa mple.org",
        'https://example.org/"onclick=',
        "mailto:a@example.org",
        "http://[",
        "nothing",
    ],
)
def test_a_link_leads_to_the_web_or_nowhere(link: str) -> None:
    with pytest.raises(Refused):
        web_address(link)


def test_who_does_not_see_internal_tasks_reports_only_for_her_own(db: Session, cast: Cast) -> None:
    internal = db.scalars(_internal()).first()
    assert internal is not None
    mei, bo = membership(db, cast.mei), membership(db, cast.bo, "weave")
    with pytest.raises(Refused):
        report(db, task_id=internal.id, by=mei, told=DID)
    assert report(db, task_id=internal.id, by=bo, told=DID).id
    look_after(db, cast.mei, internal.key or "")
    assert report(db, task_id=internal.id, by=mei, told=DID).id
    assert internal.id in task_choices(db, by=mei).ids


def test_hidden_tasks_are_not_there_to_report_for(db: Session, cast: Cast) -> None:
    task = task_of(db, "website")
    task.hidden_at = NOW
    db.flush()
    ana = membership(db, cast.ana, "coordinate")
    with pytest.raises(Refused):
        report(db, task_id=task.id, by=ana, told=DID)
    assert task.id not in task_choices(db, by=ana).ids


def test_the_likeliest_tasks_come_first(db: Session, cast: Cast) -> None:
    mine = look_after(db, cast.mei, "website").task_id
    promised = pledged(db, cast.mei, "newsletter").task_id
    lately = reported(db, cast.mei, "budget").task_id
    choices = task_choices(db, by=membership(db, cast.mei))
    assert {task_id for task_id, _name in choices.mine} == {mine, promised}
    assert [task_id for task_id, _name in choices.recent] == [lately]
    assert not {mine, promised, lately} & {i for group in choices.others.values() for i, _ in group}
    assert len(choices.ids) == 34


def test_the_holder_thanks(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin)
    given = reported(db, cast.mei)
    lin = membership(db, cast.lin)
    thank(db, contribution=given, by=lin, version=given.version, word="Lovely")
    assert (given.state, given.answer, given.answered_by_id, given.answered_at) == (
        ContributionState.THANKED,
        "Lovely",
        cast.lin.member_id,
        NOW,
    )


def test_setting_right_keeps_her_own_words(db: Session, cast: Cast) -> None:
    given = reported(db, cast.mei)
    ana = membership(db, cast.ana, "coordinate")
    right = Told("Found two dead links", TODAY - dt.timedelta(days=1), None)
    adjust(db, contribution=given, by=ana, version=given.version, word="Two, I think", told=right)
    db.refresh(given)
    assert Told(given.what, given.done_on, given.minutes) == right
    assert told_by(given) == DID
    (mine,) = record_of(db, member_id=cast.mei.member_id, by=membership(db, cast.mei)).latest
    assert (mine.told_what, mine.told_on, mine.told_minutes, mine.answer) == (
        "Found three dead links",
        TODAY,
        30,
        "Two, I think",
    )
    # A coordinator may answer anew, from what the member told.
    thank(db, contribution=given, by=ana, version=given.version)
    assert (given.what, given.as_reported) == ("Found three dead links", None)


def test_a_no_and_a_correction_need_a_word(db: Session, cast: Cast) -> None:
    given = reported(db, cast.mei)
    ana = membership(db, cast.ana, "coordinate")
    other = Told("Else", TODAY)
    with pytest.raises(Refused, match="Please say why"):
        decline(db, contribution=given, by=ana, version=given.version, word="")
    with pytest.raises(Refused, match="Please say what you changed"):
        adjust(db, contribution=given, by=ana, version=given.version, word="", told=other)
    assert given.state is ContributionState.REPORTED


def test_setting_right_without_a_difference_is_refused(db: Session, cast: Cast) -> None:
    given = reported(db, cast.mei)
    ana = membership(db, cast.ana, "coordinate")
    with pytest.raises(Refused):
        adjust(db, contribution=given, by=ana, version=given.version, word="Same", told=DID)


def test_of_two_answers_the_later_learns_of_the_first(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin)
    given = reported(db, cast.mei)
    version = given.version
    ana, lin = membership(db, cast.ana, "coordinate"), membership(db, cast.lin)
    thank(db, contribution=given, by=ana, version=version)
    with pytest.raises(Stale):
        decline(db, contribution=given, by=lin, version=version, word="No")
    with pytest.raises(Conflict):
        decline(db, contribution=given, by=lin, version=given.version, word="No")
    assert given.state is ContributionState.THANKED


def test_who_does_not_look_after_the_task_may_not_answer(db: Session, cast: Cast) -> None:
    given = reported(db, cast.mei)
    for person, grants in [(cast.mei, ()), (cast.lin, ()), (cast.bo, ("weave",))]:
        with pytest.raises(Forbidden):
            thank(db, contribution=given, by=membership(db, person, *grants), version=given.version)


def test_several_are_thanked_at_once_and_taken_back(db: Session, cast: Cast) -> None:
    ana = membership(db, cast.ana, "coordinate")
    first, second, third = (reported(db, cast.mei) for _ in range(3))
    thank(db, contribution=third, by=ana, version=third.version, word="Before")
    ids = [first.id, second.id, third.id]
    assert thank_for_several(db, ids=ids, by=ana, word="All") == [first.id, second.id]
    assert third.answer == "Before"
    assert take_back(db, ids=[first.id, second.id], by=ana) == 2
    assert (first.state, first.answer, first.answered_by_id) == (ContributionState.REPORTED, "", None)


def test_none_is_thanked_when_one_is_not_hers(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin, "website")
    hers, other = reported(db, cast.mei, "website"), reported(db, cast.mei, "newsletter")
    with pytest.raises(NotFound):
        thank_for_several(db, ids=[hers.id, other.id], by=membership(db, cast.lin))
    assert hers.state is ContributionState.REPORTED


def test_it_is_taken_back_within_minutes_and_only_by_who_answered(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin)
    given = reported(db, cast.mei)
    lin, ana = membership(db, cast.lin), membership(db, cast.ana, "coordinate")
    thank(db, contribution=given, by=lin, version=given.version)
    with pytest.raises(Conflict):
        take_back(db, ids=[given.id], by=ana)
    given.answered_at = NOW - dt.timedelta(minutes=10, seconds=1)
    db.flush()
    with pytest.raises(Conflict):
        take_back(db, ids=[given.id], by=lin)
    given.answered_at = NOW - dt.timedelta(minutes=10)
    db.flush()
    assert take_back(db, ids=[given.id], by=lin) == 1


def test_a_year_counts_what_was_not_declined(db: Session, cast: Cast) -> None:
    reported(db, cast.mei, minutes=None)
    reported(db, cast.mei, on=TODAY - dt.timedelta(days=30), state=ContributionState.THANKED)
    reported(db, cast.mei, state=ContributionState.ADJUSTED)
    reported(db, cast.mei, state=ContributionState.DECLINED)
    reported(db, cast.mei, on=TODAY - dt.timedelta(days=380))
    record = record_of(db, member_id=cast.mei.member_id, by=membership(db, cast.mei))
    assert (record.total, record.thanked, record.waiting, record.minutes) == (3, 2, 1, 60)
    assert sum(week.count for week in record.weeks) == 3
    assert len(record.latest) == 5


def test_others_see_what_was_given_but_not_the_words(db: Session, cast: Cast) -> None:
    internal = db.scalars(_internal()).first()
    assert internal is not None
    ana = membership(db, cast.ana, "coordinate")
    no = reported(db, cast.lin)
    decline(db, contribution=no, by=ana, version=no.version, word="Not this")
    yes = reported(db, cast.lin)
    thank(db, contribution=yes, by=ana, version=yes.version, word="Between us")
    reported(db, cast.lin, internal.key or "")
    seen = record_of(db, member_id=cast.lin.member_id, by=membership(db, cast.mei))
    assert [(given.id, given.answer) for given in seen.latest] == [(yes.id, "")]
    assert seen.total == 1
    weaver = record_of(db, member_id=cast.lin.member_id, by=membership(db, cast.bo, "weave"))
    assert (weaver.total, {given.answer for given in weaver.latest}) == (2, {""})
    own = record_of(db, member_id=cast.lin.member_id, by=membership(db, cast.lin))
    assert {given.answer for given in own.latest} == {"Not this", "Between us", ""}
    assert len(record_of(db, member_id=cast.lin.member_id, by=ana).latest) == 3


def test_history_and_totals_keep_to_the_tasks_she_looks_after(db: Session, cast: Cast) -> None:
    look_after(db, cast.lin, "website")
    reported(db, cast.mei, "website", minutes=45)
    reported(db, cast.ana, "website", minutes=None)
    reported(db, cast.mei, "website", state=ContributionState.DECLINED)
    reported(db, cast.mei, "newsletter")
    lin, ana = membership(db, cast.lin), membership(db, cast.ana, "coordinate")
    hers = history_of(db, by=lin, wanted=Wanted())
    assert len(hers.lines) == 3
    assert (hers.totals.contributions, hers.totals.minutes, hers.totals.people) == (2, 45, 2)
    assert [(t.contributions, t.people) for t in totals_by_task(db, by=lin, wanted=Wanted())] == [(2, 2)]
    assert len(history_of(db, by=ana, wanted=Wanted()).lines) == 4
    declined = history_of(db, by=ana, wanted=Wanted(state=ContributionState.DECLINED))
    assert (len(declined.lines), declined.totals.contributions) == (1, 1)
    assert history_of(db, by=membership(db, cast.mei), wanted=Wanted()).lines == []


def test_periods_meet_without_a_gap(db: Session, cast: Cast) -> None:
    ana = membership(db, cast.ana, "coordinate")
    assert period_of(ana, "this") == (dt.date(2026, 10, 1), None)
    assert period_of(ana, "last") == (dt.date(2026, 7, 1), dt.date(2026, 9, 30))
    assert period_of(ana, "all") == (None, None)


def test_an_answer_leaves_its_trace(db: Session, cast: Cast) -> None:
    given = reported(db, cast.mei)
    thank(db, contribution=given, by=membership(db, cast.ana, "coordinate"), version=1, word="Yes")
    entry = db.scalars(_trail(given)).all()[-1]
    assert entry.after is not None
    assert (entry.after["state"], entry.after["answer"]) == ("thanked", "Yes")


def _internal() -> Select[Task]:
    return select(Task).where(col(Task.is_internal)).order_by(col(Task.position))


def _trail(given: Contribution) -> Select[AuditEntry]:
    return (
        select(AuditEntry)
        .where(col(AuditEntry.kind) == "contribution", col(AuditEntry.row_id) == str(given.id))
        .order_by(col(AuditEntry.id))
    )
