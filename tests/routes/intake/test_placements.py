"""Everybody who waits, placed at once: proposed, adjusted, confirmed; all of them or nobody."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import Cast
from tests.conftest import Browse, inside
from tests.groups import group_of
from tests.routes.intake.test_applications import applied
from weave.models import Application, ApplicationState, GroupPlace, Member, Standing
from weave.settings import Settings

PAGE = "/n/riverside/placements/new"
PLACEMENTS = "/n/riverside/placements"


@pytest.fixture
def waiting(engine: sa.Engine, cast: Cast, settings: Settings) -> tuple[int, int, list[Application]]:
    """The kitchen has room for one; three would like it, the last of them bakes bread, which it looks for."""
    with inside(engine, cast.ana) as db:
        kitchen = group_of(db, "Kitchen", capacity=1)
        kitchen.looks_for = "Somebody for soup"
        garden = group_of(db, "Garden")
        ids = kitchen.id, garden.id
    people = [
        applied(engine, cast, settings, *ids, name="Ines Costa"),
        applied(engine, cast, settings, ids[0], name="Udo Brandt"),
        applied(engine, cast, settings, ids[0], name="Vera Soup"),
    ]
    with inside(engine, cast.ana) as db:
        people[2] = db.get_one(Application, (cast.ana.network_id, people[2].id))
        people[2].skills = "Soup"
    return (*ids, people)


def states(engine: sa.Engine, cast: Cast) -> list[ApplicationState]:
    with inside(engine, cast.ana) as db:
        return [row.state for row in db.scalars(select(Application).order_by(col(Application.id)))]


def confirmed(people: list[Application], *groups: int | str) -> dict[str, str]:
    data = {f"group_{each.id}": str(group) for each, group in zip(people, groups, strict=True)}
    return data | {f"version_{each.id}": str(each.version) for each in people}


def test_the_proposal_gives_its_reasons_and_writes_nothing(
    browse: Browse, engine: sa.Engine, cast: Cast, waiting: tuple[int, int, list[Application]]
) -> None:
    kitchen, garden, people = waiting
    page = " ".join(browse(cast.ana).get(PAGE).text.split())
    assert f'<option value="{garden}" selected>' in page[page.index(f"group_{people[0].id}") :]
    assert "Wish number 2; Kitchen had no room for one more." in page
    assert "No room in Kitchen." in page
    assert "The first wish has room. It looks for: soup." in page
    assert "2 of 3 have a place · 1 in the first wish" in page
    assert states(engine, cast) == [ApplicationState.NEW] * 3
    assert kitchen


def test_all_are_placed_and_told(
    browse: Browse, engine: sa.Engine, cast: Cast, waiting: tuple[int, int, list[Application]]
) -> None:
    kitchen, garden, people = waiting
    data = confirmed(people, garden, "", kitchen) | {"word": "See you on Monday"}
    answer = browse(cast.ana).post(PLACEMENTS, data=data)
    assert answer.headers["location"] == "/n/riverside/applications"
    assert states(engine, cast) == [
        ApplicationState.PLACED,
        ApplicationState.NEW,
        ApplicationState.PLACED,
    ]
    with inside(engine, cast.ana) as db:
        placed = {row.member_id: row.working_group_id for row in db.scalars(select(GroupPlace))}
        assert placed == {people[0].member_id: garden, people[2].member_id: kitchen}
        assert db.get_one(Application, (cast.ana.network_id, people[0].id)).answer == "See you on Monday"


def test_where_one_does_not_fit_nobody_is_placed(
    browse: Browse, engine: sa.Engine, cast: Cast, waiting: tuple[int, int, list[Application]]
) -> None:
    kitchen, garden, people = waiting
    data = confirmed(people, garden, kitchen, kitchen) | {"word": "See you on Monday"}
    answer = browse(cast.ana).post(PLACEMENTS, data=data)
    assert answer.status_code == 422
    assert "The group is full" in answer.text
    assert "See you on Monday" in answer.text
    assert states(engine, cast) == [ApplicationState.NEW] * 3
    with inside(engine, cast.ana) as db:
        ines = db.get_one(Member, (cast.ana.network_id, people[0].member_id))
        assert ines.standing is Standing.APPLIED


def test_what_somebody_answered_meanwhile_is_said(
    browse: Browse, engine: sa.Engine, cast: Cast, waiting: tuple[int, int, list[Application]]
) -> None:
    _kitchen, garden, people = waiting
    data = confirmed(people, garden, "", "") | {"word": "See you on Monday"}
    data[f"version_{people[0].id}"] = "77"
    answer = browse(cast.ana).post(PLACEMENTS, data=data)
    assert answer.status_code == 409
    assert "Below stands the newest state" in answer.text
    assert "See you on Monday" in answer.text
    assert states(engine, cast) == [ApplicationState.NEW] * 3


def test_only_who_coordinates_places_all(browse: Browse, cast: Cast) -> None:
    assert "Nobody waits for an answer" in browse(cast.ana).get(PAGE).text
    for person, status in ((cast.bo, 403), (cast.mei, 403), (cast.sam, 404)):
        assert browse(person).get(PAGE).status_code == status
        assert browse(person).post(PLACEMENTS, data={}).status_code == status
