"""Importing a matrix: what is read, shown, written, and taken back."""

import csv
import datetime as dt
import io
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from seeds.matrix import shipped
from tests.cast import NOW, Cast
from tests.formats.samples import hand_kept_matrix
from weave.db import Actor, global_session
from weave.errors import Conflict
from weave.formats.matrix import Reason, read_matrix
from weave.models import (
    Assignment,
    AuditEntry,
    Category,
    CategoryText,
    MatrixImport,
    Part,
    Role,
    RoleText,
    Task,
    TaskRole,
    TaskText,
    Workload,
)
from weave.services.matrix.matrix_imports import (
    confirm_import,
    keep_document,
    obstacles,
    plan_of,
    undo_import,
)
from weave.services.matrix.matrix_imports.planning import added, changed, same
from weave.services.matrix.matrix_imports.standing import standing_matrix
from weave.services.network.networks import found_network

MATRIX: tuple[type[SQLModel], ...] = (Category, CategoryText, Role, RoleText, Task, TaskText, TaskRole)
HEADER = ("Category", "Task", "What it is", "Key roles", "Workload", "How members can contribute")


@pytest.fixture
def empty(engine: sa.Engine) -> Iterator[Session]:
    """A session inside a network that has no matrix yet."""
    with global_session(engine, actor=Actor(via="command")) as db:
        found_network(db, name="New", slug="new", language="zh_Hans", time_zone="UTC", now=NOW)
        yield db


def read(db: Session, content: str, name: str = "matrix.txt") -> MatrixImport:
    return keep_document(db, document=read_matrix(content.encode(), name), filename=name, by_id=None, now=NOW)


