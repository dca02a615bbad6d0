"""Retention rounds: asked on a day of the month, answered by a link of its own, seen month by month."""

import datetime as dt
import re

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, Clock, inside
from tests.groups import group_of, let_in
from tests.mailbox import mails, path_in
from weave.db import Actor, global_session, network_session
from weave.models import (
    GroupPart,
    GroupPlace,
    Member,
    Network,
    Presence,
    RetentionAnswer,
    RetentionRound,
    Standing,
    StandingChange,
)
from weave.services.groups.retention_rounds import ask_when_due
from weave.settings import Settings

ROUNDS = "/n/riverside/retention-rounds"
DAY = dt.timedelta(days=1)


@pytest.fixture
def kitchen(engine: sa.Engine, cast: Cast) -> int:
    """Mei leads it, Bo stands in for her, Lin is in it."""
    with inside(engine, cast.ana) as db:
        group = group_of(db, "Kitchen", lead=cast.mei)
        let_in(db, group, cast.bo, GroupPart.DEPUTY)
        let_in(db, group, cast.lin)
        return group.id


@pytest.fixture
def link(
    browse: Browse,
    engine: sa.Engine,
    cast: Cast,
    kitchen: int,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> str:
    """Where Mei answers."""
    assert browse(cast.ana).post(ROUNDS).status_code == 303
    told = mails(engine, settings, caplog, NOW)
    return path_in(next(mail for mail in told if "To: mei@" in mail))


def answers(engine: sa.Engine, cast: Cast) -> dict[int, Presence]:
    with inside(engine, cast.ana) as db:
        return {row.member_id: row.presence for row in db.scalars(select(RetentionAnswer))}


def lin_in(engine: sa.Engine, cast: Cast) -> tuple[Standing, dt.date | None]:
    """Where Lin stands, and until when she is in the kitchen."""
    with network_session(engine, cast.lin.network_id, actor=Actor(via="command"), writes=False) as db:
        member = db.get_one(Member, (cast.lin.network_id, cast.lin.member_id))
        place = db.scalars(select(GroupPlace).where(col(GroupPlace.member_id) == member.id)).one()
        return member.standing, place.ends_on


def of_lin(cast: Cast, presence: str, *, was: str = "", word: str = "") -> dict[str, str]:
    key = cast.lin.member_id
    return {f"presence_{key}": presence, f"was_{key}": was, f"word_{key}": word}


def test_a_lead_answers_without_a_password(
    nobody: TestClient, engine: sa.Engine, cast: Cast, link: str
) -> None:
    page = nobody.get(link)
    assert page.status_code == 200
    assert "林宇" in page.text
    assert "王小棠" in page.text
    assert "Bo Lindqvist" not in page.text
    answer = nobody.post(link, data=of_lin(cast, "quiet", word="Busy with exams"))
    assert answer.headers["location"] == link
    assert answers(engine, cast) == {cast.lin.member_id: Presence.QUIET}
    assert lin_in(engine, cast)[0] is Standing.QUIET
    assert "Every name has an answer" in nobody.get(link).text
    with inside(engine, cast.ana) as db:
        row = db.scalars(select(RetentionRound)).one()
        assert row.answered_by_id == cast.mei.member_id
        step = db.scalars(select(StandingChange).order_by(col(StandingChange.id).desc())).first()
        assert step is not None
        assert (step.reason, step.by_id) == ("Busy with exams", cast.mei.member_id)


def test_the_link_opens_nothing_else(nobody: TestClient, link: str) -> None:
    nobody.get(link)
    assert nobody.get("/n/riverside/me").status_code == 401
    assert nobody.get(f"{link}x").status_code == 404


def test_who_has_left_the_group_is_out_of_it_and_can_be_brought_back(
    nobody: TestClient, browse: Browse, engine: sa.Engine, cast: Cast, link: str
) -> None:
    nobody.post(link, data=of_lin(cast, "left", word="Moved away"))
    assert lin_in(engine, cast) == (Standing.QUIET, TODAY)
    page = browse(cast.bo).get(ROUNDS).text
    assert "Said to have left a group" in page
    assert f"/members/{cast.lin.member_id}" in page
    nobody.post(link, data=of_lin(cast, "active", was="left"))
    assert lin_in(engine, cast) == (Standing.ACTIVE, None)


def test_of_lead_and_deputy_the_later_sees_what_the_other_said(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    link: str,
    browse: Browse,
) -> None:
    nobody.post(link, data=of_lin(cast, "quiet"))
    late = nobody.post(link, data=of_lin(cast, "paused", word="Told me so"))
    assert late.status_code == 409
    assert "Somebody else answered meanwhile" in late.text
    assert "Told me so" in late.text
    assert "Meanwhile saved: Quiet" in late.text
    assert answers(engine, cast) == {cast.lin.member_id: Presence.QUIET}
    assert nobody.post(link, data=of_lin(cast, "paused", was="quiet")).status_code == 303
    assert answers(engine, cast) == {cast.lin.member_id: Presence.PAUSED}


def test_what_is_no_answer_is_refused(nobody: TestClient, engine: sa.Engine, cast: Cast, link: str) -> None:
    answer = nobody.post(link, data=of_lin(cast, "gone fishing", word="By the lake"))
    assert answer.status_code == 422
    assert "By the lake" in answer.text
    assert answers(engine, cast) == {}


def test_somebody_else_is_not_spoken_of(nobody: TestClient, engine: sa.Engine, cast: Cast, link: str) -> None:
    key = cast.ana.member_id
    nobody.post(link, data={f"presence_{key}": "left"} | of_lin(cast, ""))
    assert answers(engine, cast) == {}


def test_a_link_ends_with_the_month_and_with_leading(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock, link: str
) -> None:
    with inside(engine, cast.ana) as db:
        place = db.scalars(select(GroupPlace).where(col(GroupPlace.member_id) == cast.mei.member_id)).one()
        place.part = GroupPart.MEMBER
    gone = nobody.get(link)
    assert gone.status_code == 404
    assert "This round is over" in gone.text
    with inside(engine, cast.ana) as db:
        db.get_one(GroupPlace, (place.network_id, place.id)).part = GroupPart.LEAD
    assert nobody.get(link).status_code == 200
    clock.forward(days=15)
    assert nobody.get(link).status_code == 404


def test_a_group_is_asked_once_a_month_and_not_without_a_lead(
    browse: Browse, engine: sa.Engine, cast: Cast, kitchen: int
) -> None:
    with inside(engine, cast.ana) as db:
        group_of(db, "Garden")
    ana = browse(cast.ana)
    assert "Nobody has been asked yet" in ana.get(ROUNDS).text
    ana.post(ROUNDS)
    ana.post(ROUNDS)
    with inside(engine, cast.ana) as db:
        (row,) = db.scalars(select(RetentionRound))
        assert (row.working_group_id, row.month) == (kitchen, TODAY.replace(day=1))
    page = ana.get(ROUNDS).text
    assert "November 2026" in page
    assert "1 without an answer" in page
    assert len(re.findall(r'value="http://testserver/rounds/', page)) == 2
    assert "http://testserver/rounds/" not in browse(cast.bo).get(ROUNDS).text
    assert browse(cast.mei).get(ROUNDS).status_code == 403
    assert browse(cast.bo).post(ROUNDS).status_code == 403


def test_a_lead_finds_the_round_on_the_page_of_the_group(
    browse: Browse, cast: Cast, kitchen: int, link: str
) -> None:
    page = f"/n/riverside/working-groups/{kitchen}"
    assert f'href="{link}"' in browse(cast.mei).get(page).text
    assert "/rounds/" not in browse(cast.ana).get(page).text


def morning(engine: sa.Engine, cast: Cast, settings: Settings, at: dt.datetime) -> None:
    with global_session(engine, actor=Actor(via="command")) as db:
        network = db.get_one(Network, cast.ana.network_id)
        network.round_day = 20
    with inside(engine, cast.ana) as db:
        ask_when_due(db, network=network, settings=settings, now=at)


def readers(told: list[str]) -> list[str]:
    return sorted(re.findall(r"^To: (.*)$", "\n".join(told), re.MULTILINE))


def test_leads_are_asked_reminded_and_then_it_is_said(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    kitchen: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    leads = ["bo@example.org", "mei@example.org"]

    def told(days: int) -> list[str]:
        morning(engine, cast, settings, NOW + days * DAY)
        return mails(engine, settings, caplog, NOW + days * DAY)

    assert told(-1) == []
    asked = told(0)
    assert readers(asked) == leads
    assert "please by November 30, 2026" in asked[0]
    assert told(1) == []
    assert readers(told(5)) == leads
    assert told(6) == []


def test_who_coordinates_is_told_of_a_group_that_did_not_answer(
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    kitchen: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    morning(engine, cast, settings, NOW)
    with inside(engine, cast.ana) as db:
        db.scalars(select(RetentionRound)).one().due_on = TODAY
    mails(engine, settings, caplog, NOW)
    for days, wanted in ((0, []), (1, ["ana@example.org"]), (2, [])):
        at = NOW + days * DAY
        morning(engine, cast, settings, at)
        told = mails(engine, settings, caplog, at)
        assert readers(told) == wanted, days
    with inside(engine, cast.ana) as db:
        assert db.scalars(select(RetentionRound)).one().missed_at is not None
