"""The overview says what the lists say that it opens, in a few queries of its own."""

import datetime as dt
import random

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.carrying import carry, counted, hold, role_of, task_of
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import inside
from tests.giving import reported
from tests.memberships import membership
from tests.services.weaving.test_desk import as_the_algorithm_sees_them, crowd, days_ago
from weave.algorithms import rhythm
from weave.algorithms.load import Level
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Contribution,
    ContributionState,
    Leave,
    Member,
    Part,
    Pledge,
    Standing,
    Task,
    Term,
)
from weave.services.giving.answer_queue import queue_of
from weave.services.giving.contribution_history import Wanted, history_of, period_of
from weave.services.matrix.assignments import accept, decline, end, propose
from weave.services.matrix.matrix import matrix_of
from weave.services.matrix.matrix_views import figures_of
from weave.services.network.attention import attention_of
from weave.services.network.overview import overview_of
from weave.services.network.week import What
from weave.services.people.members import add_member, change_standing
from weave.services.roles.loads import loads_of
from weave.services.roles.terms import ending_soon
from weave.services.weaving.desk import SILENT, next_contacts
from weave.services.weaving.unheard import unheard


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, "coordinate")


def ask(db: Session, person: Person, key: str, *, days: int, by: int | None, note: str = "") -> Assignment:
    """Somebody is asked for a task so many days ago; by herself, she asks for it."""
    assignment = Assignment(
        task_id=task_of(db, key).id,
        member_id=person.member_id,
        part=Part.HOLDER,
        proposed_by_id=by,
        proposed_at=NOW - dt.timedelta(days=days),
        note=note,
    )
    db.add(assignment)
    db.flush()
    return assignment


def member(db: Session, person: Person) -> Member:
    return db.get_one(Member, (person.network_id, person.member_id))


def test_the_figures_are_those_of_the_lists_that_they_open(db: Session, cast: Cast, ana: Membership) -> None:
    chance = random.Random(4)
    people = [add_member(db, name=f"Person {at}", today=TODAY) for at in range(12)]
    for person in people:
        person.standing = chance.choice([Standing.ACTIVE, Standing.ACTIVE, Standing.PAUSED, Standing.ALUMNI])
        person.capacity = chance.choice([None, 0, 2, 4])
    db.add(Leave(member_id=people[0].id, starts_on=days_ago(2), ends_on=TODAY))
    for task in db.scalars(select(Task)):
        task.hidden_at = chance.choice([None, None, None, NOW])
        for person in chance.sample(people, chance.choice([0, 1, 1, 2, 3])):
            db.add(
                Assignment(
                    task_id=task.id,
                    member_id=person.id,
                    part=chance.choice(list(Part)),
                    state=chance.choice(list(AssignmentState)),
                    proposed_at=NOW - dt.timedelta(days=chance.choice([1, 6, 7, 20])),
                )
            )
    for person in people[:4]:
        hold(
            db,
            person.id,
            chance.choice(["fundraiser", "communicator"]),
            days_ago(9),
            chance.choice([None, TODAY]),
        )
    db.flush()
    it = overview_of(db, by=ana)
    figures = figures_of(matrix_of(db, by=ana))
    assert 0 not in (figures.uncovered, figures.on_one, figures.unanswered)
    assert (len(it.uncovered), it.on_one_tasks, it.unanswered) == (
        figures.uncovered,
        figures.on_one,
        figures.unanswered,
    )
    over = loads_of(db, by=ana).at(Level.OVER)
    assert over
    assert {(line.person.id, line.shown) for line in it.overloaded} == {
        (load.person.id, load.shown) for load in over
    }


def test_the_gravest_uncovered_task_comes_first(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.bo.member_id, "newsletter")
    ask(db, cast.mei, "website", days=0, by=ana.member_id)
    uncovered = overview_of(db, by=ana).uncovered
    assert len(uncovered) == 37
    assert [task.workload.value for task in uncovered[:-1]] == sorted(
        (task.workload.value for task in uncovered[:-1]), key=["high", "medium", "low"].index
    )
    assert (uncovered[-1].key, uncovered[-1].proposed[0].name) == ("website", "王小棠")
    data = next(task for task in uncovered if task.key == "member-database")
    assert [role.name for role in data.roles] == ["Network weaver", "Data manager"]


def test_tasks_on_one_person_stand_under_her_name(db: Session, cast: Cast, ana: Membership) -> None:
    for key in ("budget", "legal"):
        carry(db, cast.lin.member_id, key)
    carry(db, cast.bo.member_id, "newsletter")
    carry(db, cast.bo.member_id, "website")
    carry(db, cast.mei.member_id, "website", Part.HELPER)
    on_one = overview_of(db, by=ana).on_one
    assert [(line.person.name, [task.key for task in line.tasks]) for line in on_one] == [
        ("林宇", ["budget", "legal"]),
        ("Bo Lindqvist", ["newsletter"]),
    ]


