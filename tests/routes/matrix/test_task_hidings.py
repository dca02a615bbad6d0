import sqlalchemy as sa

from tests.cast import Cast
from tests.conftest import Browse
from tests.routes.matrix.test_tasks import MATRIX, ids, task_of


def test_a_hidden_task_is_seen_by_coordinators_who_ask_for_it(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    task, ana = task_of(engine, cast), browse(cast.ana)
    answer = ana.post(f"{MATRIX}/{task}/hiding")
    assert answer.status_code == 303
    assert str(task) not in ids(ana.get(MATRIX).text)
    assert ids(ana.get(MATRIX, params={"hidden": 1}).text) == [str(task)]
    for person in (cast.bo, cast.mei):
        browser = browse(person)
        assert browser.get(f"{MATRIX}/{task}").status_code == 404
        assert str(task) not in ids(browser.get(MATRIX, params={"hidden": 1}).text)


def test_the_notice_brings_a_hidden_task_back(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task, ana = task_of(engine, cast), browse(cast.ana)
    page = ana.get(ana.post(f"{MATRIX}/{task}/hiding").headers["location"]).text
    assert f'action="{MATRIX}/{task}/hiding/end"' in page
    ana.post(f"{MATRIX}/{task}/hiding/end")
    assert str(task) in ids(ana.get(MATRIX).text)
