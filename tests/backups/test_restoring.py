"""A backup on a new machine: every row, every guard, every key, and people sign in as before."""

import json
import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from fastapi import FastAPI
from sqlmodel import SQLModel
from starlette.testclient import TestClient

from tests.backups.comparing import guards_of, next_ids_of, rows_of
from tests.backups.conftest import KEY, on_sqlite, unseen
from tests.cast import NOW, PASSWORD, Cast
from tests.conftest import inside
from weave.app import put_to_work
from weave.backups import BackedUp, Refused, back_up, restore
from weave.db import Actor, global_session
from weave.migrate import configuration, is_current, migrate, newest_revision
from weave.services.trails import check_account_trail, check_network_trail
from weave.settings import Settings

# A migration chains the entries of an older trail, and draws their salts by chance.
SALTED_WHEN_BROUGHT_UP = {"account_audit_entry", "account_trail", "audit_entry", "id_counter"}


def test_every_row_and_every_guard_is_there_again(
    rich: sa.Engine, backed_up: BackedUp, target: Settings, target_engine: sa.Engine, file: Path
) -> None:
    restored = restore(target, file, at=NOW, progress=unseen)
    assert rows_of(target_engine) == rows_of(rich)
    assert guards_of(target_engine) == guards_of(rich)
    assert next_ids_of(target_engine) == next_ids_of(rich)
    assert is_current(target_engine)
    assert restored.manifest == backed_up.manifest
    assert restored.put_aside == []
    assert (target.data_dir / "secret-key").read_text() == KEY
    _refuses_to_change_the_trail(target_engine)


def _refuses_to_change_the_trail(engine: sa.Engine) -> None:
    with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError, match="cannot be changed"):
        connection.exec_driver_sql("UPDATE account_audit_entry SET via = 'nobody'")


def test_every_table_and_column_of_today_is_taken_along(rich: sa.Engine, backed_up: BackedUp) -> None:
    """A new table cannot be forgotten: nowhere is there a list of them."""
    wanted = {name: set(table.columns.keys()) for name, table in SQLModel.metadata.tables.items()}
    assert {name: set(columns) for name, columns in backed_up.manifest.columns.items()} == wanted
    assert all(int(str(told["rows"])) > 0 for told in backed_up.manifest.tables.values())


def test_people_sign_in_and_the_trail_goes_on_whole(
    assembled: FastAPI,
    backed_up: BackedUp,
    target: Settings,
    target_engine: sa.Engine,
    file: Path,
    cast: Cast,
) -> None:
    restore(target, file, at=NOW, progress=unseen)
    visitor = TestClient(put_to_work(assembled, target, target_engine, lambda: NOW), follow_redirects=False)
    form = {"email": cast.mei.email, "password": PASSWORD, "form_key": "a-key-of-the-test"}
    answer = visitor.post("/sign-in", data=form)
    assert answer.status_code == 303
    assert "Riverside" in visitor.get("/n/riverside/me").text
    with inside(target_engine, cast.mei) as db:
        assert check_network_trail(db).is_whole
    with global_session(target_engine, actor=Actor(via="command"), writes=False) as db:
        assert check_account_trail(db).is_whole


def test_an_installation_that_was_only_started_counts_as_empty(
    backed_up: BackedUp, engine: sa.Engine, target: Settings, target_engine: sa.Engine, file: Path
) -> None:
    """Its schema is rebuilt, its own key is put aside: nobody has used it, yet nothing is thrown away."""
    target.data_dir.mkdir()
    migrate(target_engine)
    with target_engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("INSERT INTO form_receipt VALUES ('of a visitor', '/', '2026-11-20')")
    made_at_the_start = target.key
    restored = restore(target, file, at=NOW, progress=unseen)
    assert rows_of(target_engine) == rows_of(engine)
    assert guards_of(target_engine) == guards_of(engine)
    (aside,) = restored.put_aside
    assert aside.read_bytes() == made_at_the_start
    assert (target.data_dir / "secret-key").read_text() == KEY


def test_an_installation_in_use_is_refused(
    backed_up: BackedUp, source: Settings, engine: sa.Engine, file: Path
) -> None:
    before = rows_of(engine)
    with pytest.raises(Refused, match="is in use: it holds networks or accounts"):
        restore(source, file, at=NOW, progress=unseen)
    assert rows_of(engine) == before


