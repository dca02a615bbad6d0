"""The desk as a page: its reasons, its filters, its search, its cost."""

import datetime as dt
import re

import sqlalchemy as sa

from tests.cast import TODAY, Cast
from tests.conftest import Browse, inside
from tests.services.weaving.test_desk import statements
from weave.models import CheckIn, CheckInMember, FollowUp, Member
from weave.models.check_in import Channel
from weave.services.people.members import add_member

DESK = "/n/riverside/desk"


def talk(engine: sa.Engine, cast: Cast, member_id: int, days_ago: int) -> None:
    with inside(engine, cast.bo) as db:
        day = TODAY - dt.timedelta(days=days_ago)
        at = dt.datetime.combine(day, dt.time(12), dt.UTC)
        check_in = CheckIn(weaver_id=cast.bo.member_id, channel=Channel.PHONE, on=day, logged_at=at)
        db.add(check_in)
        db.flush()
        db.add(CheckInMember(check_in_id=check_in.id, member_id=member_id))


def test_the_desk_says_whom_and_why(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    talk(engine, cast, cast.mei.member_id, 47)
    with inside(engine, cast.bo) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).rhythm_days = 30
        db.add(
            FollowUp(
                member_id=cast.lin.member_id, owner_id=cast.bo.member_id, what="send notes", due_on=TODAY
            )
        )
    page = browse(cast.bo).get(DESK).text
    places = [page.index(f'id="next-{who.member_id}"') for who in (cast.lin, cast.ana, cast.mei)]
    assert places == sorted(places)
    assert "47 days since anybody talked with her, usually every 30" in page
    assert "Your follow-up, due today: send notes" in page
    assert f'href="/n/riverside/members/{cast.mei.member_id}/check-ins/new"' in page
    assert 'id="follow-up-' in page
    mine = browse(cast.bo).get(f"{DESK}?whose=mine").text
    assert f'id="next-{cast.ana.member_id}"' not in mine
    overdue = browse(cast.bo).get(f"{DESK}?why=overdue").text
    assert f'id="next-{cast.lin.member_id}"' not in overdue
    assert f'id="next-{cast.mei.member_id}"' in overdue


def test_people_are_found_by_name_pinyin_and_initials(browse: Browse, cast: Cast) -> None:
    bo, link = browse(cast.bo), f"/n/riverside/members/{cast.mei.member_id}/check-ins/new"
    for query in ("王小", "xiaotang", "wxt", "Wang"):
        found = bo.get(DESK, params={"q": query}, headers={"HX-Request": "true"}).text
        assert (link in found, "<html" in found) == (True, False), query
    for query in ("%", "nobody-of-this-name", "Bo Lindqvist"):
        found = bo.get(DESK, params={"q": query}, headers={"HX-Request": "true"}).text
        assert "check-ins/new" not in found, query


def test_the_page_costs_the_same_for_few_and_for_many(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    bo = browse(cast.bo)
    talk(engine, cast, cast.mei.member_id, 200)
    few = len(statements(engine, lambda: bo.get(f"{DESK}?q=w")))
    with inside(engine, cast.bo) as db:
        for at in range(60):
            add_member(db, name=f"Wu {at}", today=TODAY, joined_on=TODAY - dt.timedelta(days=at * 9))
    answers: list[str] = []
    many = statements(engine, lambda: answers.append(bo.get(f"{DESK}?q=w").text))
    assert len(re.findall(r'id="next-\d+"', answers[0])) == 30
    queries = [said for said in many if said.startswith(("SELECT", "WITH")) and "set_config" not in said]
    assert len(many) == few
    assert len(queries) <= 12
