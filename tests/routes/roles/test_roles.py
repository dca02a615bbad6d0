"""Roles on the page: read by members, written by coordinators."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import counted, hold, role_of
from tests.cast import TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import Role, RoleText
from weave.services.people.members import add_member

ROLES = "/n/riverside/roles"
TYPED = {
    "name_en": "Gardener",
    "definition_en": "Waters the plants.",
    "workload": "low",
    "may_lead": "true",
}


@pytest.fixture
def fundraiser(engine: sa.Engine, cast: Cast) -> Role:
    with inside(engine, cast.ana) as db:
        return role_of(db, "fundraiser")


def names(engine: sa.Engine, cast: Cast, role_id: int) -> dict[str, str]:
    with inside(engine, cast.ana) as db:
        texts = db.scalars(select(RoleText).where(col(RoleText.role_id) == role_id))
        return {text.language: text.name for text in texts}


def count(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return len(db.scalars(select(Role)).all())


def test_a_member_reads_roles_and_is_offered_nothing_to_change(
    browse: Browse, cast: Cast, fundraiser: Role
) -> None:
    mei = browse(cast.mei)
    page = mei.get(ROLES)
    assert page.status_code == 200
    assert f'id="role-{fundraiser.id}"' in page.text
    assert "Bo Lindqvist" in page.text
    assert "nobody holds it" in page.text
    assert f"{ROLES}/new" not in page.text
    one = mei.get(f"{ROLES}/{fundraiser.id}").text
    assert "Fundraiser" in one
    assert 'name="starts_on"' not in one
    assert "funding tracking" not in one.lower(), "an internal task"


def test_the_list_takes_as_many_queries_with_many_holders(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    with counted(engine) as few:
        assert ana.get(ROLES).status_code == 200
    with inside(engine, cast.ana) as db:
        for at in range(20):
            hold(db, add_member(db, name=f"Guest {at}", today=TODAY).id, "event-facilitator")
    with counted(engine) as many:
        ana.get(ROLES)
    assert len(few) == len(many)


def test_a_coordinator_adds_a_role(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    assert 'name="name_zh_hant"' in ana.get(f"{ROLES}/new").text
    answer = ana.post(ROLES, data=TYPED)
    assert answer.status_code == 303
    role_id = int(answer.headers["location"].rpartition("/")[2])
    with inside(engine, cast.ana) as db:
        role = db.get_one(Role, (cast.ana.network_id, role_id))
        assert (role.may_lead, role.may_coordinate, role.key) == (True, False, None)
    assert names(engine, cast, role_id) == {"en": "Gardener"}
    page = ana.get(answer.headers["location"]).text
    assert page.count("missing</a>") == 2


def test_a_form_sent_twice_adds_one_role(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana, before = browse(cast.ana), count(engine, cast)
    first, second = (ana.post(ROLES, data={**TYPED, "form_key": "once"}) for _ in range(2))
    assert (first.status_code, first.headers["location"]) == (303, second.headers["location"])
    assert count(engine, cast) == before + 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name_en": ""}, "name_en"),
        ({"workload": "huge"}, "workload"),
        ({"name_zh_hans": "字" * 121}, "name_zh_hans"),
        ({"definition_en": "x" * 1001}, "definition_en"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, change: dict[str, str], field: str
) -> None:
    before = count(engine, cast)
    answer = browse(cast.ana).post(ROLES, data={**TYPED, "definition_zh_hant": "照顧植物", **change})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert "照顧植物" in answer.text
    assert count(engine, cast) == before


def test_a_coordinator_changes_a_role(
    browse: Browse, engine: sa.Engine, cast: Cast, fundraiser: Role
) -> None:
    ana = browse(cast.ana)
    assert 'value="Fundraiser"' in ana.get(f"{ROLES}/{fundraiser.id}/edit").text
    answer = ana.post(f"{ROLES}/{fundraiser.id}", data={**TYPED, "version": str(fundraiser.version)})
    assert answer.status_code == 303
    assert names(engine, cast, fundraiser.id) == {"en": "Gardener"}


def test_of_two_who_edit_the_later_sees_both(
    browse: Browse, engine: sa.Engine, cast: Cast, fundraiser: Role
) -> None:
    ana, address = browse(cast.ana), f"{ROLES}/{fundraiser.id}"
    read = {"version": str(fundraiser.version)}
    theirs = {**TYPED, "name_en": "Theirs", "workload": "high", "may_weave": "true"}
    assert ana.post(address, data={**theirs, **read}).status_code == 303
    answer = ana.post(address, data={**TYPED, "name_en": "Mine", **read})
    assert answer.status_code == 409
    assert 'value="Mine"' in answer.text
    assert "Meanwhile saved: Theirs" in answer.text
    assert "Meanwhile saved: High" in answer.text
    assert "Meanwhile saved: Weave is allowed" in answer.text
    assert names(engine, cast, fundraiser.id) == {"en": "Theirs"}
    again = {**TYPED, "name_en": "Mine", "version": str(fundraiser.version + 1)}
    assert f'name="version" value="{fundraiser.version + 1}"' in answer.text
    assert ana.post(address, data=again).status_code == 303
    assert names(engine, cast, fundraiser.id) == {"en": "Mine"}


def test_the_last_right_to_coordinate_is_kept(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        role = role_of(db, "network-coordinator")
    data = {**TYPED, "version": str(role.version)}
    answer = browse(cast.ana).post(f"{ROLES}/{role.id}", data=data)
    assert answer.status_code == 422
    assert 'id="error-may_coordinate"' in answer.text
    assert 'value="Gardener"' in answer.text
    assert browse(cast.ana).get(f"{ROLES}/new").status_code == 200


def test_a_role_is_retired_and_brought_back(
    browse: Browse, engine: sa.Engine, cast: Cast, fundraiser: Role
) -> None:
    ana, address = browse(cast.ana), f"{ROLES}/{fundraiser.id}"
    assert ana.post(f"{address}/retirements").status_code == 303
    assert "1 retired role" in ana.get(ROLES).text
    assert 'name="starts_on"' not in ana.get(address).text
    assert ana.post(f"{address}/retirements/undoings").status_code == 303
    assert "retired role" not in ana.get(ROLES).text


def test_a_role_that_is_held_is_not_retired(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        role = role_of(db, "network-weaver")
    assert browse(cast.ana).post(f"{ROLES}/{role.id}/retirements").status_code == 409
    with inside(engine, cast.ana) as db:
        assert role_of(db, "network-weaver").retired_at is None


@pytest.mark.parametrize("write", ["", "/{role}", "/{role}/retirements", "/{role}/retirements/undoings"])
def test_only_those_who_coordinate_here_write(
    browse: Browse,
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    fundraiser: Role,
    write: str,
) -> None:
    address = ROLES + write.format(role=fundraiser.id)
    data = {**TYPED, "version": str(fundraiser.version)}
    asked = [browse(cast.sam), browse(cast.mei), browse(cast.bo), nobody]
    assert [client.post(address, data=data).status_code for client in asked] == [404, 403, 403, 401]
    with inside(engine, cast.ana) as db:
        role = role_of(db, "fundraiser")
        assert (role.version, role.retired_at) == (fundraiser.version, None)
    assert names(engine, cast, fundraiser.id)["en"] == "Fundraiser"


def test_a_role_of_another_network_is_not_there(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.sam) as db:
        theirs = 1_000_000
        db.add(Role(id=theirs))
    assert browse(cast.sam).get(f"/n/hillside/roles/{theirs}").status_code == 200
    ana = browse(cast.ana)
    for path in (f"/{theirs}", f"/{theirs}/edit", "/2000000"):
        assert ana.get(ROLES + path).status_code == 404
    assert ana.post(f"{ROLES}/{theirs}", data=TYPED).status_code == 404
