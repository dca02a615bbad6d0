import re

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from seeds.matrix import shipped
from tests.cast import Cast
from tests.conftest import Browse, inside
from tests.routes.matrix.test_tasks import MATRIX, a_form, task_of
from weave.models import Task, TaskRole, TaskText, Workload
from weave.services.matrix.shipped_texts import differences_of


def test_a_task_knows_what_was_changed_and_can_be_reset(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    task_id, ana = task_of(engine, cast), browse(cast.ana)
    assert 'id="shipped"' not in ana.get(f"{MATRIX}/{task_id}").text
    ana.post(f"{MATRIX}/{task_id}", data=a_form(engine, cast, version=1))
    with inside(engine, cast.ana) as db:
        found = differences_of(db, task=db.get_one(Task, (cast.ana.network_id, task_id)))
        assert (found.texts[0].language, found.texts[0].fields) == (
            "en",
            ["name", "summary", "hint"],
        )
        assert [text.language for text in found.texts] == ["en", "zh_Hans", "zh_Hant"]
        assert found.texts[2].ours is None
        assert [fact.fact for fact in found.facts] == ["workload", "roles"]
    assert 'id="shipped"' in ana.get(f"{MATRIX}/{task_id}").text
    for what in ("en", "zh_Hans", "zh_Hant", "facts"):
        assert ana.post(f"{MATRIX}/{task_id}/shipped-text", data={"what": what}).status_code == 303
    original = shipped().task("member-onboarding")
    with inside(engine, cast.ana) as db:
        task = db.get_one(Task, (cast.ana.network_id, task_id))
        assert not differences_of(db, task=task)
        assert task.workload is Workload(original.workload)
        text = db.get_one(TaskText, (cast.ana.network_id, task_id, "zh_Hant"))
        assert text.name == original.texts["zh_Hant"].name


def test_each_language_of_one_page_goes_back_by_itself(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task_id, ana = task_of(engine, cast), browse(cast.ana)
    ana.post(f"{MATRIX}/{task_id}", data=a_form(engine, cast, version=1))
    page = ana.get(f"{MATRIX}/{task_id}").text
    forms = re.findall(r'shipped-text">.*?name="form_key" value="(.+?)".*?name="what" value="(\w+)"', page)
    assert [what for _key, what in forms] == ["en", "zh_Hans", "zh_Hant", "facts"]
    for key, what in forms:
        ana.post(f"{MATRIX}/{task_id}/shipped-text", data={"form_key": key, "what": what})
    assert 'id="shipped"' not in ana.get(f"{MATRIX}/{task_id}").text


def test_a_networks_own_task_has_nothing_to_go_back_to(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    own = ana.post(MATRIX, data=a_form(engine, cast)).headers["location"]
    assert ana.post(f"{own}/shipped-text", data={"what": "en"}).status_code == 404
    assert ana.post(f"{MATRIX}/{task_of(engine, cast)}/shipped-text", data={"what": "x"}).status_code == 404


def test_an_empty_matrix_says_how_to_begin(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        for kind in (TaskRole, TaskText):
            for row in db.scalars(select(kind)):
                db.delete(row)
        db.flush()
        for task in db.scalars(select(Task)):
            db.delete(task)
    ana = browse(cast.ana)
    assert 'action="/n/riverside/shipped-matrix"' in ana.get(MATRIX).text
    assert "Nothing here yet" in browse(cast.mei).get(MATRIX).text
    assert ana.post("/n/riverside/shipped-matrix", data={"form_key": "a"}).status_code == 303
    with inside(engine, cast.ana) as db:
        assert len(db.scalars(select(col(Task.id))).all()) == 38
        assert len(db.scalars(select(TaskText)).all()) == 38 * 3
    assert ana.post("/n/riverside/shipped-matrix", data={"form_key": "b"}).status_code == 409
