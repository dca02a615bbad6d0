"""The audit trail on its page: for coordinators, narrowed by the address."""

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import FollowUp, Member
from weave.services.people.personal_links import renew

CHANGES = "/n/riverside/changes"


def test_a_change_made_on_a_page_is_told(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    typed = {"standing": "quiet", "was": "active", "on": TODAY.isoformat(), "reason": "No answer."}
    ana.post(f"/n/riverside/members/{cast.mei.member_id}/standings", data=typed)
    page = ana.get(f"{CHANGES}?who=ruiz").text
    assert "Ana Ruiz changed the standing of 王小棠 from active to quiet" in page
    assert f'href="/n/riverside/members/{cast.mei.member_id}"' in page
    assert "Friday, November 20, 2026" in page


def test_the_address_narrows_and_leads_on(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    first = ana.get(CHANGES).text
    assert first.count('class="change"') == 50
    assert "before=" in first
    assert 'rel="next"' in first
    about_mei = ana.get(f"{CHANGES}?person={cast.mei.member_id}").text
    assert "By or about 王小棠" in about_mei
    assert 0 < about_mei.count('class="change"') < 50
    assert "Nothing is found" in ana.get(f"{CHANGES}?who=nobody-here").text
    matrix = ana.get(f"{CHANGES}?topic=matrix").text
    assert 'name="topic" value="matrix" form="change-search"' in matrix


@pytest.mark.parametrize(
    "query",
    [
        "day=yesterday",
        "day=9999-12-31",
        "topic=x",
        "person=x",
        "person=99999999999",
        "before=x",
        "before=2026-11-20_0_1",
        "before=2026-11-20T09:00:00+00:00_7_99999999999999999999",
    ],
)
def test_what_means_nothing_is_passed_over(browse: Browse, cast: Cast, query: str) -> None:
    assert browse(cast.ana).get(f"{CHANGES}?{query}").status_code == 200


def test_weavers_lines_are_not_on_the_page(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        about, owner = cast.mei.member_id, cast.bo.member_id
        db.add(FollowUp(member_id=about, owner_id=owner, what="SECRET-CANARY", due_on=TODAY))
    page = browse(cast.ana).get(f"{CHANGES}?topic=check_ins").text
    assert "a follow-up with 王小棠" in page
    assert "•••" in page
    assert "SECRET-CANARY" not in page


def test_by_personal_link_is_said(browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.mei) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        nobody.cookies.set("weave-link", renew(db, member=mei, by_id=None, now=NOW))
    day = {"starts_on": TODAY.isoformat(), "ends_on": TODAY.isoformat()}
    assert nobody.post(f"/n/riverside/members/{cast.mei.member_id}/leaves", data=day).status_code == 303
    page = browse(cast.ana).get(f"{CHANGES}?who=wxt").text
    assert "王小棠 added a leave of their own" in page
    assert "by personal link" in page


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not(browse: Browse, nobody: TestClient, cast: Cast, who: str | None, status: int) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    assert browser.get(CHANGES).status_code == status