def test_what_waits_for_the_coordinators_is_what_the_navigation_counts(
    db: Session, cast: Cast, ana: Membership
) -> None:
    assert attention_of(db, ana).overview == overview_of(db, by=ana).waiting == 0
    ask(db, cast.mei, "website", days=7, by=ana.member_id)
    ask(db, cast.lin, "website", days=6, by=ana.member_id)
    wish = ask(db, cast.mei, "newsletter", days=1, by=cast.mei.member_id)
    asked = ask(db, cast.bo, "budget", days=2, by=ana.member_id)
    decline(
        db, assignment=asked, by=membership(db, cast.bo), reason="No time", suggested=member(db, cast.lin)
    )
    hidden = ask(db, cast.bo, "legal", days=30, by=ana.member_id)
    task_of(db, "legal").hidden_at = NOW
    db.flush()
    it = overview_of(db, by=ana)
    assert [(line.person.name, line.days) for line in it.overdue] == [("王小棠", 7)]
    assert (it.lately_asked, [line.id for line in it.requests]) == (1, [wish.id])
    assert [(line.person.name, line.said_by) for line in it.suggestions] == [("林宇", "Bo Lindqvist")]
    assert hidden.id not in {line.id for line in it.overdue}
    assert attention_of(db, ana).overview == it.waiting == 3


def test_attention_is_of_each_by_her_place(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.bo.member_id, "newsletter")
    ask(db, cast.bo, "website", days=20, by=ana.member_id)
    db.add(Pledge(task_id=task_of(db, "newsletter").id, member_id=cast.mei.member_id, pledged_at=NOW))
    db.add(Pledge(task_id=task_of(db, "website").id, member_id=cast.mei.member_id, pledged_at=NOW))
    db.flush()
    bo, mei = membership(db, cast.bo, "weave"), membership(db, cast.mei)
    assert (attention_of(db, bo).overview, attention_of(db, bo).asks, attention_of(db, bo).answers) == (
        0,
        1,
        1,
    )
    assert (attention_of(db, ana).overview, attention_of(db, ana).asks, attention_of(db, ana).answers) == (
        1,
        0,
        2,
    )
    assert (attention_of(db, mei).asks, attention_of(db, mei).answers, attention_of(db, mei).due) == (0, 0, 0)


def test_a_week_of_waiting_ends_where_the_network_is(db: Session, cast: Cast, ana: Membership) -> None:
    """At 09:00 UTC it is another day in Auckland: what was asked late a week ago there has waited."""
    ana.network.time_zone = "Pacific/Auckland"
    assignment = ask(db, cast.mei, "website", days=7, by=ana.member_id)
    for moment, waits in ((dt.time(10, 59), 1), (dt.time(11, 0), 0)):
        assignment.proposed_at = dt.datetime.combine(days_ago(7), moment, dt.UTC)
        db.flush()
        assert attention_of(db, ana).overview == len(overview_of(db, by=ana).overdue) == waits


def test_the_longest_wait_comes_first_with_whose_answer_it_is(
    db: Session, cast: Cast, ana: Membership
) -> None:
    carry(db, cast.bo.member_id, "newsletter")
    carry(db, cast.mei.member_id, "website")
    carry(db, cast.lin.member_id, "website", Part.DEPUTY)
    for key, person, days in (("newsletter", cast.mei, 3), ("website", cast.mei, 9), ("budget", cast.lin, 5)):
        db.add(
            Pledge(
                task_id=task_of(db, key).id,
                member_id=person.member_id,
                pledged_at=NOW - dt.timedelta(days=days),
            )
        )
    for days, state in ((4, ContributionState.REPORTED), (40, ContributionState.THANKED)):
        db.add(
            Contribution(
                task_id=task_of(db, "newsletter").id,
                member_id=cast.lin.member_id,
                what="Wrote it",
                done_on=TODAY,
                state=state,
                reported_at=NOW - dt.timedelta(days=days),
            )
        )
    db.flush()
    it = overview_of(db, by=ana)
    assert [(line.task, line.question.days, line.question.is_report, line.by) for line in it.owed] == [
        ("Website", 9, False, ("林宇",)),
        ("Budget", 5, False, ()),
        ("Newsletter", 4, True, ("Bo Lindqvist",)),
        ("Newsletter", 3, False, ("Bo Lindqvist",)),
    ]
    queue = queue_of(db, by=ana).waiting
    assert [line.question.id for line in it.owed] == [question.id for question in queue]
    assert it.owed_in_all == len(queue) == attention_of(db, ana).answers


