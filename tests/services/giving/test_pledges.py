"""Pledges and the small ways to help that they answer."""

import datetime as dt

import pytest
from sqlalchemy.orm import Session

from tests.carrying import task_of
from tests.cast import NOW, Cast
from tests.giving import look_after, pledged
from tests.memberships import membership
from weave import i18n
from weave.errors import Conflict, Forbidden, NotFound, Refused
from weave.models import Category, MemberInterest, PledgeState, TaskText
from weave.services.giving.help_wanted import a_few_for, liked_categories, way_to_help, ways_to_help
from weave.services.giving.pledges import (
    accept_pledge,
    decline_pledge,
    make_pledge,
    open_task,
    pledges_of,
    withdraw_pledge,
)

DAY = dt.timedelta(days=1)


def test_one_tap_pledges_and_only_once(db: Session, cast: Cast) -> None:
    mei = membership(db, cast.mei)
    task = open_task(db, task_id=task_of(db, "website").id, by=mei)
    pledge = make_pledge(db, task=task, by=mei, note="On Sunday")
    assert (pledge.state, pledge.note, pledge.pledged_at) == (PledgeState.OPEN, "On Sunday", NOW)
    with pytest.raises(Conflict):
        make_pledge(db, task=task, by=mei)
    withdraw_pledge(db, pledge=pledge, by=mei)
    assert make_pledge(db, task=task, by=mei).id != pledge.id


def test_the_holder_needs_no_pledge(db: Session, cast: Cast) -> None:
    look_after(db, cast.mei)
    with pytest.raises(Conflict):
        make_pledge(db, task=task_of(db, "website"), by=membership(db, cast.mei))


def test_internal_and_hidden_tasks_take_no_pledges(db: Session, cast: Cast) -> None:
    ana = membership(db, cast.ana, "coordinate")
    hidden = task_of(db, "website")
    hidden.hidden_at = NOW
    internal = task_of(db, "legal")
    db.flush()
    assert internal.is_internal
    for task_id in (hidden.id, internal.id, 999_999):
        with pytest.raises(NotFound):
            open_task(db, task_id=task_id, by=ana)
        assert way_to_help(db, task_id=task_id, by=ana) is None
    assert not {hidden.id, internal.id} & {way.task_id for way in ways_to_help(db, by=ana)}


def test_the_holder_answers_once(db: Session, cast: Cast) -> None:
    look_after(db, cast.bo)
    pledge = pledged(db, cast.mei)
    bo, ana = membership(db, cast.bo, "weave"), membership(db, cast.ana, "coordinate")
    with pytest.raises(Refused):
        decline_pledge(db, pledge=pledge, by=bo, word="")
    accept_pledge(db, pledge=pledge, by=bo, word="Please do")
    assert (pledge.state, pledge.answer, pledge.answered_by_id) == (
        PledgeState.ACCEPTED,
        "Please do",
        cast.bo.member_id,
    )
    with pytest.raises(Conflict) as late:
        decline_pledge(db, pledge=pledge, by=ana, word="No")
    assert late.value.values == {"person": cast.bo.name}


@pytest.mark.parametrize("state", [PledgeState.WITHDRAWN, PledgeState.DONE])
def test_what_is_settled_takes_no_answer(db: Session, cast: Cast, state: PledgeState) -> None:
    pledge = pledged(db, cast.mei, state=state)
    with pytest.raises(Conflict):
        accept_pledge(db, pledge=pledge, by=membership(db, cast.ana, "coordinate"))
    with pytest.raises(Conflict):
        withdraw_pledge(db, pledge=pledge, by=membership(db, cast.mei))


def test_others_neither_answer_nor_withdraw(db: Session, cast: Cast) -> None:
    pledge = pledged(db, cast.mei)
    with pytest.raises(Forbidden):
        accept_pledge(db, pledge=pledge, by=membership(db, cast.mei))
    with pytest.raises(Forbidden):
        withdraw_pledge(db, pledge=pledge, by=membership(db, cast.ana, "coordinate"))


