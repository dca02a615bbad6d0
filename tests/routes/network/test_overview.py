"""The coordinator's first page, and where everybody else is sent."""

import random
import re

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import carry, counted, task_of
from tests.cast import NOW, Cast
from tests.conftest import Browse, browser_of, inside
from tests.memberships import membership
from tests.services.weaving.test_desk import crowd
from weave.models import Assignment, AssignmentState, Member, Part
from weave.services.matrix.assignments import decline, propose
from weave.services.people.personal_links import renew

PAGE = "/n/riverside"
KEY = re.compile(r'name="form_key" value="([^"]+)"')


def test_a_coordinator_sees_it(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana).get(PAGE)
    assert page.status_code == 200
    assert f'href="{PAGE}" aria-current="page"' in page.text


@pytest.mark.parametrize(("who", "to"), [("bo", "/desk"), ("mei", "/me")])
def test_others_are_sent_to_their_first_page(browse: Browse, cast: Cast, who: str, to: str) -> None:
    answer = browse(getattr(cast, who)).get(PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, PAGE + to)


def test_a_personal_link_leads_to_the_own_page_even_of_a_coordinator(
    app: FastAPI, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        ana = db.get_one(Member, (cast.ana.network_id, cast.ana.member_id))
        token = renew(db, member=ana, by_id=None, now=NOW)
    client = browser_of(app, link=token)
    answer = client.get(PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}/me")


def test_strangers_and_nobody_do_not_see_it(browse: Browse, cast: Cast, nobody: TestClient) -> None:
    assert browse(cast.sam).get(PAGE).status_code == 404
    assert browse(cast.wei).get(PAGE).status_code == 404
    assert nobody.get(PAGE).status_code == 401


def test_a_new_network_sees_its_first_steps_and_then_the_figures(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    browser = browse(cast.ana)
    page = browser.get(PAGE).text
    assert 'id="first-steps"' in page
    assert re.findall(r'<li class="is-done" id="(step-[a-z]+)">', page) == [
        "step-matrix",
        "step-people",
        "step-roles",
    ]
    assert 'class="stats"' not in page
    with inside(engine, cast.ana) as db:
        carry(db, cast.bo.member_id, "website")
    page = browser.get(PAGE).text
    assert 'id="first-steps"' not in page
    for address in ("tasks?uncovered=1", "tasks?on_one=1", "tasks?unanswered=1", "load?level=over"):
        assert f'href="{PAGE}/{address}"' in page


def test_somebody_is_proposed_for_an_uncovered_task_in_its_row(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    with inside(engine, cast.ana) as db:
        carry(db, cast.bo.member_id, "newsletter")
    browser = browse(cast.ana)
    page = browser.get(PAGE).text
    first = re.search(r'<tr class="task" id="task-(\d+)"', page)
    assert first
    task = int(first[1])
    assert f'data-hx-get="{PAGE}/tasks/{task}/assignments/new"' in page
    assert f'id="assign-{task}"' in page
    browser.headers["HX-Request"] = "true"
    picker = browser.get(f"{PAGE}/tasks/{task}/assignments/new").text
    key = KEY.search(picker)
    assert key
    form = {"form_key": key[1], "member": str(cast.mei.member_id), "part": "holder"}
    answer = browser.post(f"{PAGE}/tasks/{task}/assignments", data=form)
    assert answer.status_code == 200
    assert f'id="task-{task}"' in answer.text
    assert "王小棠" in answer.text
    assert answer.headers["HX-Trigger"] == "assigned"
    assert 'data-hx-trigger="assigned from:document"' in page
    figures = browser.get(PAGE).text
    assert figures.lstrip().startswith('<div id="figures"')
    assert "<table" not in figures
    with inside(engine, cast.ana) as db:
        asked = db.scalars(select(Assignment).where(col(Assignment.task_id) == task)).one()
        assert (asked.member_id, asked.state) == (cast.mei.member_id, AssignmentState.PROPOSED)


def test_a_suggested_person_is_asked_with_one_press_and_one_is_back_here(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    with inside(engine, cast.ana) as db:
        ana, bo = membership(db, cast.ana, "coordinate"), membership(db, cast.bo)
        of_bo, mei = (db.get_one(Member, (one.network_id, one.member_id)) for one in (cast.bo, cast.mei))
        asked = propose(db, task=task_of(db, "website"), member=of_bo, part=Part.HOLDER, by=ana)
        decline(db, assignment=asked, by=bo, reason="No time", suggested=mei)
        task = asked.task_id
    browser = browse(cast.ana)
    page = browser.get(PAGE).text
    waiting = page[page.index('id="waiting"') :]
    form = dict(
        re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', waiting[: waiting.index("</form>")])
    )
    assert form["member"] == str(cast.mei.member_id)
    answer = browser.post(f"{PAGE}/tasks/{task}/assignments", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, PAGE)
    assert 'id="waiting"' not in browser.get(PAGE).text


def test_where_nothing_waits_it_says_so(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    with inside(engine, cast.ana) as db:
        carry(db, cast.bo.member_id, "website")
    page = browse(cast.ana).get(PAGE).text
    assert "Nothing waits for you" in page
    for part in ("waiting", "overdue", "owed"):
        assert f'id="{part}"' not in page


@pytest.mark.parametrize("size", [60, 600])
def test_it_takes_twelve_queries_whatever_the_size(
    browse: Browse, cast: Cast, engine: sa.Engine, size: int
) -> None:
    with inside(engine, cast.ana) as db:
        crowd(db, random.Random(6), size, [cast.bo.member_id, cast.ana.member_id])
        carry(db, cast.bo.member_id, "website")
    browser = browse(cast.ana)
    with counted(engine) as said:
        page = browser.get(PAGE)
    assert page.status_code == 200
    assert len([one for one in said if one.startswith(("SELECT", "WITH")) and "set_config" not in one]) == 12
    assert len(page.content) < 120_000
