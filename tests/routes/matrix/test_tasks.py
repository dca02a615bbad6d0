"""The matrix page and its tasks: seen, filtered, added, edited."""

import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, select
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import (
    Assignment,
    AssignmentState,
    AuditEntry,
    Category,
    CategoryText,
    Part,
    Role,
    Task,
    TaskRole,
    TaskText,
    Workload,
)
from weave.services.people.members import add_member

MATRIX = "/n/riverside/tasks"


def ids(html: str) -> list[str]:
    return re.findall(r'<tr class="task" id="task-(\d+)"', html)


def keys(html: str) -> list[str]:
    return re.findall(r'data-task-key="([a-z-]+)"', html)


def task_of(engine: sa.Engine, cast: Cast, key: str = "member-onboarding") -> int:
    with inside(engine, cast.ana) as db:
        found: int = db.scalars(select(col(Task.id)).where(col(Task.key) == key)).one()
    return found


def a_form(engine: sa.Engine, cast: Cast, **changes: Any) -> dict[str, Any]:
    with inside(engine, cast.ana) as db:
        category = db.scalars(select(col(Category.id)).where(col(Category.key) == "events")).one()
        role = db.scalars(select(col(Role.id)).where(col(Role.key) == "communicator")).one()
    return {
        "name_en": "Tea table",
        "summary_en": "Tea and talk",
        "name_zh_hans": "茶桌",
        "category": category,
        "roles": [role],
        "workload": "low",
        "help_minutes": "30",
    } | changes


def test_every_task_is_a_row_in_the_band_of_its_category(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana).get(MATRIX)
    assert page.status_code == 200
    assert len(ids(page.text)) == 38
    assert keys(page.text)[0] == "member-onboarding"
    bands = re.findall(r'<tbody class="hue-([a-z-]+)">', page.text)
    assert bands == [
        "engagement",
        "communication",
        "events",
        "technology",
        "impact-learning",
        "funding",
        "operations",
    ]
    assert len(page.content) < 120_000


def test_internal_tasks_are_nowhere_for_members(browse: Browse, cast: Cast) -> None:
    mei = browse(cast.mei)
    for view in ("task", "role", "person"):
        page = mei.get(MATRIX, params={"view": view, "access": "internal"}).text
        assert "event-coordination" not in page
        assert "Event coordination" not in page
        assert "internal</span>" not in page
    assert len(ids(mei.get(MATRIX).text)) == 34
    assert "34 tasks" in mei.get(MATRIX).text
    assert "Event coordination" not in mei.get("/n/riverside/matrix-exports/csv").text


def test_only_members_of_the_network_see_its_matrix(browse: Browse, nobody: Any, cast: Cast) -> None:
    assert nobody.get(MATRIX).status_code == 401
    assert browse(cast.sam).get(MATRIX).status_code == 404


