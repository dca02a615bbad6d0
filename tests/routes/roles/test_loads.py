"""The Load page, and the sum behind a figure."""

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.carrying import carry, counted
from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import Leave, Member, Network, Part, PersonalLink
from weave.services.people.members import add_member
from weave.tokens import token_hash

LOAD = "/n/riverside/load"


@pytest.fixture
def carried(engine: sa.Engine, cast: Cast) -> None:
    """Mei and Bo share a heavy task, Mei helps with an internal one; Bo can carry little."""
    with inside(engine, cast.ana) as db:
        carry(db, cast.mei.member_id, "pitch")
        carry(db, cast.bo.member_id, "pitch")
        carry(db, cast.mei.member_id, "funding-tracking", Part.HELPER)
        db.get_one(Member, (cast.bo.network_id, cast.bo.member_id)).capacity = 2


@pytest.mark.usefixtures("carried")
def test_everybody_stands_in_her_list_with_her_sum(browse: Browse, cast: Cast) -> None:
    page = browse(cast.bo).get(LOAD).text
    assert page.index('id="over"') < page.index(f'id="load-{cast.bo.member_id}"') < page.index('id="room"')
    assert page.index('id="room"') < page.index(f'id="load-{cast.mei.member_id}"')
    assert "half of 3" in page
    assert "with 王小棠" in page
    assert "3.5 of 2" in page


def test_the_rule_says_the_networks_own_points(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        network = db.get_one(Network, cast.ana.network_id)
        network.points_high, network.capacity = 5, 11
    assert (
        "Low work counts 1, medium 2, high 5 points. Everybody can carry 11 points"
        in browse(cast.ana).get(LOAD).text
    )


def test_figures_open_their_lists_and_filters_stay(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    page = ana.get(LOAD, params={"q": "lin", "order": "name"}).text
    assert f'href="{LOAD}?level=none&amp;q=lin&amp;order=name"' in page
    found = ana.get(LOAD, params={"level": "none", "q": "lin yu"}).text
    assert f'id="load-{cast.lin.member_id}"' in found
    assert f'id="load-{cast.mei.member_id}"' not in found
    part = browse(cast.ana, htmx=True).get(LOAD, params={"q": "lin"}).text
    assert "<html" not in part
    assert 'id="lists"' in part
    assert "Nobody fits" in ana.get(LOAD, params={"q": "zzz"}).text


@pytest.mark.parametrize("query", ["level=full", "order=age", "page=0", "interest=x", f"q={'x' * 300}"])
def test_an_address_that_no_page_links_to_is_not_there(browse: Browse, cast: Cast, query: str) -> None:
    assert browse(cast.ana).get(f"{LOAD}?{query}").status_code == 404


def test_the_page_takes_as_many_queries_and_stays_light_in_a_large_network(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    with counted(engine) as few:
        ana.get(LOAD)
    with inside(engine, cast.ana) as db:
        for at in range(150):
            member = add_member(db, name=f"Guest {at}", today=TODAY)
            if at % 2:
                carry(db, member.id, "pitch", Part.HELPER)
    with counted(engine) as many:
        page = ana.get(LOAD)
    assert len(few) == len(many)
    assert page.text.count('class="carrier"') < 40
    assert len(page.content) < 120_000


@pytest.mark.usefixtures("carried")
def test_a_member_sees_her_own_sum_and_nobody_elses(browse: Browse, nobody: TestClient, cast: Cast) -> None:
    mei = browse(cast.mei)
    own = mei.get(f"{LOAD}/{cast.mei.member_id}")
    assert own.status_code == 200
    assert "with Bo Lindqvist" in own.text
    assert mei.get(f"{LOAD}/{cast.bo.member_id}").status_code == 403
    assert mei.get(LOAD).status_code == 403
    assert browse(cast.sam).get(f"{LOAD}/{cast.mei.member_id}").status_code == 404
    assert browse(cast.bo).get(f"{LOAD}/{cast.mei.member_id}").status_code == 200
    assert nobody.get(f"{LOAD}/{cast.mei.member_id}").status_code == 401
    assert nobody.get(LOAD).status_code == 401
    assert browse(cast.ana).get(f"{LOAD}/2000000").status_code == 404


@pytest.mark.usefixtures("carried")
def test_her_own_internal_task_is_named_but_leads_nowhere_she_may_not_go(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    own = browse(cast.mei).get(f"{LOAD}/{cast.mei.member_id}").text
    seen = browse(cast.bo).get(f"{LOAD}/{cast.mei.member_id}").text
    assert own.count("/tasks/") == seen.count("/tasks/") - 1


def test_a_personal_link_opens_its_own_sum_only(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.add(PersonalLink(member_id=cast.lin.member_id, token_hash=token_hash("secret"), made_at=NOW))
    nobody.cookies.set("weave-link", "secret")
    page = nobody.get(f"{LOAD}/{cast.lin.member_id}")
    assert page.status_code == 200
    assert "/roles/" not in page.text
    assert nobody.get(f"{LOAD}/{cast.mei.member_id}").status_code == 403
    assert nobody.get(LOAD).status_code == 403


@pytest.mark.usefixtures("carried")
def test_who_is_away_has_lines_that_wait_and_no_sum(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.add(Leave(member_id=cast.bo.member_id, starts_on=TODAY, ends_on=TODAY))
    page = browse(cast.ana).get(f"{LOAD}/{cast.bo.member_id}").text
    assert "Away until Nov 20, 2026" in page
    assert page.count("waits") == 2
    assert "<tfoot>" not in page
    assert "in full" in browse(cast.mei).get(f"{LOAD}/{cast.mei.member_id}").text
