"""Whom the picker offers, why, and at what cost."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import event, select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.services.matrix.test_assignments import member, membership, task
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Grant,
    Leave,
    MemberInterest,
    Part,
    Role,
    Standing,
    Term,
)
from weave.services.matrix.assignments import decline, propose
from weave.services.matrix.candidates import Candidates, candidates_for, members_named
from weave.services.people.members import add_member


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, Grant.COORDINATE)


def offered(db: Session, by: Membership, query: str = "", part: Part = Part.HOLDER) -> Candidates:
    return candidates_for(db, task=task(db), part=part, query=query, by=by)


def names(found: Candidates) -> list[str]:
    return [line.person.name for line in found.people]


def reasons(found: Candidates, name: str) -> set[str]:
    (line,) = (line for line in found.people if line.person.name == name)
    return {reason.kind for reason in line.reasons}


@pytest.mark.parametrize(
    "query", ["王小棠", "小棠", "xiaotang", "wxt", "WANG", "mei@example.org", "mei@", "Mei"]
)
def test_found_by_name_pinyin_initials_and_mail(db: Session, cast: Cast, ana: Membership, query: str) -> None:
    assert names(offered(db, ana, query)) == ["王小棠"]


@pytest.mark.parametrize("query", ["%", "_", "example.org", "zzz", "Sam Okafor", "\\"])
def test_signs_are_no_wildcards_and_strangers_are_not_found(
    db: Session, cast: Cast, ana: Membership, query: str
) -> None:
    assert names(offered(db, ana, query)) == []


def test_the_key_role_comes_first_and_is_named(db: Session, cast: Cast, ana: Membership) -> None:
    role = db.scalars(select(Role).where(col(Role.key) == "communicator")).one()
    db.add(Term(role_id=role.id, member_id=cast.lin.member_id, starts_on=TODAY - dt.timedelta(days=5)))
    db.add(MemberInterest(member_id=cast.mei.member_id, category_id=task(db).category_id))
    db.flush()
    found = offered(db, ana)
    assert names(found)[:2] == ["林宇", "王小棠"]
    assert "holds_role" in reasons(found, "林宇")
    assert "interested" in reasons(found, "王小棠")
    assert found.role_names == {role.id: "Communicator"}


def test_the_load_is_shown_as_it_is_and_as_it_would_be(db: Session, cast: Cast, ana: Membership) -> None:
    (line,) = offered(db, ana, "Lindqvist").people
    assert (line.points, line.would_be, line.capacity, line.is_over) == (2, 4, 6, False)
    (helping,) = offered(db, ana, "Lindqvist", Part.HELPER).people
    assert helping.would_be == 2.5
    member(db, cast.bo).capacity = 3
    db.flush()
    found = offered(db, ana, "Lindqvist")
    assert found.people[0].is_over
    assert "would_be_over" in reasons(found, "Bo Lindqvist")


def test_who_is_away_or_on_it_is_not_suggested_but_found(db: Session, cast: Cast, ana: Membership) -> None:
    db.add(Leave(member_id=cast.mei.member_id, starts_on=TODAY, ends_on=TODAY + dt.timedelta(days=9)))
    propose(db, task=task(db), member=member(db, cast.lin), part=Part.HOLDER, by=ana)
    assert not {"王小棠", "林宇"} & set(names(offered(db, ana)))
    found = offered(db, ana, "王小棠")
    assert found.people[0].is_away
    assert "away" in reasons(found, "王小棠")
    assert offered(db, ana, "林宇").people[0].is_on_it


def test_experience_and_a_no_are_remembered(db: Session, cast: Cast, ana: Membership) -> None:
    website = task(db)
    done = Assignment(
        task_id=website.id,
        member_id=cast.mei.member_id,
        state=AssignmentState.ENDED,
        proposed_at=NOW - dt.timedelta(days=400),
        answered_at=NOW - dt.timedelta(days=399),
        ended_on=TODAY - dt.timedelta(days=90),
    )
    taken_back = Assignment(
        task_id=website.id,
        member_id=cast.bo.member_id,
        state=AssignmentState.ENDED,
        proposed_at=NOW - dt.timedelta(days=400),
        ended_on=TODAY - dt.timedelta(days=90),
    )
    db.add_all([done, taken_back])
    asked = propose(db, task=website, member=member(db, cast.lin), part=Part.HOLDER, by=ana)
    decline(db, assignment=asked, by=membership(db, cast.lin), reason="busy")
    found = offered(db, ana)
    assert "did_it_before" in reasons(found, "王小棠")
    assert "did_it_before" not in reasons(found, "Bo Lindqvist")
    assert "declined" in reasons(found, "林宇")


def test_whom_a_member_suggests_comes_first(db: Session, cast: Cast, ana: Membership) -> None:
    asked = propose(db, task=task(db), member=member(db, cast.mei), part=Part.HOLDER, by=ana)
    decline(db, assignment=asked, by=membership(db, cast.mei), reason="busy", suggested=member(db, cast.lin))
    first = offered(db, ana).people[0]
    assert (first.person.name, first.suggested_by) == ("林宇", "王小棠")


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.ALUMNI])
def test_who_is_no_member_is_not_offered(
    db: Session, cast: Cast, ana: Membership, standing: Standing
) -> None:
    member(db, cast.mei).standing = standing
    db.flush()
    assert "王小棠" not in names(offered(db, ana))
    assert names(offered(db, ana, "王小棠")) == []
    assert members_named(db, query="王小棠", without=[]) == []


def test_members_are_named_by_name_and_not_by_mail(db: Session, cast: Cast) -> None:
    assert [person.name for person in members_named(db, query="lin", without=[])] == ["林宇", "Bo Lindqvist"]
    assert [person.name for person in members_named(db, query="lin", without=[cast.lin.member_id])] == [
        "Bo Lindqvist"
    ]
    assert members_named(db, query="ana@example.org", without=[]) == []
    assert members_named(db, query=" ", without=[]) == []


@pytest.mark.parametrize("query", ["", "wang"])
def test_a_larger_network_costs_no_more_queries(
    engine: sa.Engine, db: Session, cast: Cast, ana: Membership, query: str
) -> None:
    statements: list[str] = []

    def note(*args: object) -> None:
        statements.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", note)
    first = offered(db, ana, query)
    few = len(statements)
    category = task(db).category_id
    for number in range(60):
        added = add_member(db, name=f"Wang {number}", today=TODAY)
        db.add(MemberInterest(member_id=added.id, category_id=category))
    db.flush()
    statements.clear()
    found = offered(db, ana, query)
    assert len(statements) == few <= 10
    assert len(first.people) <= len(found.people) == (12 if query else 8)
    assert found.is_cut is bool(query)
