from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import NOW, Cast
from tests.conftest import Browse, inside
from tests.routes.matrix.test_tasks import task_of
from weave.db import Actor, global_session
from weave.formats.matrix import read_matrix
from weave.models import AccountAuditEntry, Act, Assignment, AssignmentState

EXPORTS = "/n/riverside/matrix-exports"


def test_the_export_reads_back_as_the_matrix_with_its_people(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        db.add(
            Assignment(
                task_id=task_of(engine, cast),
                member_id=cast.mei.member_id,
                state=AssignmentState.ACCEPTED,
                proposed_at=NOW,
            )
        )
    for kind in ("csv", "xlsx"):
        answer = browse(cast.ana).get(f"{EXPORTS}/{kind}")
        assert answer.status_code == 200
        assert f'filename="riverside-matrix-2026-11-20.{kind}"' in answer.headers["content-disposition"]
        document = read_matrix(answer.content, f"matrix.{kind}")
        assert len(document.tasks) == 38
        assert len(document.roles) == 7
        assert sum(task.internal for task in document.tasks) == 4
        assert not document.unread
    assert "王小棠" in browse(cast.ana).get(f"{EXPORTS}/csv").content.decode("utf-8-sig")


def test_an_export_is_in_the_readers_language_and_filtered(browse: Browse, cast: Cast) -> None:
    content = browse(cast.ana, language="zh_Hans").get(f"{EXPORTS}/csv", params={"workload": "low"}).content
    document = read_matrix(content, "matrix.csv")
    assert document.language == "zh_Hans"
    assert len(document.tasks) == 5


def test_an_export_is_recorded(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    browse(cast.mei).get(f"{EXPORTS}/csv")
    with global_session(engine, actor=Actor(via="command")) as db:
        reads = db.scalars(select(AccountAuditEntry).where(col(AccountAuditEntry.act) == Act.READ)).all()
        assert [(entry.kind, entry.by_account_id) for entry in reads] == [("network", cast.mei.account_id)]


def test_an_export_is_for_members(browse: Browse, nobody: Any, cast: Cast) -> None:
    assert nobody.get(f"{EXPORTS}/csv").status_code == 401
    assert browse(cast.sam).get(f"{EXPORTS}/csv").status_code == 404
    assert browse(cast.ana).get(f"{EXPORTS}/pdf").status_code == 404