@pytest.mark.parametrize("seed", [1, 2])
def test_silence_is_what_the_rule_calls_so(db: Session, cast: Cast, ana: Membership, seed: int) -> None:
    chance = random.Random(seed)
    crowd(db, chance, 80, [cast.bo.member_id, cast.ana.member_id])
    gave: dict[int, dt.date] = {}
    for person in db.scalars(select(Member)):
        if chance.random() < 0.4:
            on = gave[person.id] = days_ago(chance.randrange(150))
            db.add(
                Contribution(
                    task_id=task_of(db, "website").id,
                    member_id=person.id,
                    what="Something",
                    done_on=on,
                    reported_at=NOW,
                )
            )
    db.flush()
    newcomers, quiet = {}, {}
    for one in as_the_algorithm_sees_them(db, but=ana.member_id):
        sign = rhythm.gone_quiet(
            rhythm.Acquaintance(
                one.id,
                one.standing,
                one.joined_on,
                one.rhythm_days,
                one.last_contact_on,
                last_contribution_on=gave.get(one.id),
                absences=one.absences,
            ),
            TODAY,
        )
        is_new = (TODAY - one.joined_on).days <= rhythm.NEWCOMER_DAYS and one.last_contact_on is None
        if is_new and not rhythm.is_left_out(one, TODAY):
            newcomers[one.id] = one.joined_on
        elif sign:
            quiet[one.id] = sign.since
    assert newcomers
    assert quiet
    found = unheard(db, by=ana, limit=1000)
    assert {line.person.id: line.since for line in found["newcomer"].people} == newcomers
    assert {line.person.id: line.since for line in found["quiet"].people} == quiet
    desk = next_contacts(db, by=ana, why=SILENT, limit=1000)
    assert {line.person.id for line in desk.lines} == set(quiet)
    assert desk.total == desk.counts[SILENT] == len(quiet)
    few = unheard(db, by=ana, limit=2)["quiet"]
    assert (few.people, few.count) == (found["quiet"].people[:2], len(quiet))
    assert [line.since for line in found["quiet"].people] == sorted(quiet.values())


def test_terms_that_end_soon_are_those_that_are_reminded_of(db: Session, cast: Cast, ana: Membership) -> None:
    def later(days: int) -> dt.date:
        return TODAY + dt.timedelta(days=days)

    hold(db, cast.mei.member_id, "communicator", days_ago(90), later(30))
    hold(db, cast.lin.member_id, "communicator", days_ago(90), later(31))
    hold(db, cast.mei.member_id, "fundraiser", days_ago(90), TODAY)
    hold(db, cast.lin.member_id, "fundraiser", days_ago(90), later(4))
    hold(db, cast.lin.member_id, "fundraiser", later(5))
    hold(db, cast.bo.member_id, "fundraiser", later(2), later(9))
    ending = overview_of(db, by=ana).ending
    assert [term.id for term in ending] == [term.id for term in ending_soon(db, by=ana)]
    assert [(term.person.name, term.role, term.days) for term in ending] == [
        ("王小棠", "Fundraiser", 0),
        ("王小棠", "Communicator", 30),
    ]


