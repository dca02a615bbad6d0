"""`weave import matrix` and `weave export matrix`, as scripts call them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col
from typer.testing import CliRunner, Result

from tests.cast import NOW, Cast
from tests.conftest import inside
from tests.formats.samples import hand_kept_matrix
from weave.cli import app
from weave.db import Actor, global_session
from weave.formats.matrix import read_matrix
from weave.models import MatrixImport, Task, TaskText
from weave.services.network.networks import found_network

Weave = Callable[..., Result]


@pytest.fixture
def weave(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weave:
    monkeypatch.setenv("WEAVE_DATABASE_URL", database_url)
    monkeypatch.setenv("WEAVE_DATA_DIR", str(tmp_path))
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "matrix.txt"
    path.write_text(hand_kept_matrix(), encoding="utf-8")
    return path


@pytest.fixture
def new(engine: sa.Engine) -> str:
    """A network without a matrix."""
    with global_session(engine, actor=Actor(via="command")) as db:
        found_network(db, name="New", slug="new", language="zh_Hans", time_zone="UTC", now=NOW)
    return "new"


COUNTS = {"tasks": 38, "categories": 7, "roles": 7, "low": 5, "medium": 23, "high": 10, "internal": 4}


def test_a_document_fills_an_empty_network(weave: Weave, document: Path, new: str) -> None:
    first = weave("import", "matrix", document, "--network", new, "--json")
    assert first.exit_code == 0
    assert json.loads(first.stdout) == COUNTS | {"added": 38, "changed": 0, "skipped": []}
    again = weave("import", "matrix", document, "--network", new, "--json")
    assert json.loads(again.stdout) == COUNTS | {"added": 0, "changed": 0, "skipped": []}


def test_a_dry_run_writes_nothing(weave: Weave, document: Path, engine: sa.Engine, cast: Cast) -> None:
    result = weave("import", "matrix", document, "--network", "riverside", "--dry-run")
    assert result.exit_code == 0
    assert "38 tasks in 7 categories, 7 roles." in result.stdout
    assert "Would add 0 and change" in result.stdout
    with inside(engine, cast.ana) as db:
        assert db.scalar(select(func.count()).select_from(MatrixImport)) == 0


def test_lines_that_cannot_be_read_are_told_with_their_reason(
    weave: Weave, tmp_path: Path, engine: sa.Engine, cast: Cast
) -> None:
    path = tmp_path / "m.csv"
    path.write_text("Category,Task,Workload\nGarden,Weed,huge\nGarden,Plant,Low\n")
    result = weave("import", "matrix", path, "--network", "riverside", "--json")
    report = json.loads(result.stdout)
    assert (report["tasks"], report["added"]) == (1, 1)
    (skipped,) = report["skipped"]
    assert (skipped["line"], skipped["column"], skipped["text"]) == (2, 3, "huge")
    assert "workload" in skipped["reason"]
    with inside(engine, cast.ana) as db:
        names = select(col(TaskText.name)).join(Task, col(Task.id) == col(TaskText.task_id))
        assert "Plant" in set(db.scalars(names.where(col(Task.key).is_(None))))
        kept = db.scalars(select(MatrixImport)).one()
        assert kept.by_id is None
        assert kept.undo
    told = weave("import", "matrix", path, "--network", "riverside")
    assert "Left out, line 2:" in told.stdout


def test_what_stands_in_the_way_is_said_in_one_line(weave: Weave, document: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    for words in (
        ("import", "matrix", tmp_path / "missing.txt", "--network", "riverside"),
        ("import", "matrix", tmp_path, "--network", "riverside"),
        ("import", "matrix", empty, "--network", "riverside"),
        ("import", "matrix", document, "--network", "nowhere"),
        ("import", "matrix", document),
        ("export", "matrix", tmp_path / "no-such-folder" / "m.csv", "--network", "riverside"),
    ):
        result = weave(*words)
        assert result.exit_code == 1, words
        assert result.stderr.startswith("weave: ")
        assert result.stderr.count("\n") == 1
    assert "hillside, riverside" in weave("import", "matrix", document).stderr


def test_wrong_usage_is_exit_two(weave: Weave, tmp_path: Path) -> None:
    assert weave("import", "matrix").exit_code == 2
    assert weave("export", "matrix", tmp_path / "m.pdf", "--network", "riverside").exit_code == 2
    wrong = ("export", "matrix", tmp_path / "m.csv", "--network", "riverside", "--language", "fr")
    assert weave(*wrong).exit_code == 2


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "zh_Hans", "zh_Hant"])
def test_what_was_exported_is_read_again_and_changes_nothing(
    weave: Weave, tmp_path: Path, kind: str, language: str
) -> None:
    path = tmp_path / f"matrix.{kind}"
    written = weave("export", "matrix", path, "--network", "riverside", "--language", language)
    assert written.exit_code == 0
    document = read_matrix(path.read_bytes(), path.name)
    assert (document.language, len(document.tasks), document.unread) == (language, 38, ())
    result = weave("import", "matrix", path, "--network", "riverside", "--json")
    assert json.loads(result.stdout) == COUNTS | {"added": 0, "changed": 0, "skipped": []}
