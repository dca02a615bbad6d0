"""Personal links as weavers hand them out: shown once, renewed, revoked."""

import re

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from starlette.testclient import TestClient

from tests.cast import Cast, Person
from tests.conftest import Browse, inside
from weave.models import Member, PersonalLink, Standing
from weave.tokens import token_hash

LINK = re.compile(r'value="(http://testserver/l/([\w-]{20,}))"')


def address(person: Person) -> str:
    return f"/n/riverside/members/{person.member_id}/personal-link"


def links(engine: sa.Engine, cast: Cast) -> list[PersonalLink]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(PersonalLink).order_by(PersonalLink.id)))  # type: ignore[arg-type]


def make(browser: TestClient, person: Person, **sent: str) -> str:
    """The token of a new link, read off the answer."""
    answer = browser.post(address(person), data=sent)
    assert answer.status_code == 200
    found = LINK.search(answer.text)
    assert found
    return found[2]


@pytest.mark.parametrize("who", ["ana", "bo"])
def test_a_link_is_shown_once_and_opens_her_page(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str
) -> None:
    weaver = browse(getattr(cast, who))
    assert "No link has been made yet" in weaver.get(address(cast.mei)).text
    token = make(weaver, cast.mei)
    (link,) = links(engine, cast)
    assert (link.token_hash, link.made_by_id) == (token_hash(token), getattr(cast, who).member_id)
    again = weaver.get(address(cast.mei)).text
    assert token not in again
    assert "Made on" in again
    nobody.cookies.set("weave-link", token)
    assert nobody.get("/n/riverside/me").status_code == 200


def test_the_answer_holds_a_code_and_a_text_in_her_language(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).language = "zh_Hant"
    page = browse(cast.ana).post(address(cast.mei)).text
    drawn = re.search(r'<div class="qr".*?</div>', page, re.DOTALL)
    assert drawn
    assert re.search(r'<svg viewBox="0 0 \d+ \d+"><path stroke="#000" d="[Mhv\d.\-m ]+"', drawn[0])
    assert not re.search(r"style|<script|\son\w+=", drawn[0])
    text = re.search(r'<textarea[^>]*lang="zh-Hant"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    assert text
    assert "王小棠" in text[1]
    assert "http://testserver/l/" in text[1]


def test_a_new_link_ends_the_one_before(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    first, second = make(ana, cast.mei), make(ana, cast.mei)
    assert first != second
    assert [link.revoked_at is None for link in links(engine, cast)] == [False, True]
    nobody.cookies.set("weave-link", first)
    assert nobody.get("/n/riverside/me").status_code == 401


def test_a_revoked_link_opens_nothing(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    token = make(ana, cast.mei)
    answer = ana.post(f"{address(cast.mei)}/revocations")
    assert (answer.status_code, answer.headers["location"]) == (303, address(cast.mei))
    assert links(engine, cast)[0].revoked_at is not None
    assert "stopped working" in ana.get(address(cast.mei)).text
    nobody.cookies.set("weave-link", token)
    assert nobody.get("/n/riverside/me").status_code == 401


def test_sent_twice_it_makes_one_link_and_shows_it_once(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    make(ana, cast.mei, form_key="once")
    second = ana.post(address(cast.mei), data={"form_key": "once"})
    assert (second.status_code, second.headers["location"]) == (303, address(cast.mei))
    assert len(links(engine, cast)) == 1


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.ALUMNI])
def test_who_is_not_in_gets_no_link(
    browse: Browse, engine: sa.Engine, cast: Cast, standing: Standing
) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).standing = standing
    ana = browse(cast.ana)
    assert "a link would open nothing" in ana.get(address(cast.mei)).text
    assert ana.post(address(cast.mei)).status_code == 409
    assert links(engine, cast) == []


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    make(browse(cast.ana), cast.mei)
    browser = browse(getattr(cast, who)) if who else nobody
    assert browser.get(address(cast.mei)).status_code == status
    for path in (address(cast.mei), f"{address(cast.mei)}/revocations"):
        assert browser.post(path).status_code == status
    (link,) = links(engine, cast)
    assert link.revoked_at is None