def test_a_week_in_the_life_of_a_network(db: Session, cast: Cast, ana: Membership) -> None:
    bo, mei, lin = (member(db, person) for person in (cast.bo, cast.mei, cast.lin))
    taken = propose(db, task=task_of(db, "website"), member=bo, part=Part.DEPUTY, by=ana, is_agreed=True)
    gone = propose(db, task=task_of(db, "budget"), member=lin, part=Part.HOLDER, by=ana)
    accept(db, assignment=gone, by=membership(db, cast.lin))
    end(db, assignment=gone, by=ana, reason="Moved")
    no = propose(db, task=task_of(db, "budget"), member=mei, part=Part.HOLDER, by=ana)
    decline(db, assignment=no, by=membership(db, cast.mei), reason="No time")
    propose(db, task=task_of(db, "legal"), member=mei, part=Part.HOLDER, by=ana)
    ask(db, cast.lin, "legal", days=1, by=cast.lin.member_id)
    refused = ask(db, cast.mei, "pitch", days=1, by=cast.mei.member_id)
    decline(db, assignment=refused, by=ana, reason="It is taken")
    add_member(db, name="Nova", today=TODAY)
    change_standing(db, member=lin, standing=Standing.QUIET, on=days_ago(1), reason="", by_id=None)
    hold(db, cast.mei.member_id, "fundraiser", days_ago(3))
    hold(db, cast.bo.member_id, "fundraiser", days_ago(99), days_ago(1))
    ask(db, cast.bo, "newsletter", days=8, by=ana.member_id)
    week = overview_of(db, by=ana).week
    told = {(each.what, each.person.name, each.about, each.how) for each in week.latest}
    assert told == {
        (What.TAKEN, "Bo Lindqvist", "Website", "deputy"),
        (What.TAKEN, "林宇", "Budget", "holder"),
        (What.GIVEN_BACK, "林宇", "Budget", "holder"),
        (What.DECLINED, "王小棠", "Budget", "holder"),
        (What.ASKED, "王小棠", "Legal matters", "holder"),
        (What.WISHED, "林宇", "Legal matters", "holder"),
        (What.JOINED, "Nova", "", ""),
        (What.STANDING, "林宇", "", "quiet"),
        (What.ROLE_BEGUN, "王小棠", "Fundraiser", ""),
        (What.ROLE_OVER, "Bo Lindqvist", "Fundraiser", ""),
    }
    assert week.counts[What.TAKEN] == 2
    assert taken.task_id in {each.about_id for each in week.latest if each.what is What.TAKEN}
    assert [each.on for each in week.latest] == sorted((each.on for each in week.latest), reverse=True)


def test_the_weeks_contributions_are_those_of_the_history(db: Session, cast: Cast, ana: Membership) -> None:
    for days, state in [
        (0, ContributionState.REPORTED),
        (7, ContributionState.THANKED),
        (3, ContributionState.DECLINED),
        (8, ContributionState.THANKED),
    ]:
        reported(db, cast.mei, on=days_ago(days), state=state)
    since, until = period_of(ana, "week")
    history = history_of(db, by=ana, wanted=Wanted(since, until))
    assert overview_of(db, by=ana).facts.contributions == history.totals.contributions == 2


def test_a_week_in_which_many_join_is_counted_and_cut(db: Session, ana: Membership) -> None:
    for at in range(25):
        add_member(db, name=f"Person {at}", today=TODAY)
    week = overview_of(db, by=ana).week
    assert (len(week.latest), week.counts[What.JOINED]) == (10, 25)


def test_a_new_network_is_led_through_its_first_steps(db: Session, cast: Cast, ana: Membership) -> None:
    steps = overview_of(db, by=ana).first_steps
    assert steps is not None
    assert (steps.matrix, steps.people, steps.roles, steps.holders) == (True, True, True, False)
    for term in db.scalars(select(Term).where(col(Term.role_id) == role_of(db, "network-weaver").id)):
        db.delete(term)
    for task in db.scalars(select(Task)):
        task.hidden_at = NOW
    for person in (cast.bo, cast.mei, cast.lin):
        member(db, person).standing = Standing.ALUMNI
    db.flush()
    steps = overview_of(db, by=ana).first_steps
    assert steps is not None
    assert (steps.matrix, steps.people, steps.roles) == (False, False, False)
    end(db, assignment=ask(db, cast.mei, "website", days=1, by=ana.member_id), by=ana)
    assert overview_of(db, by=ana).first_steps is None


def test_nothing_of_another_network_is_counted_or_shown(engine: sa.Engine, cast: Cast, clock: object) -> None:
    with inside(engine, cast.sam) as db:
        carry(db, cast.sam.member_id, "website")
        db.add(Pledge(task_id=task_of(db, "budget").id, member_id=cast.sam.member_id, pledged_at=NOW))
        add_member(db, name="Their newcomer", today=TODAY)
        ask(db, cast.sam, "legal", days=9, by=cast.sam.member_id)
    with inside(engine, cast.ana) as db:
        ana = membership(db, cast.ana, "coordinate")
        it = overview_of(db, by=ana)
        assert it.first_steps is not None
        assert (it.owed, it.requests, it.overdue, it.overloaded, it.on_one) == ([], [], [], [], [])
        assert (it.newcomers.count, it.week.latest) == (0, ())
        assert attention_of(db, ana).overview == attention_of(db, ana).answers == 0


def test_it_takes_eight_queries_and_attention_one(
    engine: sa.Engine, db: Session, cast: Cast, ana: Membership
) -> None:
    with counted(engine) as few:
        overview_of(db, by=ana)
    crowd(db, random.Random(5), 40, [cast.bo.member_id])
    carry(db, cast.bo.member_id, "website")
    with counted(engine) as more:
        overview_of(db, by=ana)
    assert len(few) == len(more) == 8
    with counted(engine) as attention:
        attention_of(db, ana)
    assert len(attention) == 1
