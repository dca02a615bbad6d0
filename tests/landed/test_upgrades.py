"""An installation of any revision that landed comes to the newest with all it holds, and goes on."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory
from fastapi import FastAPI
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import PASSWORD
from tests.conftest import OWN_PAGE, Copies, PostgresCopies
from tests.landed.changes import CHANGES, WENT_OUT_WITH, Change
from tests.test_house import routes_of
from weave import db as database
from weave.app import create_app
from weave.db import Actor, global_session, network_session
from weave.migrate import configuration, migrate, newest_revision
from weave.services.trails import check_account_trail, check_network_trail
from weave.settings import Settings

FOLDER = Path(__file__).parent
LANDED = sorted(path.name for path in FOLDER.glob("20*"))
Row = dict[str, Any]
Rows = dict[str, list[Row]]
_names = iter(range(1_000))


@pytest.fixture(params=LANDED)
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def engine(copies: Copies, revision: str) -> Iterator[sa.Engine]:
    """A database as that revision left it."""
    name = f"landed_{next(_names)}"
    url = copies.empty(name)
    engine = database.make_engine(url)
    if isinstance(copies, PostgresCopies):
        with engine.connect() as connection, connection.begin():
            connection.connection.cursor().execute((FOLDER / revision / "postgresql.sql").read_text())
        engine.dispose()  # The dump set its connection to look into no schema.
    else:
        file = sqlite3.connect(url.removeprefix("sqlite:///"))
        file.executescript((FOLDER / revision / "sqlite.sql").read_text())
        file.close()
    yield engine
    engine.dispose()
    copies.drop(name)


def test_every_revision_that_landed_is_kept() -> None:
    """The newest is kept as soon as another stands on it: with rows, as its own code wrote them."""
    script = ScriptDirectory.from_config(configuration())
    older = {revision.revision for revision in script.walk_revisions()} - {newest_revision()}
    kept = set(LANDED) | set(WENT_OUT_WITH)
    assert not older - kept, "freeze these in tests/landed, or say in changes.py with which they went out"
    assert not kept - older, "these are no revisions, or the newest"
    assert not set(LANDED) & set(WENT_OUT_WITH)
    assert set(WENT_OUT_WITH.values()) <= {*LANDED, newest_revision()}
    assert set(CHANGES) <= older | {newest_revision()}


def test_a_frozen_database_has_rows_in_every_table(engine: sa.Engine, revision: str) -> None:
    before = rows_of(engine)
    assert before["alembic_version"] == [{"version_num": revision}]
    assert not [table for table, rows in before.items() if not rows]


def test_an_upgrade_loses_and_changes_nothing(engine: sa.Engine, revision: str, figures: Figures) -> None:
    before = rows_of(engine)
    migrate(engine)
    after = rows_of(engine)
    later = [change for name, change in CHANGES.items() if name > revision]
    assert not untold(before, after, later)
    lost = [
        f"{table}: {row}"
        for table, rows in before.items()
        for row in kept(table, rows, later)
        if row not in narrowed(after[table], row)
    ]
    figures.told("rows upgraded", sum(map(len, before.values())))
    figures.none("rows lost or changed by upgrading", len(lost))
    assert not lost, "\n".join(lost)
    assert {table: len(rows) for table, rows in before.items()} == {
        table: len(after[table]) for table in before
    }


def test_an_upgraded_schema_is_what_the_models_say(engine: sa.Engine) -> None:
    migrate(engine)
    config = configuration()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)


def test_the_audit_trail_of_an_upgraded_database_is_whole(engine: sa.Engine) -> None:
    migrate(engine)
    entries = 0
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        findings = [check_account_trail(db)]
    for network_id in (1, 2):
        with network_session(engine, network_id, actor=Actor(via="command"), writes=False) as db:
            findings.append(check_network_trail(db))
    assert all(finding.is_whole for finding in findings), findings
    entries = sum(finding.entries for finding in findings)
    assert entries == sum(len(rows_of(engine)[table]) for table in ("audit_entry", "account_audit_entry"))


def test_an_upgraded_installation_answers(engine: sa.Engine, tmp_path: Path) -> None:
    """People sign in with the passwords that they have, find their pages, and write on."""
    migrate(engine)
    app = app_over(engine, tmp_path)
    browser = TestClient(app, follow_redirects=False, headers=OWN_PAGE)
    browser.cookies.set("weave-language", "en")
    signed_in = browser.post("/sign-in", data={"email": "ana@example.org", "password": PASSWORD})
    assert signed_in.status_code == 303
    (mei,) = [row["id"] for row in rows_of(engine)["member"] if row["name"] == "王小棠"]
    for page in pages(app):
        answer = browser.get(page.format(network="riverside", member=mei, kind="csv"))
        assert answer.status_code in (200, 303), page
    need = browser.post(f"/n/riverside/members/{mei}/needs", data={"text": "a garden", "form_key": ""})
    assert need.status_code == 303
    with network_session(engine, 1, actor=Actor(via="command"), writes=False) as db:
        assert check_network_trail(db).is_whole


def pages(app: FastAPI) -> list[str]:
    """The network's pages, and those of a member."""
    named = [str(route.path) for route in routes_of(app) if route.methods and "GET" in route.methods]
    found = [
        path
        for path in named
        if path.startswith("/n/") and set(re.findall(r"{(\w+)}", path)) <= {"network", "member", "kind"}
    ]
    assert len(found) > 20
    return found


def app_over(engine: sa.Engine, folder: Path) -> FastAPI:
    settings = Settings(
        data_dir=folder, database_url="sqlite://", base_url="http://testserver", secret_key="k"
    )
    return create_app(settings, engine)


def rows_of(engine: sa.Engine) -> Rows:
    """Every row of every table, as the driver gives it."""
    with engine.connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT set_config('weave.network_id', '*', true)")
        tables = sa.inspect(connection).get_table_names()
        # Columns without types: the values as the driver gives them.
        everything: dict[str, sa.Select[Any]] = {
            table: sa.select(sa.literal_column("*")).select_from(sa.table(table)) for table in tables
        }
        return {
            table: [dict(row) for row in connection.execute(statement).mappings()]
            for table, statement in everything.items()
        }


def untold(before: Rows, after: Rows, later: list[Change]) -> list[str]:
    """Tables and columns that came though no revision speaks of them."""
    tables = {table for change in later for table in change.tables}
    columns = {column for change in later for column in change.columns}
    came = [
        f"{table}.{column}"
        for table, rows in before.items()
        for column in set(after[table][0]) - set(rows[0])
    ]
    return sorted({*set(after) - set(before) - tables, *set(came) - columns})


def kept(table: str, rows: list[Row], later: list[Change]) -> list[Row]:
    """The rows as they should be now."""
    if table == "alembic_version":
        return [{"version_num": newest_revision()}]
    removed = {column for change in later for column in change.removed}
    return [{name: value for name, value in row.items() if f"{table}.{name}" not in removed} for row in rows]


def narrowed(rows: list[Row], row: Row) -> list[Row]:
    return [{name: each[name] for name in row} for each in rows]