def test_filters_combine_and_each_can_be_removed(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        events = db.scalars(select(col(Category.id)).where(col(Category.key) == "events")).one()
    ana = browse(cast.ana)
    page = ana.get(MATRIX, params={"category": events, "access": "internal"}).text
    assert keys(page) == ["event-coordination"]
    assert f'href="{MATRIX}?category={events}"' in page
    assert f'href="{MATRIX}?access=internal"' in page
    assert len(ids(ana.get(MATRIX, params={"workload": "low"}).text)) == 5
    assert keys(ana.get(MATRIX, params={"q": "NEWSLETTER"}).text) == ["newsletter"]
    assert len(ids(ana.get(MATRIX, params={"uncovered": 1}).text)) == 38


def test_people_narrow_the_matrix(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task = task_of(engine, cast)
    with inside(engine, cast.ana) as db:
        db.add(
            Assignment(
                task_id=task,
                member_id=cast.ana.member_id,
                part=Part.HOLDER,
                state=AssignmentState.ACCEPTED,
                proposed_at=NOW,
            )
        )
    ana = browse(cast.ana)
    for asked in ("mine", "on_one"):
        assert ids(ana.get(MATRIX, params={asked: 1}).text) == [str(task)]
    assert str(task) not in ids(ana.get(MATRIX, params={"uncovered": 1}).text)
    by_person = ana.get(MATRIX, params={"view": "person"}).text
    assert re.findall(r'id="person-(\d+)"', by_person) == [str(cast.ana.member_id)]


def test_an_empty_result_says_which_filter_to_drop(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana).get(MATRIX, params={"q": "newsletter", "mine": 1}).text
    assert "No task matches" in page
    assert f'href="{MATRIX}?q=newsletter">Drop “mine”: 1 task<' in page
    assert "Drop “the search”" not in page


def test_a_task_of_two_roles_has_its_id_once(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana).get(MATRIX, params={"view": "role"}).text
    assert keys(page).count("invitations-and-reminders") == 2
    assert len(ids(page)) == len(set(ids(page))) == 38


def test_htmx_gets_the_block_alone(browse: Browse, cast: Cast) -> None:
    part = browse(cast.ana, htmx=True).get(MATRIX, params={"q": "newsletter"}).text
    assert "<html" not in part
    assert part.lstrip().startswith('<div class="stack" id="matrix">')


def test_values_that_mean_nothing_are_passed_over(browse: Browse, cast: Cast) -> None:
    odd = {"category": "x", "role": "9" * 30, "workload": "heavy", "access": "secret", "view": "map"}
    page = browse(cast.ana).get(MATRIX, params=odd)
    assert len(ids(page.text)) == 38


def test_the_matrix_costs_the_same_number_of_queries_in_any_network(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_rest: said.append(statement))
    ana = browse(cast.ana)
    counts = []
    for _size in range(2):
        said.clear()
        assert ana.get(MATRIX).status_code == 200
        counts.append(sum(words.startswith("SELECT") and "set_config" not in words for words in said))
        _grow(engine, cast)
    assert counts[0] == counts[1]
    assert counts[0] <= 8


def _grow(engine: sa.Engine, cast: Cast) -> None:
    """Twenty-five more people, each on a task of her own."""
    with inside(engine, cast.ana) as db:
        tasks = db.scalars(select(col(Task.id)).limit(25)).all()
        for number, task_id in enumerate(tasks):
            member = add_member(db, name=f"New {number}", today=TODAY)
            accepted = AssignmentState.ACCEPTED
            db.add(Assignment(task_id=task_id, member_id=member.id, state=accepted, proposed_at=NOW))


def test_a_coordinator_adds_a_task_in_two_languages(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    answer = browse(cast.ana).post(MATRIX, data=a_form(engine, cast))
    assert answer.status_code == 303
    task_id = int(answer.headers["location"].rsplit("/", 1)[1])
    with inside(engine, cast.ana) as db:
        task = db.get_one(Task, (cast.ana.network_id, task_id))
        assert (task.key, task.workload, task.help_minutes, task.is_internal) == (
            None,
            Workload.LOW,
            30,
            False,
        )
        texts = db.execute(
            select(col(TaskText.language), col(TaskText.name)).where(col(TaskText.task_id) == task_id)
        )
        assert {(row.language, row.name) for row in texts} == {("en", "Tea table"), ("zh_Hans", "茶桌")}
        assert len(db.scalars(select(TaskRole).where(col(TaskRole.task_id) == task_id)).all()) == 1
        assert db.scalars(select(AuditEntry).where(col(AuditEntry.kind) == "task")).first() is not None
    assert "missing" in browse(cast.ana).get(f"{MATRIX}/{task_id}").text


def test_a_new_category_comes_with_the_task(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    browse(cast.ana).post(MATRIX, data=a_form(engine, cast, new_category="Gardens"))
    with inside(engine, cast.ana) as db:
        made = db.scalars(select(CategoryText).where(col(CategoryText.name) == "Gardens")).one()
        task = db.scalars(select(Task).where(col(Task.category_id) == made.category_id)).one()
        assert task.position == 0


def test_a_task_needs_a_name_and_a_category(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    nameless = ana.post(MATRIX, data=a_form(engine, cast, name_en="", name_zh_hans=""))
    assert nameless.status_code == 422
    assert "Tea and talk" in nameless.text
    assert 'id="error-name_en"' in nameless.text
    homeless = ana.post(MATRIX, data=a_form(engine, cast, category=""))
    assert homeless.status_code == 422
    assert 'id="error-category"' in homeless.text
    foreign = ana.post(MATRIX, data=a_form(engine, cast, category=999_999))
    assert foreign.status_code == 422
    silly = ana.post(MATRIX, data=a_form(engine, cast, help_minutes="soon", workload="huge"))
    assert silly.status_code == 422
    assert 'value="soon"' in silly.text
    with inside(engine, cast.ana) as db:
        assert len(db.scalars(select(Task)).all()) == 38


def test_what_cannot_be_stored_is_refused_beside_its_field(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    ana = browse(cast.ana)
    for name in ("name_en", "summary_en", "hint_zh_hans", "new_category"):
        answer = ana.post(MATRIX, data=a_form(engine, cast, **{name: "Tea\0table"}))
        assert answer.status_code == 422
        assert f'id="error-{name}"' in answer.text
    assert "Tea table" not in ana.get(MATRIX).text


def test_numbers_that_no_row_has_name_nothing(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    ana, far = browse(cast.ana), 10**20
    assert ana.post(MATRIX, data=a_form(engine, cast, roles=[2**31 - 1])).status_code == 303
    assert ana.post(MATRIX, data=a_form(engine, cast, roles=[far])).status_code == 422
    assert ana.post(MATRIX, data=a_form(engine, cast, category=far)).status_code == 422


def test_a_form_sent_twice_adds_one_task(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    ana, form = browse(cast.ana), a_form(engine, cast, form_key="once-and-only-once")
    first, second = ana.post(MATRIX, data=form), ana.post(MATRIX, data=form)
    assert first.headers["location"] == second.headers["location"]
    with inside(engine, cast.ana) as db:
        assert len(db.scalars(select(Task)).all()) == 39


def test_only_coordinators_write(engine: sa.Engine, browse: Browse, nobody: Any, cast: Cast) -> None:
    task = task_of(engine, cast)
    acts = ("", "/position", "/hiding", "/hiding/end", "/shipped-text")
    paths = [MATRIX, "/n/riverside/shipped-matrix", *(f"{MATRIX}/{task}{act}" for act in acts)]
    for browser, status in (
        (nobody, 401),
        (browse(cast.sam), 404),
        (browse(cast.mei), 403),
        (browse(cast.bo), 403),
    ):
        for path in paths:
            assert browser.post(path, data={}).status_code == status, path
        for path in (f"{MATRIX}/new", f"{MATRIX}/{task}/edit"):
            assert browser.get(path).status_code == status, path


def test_an_edit_changes_texts_roles_and_version(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task_id = task_of(engine, cast)
    form = a_form(engine, cast, name_zh_hant="歡迎", version=1, is_internal="true")
    answer = browse(cast.ana).post(f"{MATRIX}/{task_id}", data=form)
    assert answer.status_code == 303
    with inside(engine, cast.ana) as db:
        task = db.get_one(Task, (cast.ana.network_id, task_id))
        assert (task.version, task.is_internal, task.workload) == (2, True, Workload.LOW)
        text = db.get_one(TaskText, (cast.ana.network_id, task_id, "en"))
        assert (text.name, text.summary, text.hint) == ("Tea table", "Tea and talk", "")
    assert browse(cast.mei).get(f"{MATRIX}/{task_id}").status_code == 404


def test_a_language_left_alone_is_marked_as_older(
    engine: sa.Engine, browse: Browse, cast: Cast, clock: Any
) -> None:
    task_id = task_of(engine, cast)
    ana = browse(cast.ana)
    with inside(engine, cast.ana) as db:
        texts = {
            row.language: row for row in db.scalars(select(TaskText).where(col(TaskText.task_id) == task_id))
        }
    form = a_form(engine, cast, version=1)
    for code, text in texts.items():
        for part in ("name", "summary", "hint"):
            form[f"{part}_{code.lower()}"] = getattr(text, part)
    clock.forward(days=1)
    ana.post(f"{MATRIX}/{task_id}", data=form | {"name_en": "Hello"})
    assert ana.get(f"{MATRIX}/{task_id}").text.count("older than the others") == 2
    clock.forward(days=1)
    ana.post(f"{MATRIX}/{task_id}", data=form | {"name_en": "Hello", "all_fit": "true", "version": 2})
    assert "older than the others" not in ana.get(f"{MATRIX}/{task_id}").text


def test_two_who_edit_one_task_see_both_versions(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task_id = task_of(engine, cast)
    ana = browse(cast.ana)
    assert (
        ana.post(f"{MATRIX}/{task_id}", data=a_form(engine, cast, name_en="First", version=1)).status_code
        == 303
    )
    late = ana.post(f"{MATRIX}/{task_id}", data=a_form(engine, cast, name_en="Second", version=1))
    assert late.status_code == 409
    assert 'value="Second"' in late.text
    assert "Meanwhile saved: First" in late.text
    assert "Meanwhile saved: Tea and talk" not in late.text
    assert 'name="version" value="2"' in late.text
    with inside(engine, cast.ana) as db:
        assert db.get_one(TaskText, (cast.ana.network_id, task_id, "en")).name == "First"


def test_a_tasks_page_tells_members_how_to_help(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    task_id = task_of(engine, cast)
    page = browse(cast.mei).get(f"{MATRIX}/{task_id}").text
    assert 'id="help"' in page
    assert f'name="task" value="{task_id}"' in page
    assert f"{MATRIX}/{task_id}/assignment-requests" in page
    assert f"{MATRIX}/{task_id}/edit" not in page
    assert browse(cast.mei).get(f"{MATRIX}/{task_of(engine, cast, 'event-coordination')}").status_code == 404