def test_a_database_of_something_else_is_refused(
    backed_up: BackedUp, target: Settings, target_engine: sa.Engine, file: Path
) -> None:
    with target_engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE account (id integer)")
    with pytest.raises(Refused, match="holds tables of something else"):
        restore(target, file, at=NOW, progress=unseen)


@on_sqlite
def test_another_key_in_the_settings_is_refused(backed_up: BackedUp, target: Settings, file: Path) -> None:
    other = target.model_copy(update={"secret_key": type(target.secret_key)("another")})
    with pytest.raises(Refused, match="WEAVE_SECRET_KEY is another key"):
        restore(other, file, at=NOW, progress=unseen)
    assert not target.data_dir.exists()


@on_sqlite
def test_a_key_from_the_settings_is_in_the_backup_and_not_written_when_it_is_set_again(
    engine: sa.Engine, source: Settings, target: Settings, file: Path
) -> None:
    def with_key(settings: Settings) -> Settings:
        return settings.model_copy(update={"secret_key": type(settings.secret_key)("of the service")})

    back_up(with_key(source), file, at=NOW, progress=unseen)
    restore(with_key(target), file, at=NOW, progress=unseen)
    assert not (target.data_dir / "secret-key").exists()


def test_a_backup_of_an_older_revision_is_brought_up(
    rich: sa.Engine, source: Settings, target: Settings, target_engine: sa.Engine, file: Path
) -> None:
    config = configuration()
    with rich.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.downgrade(config, "2026_11_21_guards")
    backed_up = back_up(source, file, at=NOW, progress=unseen)
    assert "as_reported" not in backed_up.manifest.columns["contribution"]
    restored = restore(target, file, at=NOW, progress=unseen)
    assert (restored.revision, is_current(target_engine)) == (newest_revision(), True)
    migrate(rich)
    restored_rows, rows = rows_of(target_engine), rows_of(rich)
    assert {table: len(found) for table, found in restored_rows.items()} == {
        table: len(found) for table, found in rows.items()
    }
    differing = {table for table, found in rows.items() if found != restored_rows[table]}
    assert differing <= SALTED_WHEN_BROUGHT_UP


@on_sqlite
def test_a_backup_of_a_newer_revision_is_refused(backed_up: BackedUp, target: Settings, file: Path) -> None:
    _change_manifest(file, revision="2099_01_01_later")
    with pytest.raises(Refused, match="2099_01_01_later is newer than this Weave knows"):
        restore(target, file, at=NOW, progress=unseen)
    assert not target.data_dir.exists()


@on_sqlite
@pytest.mark.parametrize(
    "changes", [{"format_version": 2}, {"format": "other"}, {"tables": {"account": {"rows": 1}}}, {"new": 1}]
)
def test_a_sealed_file_that_cannot_be_understood_is_refused(
    backed_up: BackedUp, target: Settings, file: Path, changes: dict[str, Any]
) -> None:
    _change_manifest(file, **changes)
    with pytest.raises(Refused):
        restore(target, file, at=NOW, progress=unseen)
    assert not target.data_dir.exists()


def _change_manifest(file: Path, **changes: object) -> None:
    """Write the archive once more, well sealed, with another manifest."""
    from weave.backups.files import new_archive

    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | changes).encode()
    with new_archive(file) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def test_what_breaks_half_way_leaves_an_empty_installation(
    backed_up: BackedUp, target: Settings, target_engine: sa.Engine, file: Path
) -> None:
    def break_off(what: str, _share: float) -> None:
        if what.startswith("Comparing"):
            raise OSError("the machine has had enough")

    with pytest.raises(OSError, match="had enough"):
        restore(target, file, at=NOW, progress=break_off)
    assert not sa.inspect(target_engine).get_table_names()
    assert not (target.data_dir / "secret-key").exists()
    restore(target, file, at=NOW, progress=unseen)


@on_sqlite
def test_an_umask_that_hides_nothing_changes_nothing(
    engine: sa.Engine, source: Settings, target: Settings, file: Path
) -> None:
    seen: set[int] = set()

    def look(_what: str, _share: float) -> None:
        seen.update(stat.S_IMODE(path.stat().st_mode) for path in file.parent.glob(".*.part"))

    earlier = os.umask(0)
    try:
        back_up(source, file, at=NOW, progress=look)
        restore(target, file, at=NOW, progress=unseen)
    finally:
        os.umask(earlier)
    assert seen == {0o600}
    for path in (file, target.data_dir / "secret-key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
