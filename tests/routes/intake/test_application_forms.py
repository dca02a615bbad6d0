"""The public form, and the private page of whoever applied."""

import datetime as dt
import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Browse, Clock, inside
from tests.groups import group_of
from tests.mailbox import mails, path_in
from weave.db import Actor, global_session
from weave.models import Application, ApplicationState, Member, MemberInterest, Network, Standing
from weave.settings import Settings

FORM = "/join/riverside"
INES = {"name": "Ines Costa", "email": "ines@example.org", "agrees": "true"}


@pytest.fixture(autouse=True)
def open_door(engine: sa.Engine, cast: Cast) -> None:
    with global_session(engine, actor=Actor(via="command")) as db:
        db.get_one(Network, cast.ana.network_id).takes_applications = True


@pytest.fixture
def kitchen(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return group_of(db, "Kitchen", lead=cast.mei).id


def filled(nobody: TestClient, clock: Clock, **typed: str | list[str]) -> dict[str, str | list[str]]:
    """The form as a person fills it in, who needs a minute for it."""
    page = nobody.get(FORM).text
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    clock.forward(minutes=1)
    return {**hidden, **INES, **typed}


def applications(engine: sa.Engine, cast: Cast) -> list[Application]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Application).order_by(col(Application.id))))


def member_of(engine: sa.Engine, cast: Cast, application: Application) -> Member:
    with inside(engine, cast.ana) as db:
        member: Member = db.get_one(Member, (application.network_id, application.member_id))
        return member


