"""Giving a role, moving the days of a term, ending it."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import hold, role_of
from tests.cast import TODAY, Cast
from tests.conftest import Browse, Clock, inside
from weave.models import Term

DAY = dt.timedelta(days=1)
RIVERSIDE = "/n/riverside"


@pytest.fixture
def giving(engine: sa.Engine, cast: Cast) -> str:
    """Where the fundraiser's role is given."""
    with inside(engine, cast.ana) as db:
        return f"{RIVERSIDE}/roles/{role_of(db, 'fundraiser').id}/terms"


@pytest.fixture
def held(engine: sa.Engine, cast: Cast) -> Term:
    with inside(engine, cast.ana) as db:
        return hold(db, cast.mei.member_id, "communicator", TODAY - 9 * DAY)


def terms(engine: sa.Engine, cast: Cast, member_id: int) -> list[Term]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Term).where(col(Term.member_id) == member_id)))


def test_a_role_is_given_and_its_rights_come_at_once(
    browse: Browse, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    with inside(engine, cast.ana) as db:
        weaver = role_of(db, "network-weaver").id
    mei = browse(cast.mei)
    assert mei.get(f"{RIVERSIDE}/load").status_code == 403
    data = {"member": str(cast.mei.member_id), "starts_on": str(TODAY), "ends_on": str(TODAY + DAY)}
    answer = browse(cast.ana).post(f"{RIVERSIDE}/roles/{weaver}/terms", data=data)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{RIVERSIDE}/roles/{weaver}"
    assert mei.get(f"{RIVERSIDE}/load").status_code == 200
    clock.forward(days=2)
    assert mei.get(f"{RIVERSIDE}/load").status_code == 403


def test_people_are_searched_in_place(browse: Browse, cast: Cast, giving: str) -> None:
    page = giving.removesuffix("/terms")
    whole = browse(cast.ana).get(page, params={"q": "wxt"}).text
    part = browse(cast.ana, htmx=True).get(page, params={"q": "wxt"}).text
    for text in (whole, part):
        assert f'value="{cast.mei.member_id}"' in text
        assert f'value="{cast.bo.member_id}"' not in text
    assert part.lstrip().startswith("<div")
    assert "<html" in whole


def test_a_form_sent_twice_gives_one_term(browse: Browse, engine: sa.Engine, cast: Cast, giving: str) -> None:
    data = {"member": str(cast.mei.member_id), "starts_on": str(TODAY), "form_key": "once"}
    ana = browse(cast.ana)
    assert [ana.post(giving, data=data).status_code for _ in range(2)] == [303, 303]
    assert len(terms(engine, cast, cast.mei.member_id)) == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"member": ""}, "member"),
        ({"member": "SAM"}, "member"),
        ({"member": "99999999999"}, "member"),
        ({"starts_on": "soon"}, "starts_on"),
        ({"ends_on": "2026-11-01"}, "ends_on"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, giving: str, change: dict[str, str], field: str
) -> None:
    if change.get("member") == "SAM":
        change = {"member": str(cast.sam.member_id + 1_000_000)}
    data = {
        "member": str(cast.lin.member_id),
        "starts_on": str(TODAY),
        "ends_on": "2027-03-04",
        "q": "lin",
        **change,
    }
    answer = browse(cast.ana).post(giving, data=data)
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert f'value="{data["ends_on"]}"' in answer.text
    assert 'value="lin"' in answer.text
    assert terms(engine, cast, cast.lin.member_id) == []


def test_the_days_of_a_term_are_moved(browse: Browse, engine: sa.Engine, cast: Cast, held: Term) -> None:
    ana, address = browse(cast.ana), f"{RIVERSIDE}/terms/{held.id}"
    assert f'value="{held.starts_on}"' in ana.get(f"{address}/edit").text
    data = {"starts_on": str(TODAY), "ends_on": str(TODAY + 40 * DAY), "version": str(held.version)}
    assert ana.post(address, data=data).status_code == 303
    (term,) = terms(engine, cast, cast.mei.member_id)
    assert (term.starts_on, term.ends_on) == (TODAY, TODAY + 40 * DAY)