def test_her_page_shows_what_is_under_way_and_lately_declined(db: Session, cast: Cast) -> None:
    waiting = pledged(db, cast.mei, "website", at=NOW - DAY)
    declined = pledged(db, cast.mei, "newsletter", at=NOW - 2 * DAY)
    decline_pledge(db, pledge=declined, by=membership(db, cast.ana, "coordinate"), word="Done by now")
    old = pledged(db, cast.mei, "budget", at=NOW - 50 * DAY, state=PledgeState.DECLINED)
    old.answered_at = NOW - 31 * DAY
    pledged(db, cast.mei, "legal", state=PledgeState.WITHDRAWN)
    db.flush()
    shown = pledges_of(db, by=membership(db, cast.mei))
    assert [pledge.id for pledge in shown] == [waiting.id, declined.id]
    assert (shown[1].answered_by, shown[1].answer, shown[1].is_live) == (cast.ana.name, "Done by now", False)
    assert pledges_of(db, by=membership(db, cast.lin)) == []


def test_what_she_likes_comes_first_then_what_takes_least(db: Session, cast: Cast) -> None:
    funding = db.query(Category).filter_by(key="funding").one()
    db.add(MemberInterest(member_id=cast.mei.member_id, category_id=funding.id))
    db.flush()
    mei = membership(db, cast.mei)
    ways = ways_to_help(db, by=mei)
    liked = [way for way in ways if way.is_liked]
    assert len(ways) == 34
    assert ways[: len(liked)] == liked
    assert {way.hue for way in liked} == {"funding"}
    times = [way.minutes or 24 * 60 for way in liked]
    assert times == sorted(times)
    assert ways_to_help(db, by=mei, liked_only=True) == liked
    assert ways_to_help(db, by=mei, category_id=funding.id) == liked
    quick = ways_to_help(db, by=mei, minutes=15)
    assert quick
    assert all(way.minutes is not None and way.minutes <= 15 for way in quick)
    assert liked_categories(db, by=mei)[0][0] == funding.id


def test_tasks_she_is_on_are_left_out_and_pledged_ones_marked(db: Session, cast: Cast) -> None:
    on = look_after(db, cast.mei, "newsletter")
    pledge = pledged(db, cast.mei, "website")
    ways = {way.task_id: way for way in ways_to_help(db, by=membership(db, cast.mei))}
    assert on.task_id not in ways
    assert ways[pledge.task_id].pledge_id == pledge.id
    assert sum(way.pledge_id is not None for way in ways.values()) == 1


def test_a_task_without_a_hint_in_her_language_is_left_out(db: Session, cast: Cast) -> None:
    task = task_of(db, "website")
    db.get_one(TaskText, (task.network_id, task.id, "zh_Hans")).hint = ""
    db.flush()
    mei = membership(db, cast.mei)
    assert way_to_help(db, task_id=task.id, by=mei) is not None
    i18n.use_language("zh_Hans")
    assert way_to_help(db, task_id=task.id, by=mei) is None
    i18n.use_language("en")


def test_a_few_change_from_day_to_day_and_prefer_what_she_likes(db: Session, cast: Cast) -> None:
    events = db.query(Category).filter_by(key="events").one()
    db.add(MemberInterest(member_id=cast.mei.member_id, category_id=events.id))
    pledge = pledged(db, cast.mei, "website")
    mei = membership(db, cast.mei)
    ways = ways_to_help(db, by=mei)
    few = a_few_for(ways, by=mei)
    assert len(few) == 3
    assert all(way.is_liked for way in few)
    assert pledge.task_id not in {way.task_id for way in a_few_for(ways, by=mei, count=99)}
    assert len(a_few_for(ways, by=mei, count=99)) == len(ways) - 1
    assert a_few_for([], by=mei) == []
