"""Places in a working group: let in by its lead, changed, ended with a reason."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import TODAY, Cast
from tests.conftest import Browse, inside
from tests.groups import group_of
from weave.models import GroupPart, GroupPlace, Member, Standing

DAY = dt.timedelta(days=1)
GROUPS = "/n/riverside/working-groups"
PLACES = "/n/riverside/group-places"


@pytest.fixture
def kitchen(engine: sa.Engine, cast: Cast) -> str:
    with inside(engine, cast.ana) as db:
        return f"{GROUPS}/{group_of(db, 'Kitchen', lead=cast.mei, capacity=2).id}"


def places(engine: sa.Engine, cast: Cast) -> list[GroupPlace]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(GroupPlace).order_by(col(GroupPlace.id))))


def whom(member_id: int, **more: str) -> dict[str, str]:
    return {"member": str(member_id), "part": "member", "starts_on": str(TODAY), **more}


def test_a_lead_lets_somebody_in(browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str) -> None:
    mei = browse(cast.mei)
    assert f'value="{cast.lin.member_id}"' in mei.get(kitchen, params={"q": "linyu"}).text
    answer = mei.post(f"{kitchen}/places", data=whom(cast.lin.member_id))
    assert answer.headers["location"] == kitchen
    assert [place.member_id for place in places(engine, cast)] == [cast.mei.member_id, cast.lin.member_id]
    assert "2 people of 2" in " ".join(mei.get(kitchen).text.split())


def test_nobody_else_does(browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str) -> None:
    assert browse(cast.bo).post(f"{kitchen}/places", data=whom(cast.bo.member_id)).status_code == 403
    assert browse(cast.sam).post(f"{kitchen}/places", data=whom(cast.bo.member_id)).status_code == 404
    assert len(places(engine, cast)) == 1


def test_a_full_group_takes_nobody(browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str) -> None:
    mei = browse(cast.mei)
    mei.post(f"{kitchen}/places", data=whom(cast.lin.member_id))
    answer = mei.post(f"{kitchen}/places", data=whom(cast.bo.member_id, q="bo"))
    assert answer.status_code == 422
    assert "The group is full: it takes 2" in answer.text
    assert 'value="bo"' in answer.text


def test_nobody_is_in_twice(browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str) -> None:
    answer = browse(cast.ana).post(f"{kitchen}/places", data=whom(cast.mei.member_id))
    assert answer.status_code == 422
    assert "is in this group since" in answer.text
    assert len(places(engine, cast)) == 1


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.ALUMNI])
def test_only_who_is_in_the_network_joins_a_group(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str, standing: Standing
) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).standing = standing
    for person in (cast.mei, cast.ana):
        answer = browse(person).post(f"{kitchen}/places", data=whom(cast.lin.member_id))
        assert answer.status_code == 422
    assert len(places(engine, cast)) == 1


def test_a_place_is_changed_and_ended(browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str) -> None:
    mei = browse(cast.mei)
    mei.post(f"{kitchen}/places", data=whom(cast.lin.member_id, starts_on=str(TODAY - 9 * DAY)))
    place = f"{PLACES}/{places(engine, cast)[1].id}"
    data = {"part": "deputy", "starts_on": str(TODAY - 8 * DAY), "version": "1"}
    assert mei.post(place, data=data).status_code == 303
    too_early = {"on": str(TODAY - 20 * DAY), "reason": "Has a new job", "version": "2"}
    refused = mei.post(f"{place}/endings", data=too_early)
    assert refused.status_code == 422
    assert "Has a new job" in refused.text
    assert mei.post(f"{place}/endings", data={**too_early, "on": str(TODAY - DAY)}).status_code == 303
    ended = places(engine, cast)[1]
    assert (ended.part, ended.ends_on, ended.end_reason) == (
        GroupPart.DEPUTY,
        TODAY - DAY,
        "Has a new job",
    )
    assert "Has a new job" in mei.get(kitchen).text
    assert "Has a new job" not in browse(cast.bo).get(kitchen).text


def test_a_lead_of_another_group_changes_nothing(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: str
) -> None:
    with inside(engine, cast.ana) as db:
        group_of(db, "Garden", lead=cast.bo)
    place = f"{PLACES}/{places(engine, cast)[0].id}"
    data = {"part": "member", "starts_on": str(TODAY), "version": "1"}
    assert browse(cast.bo).post(place, data=data).status_code == 403
    assert browse(cast.sam).get(f"{place}/edit").status_code == 404
    assert places(engine, cast)[0].part is GroupPart.LEAD
