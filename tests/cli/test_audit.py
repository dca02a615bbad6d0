"""`weave audit check`, as an operator or a script calls it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel
from typer.testing import CliRunner, Result

from tests.cast import Cast
from tests.conftest import inside
from weave.cli import app
from weave.models import Member

Weave = Callable[..., Result]


@pytest.fixture
def weave(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weave:
    monkeypatch.setenv("WEAVE_DATABASE_URL", database_url)
    monkeypatch.setenv("WEAVE_DATA_DIR", str(tmp_path))
    return lambda *words: CliRunner().invoke(app, ["audit", "check", *words])


def test_a_whole_trail(weave: Weave) -> None:
    result = weave("--json")
    report = json.loads(result.stdout)
    assert (result.exit_code, report["whole"]) == (0, True)
    assert set(report["trails"]) == {"(accounts)", "hillside", "riverside"}
    assert report["trails"]["riverside"]["first_unfit"] is None
    assert "riverside: " in weave().stdout


def test_one_network(weave: Weave) -> None:
    result = weave("--network", "hillside", "--json")
    assert (result.exit_code, set(json.loads(result.stdout)["trails"])) == (0, {"hillside"})
    assert weave("--network", "nowhere").exit_code == 1
    assert weave("--unknown").exit_code == 2


def test_the_first_entry_that_does_not_fit(weave: Weave, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).city = "Hangzhou"
    entry = _forge_the_last(engine, cast)
    result = weave("--json")
    found = json.loads(result.stdout)["trails"]["riverside"]
    assert (result.exit_code, found["first_unfit"]) == (1, entry)
    told = weave("--network", "riverside")
    assert (told.exit_code, f"entry {entry}: its content was changed" in told.stdout) == (1, True)


def test_an_end_that_was_noted(weave: Weave) -> None:
    noted = json.loads(weave("--json").stdout)["trails"]["riverside"]["end"]
    assert weave("--noted", noted).exit_code == 0
    other = weave("--noted", "0" * 64)
    assert (other.exit_code, "written anew" in other.stdout) == (1, True)


def _forge_the_last(engine: sa.Engine, cast: Cast) -> int:
    """Past the triggers, as somebody can who has the file in hand."""
    trail = SQLModel.metadata.tables["audit_entry"]
    of_riverside = trail.c.network_id == cast.ana.network_id
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT set_config('weave.network_id', '*', true)")
            connection.exec_driver_sql("ALTER TABLE audit_entry DISABLE TRIGGER USER")
        else:
            connection.exec_driver_sql("DROP TRIGGER audit_entry_no_update")
        last: int = connection.scalars(sa.select(sa.func.max(trail.c.id)).where(of_riverside)).one()
        forged = sa.update(trail).values(after={"city": "Suzhou"})
        connection.execute(forged.where(of_riverside, trail.c.id == last))
    return last
