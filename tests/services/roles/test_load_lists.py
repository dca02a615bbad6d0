"""The Load page's lists: everybody stands in exactly one, and a large network costs no more."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.carrying import carry, counted, hold
from tests.cast import TODAY, Cast
from tests.memberships import membership
from weave.algorithms.load import Level
from weave.membership import Membership
from weave.models import AssignmentState, Category, Leave, Member, MemberInterest, Standing
from weave.services.people.members import add_member, change_standing
from weave.services.roles.load_lists import PER_PAGE, PREVIEW, LoadList, interests, load_lists

DAY = dt.timedelta(days=1)


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, "coordinate")


def names_of(lists: list[LoadList]) -> dict[str, list[str]]:
    return {of.level.value: [member.person.name for member in of.members] for of in lists}


def member_of(db: Session, cast: Cast, member_id: int) -> Member:
    return db.get_one(Member, (cast.ana.network_id, member_id))


def test_everybody_is_in_the_list_of_her_level(db: Session, cast: Cast, ana: Membership) -> None:
    member_of(db, cast, cast.bo.member_id).capacity = 1
    carry(db, cast.mei.member_id, "pitch", state=AssignmentState.PROPOSED)
    db.add(Leave(member_id=cast.lin.member_id, starts_on=TODAY, ends_on=TODAY + DAY))
    pausing = add_member(db, name="Pausing", today=TODAY)
    hold(db, pausing.id, "communicator")
    change_standing(db, member=pausing, standing=Standing.PAUSED, on=TODAY, reason="", by_id=None)
    gone = add_member(db, name="Gone", today=TODAY)
    change_standing(db, member=gone, standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None)
    lists = load_lists(db, by=ana)
    assert names_of(lists) == {
        "over": ["Bo Lindqvist"],
        "near": [],
        "room": ["Ana Ruiz"],
        "none": ["王小棠"],
        "away": ["Pausing", "林宇"],
    }
    assert [of.count for of in lists] == [1, 0, 1, 1, 2]
    mei = lists[3].members[0]
    assert len(mei.proposed) == 1


def test_the_fullest_come_first_and_where_there_is_room_the_emptiest(
    db: Session, cast: Cast, ana: Membership
) -> None:
    for name, capacity in (("Zed", 1), ("Abe", 2)):
        member = add_member(db, name=name, today=TODAY, capacity=capacity)
        hold(db, member.id, "fundraiser")
    for name, capacity in (("Kim", 30), ("Ali", 20)):
        member = add_member(db, name=name, today=TODAY, capacity=capacity)
        hold(db, member.id, "fundraiser")
    by_load, by_name = names_of(load_lists(db, by=ana)), names_of(load_lists(db, by=ana, order="name"))
    assert (by_load["over"], by_name["over"]) == (["Zed", "Abe"], ["Abe", "Zed"])
    assert by_load["room"][:2] == ["Kim", "Ali"]
    assert by_name["room"][:2] == ["Ali", "Kim"]


def test_people_are_found_by_pinyin_and_by_interest(db: Session, cast: Cast, ana: Membership) -> None:
    assert names_of(load_lists(db, by=ana, q="wxt"))["none"] == ["王小棠"]
    assert sum(of.count for of in load_lists(db, by=ana, q="wxt")) == 1
    assert names_of(load_lists(db, by=ana, q="bo lind"))["room"] == ["Bo Lindqvist"]
    category = db.scalars(select(Category).where(col(Category.key) == "funding")).one()
    for member_id in (cast.bo.member_id, cast.lin.member_id):
        db.add(MemberInterest(member_id=member_id, category_id=category.id))
    db.flush()
    found = load_lists(db, by=ana, interest_id=category.id)
    assert (names_of(found)["room"], names_of(found)["none"]) == (["Bo Lindqvist"], ["林宇"])
    assert sum(of.count for of in found) == 2
    assert category.id in [interest.id for interest in interests(db, by=ana)]


def test_a_level_is_read_a_page_at_a_time(db: Session, cast: Cast, ana: Membership) -> None:
    for at in range(PER_PAGE + 5):
        add_member(db, name=f"Guest {at:03}", today=TODAY)
    every = PER_PAGE + 5 + 2
    preview = load_lists(db, by=ana)[3]
    assert (len(preview.members), preview.count, preview.goes_on) == (PREVIEW, every, True)
    first, second = (load_lists(db, by=ana, level=Level.NONE, page=page)[3] for page in (1, 2))
    assert (len(first.members), first.goes_on) == (PER_PAGE, True)
    assert (len(second.members), second.goes_on) == (every - PER_PAGE, False)
    ids = {member.person.id for member in (*first.members, *second.members)}
    assert len(ids) == every


def test_carriers_have_pages_too(db: Session, cast: Cast, ana: Membership) -> None:
    for at in range(PER_PAGE + 5):
        hold(db, add_member(db, name=f"Guest {at:03}", today=TODAY, capacity=9).id, "event-facilitator")
    pages = [load_lists(db, by=ana, level=Level.ROOM, page=page)[2] for page in (1, 2)]
    assert [(len(of.members), of.count, of.goes_on) for of in pages] == [
        (PER_PAGE, PER_PAGE + 7, True),
        (7, PER_PAGE + 7, False),
    ]


def test_the_lists_take_as_many_queries_in_a_large_network(
    db: Session, engine: sa.Engine, cast: Cast, ana: Membership
) -> None:
    with counted(engine) as few:
        load_lists(db, by=ana)
    for at in range(60):
        member = add_member(db, name=f"Guest {at}", today=TODAY)
        if at % 3:
            carry(db, member.id, "pitch")
    with counted(engine) as many:
        load_lists(db, by=ana)
    assert len(many) == len(few) == 8
