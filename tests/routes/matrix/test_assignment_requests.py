"""A member asks for a task; a coordinator sees who asks and whom others suggest."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Browse, inside
from tests.routes.matrix.test_assignments import assignments
from weave.models import AssignmentState, Part, PersonalLink, Task
from weave.tokens import token_hash

RIVERSIDE = "/n/riverside"


def task_id(engine: sa.Engine, cast: Cast, key: str) -> int:
    with inside(engine, cast.ana) as db:
        row: Task = db.scalars(select(Task).where(col(Task.key) == key)).one()
        return row.id


def requests(task: int) -> str:
    return f"{RIVERSIDE}/tasks/{task}/assignment-requests"


def test_a_member_asks_and_the_coordinators_see_it(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    website = task_id(engine, cast, "website")
    mei = browse(cast.mei)
    assert mei.get(f"{requests(website)}/new").status_code == 200
    data = {"part": "helper", "note": "I write well", "form_key": "the-same"}
    for _ in range(2):
        answer = mei.post(requests(website), data=data)
        assert answer.status_code == 303
    (row,) = assignments(engine, cast)
    assert (row.part, row.state, row.proposed_by_id) == (
        Part.HELPER,
        AssignmentState.PROPOSED,
        cast.mei.member_id,
    )
    page = browse(cast.ana).get(f"{RIVERSIDE}/assignment-requests")
    assert f'id="request-{row.id}"' in page.text
    assert "I write well" in page.text
    assert mei.post(requests(website), data={"part": "holder"}).status_code == 409


@pytest.mark.parametrize("part", ["deputy", "boss"])
def test_only_holding_and_helping_can_be_asked_for(
    browse: Browse, cast: Cast, engine: sa.Engine, part: str
) -> None:
    answer = browse(cast.mei).post(
        requests(task_id(engine, cast, "website")), data={"part": part, "note": "keep me"}
    )
    assert answer.status_code == 422
    assert "keep me" in answer.text
    assert assignments(engine, cast) == []


def test_only_open_tasks_of_this_network_can_be_asked_for(
    browse: Browse, nobody: TestClient, cast: Cast, engine: sa.Engine
) -> None:
    website, legal = task_id(engine, cast, "website"), task_id(engine, cast, "legal")
    data = {"part": "holder"}
    assert browse(cast.mei).post(requests(legal), data=data).status_code == 404
    assert browse(cast.mei).get(f"{requests(legal)}/new").status_code == 404
    assert browse(cast.sam).post(requests(website), data=data).status_code == 404
    assert nobody.post(requests(website), data=data).status_code == 401
    with inside(engine, cast.ana) as db:
        db.add(PersonalLink(member_id=cast.mei.member_id, token_hash=token_hash("hers"), made_at=NOW))
        db.get_one(Task, (cast.ana.network_id, website)).hidden_at = NOW
    nobody.cookies.set("weave-link", "hers")
    assert nobody.post(requests(website), data=data).status_code == 403
    assert browse(cast.mei).post(requests(website), data=data).status_code == 404
    assert assignments(engine, cast) == []
    assert browse(cast.bo).post(requests(legal), data=data).status_code == 303


def test_the_list_is_for_coordinators(browse: Browse, nobody: TestClient, cast: Cast) -> None:
    url = f"{RIVERSIDE}/assignment-requests"
    assert "Nothing waits here" in browse(cast.ana).get(url).text
    assert browse(cast.mei).get(url).status_code == 403
    assert browse(cast.bo).get(url).status_code == 403
    assert browse(cast.sam).get(url).status_code == 404
    assert nobody.get(url).status_code == 401
