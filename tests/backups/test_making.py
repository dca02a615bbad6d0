"""Writing a backup: whole under its name or not at all, one moment's rows, what is in it said aloud."""

import csv
import json
import re
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlmodel import SQLModel
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from tests.backups.conftest import KEY, on_sqlite, unseen
from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from weave import backups
from weave.backups import BackedUp, Refused, back_up, restore
from weave.backups import making as making_backups
from weave.backups.folder import FILES
from weave.db import make_engine
from weave.models import AuditEntry, Need
from weave.settings import Settings

ROOT = Path(__file__).parent.parent.parent
LEFT_BEHIND = {
    "metrics": "counts since the server's start",
    "weave.db": "the database, whose rows are in the backup",
}


@on_sqlite
def test_it_can_be_read_without_weave(backed_up: BackedUp, file: Path, cast: Cast) -> None:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        lines = archive.read("tables/member.jsonl").decode().split("\n")
        assert archive.read("files/secret-key").decode() == KEY
        assert "tables/NAME.jsonl" in archive.read("README.txt").decode()
        assert json.loads(archive.read("manifest.json"))["columns"]["member"]["joined_on"] == "date"
    members = [json.loads(line) for line in lines if line]
    assert cast.mei.name in {member["name"] for member in members}
    assert len(members) == backed_up.manifest.tables["member"]["rows"]


@on_sqlite
def test_every_secret_in_it_is_named(backed_up: BackedUp) -> None:
    with (ROOT / "tests" / "columns.csv").open(encoding="utf-8", newline="") as stated:
        secret = {
            f"{row['table']}.{row['column']}" for row in csv.DictReader(stated) if row["class"] == "secret"
        }
    assert set(backed_up.manifest.secrets) == secret | {"secret-key"}


def test_every_file_of_the_data_folder_is_taken_along() -> None:
    """What the program names in its data folder is in a backup, or says here why not."""
    pattern = re.compile(r"""data_dir / ["'](\S+?)["']""")
    sources = [*(ROOT / "weave").rglob("*.py"), *(ROOT / "seeds").rglob("*.py")]
    named = {name for path in sources for name in pattern.findall(path.read_text(encoding="utf-8"))}
    assert named == {*FILES, *LEFT_BEHIND}


@on_sqlite
def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(
    engine: sa.Engine, source: Settings, file: Path
) -> None:
    file.write_text("last year's")
    with pytest.raises(Refused, match="exists already"):
        back_up(source, file, at=NOW, progress=unseen)
    assert file.read_text() == "last year's"
    back_up(source, file, at=NOW, progress=unseen, overwrite=True)
    with backups.checked_backup(file, unseen):
        pass


@on_sqlite
def test_what_breaks_half_way_leaves_neither_a_file_nor_a_part(
    engine: sa.Engine, source: Settings, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("last year's")

    def full_disk(*_told: object) -> Iterator[bytes]:
        yield b"{}\n"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making_backups, "lines_of", full_disk)
    with pytest.raises(OSError, match="No space left"):
        back_up(source, file, at=NOW, progress=unseen, overwrite=True)
    assert file.read_text() == "last year's"
    assert not list(file.parent.glob(".*"))


@on_sqlite
def test_no_file_is_made_where_everybody_may_fetch_it(
    app: FastAPI, engine: sa.Engine, source: Settings
) -> None:
    served = [route.app for route in app.routes if isinstance(route, Mount)]
    folders = [Path(str(each.directory)) for each in served if isinstance(each, StaticFiles)]
    assert len(folders) == len(served) > 0
    for folder in folders:
        with pytest.raises(Refused, match="hands out files to everybody"):
            back_up(source, folder / "all.weave", at=NOW, progress=unseen)


@on_sqlite
@pytest.mark.parametrize("place", ["", "no such folder/all.weave"])
def test_a_place_that_cannot_hold_a_file_is_refused(
    engine: sa.Engine, source: Settings, tmp_path: Path, place: str
) -> None:
    with pytest.raises(Refused, match="name a file in a folder that exists"):
        back_up(source, tmp_path / place, at=NOW, progress=unseen)


@on_sqlite
def test_without_a_key_there_is_no_backup(engine: sa.Engine, source: Settings, file: Path) -> None:
    """The folder of another installation, or none: a key that is made now would open nothing."""
    (source.data_dir / "secret-key").unlink()
    with pytest.raises(Refused, match="there is no secret key in"):
        back_up(source, file, at=NOW, progress=unseen)
    assert not file.exists()
    assert not (source.data_dir / "secret-key").exists()


def test_without_a_database_there_is_no_backup(source: Settings, target: Settings, file: Path) -> None:
    nowhere = target.model_copy(update={"data_dir": source.data_dir})
    with pytest.raises(Refused, match="there is no Weave database at"):
        back_up(nowhere, file, at=NOW, progress=unseen)
    database = make_engine(nowhere.database).url.database
    assert not Path(str(database)).exists()


def test_a_database_of_a_newer_weave_is_refused(engine: sa.Engine, source: Settings, file: Path) -> None:
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '2099_01_01_later'")
    with pytest.raises(Refused, match="newer than this Weave knows"):
        back_up(source, file, at=NOW, progress=unseen)


def test_it_is_of_one_moment_while_others_write(
    engine: sa.Engine, source: Settings, target: Settings, target_engine: sa.Engine, file: Path, cast: Cast
) -> None:
    """What is written once the first table was read is not in it, not even in tables that are read later."""
    begun, written = threading.Event(), threading.Event()

    def write() -> None:
        assert begun.wait(30)
        with inside(engine, cast.bo) as db:
            db.add(Need(member_id=cast.lin.member_id, text="too late", heard_on=TODAY))
        written.set()

    def meanwhile(_what: str, _share: float) -> None:
        begun.set()
        assert written.wait(30)

    writer = threading.Thread(target=write)
    writer.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("weave.backups.rows.READ_ROWS", 1)
        back_up(source, file, at=NOW, progress=meanwhile)
    writer.join()
    restore(target, file, at=NOW, progress=unseen)
    for kind in (Need, AuditEntry):
        assert _count(engine, kind) == _count(target_engine, kind) + 1


def _count(engine: sa.Engine, kind: type[SQLModel]) -> int:
    from tests.backups.comparing import rows_of

    return len(rows_of(engine)[str(kind.__tablename__)])
