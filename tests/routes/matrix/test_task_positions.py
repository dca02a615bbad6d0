import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import Cast
from tests.conftest import Browse, inside
from weave.models import Category, Task


def shelf(engine: sa.Engine, cast: Cast) -> list[tuple[int, str | None]]:
    with inside(engine, cast.ana) as db:
        category = db.scalars(select(col(Category.id)).where(col(Category.key) == "engagement")).one()
        rows = select(col(Task.id), col(Task.key)).where(col(Task.category_id) == category)
        return [(row.id, row.key) for row in db.execute(rows.order_by(col(Task.position)))]


def test_a_task_changes_places_with_its_neighbour(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    before = shelf(engine, cast)
    answer = browse(cast.ana).post(f"/n/riverside/tasks/{before[1][0]}/position", data={"direction": "up"})
    assert answer.status_code == 303
    assert shelf(engine, cast) == [before[1], before[0], *before[2:]]
    browse(cast.ana).post(f"/n/riverside/tasks/{before[1][0]}/position", data={"direction": "down"})
    assert shelf(engine, cast) == before


def test_the_first_task_stays_first(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    before = shelf(engine, cast)
    ana = browse(cast.ana)
    for data in ({"direction": "up"}, {"direction": "sideways"}):
        assert ana.post(f"/n/riverside/tasks/{before[0][0]}/position", data=data).status_code == 303
    assert shelf(engine, cast) == before


def test_a_hidden_neighbour_is_passed_over(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    before = shelf(engine, cast)
    ana = browse(cast.ana)
    ana.post(f"/n/riverside/tasks/{before[1][0]}/hiding")
    ana.post(f"/n/riverside/tasks/{before[2][0]}/position", data={"direction": "up"})
    visible = [row for row in shelf(engine, cast) if row != before[1]]
    assert visible[:2] == [before[2], before[0]]
