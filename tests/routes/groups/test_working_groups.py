"""Working groups: founded, changed and closed; a lead acts on the own group only."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import TODAY, Cast
from tests.conftest import Browse, inside
from tests.groups import group_of, let_in
from weave.models import GroupPart, GroupPlace, Role, Term, WorkingGroup

GROUPS = "/n/riverside/working-groups"


def groups(engine: sa.Engine, cast: Cast) -> list[WorkingGroup]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(WorkingGroup).order_by(col(WorkingGroup.id))))


@pytest.fixture
def kitchen(engine: sa.Engine, cast: Cast) -> str:
    """Where the group is that Mei leads."""
    with inside(engine, cast.ana) as db:
        return f"{GROUPS}/{group_of(db, 'Kitchen', lead=cast.mei, capacity=2).id}"


def test_a_group_is_founded(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    assert "No working groups yet" in ana.get(GROUPS).text
    data = {"name": "Media", "purpose": "The newsletter", "capacity": "8", "takes_applicants": "true"}
    answer = ana.post(GROUPS, data=data)
    (group,) = groups(engine, cast)
    assert answer.headers["location"] == f"{GROUPS}/{group.id}"
    assert (group.name, group.purpose, group.capacity, group.takes_applicants) == (
        "Media",
        "The newsletter",
        8,
        True,
    )
    assert "no lead" in ana.get(GROUPS).text


def test_only_who_may_founds_groups(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    assert browse(cast.mei).post(GROUPS, data={"name": "Media"}).status_code == 403
    assert browse(cast.sam).post(GROUPS, data={"name": "Media"}).status_code == 404
    assert groups(engine, cast) == []


def test_who_holds_a_role_that_leads_founds_a_group_and_leads_it(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        role = Role(may_lead=True)
        db.add(role)
        db.flush()
        db.add(Term(role_id=role.id, member_id=cast.mei.member_id, starts_on=TODAY))
    mei = browse(cast.mei)
    page = mei.post(GROUPS, data={"name": "Garden"}).headers["location"]
    with inside(engine, cast.ana) as db:
        place = db.scalars(select(GroupPlace)).one()
        assert (place.member_id, place.part) == (cast.mei.member_id, GroupPart.LEAD)
    assert mei.get(f"{page}/edit").status_code == 200


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": ""}, "Please fill this in."),
        ({"name": "kitchen"}, "There is a group of this name already."),
        ({"name": "Media", "capacity": "0"}, "Please give at least 1."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str, wrong: dict[str, str], told: str
) -> None:
    answer = browse(cast.ana).post(GROUPS, data={"purpose": "Soup for all", **wrong})
    assert answer.status_code == 422
    assert told in answer.text
    assert "Soup for all" in answer.text
    assert len(groups(engine, cast)) == 1


def test_a_lead_changes_the_own_group_and_no_other(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str
) -> None:
    with inside(engine, cast.ana) as db:
        others = f"{GROUPS}/{group_of(db, 'Others').id}"
    mei = browse(cast.mei)
    data = {"name": "Kitchen", "purpose": "Soup", "capacity": "3", "version": "1"}
    assert mei.post(kitchen, data=data).status_code == 303
    assert mei.post(others, data=data).status_code == 403
    assert mei.get(f"{others}/edit").status_code == 403
    assert mei.get(others).status_code == 200
    assert [group.purpose for group in groups(engine, cast)] == ["Soup", "What it is for"]


def test_rights_of_a_lead_end_with_the_place(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str
) -> None:
    mei = browse(cast.mei)
    assert mei.get(f"{kitchen}/edit").status_code == 200
    with inside(engine, cast.ana) as db:
        db.scalars(select(GroupPlace)).one().part = GroupPart.MEMBER
    assert mei.get(f"{kitchen}/edit").status_code == 403


def test_a_group_is_closed_when_nobody_is_in_it(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str
) -> None:
    ana = browse(cast.ana)
    refused = ana.post(f"{kitchen}/closures")
    assert refused.status_code == 409
    assert "End their places first" in refused.text
    with inside(engine, cast.ana) as db:
        db.delete(db.scalars(select(GroupPlace)).one())
    assert browse(cast.mei).post(f"{kitchen}/closures").status_code == 403
    assert ana.post(f"{kitchen}/closures").headers["location"] == GROUPS
    assert "1 closed group" in ana.get(GROUPS).text
    assert "Kitchen" not in browse(cast.mei).get(GROUPS).text
    assert ana.post(f"{kitchen}/reopenings").status_code == 303
    assert "Kitchen" in browse(cast.mei).get(GROUPS).text


def test_who_leaves_the_network_leaves_its_groups(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str
) -> None:
    with inside(engine, cast.ana) as db:
        let_in(db, db.scalars(select(WorkingGroup)).one(), cast.lin)
    data = {"standing": "alumni", "was": "active", "on": str(TODAY), "reason": "Moved away"}
    ana = browse(cast.ana)
    assert ana.post(f"/n/riverside/members/{cast.lin.member_id}/standings", data=data).status_code == 303
    with inside(engine, cast.ana) as db:
        place = db.scalars(select(GroupPlace).where(col(GroupPlace.member_id) == cast.lin.member_id)).one()
        assert (place.ends_on, place.end_reason) == (TODAY, "Moved away")


def test_a_members_page_names_her_groups(browse: Browse, cast: Cast, kitchen: str) -> None:
    page = browse(cast.bo).get(f"/n/riverside/members/{cast.mei.member_id}").text
    assert f'href="{kitchen}">Kitchen' in page
