"""Leaves: noted by herself, by her link or by a weaver; ended when she is back."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, inside
from weave.models import Leave, Member
from weave.services.people.personal_links import renew

DAY = dt.timedelta(days=1)


def days(starts_in: int, ends_in: int) -> dict[str, str]:
    return {
        "starts_on": (TODAY + starts_in * DAY).isoformat(),
        "ends_on": (TODAY + ends_in * DAY).isoformat(),
    }


def address(person: Person) -> str:
    return f"/n/riverside/members/{person.member_id}/leaves"


def leaves(engine: sa.Engine, cast: Cast) -> list[Leave]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Leave)))


def away(engine: sa.Engine, person: Person, starts_in: int, ends_in: int) -> str:
    """A leave in the database, and where it is ended."""
    with inside(engine, person) as db:
        leave = Leave(
            member_id=person.member_id, starts_on=TODAY + starts_in * DAY, ends_on=TODAY + ends_in * DAY
        )
        db.add(leave)
        db.flush()
        return f"/n/riverside/leaves/{leave.id}/endings"


@pytest.fixture
def by_link(nobody: TestClient, engine: sa.Engine, cast: Cast) -> TestClient:
    with inside(engine, cast.mei) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        nobody.cookies.set("weave-link", renew(db, member=mei, by_id=None, now=NOW))
    return nobody


@pytest.mark.parametrize(("who", "leads_to"), [("mei", "/me"), ("bo", "/members/"), ("ana", "/members/")])
def test_a_leave_is_noted(browse: Browse, engine: sa.Engine, cast: Cast, who: str, leads_to: str) -> None:
    browser = browse(getattr(cast, who))
    assert 'name="ends_on"' in browser.get(f"{address(cast.mei)}/new").text
    answer = browser.post(address(cast.mei), data={**days(2, 9), "note": "With my parents."})
    assert answer.status_code == 303
    assert leads_to in answer.headers["location"]
    (leave,) = leaves(engine, cast)
    assert (leave.member_id, leave.starts_on, leave.ends_on) == (
        cast.mei.member_id,
        TODAY + 2 * DAY,
        TODAY + 9 * DAY,
    )


def test_a_personal_link_notes_and_ends_its_own_leave_only(
    by_link: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    assert by_link.post(address(cast.mei), data=days(0, 3)).status_code == 303
    ending = f"/n/riverside/leaves/{leaves(engine, cast)[0].id}/endings"
    assert by_link.post(ending).status_code == 303
    assert leaves(engine, cast) == []
    assert by_link.post(address(cast.lin), data=days(0, 3)).status_code == 403
    assert by_link.get(f"{address(cast.lin)}/new").status_code == 403
    assert by_link.post(away(engine, cast.lin, 0, 3)).status_code == 404


@pytest.mark.parametrize(("starts_in", "ends_in", "left"), [(-3, 5, (-3, -1)), (0, 5, None), (4, 5, None)])
def test_who_is_back_is_here_today(
    browse: Browse, engine: sa.Engine, cast: Cast, starts_in: int, ends_in: int, left: tuple[int, int] | None
) -> None:
    ending = away(engine, cast.mei, starts_in, ends_in)
    assert browse(cast.mei).post(ending).status_code == 303
    kept = [((leave.starts_on - TODAY).days, (leave.ends_on - TODAY).days) for leave in leaves(engine, cast)]
    assert kept == ([left] if left else [])


def test_a_leave_that_is_over_stays(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    assert browse(cast.mei).post(away(engine, cast.mei, -9, -2)).status_code == 409
    assert len(leaves(engine, cast)) == 1


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (days(5, 2), "ends_on"),
        (days(-9, -1), "ends_on"),
        (days(0, 400), "ends_on"),
        ({"starts_on": "", "ends_on": TODAY.isoformat()}, "starts_on"),
        (days(8, 12), "starts_on"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, typed: dict[str, str], field: str
) -> None:
    away(engine, cast.mei, 10, 20)
    answer = browse(cast.mei).post(address(cast.mei), data={**typed, "note": "A trip."})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert 'value="A trip."' in answer.text
    assert len(leaves(engine, cast)) == 1


def test_sent_twice_it_is_one_leave(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    mei = browse(cast.mei)
    first, second = (mei.post(address(cast.mei), data={**days(1, 2), "form_key": "once"}) for _ in range(2))
    assert (first.status_code, second.status_code) == (303, 303)
    assert len(leaves(engine, cast)) == 1


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    ending = away(engine, cast.lin, 0, 3)
    assert browser.post(address(cast.lin), data=days(9, 10)).status_code == status
    assert browser.post(ending).status_code == (404 if who else 401)
    assert len(leaves(engine, cast)) == 1