def test_somebody_from_outside_applies(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    clock: Clock,
    kitchen: int,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    answer = nobody.post(
        FORM,
        data=filled(nobody, clock, choice_1=str(kitchen), hours="4", skills="Bread", source="open day"),
    )
    assert answer.headers["location"] == f"{FORM}/sent"
    assert nobody.get(f"{FORM}/sent").status_code == 200
    (application,) = applications(engine, cast)
    assert (application.state, application.asked_id) == (ApplicationState.NEW, kitchen)
    assert application.due_on == dt.date(2026, 11, 27)
    assert (application.hours, application.skills, application.source) == (4, "Bread", "open day")
    member = member_of(engine, cast, application)
    assert (member.name, member.email, member.standing) == (
        "Ines Costa",
        "ines@example.org",
        Standing.APPLIED,
    )
    told = mails(engine, settings, caplog, clock())
    readers = sorted(re.findall(r"^To: (.*)$", "\n".join(told), re.MULTILINE))
    assert readers == ["ines@example.org", "mei@example.org"]
    to_ines = next(mail for mail in told if "To: ines@" in mail)
    assert "Kitchen looks at it and answers by" in to_ines
    page = nobody.get(path_in(to_ines))
    assert "Somebody looks at it" in page.text
    assert "Kitchen" in page.text


def test_a_closed_door_is_as_if_it_were_not_there(nobody: TestClient) -> None:
    closed, never = nobody.get("/join/hillside"), nobody.get("/join/nowhere")
    assert (closed.status_code, never.status_code) == (404, 404)
    assert "Hillside" not in closed.text
    assert nobody.post("/join/hillside", data=INES).status_code == 404


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": ""}, "Please fill this in."),
        ({"email": "", "contact": ""}, "Please say how to reach you"),
        ({"email": "nobody"}, "Please give a mail address"),
        ({"agrees": ""}, "Please agree, or we may not keep what you wrote."),
        ({"hours": "200"}, "Please give at most 80."),
        ({"website": "https://spam.example"}, "Please leave this field empty."),
        ({"choice_1": "2000000"}, "This group takes nobody at the moment."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    clock: Clock,
    wrong: dict[str, str],
    told: str,
) -> None:
    answer = nobody.post(FORM, data=filled(nobody, clock, skills="Bread and soup", **wrong))
    assert answer.status_code == 422
    assert told in answer.text
    assert "Bread and soup" in answer.text
    assert applications(engine, cast) == []


def test_a_robot_that_sends_at_once_is_asked_to_look_again(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    data = filled(nobody, clock)
    clock.now = NOW + dt.timedelta(seconds=1)
    answer = nobody.post(FORM, data=data)
    assert answer.status_code == 422
    assert "That was very quick" in answer.text
    assert nobody.post(FORM, data={**data, "drawn": "1.forged"}).status_code == 422
    assert applications(engine, cast) == []
    clock.forward(seconds=30)
    assert nobody.post(FORM, data=data).status_code == 303
    assert len(applications(engine, cast)) == 1


def test_a_form_that_lay_open_for_days_is_sent_once_more(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    data = filled(nobody, clock)
    clock.forward(days=3)
    answer = nobody.post(FORM, data=data)
    assert answer.status_code == 422
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', answer.text))
    assert nobody.post(FORM, data={**data, **hidden}).status_code == 303


def test_sent_too_often_from_one_address_has_to_wait(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    statuses = [
        nobody.post(FORM, data=filled(nobody, clock, email="ines@example.org")).status_code for _ in range(6)
    ]
    assert statuses == [303] * 5 + [429]
    assert len(applications(engine, cast)) == 1


def test_a_form_sent_twice_acts_once(nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock) -> None:
    data = filled(nobody, clock, email="", contact="by bike courier")
    first, second = nobody.post(FORM, data=data), nobody.post(FORM, data=data)
    assert first.headers["location"] == second.headers["location"]
    assert first.headers["location"].startswith("/applications/")
    assert len(applications(engine, cast)) == 1


def test_an_address_that_is_known_is_told_only_to_its_owner(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    clock: Clock,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    known = nobody.post(FORM, data=filled(nobody, clock, email="bo@example.org"))
    fresh = nobody.post(FORM, data=filled(nobody, clock))
    assert (known.status_code, known.headers["location"]) == (303, fresh.headers["location"])
    assert len(applications(engine, cast)) == 1
    told = mails(engine, settings, caplog, clock())
    to_bo = next(mail for mail in told if "To: bo@" in mail)
    assert "You are a member already" in to_bo


def test_who_left_applies_again_as_the_same_person(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    with inside(engine, cast.ana) as db:
        lin = db.get_one(Member, (cast.lin.network_id, cast.lin.member_id))
        lin.email, lin.standing = "lin@example.org", Standing.ALUMNI
    nobody.post(FORM, data=filled(nobody, clock, name="Somebody Else", email="lin@example.org"))
    (application,) = applications(engine, cast)
    member = member_of(engine, cast, application)
    assert (member.id, member.name, member.standing) == (cast.lin.member_id, "林宇", Standing.APPLIED)


def test_interests_are_noted(nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock) -> None:
    page = nobody.get(FORM).text
    offered = re.findall(r'name="interests" value="(\d+)"', page)
    assert len(offered) == 7
    nobody.post(FORM, data=filled(nobody, clock, interests=[offered[1], "999999"]))
    with inside(engine, cast.ana) as db:
        assert [row.category_id for row in db.scalars(select(MemberInterest))] == [int(offered[1])]


def test_the_form_speaks_the_readers_language(nobody: TestClient) -> None:
    nobody.cookies.set("weave-language", "zh_Hans")
    page = nobody.get(FORM).text
    assert "加入Riverside" in page
    assert "你的名字" in page or "姓名" in page


def test_an_application_is_withdrawn(
    nobody: TestClient,
    browse: Browse,
    engine: sa.Engine,
    cast: Cast,
    clock: Clock,
) -> None:
    page = nobody.post(FORM, data=filled(nobody, clock, email="", contact="at the gate")).headers["location"]
    assert nobody.post(f"{page}/withdrawals").headers["location"] == page
    (application,) = applications(engine, cast)
    assert (application.state, application.due_on) == (ApplicationState.WITHDRAWN, None)
    assert member_of(engine, cast, application).standing is Standing.ALUMNI
    assert nobody.post(f"{page}/withdrawals").status_code == 409
    assert "You have withdrawn it" in nobody.get(page).text
    assert nobody.get(f"{page}x").status_code == 404
    changes = browse(cast.ana).get("/n/riverside/changes", params={"topic": "intake"}).text
    assert "An applicant" in changes


def test_no_token_of_an_application_is_stored(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock, tmp_path: Path
) -> None:
    page = nobody.post(FORM, data=filled(nobody, clock, email="", contact="at the gate")).headers["location"]
    token = page.rpartition("/")[2]
    (application,) = applications(engine, cast)
    assert token not in str(application.model_dump())
