"""Follow-ups done with one tap, and opened again."""

import sqlalchemy as sa
from sqlalchemy import select
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import FollowUp


def plan(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.bo) as db:
        step = FollowUp(member_id=cast.mei.member_id, owner_id=cast.bo.member_id, what="call", due_on=TODAY)
        db.add(step)
        db.flush()
        return step.id


def test_one_tap_and_its_undoing(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    path, ana = f"/n/riverside/follow-ups/{plan(engine, cast)}", browse(cast.ana)
    assert ana.post(f"{path}/completions", data={"form_key": "k"}).status_code == 303
    assert browse(cast.bo).post(f"{path}/completions").status_code == 303
    with inside(engine, cast.bo) as db:
        step = db.scalars(select(FollowUp)).one()
        assert (step.done_at, step.done_by_id) == (NOW, cast.ana.member_id)
    assert f'action="{path}/reopenings"' in ana.get("/n/riverside/desk").text
    assert ana.post(f"{path}/reopenings").status_code == 303
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(FollowUp)).one().done_at is None


def test_with_htmx_the_line_leaves_the_desk(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    step = plan(engine, cast)
    answer = browse(cast.bo, htmx=True).post(f"/n/riverside/follow-ups/{step}/completions")
    assert answer.status_code == 200
    assert f'<hx-partial id="follow-up-{step}" data-hx-swap="delete">' in answer.text
    assert f"/n/riverside/follow-ups/{step}/reopenings" in answer.text


def test_who_may(engine: sa.Engine, browse: Browse, nobody: TestClient, cast: Cast) -> None:
    step = plan(engine, cast)
    for act in ("completions", "reopenings"):
        path = f"/n/riverside/follow-ups/{step}/{act}"
        assert browse(cast.mei).post(path).status_code in (403, 404)
        assert browse(cast.sam).post(path).status_code == 404
        assert nobody.post(path).status_code == 401
        assert browse(cast.bo).post(f"/n/riverside/follow-ups/999999/{act}").status_code == 404
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(FollowUp)).one().done_at is None