def table(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> str:
    file = io.StringIO(newline="")
    csv.writer(file).writerows([header, *rows])
    return file.getvalue()


def rows_of(db: Session) -> dict[str, list[object]]:
    """Everything in the matrix, without the versions, which only ever grow."""
    return {
        str(kind.__tablename__): sorted(
            (row.model_dump(exclude={"version"}) for row in db.scalars(select(kind))), key=str
        )
        for kind in MATRIX
    }


def count(db: Session, kind: type[SQLModel]) -> int:
    return db.scalar(select(func.count()).select_from(kind)) or 0


def task(db: Session, key: str) -> Task:
    return db.scalars(select(Task).where(col(Task.key) == key)).one()


def text(db: Session, key: str, language: str) -> TaskText:
    row = task(db, key)
    return db.scalars(
        select(TaskText).where(col(TaskText.task_id) == row.id, col(TaskText.language) == language)
    ).one()


def test_reading_and_showing_write_nothing(empty: Session) -> None:
    before = rows_of(empty)
    plan = plan_of(empty, matrix_import=read(empty, hand_kept_matrix()))
    assert (len(added(plan.tasks)), len(added(plan.categories)), len(added(plan.roles))) == (38, 7, 7)
    assert plan.skipped == ()
    assert rows_of(empty) == before


def test_a_document_fills_an_empty_network(empty: Session) -> None:
    plan = confirm_import(empty, matrix_import=read(empty, hand_kept_matrix()), now=NOW)
    assert dict(plan.workloads) == {"low": 5, "medium": 23, "high": 10}
    assert [count(empty, kind) for kind in (Task, Category, Role)] == [38, 7, 7]
    workloads = empty.execute(select(col(Task.workload), func.count()).group_by(col(Task.workload)))
    assert {row[0]: row[1] for row in workloads} == {
        Workload.LOW: 5,
        Workload.MEDIUM: 23,
        Workload.HIGH: 10,
    }
    internal = set(empty.scalars(select(col(Task.key)).where(col(Task.is_internal))))
    assert internal == {"event-coordination", "funding-tracking", "financial-tracking", "legal"}
    assert [row.key for row in empty.scalars(select(Task).order_by(col(Task.position)))] == [
        shape.key for shape in shipped().tasks
    ]


def test_key_roles_and_grants_are_those_that_weave_ships(empty: Session) -> None:
    confirm_import(empty, matrix_import=read(empty, hand_kept_matrix()), now=NOW)
    keys = {role.id: role.key for role in empty.scalars(select(Role))}
    standing = standing_matrix(empty)
    for shape in shipped().tasks:
        named = [keys[row.role_id] for row in standing.key_roles[task(empty, shape.key).id]]
        assert tuple(named) == shape.roles
    for role in empty.scalars(select(Role)):
        assert role.key
        assert {grant.value for grant in role.grants()} == set(shipped().role(role.key).grants)


def test_the_document_speaks_its_language_and_weave_the_others(empty: Session) -> None:
    confirm_import(empty, matrix_import=read(empty, hand_kept_matrix()), now=NOW)
    assert count(empty, TaskText) == 3 * 38
    assert text(empty, "website", "en").summary == shipped().task("website").texts["en"].summary
    document = read_matrix(hand_kept_matrix().encode(), "matrix.txt")
    words = {row.name: row.summary for row in document.tasks}
    own = text(empty, "website", "zh_Hans")
    assert own.summary == words[own.name]


def test_the_same_file_again_adds_and_changes_nothing(empty: Session) -> None:
    confirm_import(empty, matrix_import=read(empty, hand_kept_matrix()), now=NOW)
    before = rows_of(empty)
    again = read(empty, hand_kept_matrix())
    plan = plan_of(empty, matrix_import=again)
    assert plan.does_nothing
    assert len(same(plan.tasks)) == 38
    confirm_import(empty, matrix_import=again, now=NOW + dt.timedelta(days=1))
    assert rows_of(empty) == before


def test_undoing_leaves_an_empty_network_empty(empty: Session) -> None:
    before = rows_of(empty)
    matrix_import = read(empty, hand_kept_matrix())
    confirm_import(empty, matrix_import=matrix_import, now=NOW)
    undo_import(empty, matrix_import=matrix_import, now=NOW + dt.timedelta(days=7))
    empty.expire_all()
    assert rows_of(empty) == before


CHANGES = table(
    ("Communication", "Website", "New words", "Fundraiser; Gardener", "High", ""),
    ("Garden", "Water the plants", "Twice a week", "Gardener", "Low", "Come on Mondays"),
    ("Operations", "Legal matters", "", "", "Medium", "Bring a law book"),
)


def test_changes_are_shown_field_by_field(db: Session) -> None:
    plan = plan_of(db, matrix_import=read(db, CHANGES, "m.csv"))
    website, _legal = changed(plan.tasks)
    assert [(change.field, change.before, change.after) for change in website.changes] == [
        ("summary", shipped().task("website").texts["en"].summary, "New words"),
        ("roles", "Communicator", "Fundraiser, Gardener"),
        ("workload", "medium", "high"),
    ]
    (plants,) = added(plan.tasks)
    assert plants.row.name == "Water the plants"
    assert [role.found.name for role in added(plan.roles)] == ["Gardener"]
    assert [category.row.name for category in added(plan.categories)] == ["Garden"]


def test_an_empty_cell_takes_nothing_away_and_opens_nothing(db: Session) -> None:
    hint = text(db, "website", "en").hint
    confirm_import(db, matrix_import=read(db, CHANGES, "m.csv"), now=NOW)
    assert hint
    assert text(db, "website", "en").hint == hint
    assert task(db, "legal").is_internal
    assert standing_matrix(db).key_roles[task(db, "legal").id]


def test_a_column_that_says_so_opens_a_task(db: Session) -> None:
    document = table(
        ("Operations", "Legal matters", "Medium", "no"), header=("Category", "Task", "Workload", "Internal")
    )
    (legal,) = changed(plan_of(db, matrix_import=read(db, document, "m.csv")).tasks)
    assert [(change.field, change.after) for change in legal.changes] == [("internal", "open")]
    confirm_import(db, matrix_import=read(db, document, "m.csv"), now=NOW)
    assert not task(db, "legal").is_internal


def test_changes_are_written_and_taken_back(db: Session) -> None:
    before = rows_of(db)
    matrix_import = read(db, CHANGES, "m.csv")
    confirm_import(db, matrix_import=matrix_import, now=NOW)
    assert text(db, "website", "en").summary == "New words"
    assert task(db, "website").workload is Workload.HIGH
    assert count(db, Task) == 39
    assert rows_of(db) != before
    undo_import(db, matrix_import=matrix_import, now=NOW)
    db.expire_all()
    assert rows_of(db) == before


def test_every_change_leaves_its_entry(db: Session) -> None:
    confirm_import(db, matrix_import=read(db, CHANGES, "m.csv"), now=NOW)
    kinds = set(db.scalars(select(col(AuditEntry.kind)).where(col(AuditEntry.at) >= NOW)))
    assert {"task", "task_text", "task_role", "role", "role_text", "category", "matrix_import"} <= kinds


def test_what_was_changed_since_stands_in_the_way(db: Session) -> None:
    matrix_import = read(db, CHANGES, "m.csv")
    confirm_import(db, matrix_import=matrix_import, now=NOW)
    text(db, "website", "en").summary = "Newer words"
    db.flush()
    (found,) = obstacles(db, matrix_import=matrix_import)
    assert (found.kind, found.name, found.why) == ("task", "Website", "changed")
    with pytest.raises(Conflict):
        undo_import(db, matrix_import=matrix_import, now=NOW)
    assert count(db, Task) == 39


def test_what_is_in_use_stands_in_the_way(db: Session, cast: Cast) -> None:
    matrix_import = read(db, CHANGES, "m.csv")
    confirm_import(db, matrix_import=matrix_import, now=NOW)
    plants = db.scalars(
        select(Task)
        .join(TaskText, col(TaskText.task_id) == col(Task.id))
        .where(col(TaskText.name) == "Water the plants")
    ).one()
    db.add(Assignment(task_id=plants.id, member_id=cast.mei.member_id, part=Part.HELPER, proposed_at=NOW))
    gardener = db.scalars(select(col(RoleText.role_id)).where(col(RoleText.name) == "Gardener")).one()
    db.add(TaskRole(task_id=task(db, "budget").id, role_id=gardener, position=9))
    task(db, "pitch").category_id = plants.category_id
    db.flush()
    assert {(found.kind, found.name, found.why) for found in obstacles(db, matrix_import=matrix_import)} == {
        ("task", "Water the plants", "in_use"),
        ("role", "Gardener", "in_use"),
        ("category", "Garden", "in_use"),
    }


def test_an_import_is_taken_back_within_seven_days_and_once(db: Session) -> None:
    matrix_import = read(db, CHANGES, "m.csv")
    with pytest.raises(Conflict):
        undo_import(db, matrix_import=matrix_import, now=NOW)
    confirm_import(db, matrix_import=matrix_import, now=NOW)
    with pytest.raises(Conflict, match="seven days"):
        undo_import(db, matrix_import=matrix_import, now=NOW + dt.timedelta(days=7, seconds=1))
    undo_import(db, matrix_import=matrix_import, now=NOW)
    with pytest.raises(Conflict, match="already"):
        undo_import(db, matrix_import=matrix_import, now=NOW)


def test_a_document_is_imported_once_and_as_it_was_shown(db: Session) -> None:
    matrix_import = read(db, CHANGES, "m.csv")
    shown = plan_of(db, matrix_import=matrix_import).fingerprint
    task(db, "website").workload = Workload.LOW
    db.flush()
    with pytest.raises(Conflict, match="meantime"):
        confirm_import(db, matrix_import=matrix_import, now=NOW, shown=shown)
    shown = plan_of(db, matrix_import=matrix_import).fingerprint
    confirm_import(db, matrix_import=matrix_import, now=NOW, shown=shown)
    with pytest.raises(Conflict, match="already"):
        confirm_import(db, matrix_import=matrix_import, now=NOW)


def test_rows_can_be_left_out(db: Session) -> None:
    matrix_import = read(db, CHANGES, "m.csv")
    plan = plan_of(db, matrix_import=matrix_import)
    confirm_import(
        db,
        matrix_import=matrix_import,
        now=NOW,
        shown=plan.fingerprint,
        without=[added(plan.tasks)[0].number],
    )
    assert count(db, Task) == 38
    assert count(db, Category) == 7
    assert text(db, "website", "en").summary == "New words"


def test_two_names_of_one_task_are_taken_once(db: Session) -> None:
    document = table(
        ("Communication", "Website", "One", "", "Low", ""),
        ("Communication", "网站维护", "Two", "", "Low", ""),
    )
    plan = plan_of(db, matrix_import=read(db, document, "m.csv"))
    assert [plan.row.summary for plan in plan.tasks] == ["One"]
    (skipped,) = plan.skipped
    assert (skipped.line, skipped.reason) == (3, Reason.REPEATED)


def test_a_task_is_known_by_its_name_in_any_language(db: Session) -> None:
    names = {
        language: shipped().task("pitch").texts[language].name for language in ("en", "zh_Hans", "zh_Hant")
    }
    for name in (*names.values(), names["en"].upper()):
        plan = plan_of(db, matrix_import=read(db, table(("Funding", name, "", "", "High", "")), "m.csv"))
        assert plan.tasks[0].found.key == "pitch"
    row = text(db, "pitch", "en")
    row.name = "Tell our story"
    db.flush()
    plan = plan_of(
        db, matrix_import=read(db, table(("Funding", "Tell our story", "", "", "High", "")), "m.csv")
    )
    assert plan.tasks[0].found.key == "pitch"


def test_every_line_is_added_known_or_reported(db: Session) -> None:
    document = table(
        ("Garden", "Weed", "", "", "huge", ""),
        ("Garden", "", "", "", "Low", ""),
        ("Garden", "Plant", "", "", "Low", ""),
    )
    plan = plan_of(db, matrix_import=read(db, document, "m.csv"))
    assert [(unread.line, unread.reason) for unread in plan.skipped] == [
        (2, Reason.WORKLOAD_UNKNOWN),
        (3, Reason.TASK_MISSING),
    ]
    assert [planned.row.name for planned in plan.tasks] == ["Plant"]
