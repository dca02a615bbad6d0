"""The picker, and proposing somebody for a task."""

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import Cast
from tests.conftest import Browse, inside
from weave.models import Assignment, AssignmentState, Job, Part, Task

RIVERSIDE = "/n/riverside"


@pytest.fixture
def website(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        row: Task = db.scalars(select(Task).where(col(Task.key) == "website")).one()
        return row.id


def assignments(engine: sa.Engine, cast: Cast) -> list[Assignment]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Assignment).order_by(col(Assignment.id))))


def test_the_picker_is_a_page_and_a_fragment(browse: Browse, cast: Cast, website: int) -> None:
    page = browse(cast.ana).get(f"{RIVERSIDE}/tasks/{website}/assignments/new")
    assert page.status_code == 200
    assert "<!doctype html>" in page.text
    fragment = browse(cast.ana, htmx=True).get(f"{RIVERSIDE}/tasks/{website}/assignments/new")
    assert "<!doctype html>" not in fragment.text
    assert f'id="picker-{website}"' in fragment.text
    typed = browse(cast.ana, htmx=True).get(
        f"{RIVERSIDE}/tasks/{website}/assignments/new?list=1&q=wxt&part=deputy"
    )
    assert typed.text.strip().startswith(f'<div id="candidates-{website}"')
    assert f'name="member" value="{cast.mei.member_id}"' in typed.text
    assert 'name="part" value="deputy"' in typed.text
    assert f'value="{cast.bo.member_id}"' not in typed.text


def test_choosing_asks_the_member(browse: Browse, cast: Cast, website: int, engine: sa.Engine) -> None:
    answer = browse(cast.ana).post(
        f"{RIVERSIDE}/tasks/{website}/assignments",
        data={"member": cast.mei.member_id, "part": "deputy", "note": "You know it well."},
    )
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{RIVERSIDE}/tasks#task-{website}"
    (row,) = assignments(engine, cast)
    assert (row.member_id, row.part, row.state) == (
        cast.mei.member_id,
        Part.DEPUTY,
        AssignmentState.PROPOSED,
    )
    assert row.note == "You know it well."


def test_choosing_in_the_row_draws_the_row_afresh(browse: Browse, cast: Cast, website: int) -> None:
    answer = browse(cast.ana, htmx=True).post(
        f"{RIVERSIDE}/tasks/{website}/assignments", data={"member": cast.mei.member_id, "part": "holder"}
    )
    assert answer.status_code == 200
    assert f'<hx-partial id="task-{website}"' in answer.text
    assert 'id="notice"' in answer.text
    assert "is asked about" in answer.text
    assert "/endings" in answer.text


def test_a_yes_given_already_is_recorded(browse: Browse, cast: Cast, website: int, engine: sa.Engine) -> None:
    browse(cast.ana).post(
        f"{RIVERSIDE}/tasks/{website}/assignments",
        data={"member": cast.lin.member_id, "part": "holder", "agreed": "true"},
    )
    (row,) = assignments(engine, cast)
    assert row.state is AssignmentState.ACCEPTED


def test_the_way_back_never_leaves_this_site(browse: Browse, cast: Cast, website: int) -> None:
    ana = browse(cast.ana)
    url = f"{RIVERSIDE}/tasks/{website}/assignments"
    near = ana.post(url, data={"member": cast.mei.member_id, "next": f"{RIVERSIDE}/assignment-requests"})
    assert near.headers["location"] == f"{RIVERSIDE}/assignment-requests"
    far = ana.post(url, data={"member": cast.lin.member_id, "next": "//elsewhere.example"})
    assert far.headers["location"] == "/"


def test_the_second_to_ask_is_told_who_was_first(browse: Browse, cast: Cast, website: int) -> None:
    url = f"{RIVERSIDE}/tasks/{website}/assignments"
    ana = browse(cast.ana)
    ana.post(url, data={"member": cast.mei.member_id})
    again = ana.post(url, data={"member": cast.mei.member_id})
    assert again.status_code == 409
    assert "Ana Ruiz has asked 王小棠 already" in again.text


def test_a_form_sent_twice_asks_once(browse: Browse, cast: Cast, website: int, engine: sa.Engine) -> None:
    ana = browse(cast.ana)
    data = {"member": cast.mei.member_id, "form_key": "the-same"}
    for _ in range(2):
        answer = ana.post(f"{RIVERSIDE}/tasks/{website}/assignments", data=data)
        assert answer.status_code == 303
    assert len(assignments(engine, cast)) == 1
    with engine.connect() as connection:
        assert connection.execute(select(sa.func.count()).select_from(Job)).scalar() == 1


@pytest.mark.parametrize(
    "data", [{}, {"member": "x"}, {"member": "1", "part": "boss"}, {"member": "1", "note": "x" * 501}]
)
def test_what_cannot_be_read_changes_nothing(
    browse: Browse, cast: Cast, website: int, engine: sa.Engine, data: dict[str, str]
) -> None:
    answer = browse(cast.ana).post(
        f"{RIVERSIDE}/tasks/{website}/assignments", data={"note": "keep me", **data}
    )
    assert answer.status_code == 422
    assert data.get("note", "keep me") in answer.text
    assert assignments(engine, cast) == []


def test_a_number_that_no_row_has_is_nobody(browse: Browse, cast: Cast, website: int) -> None:
    for far, status in ((2**31 - 1, 404), (2**31, 422), (10**20, 422)):
        answer = browse(cast.ana).post(f"{RIVERSIDE}/tasks/{website}/assignments", data={"member": far})
        assert answer.status_code == status


def test_only_coordinators_of_this_network_propose(
    browse: Browse, nobody: TestClient, app: FastAPI, cast: Cast, website: int, engine: sa.Engine
) -> None:
    url = f"{RIVERSIDE}/tasks/{website}/assignments"
    for person, status in ((cast.mei, 403), (cast.bo, 403), (cast.sam, 404)):
        assert browse(person).post(url, data={"member": cast.lin.member_id}).status_code == status
        assert browse(person).get(f"{url}/new").status_code == status
    assert nobody.post(url, data={"member": cast.lin.member_id}).status_code == 401
    stranger = browse(cast.ana).post(url, data={"member": 999_999})
    assert stranger.status_code == 404
    assert browse(cast.ana).post(f"{RIVERSIDE}/tasks/999999/assignments", data={}).status_code == 404
    assert assignments(engine, cast) == []
