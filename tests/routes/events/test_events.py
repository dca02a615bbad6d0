"""Events: made and changed by weavers, answered by members and by personal links."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from starlette.testclient import TestClient

from tests.cast import NOW, Cast, Person
from tests.conftest import Browse, inside
from tests.services.events.gatherings import coming, event, guests
from weave.models import Attendance, Event, Member
from weave.services.people.personal_links import renew

HERE = "/n/riverside/events"
TEA = {
    "title": "Winter tea",
    "kind": "social",
    "starts_at": "2026-12-01T18:00",
    "ends_at": "2026-12-01T20:00",
    "place": "The hall",
    "capacity": "",
    "version": "0",
}


def stored(engine: sa.Engine, cast: Cast) -> list[Event]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Event)))


def tea(engine: sa.Engine, cast: Cast, **facts: int) -> str:
    """An event in the database, and its address."""
    with inside(engine, cast.ana) as db:
        return f"{HERE}/{event(db, **facts).id}"  # type: ignore[arg-type]


def states(engine: sa.Engine, cast: Cast) -> dict[int, str]:
    with inside(engine, cast.ana) as db:
        return {row.member_id: row.state.value for row in db.scalars(select(Attendance))}


@pytest.mark.parametrize("who", ["ana", "bo"])
def test_an_event_is_made_in_the_networks_time(
    browse: Browse, engine: sa.Engine, cast: Cast, who: str
) -> None:
    browser = browse(getattr(cast, who))
    assert 'name="starts_at"' in browser.get(f"{HERE}/new").text
    answer = browser.post(HERE, data=TEA)
    assert answer.status_code == 303
    (made,) = stored(engine, cast)
    assert answer.headers["location"] == f"{HERE}/{made.id}"
    assert (made.title, made.starts_at.isoformat()) == ("Winter tea", "2026-12-01T18:00:00+00:00")
    assert made.capacity is None


def test_others_make_no_event(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    assert browse(cast.mei).post(HERE, data=TEA).status_code == 403
    assert browse(cast.sam).post(HERE, data=TEA).status_code == 404
    assert stored(engine, cast) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("kind", "party"),
        ("starts_at", "soon"),
        ("starts_at", "2026-12-01T18:00Z"),
        ("ends_at", "2026-12-01T17:00"),
        ("ends_at", "2027-12-01T17:00"),
        ("capacity", "0"),
        ("link", "javascript:alert(1)"),
    ],
)
def test_bad_input_keeps_what_was_typed(
    browse: Browse, engine: sa.Engine, cast: Cast, field: str, value: str
) -> None:
    answer = browse(cast.ana).post(HERE, data=TEA | {"note": "With cake"} | {field: value})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert "With cake" in answer.text
    assert stored(engine, cast) == []


def test_a_change_says_what_somebody_else_saved(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast)
    browser = browse(cast.ana)
    assert 'value="Tea"' in browser.get(f"{address}/edit").text
    assert browser.post(address, data=TEA | {"version": "1"}).status_code == 303
    late = browser.post(address, data=TEA | {"title": "Supper", "version": "1"})
    assert late.status_code == 409
    assert "Winter tea" in late.text
    assert 'value="Supper"' in late.text
    assert browser.post(address, data=TEA | {"title": "Supper", "version": "2"}).status_code == 303
    assert [one.title for one in stored(engine, cast)] == ["Supper"]


def test_the_list_shows_what_comes_and_what_was(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    browser = browse(cast.mei)
    assert "Nothing is planned" in browser.get(HERE).text
    tea(engine, cast)
    tea(engine, cast, hours=-2)
    page = browser.get(HERE).text
    assert 'id="coming"' in page
    assert 'id="past"' in page
    assert "Add an event" not in page


def test_a_member_says_that_she_comes_and_sees_no_list(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast)
    with inside(engine, cast.ana) as db:
        coming(db, db.scalars(select(Event)).one(), guests(db, 1))
    browser = browse(cast.mei)
    assert browser.post(f"{address}/answers", data={"answer": "yes"}).status_code == 303
    assert states(engine, cast)[cast.mei.member_id] == "coming"
    page = browser.get(address).text
    assert "Guest 0" not in page
    assert "Mix the people" not in page
    assert browser.post(f"{address}/answers", data={"answer": "no"}).status_code == 303
    assert states(engine, cast)[cast.mei.member_id] == "refused"
    assert browser.post(f"{address}/answers", data={"answer": "perhaps"}).status_code == 422
    assert browse(cast.sam).post(f"{address}/answers", data={"answer": "yes"}).status_code == 404


def test_a_personal_link_answers(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast)
    with inside(engine, cast.mei) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        nobody.cookies.set("weave-link", renew(db, member=mei, by_id=None, now=NOW))
    assert "I am coming" in nobody.get(address).text
    assert nobody.post(f"{address}/answers", data={"answer": "yes"}).status_code == 303
    assert states(engine, cast) == {cast.mei.member_id: "coming"}


def test_what_is_over_takes_no_answer(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast, hours=-2)
    assert browse(cast.mei).post(f"{address}/answers", data={"answer": "yes"}).status_code == 409


def test_a_weaver_puts_somebody_on_the_list(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast)
    browser = browse(cast.bo)
    found = browser.get(f"{address}?q=lin")
    assert f'value="{cast.lin.member_id}"' in found.text
    asked = {"member": str(cast.lin.member_id), "state": "invited", "q": "lin"}
    assert browser.post(f"{address}/attendances", data=asked).status_code == 303
    assert states(engine, cast) == {cast.lin.member_id: "invited"}
    assert "林宇" in browser.get(address).text
    for wrong in ({"member": ""}, {"state": "missed"}, {"member": str(cast.sam.member_id + 99)}):
        answer = browser.post(f"{address}/attendances", data=asked | wrong)
        assert answer.status_code == 422
        assert 'value="lin"' in answer.text
    assert browse(cast.mei).post(f"{address}/attendances", data=asked).status_code == 403
    assert browse(cast.sam).post(f"{address}/attendances", data=asked).status_code == 404


def _ticks(*people: Person) -> dict[str, list[str]]:
    return {"listed": [str(one.member_id) for one in people], "there": [str(people[0].member_id)]}


def test_the_list_is_ticked_at_the_door(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    address = tea(engine, cast)
    with inside(engine, cast.ana) as db:
        row = db.scalars(select(Event)).one()
        coming(db, row, [db.get_one(Member, (row.network_id, one.member_id)) for one in (cast.mei, cast.lin)])
    browser = browse(cast.bo)
    assert 'name="there"' in browser.get(address).text
    assert browser.post(f"{address}/ticks", data=_ticks(cast.mei, cast.lin)).status_code == 303
    assert states(engine, cast) == {cast.mei.member_id: "attended", cast.lin.member_id: "missed"}
    assert browser.post(f"{address}/ticks", data={"listed": "x"}).status_code == 422
    assert browse(cast.mei).post(f"{address}/ticks", data=_ticks(cast.mei)).status_code == 403
    assert browse(cast.sam).post(f"{address}/ticks", data=_ticks(cast.mei)).status_code == 404