def test_of_two_who_move_a_term_the_later_sees_both(
    browse: Browse, engine: sa.Engine, cast: Cast, held: Term
) -> None:
    ana, address = browse(cast.ana), f"{RIVERSIDE}/terms/{held.id}"
    read = {"version": str(held.version)}
    ana.post(address, data={"starts_on": "2026-11-02", "ends_on": "2026-12-24", **read})
    answer = ana.post(address, data={"starts_on": "2026-11-03", "ends_on": "", **read})
    assert answer.status_code == 409
    assert 'value="2026-11-03"' in answer.text
    assert "Meanwhile saved: 2026-12-24" in answer.text
    assert terms(engine, cast, cast.mei.member_id)[0].starts_on == dt.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("typed", "field"), [({"on": "2020-01-01"}, "on"), ({"on": ""}, "on"), ({"reason": "x" * 201}, "reason")]
)
def test_an_ending_that_cannot_be_is_said_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, held: Term, typed: dict[str, str], field: str
) -> None:
    data = {"on": str(TODAY), "reason": "Moved away", "version": str(held.version), **typed}
    answer = browse(cast.ana).post(f"{RIVERSIDE}/terms/{held.id}/endings", data=data)
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert data["reason"] in answer.text
    assert terms(engine, cast, cast.mei.member_id)[0].ends_on is None


def test_a_term_ends_and_stays_as_a_past_one(
    browse: Browse, engine: sa.Engine, cast: Cast, held: Term
) -> None:
    ana, address = browse(cast.ana), f"{RIVERSIDE}/terms/{held.id}/endings"
    data = {"on": str(TODAY - DAY), "reason": "Moved away", "version": str(held.version)}
    assert ana.post(address, data=data).status_code == 303
    assert terms(engine, cast, cast.mei.member_id)[0].ends_on == TODAY - DAY
    page = ana.get(f"{RIVERSIDE}/roles/{held.role_id}").text
    assert "Moved away" in page
    assert ana.post(address, data={**data, "version": str(held.version + 1)}).status_code == 409


def test_the_last_coordinator_is_told_and_keeps_her_term(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    (own,) = terms(engine, cast, cast.ana.member_id)
    ana = browse(cast.ana)
    data = {"on": str(TODAY), "reason": "Tired", "version": str(own.version)}
    answer = ana.post(f"{RIVERSIDE}/terms/{own.id}/endings", data=data)
    assert answer.status_code == 422
    assert "nobody would coordinate" in answer.text
    assert 'value="Tired"' in answer.text
    assert terms(engine, cast, cast.ana.member_id)[0].ends_on is None


@pytest.mark.parametrize(
    "write", ["{giving}", "/n/riverside/terms/{term}", "/n/riverside/terms/{term}/endings"]
)
def test_only_those_who_coordinate_here_write(
    browse: Browse,
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    giving: str,
    held: Term,
    write: str,
) -> None:
    address = write.format(giving=giving, term=held.id)
    data = {
        "member": str(cast.lin.member_id),
        "starts_on": str(TODAY),
        "on": str(TODAY),
        "version": str(held.version),
    }
    asked = [browse(cast.sam), browse(cast.mei), browse(cast.bo), nobody]
    assert [client.post(address, data=data).status_code for client in asked] == [404, 403, 403, 401]
    assert terms(engine, cast, cast.lin.member_id) == []
    assert terms(engine, cast, cast.mei.member_id)[0].version == held.version


def test_a_term_of_another_network_is_not_there(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.sam) as db:
        theirs = hold(db, cast.sam.member_id, "fundraiser")
    ana = browse(cast.ana)
    data = {"starts_on": str(TODAY), "on": str(TODAY), "version": "1"}
    assert ana.get(f"{RIVERSIDE}/terms/{theirs.id}/edit").status_code == 404
    assert ana.post(f"{RIVERSIDE}/terms/{theirs.id}", data=data).status_code == 404
    assert ana.post(f"{RIVERSIDE}/terms/{theirs.id}/endings", data=data).status_code == 404
