"""The front page leads each to her first page."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import TODAY, Cast
from tests.conftest import Browse, Clock, inside
from weave.models import Member, Standing, Term
from weave.services.people.members import add_member, change_standing


def test_nobody_is_asked_to_sign_in(nobody: TestClient, cast: Cast) -> None:
    page = nobody.get("/")
    assert page.status_code == 200
    assert 'action="/sign-in"' in page.text


@pytest.mark.parametrize(
    ("name", "first_page"),
    [
        ("ana", "/n/riverside"),
        ("bo", "/n/riverside/desk"),
        ("mei", "/n/riverside/me"),
        ("sam", "/n/hillside"),
    ],
)
def test_each_has_a_first_page(browse: Browse, cast: Cast, name: str, first_page: str) -> None:
    assert browse(getattr(cast, name)).get("/").headers["location"] == first_page


def test_a_role_counts_while_its_term_lasts(
    browse: Browse, cast: Cast, engine: sa.Engine, clock: Clock
) -> None:
    client = browse(cast.ana)
    with inside(engine, cast.ana) as db:
        for term in db.scalars(select(Term).where(col(Term.member_id) == cast.ana.member_id)):
            term.ends_on = TODAY
    assert client.get("/").headers["location"] == "/n/riverside"
    clock.forward(days=1)
    assert client.get("/").headers["location"] == "/n/riverside/me"


def test_who_belongs_to_several_chooses(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    with inside(engine, cast.sam) as db:
        add_member(db, name="Ana in the hills", today=TODAY, account_id=cast.ana.account_id)
    page = browse(cast.ana).get("/")
    assert page.status_code == 200
    assert 'href="/n/riverside"' in page.text
    assert 'href="/n/hillside/me"' in page.text
    assert "Ana in the hills" in page.text


def test_who_belongs_to_none_is_told_what_to_do(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    page = browse(cast.wei).get("/")
    assert page.status_code == 200
    assert cast.wei.email in page.text
    with inside(engine, cast.mei) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        change_standing(db, member=mei, standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None)
    left = browse(cast.mei).get("/")
    assert left.status_code == 200
    assert "riverside" not in left.text
