"""`weave backup`, `weave restore` and `weave copy`, as the operator and scripts call them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner, Result

from weave.cli import app

Weave = Callable[..., Result]
KEY = "of the installation"


@pytest.fixture
def weave(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weave:
    """The installation's own command, or another's where its database and folder are named."""

    def call(*words: object, folder: Path = tmp_path / "data", url: str = database_url) -> Result:
        monkeypatch.setenv("WEAVE_DATA_DIR", str(folder))
        monkeypatch.setenv("WEAVE_DATABASE_URL", url)
        return CliRunner().invoke(app, [str(word) for word in words])

    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "secret-key").write_text(KEY)
    return call


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "all.weave"


def test_a_backup_says_what_it_holds_and_what_is_secret(weave: Weave, engine: sa.Engine, file: Path) -> None:
    done = weave("backup", file)
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"{file} holds " in done.stdout
    assert "secret-key, account.password_hash" in done.stdout
    again = weave("backup", file, "--force", "--json")
    report = json.loads(again.stdout)
    assert report["bytes"] == file.stat().st_size
    assert report["rows"] == sum(table["rows"] for table in report["tables"].values())
    assert report["secrets"][0] == "secret-key"


def test_a_restore_says_that_all_is_equal(
    weave: Weave, engine: sa.Engine, file: Path, tmp_path: Path, empty_url: str
) -> None:
    made = json.loads(weave("backup", file, "--json").stdout)
    new = tmp_path / "new"
    done = weave("restore", file, "--json", folder=new, url=empty_url)
    report = json.loads(done.stdout)
    assert (done.exit_code, report["equal"], report["tables"]) == (0, True, made["tables"])
    assert (new / "secret-key").read_text() == KEY
    again = weave("restore", file, folder=new, url=empty_url)
    assert _only_line(again).startswith("weave: ")
    assert "is in use: it holds networks or accounts; nothing was changed" in again.stderr


def test_a_backup_can_be_checked_anywhere(
    weave: Weave, engine: sa.Engine, file: Path, tmp_path: Path
) -> None:
    weave("backup", file)
    nowhere = {"folder": tmp_path / "nowhere", "url": f"sqlite:///{tmp_path}/nowhere.db"}
    assert f"{file} is whole" in weave("restore", "--check", file, **nowhere).stdout
    assert json.loads(weave("restore", "--check", file, "--json", **nowhere).stdout)["whole"] is True
    file.write_bytes(file.read_bytes()[:-1])
    assert "is no backup of Weave" in _only_line(weave("restore", "--check", file, **nowhere))
    assert not (tmp_path / "nowhere").exists()
    assert not (tmp_path / "nowhere.db").exists()


def test_a_copy_says_that_all_is_equal(weave: Weave, engine: sa.Engine, empty_url: str) -> None:
    done = weave("copy", "--to", empty_url)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "all equal" in done.stdout
    assert "is in use" in _only_line(weave("copy", "--from", empty_url, "--json"))


def test_a_password_in_an_address_is_not_repeated(weave: Weave, tmp_path: Path) -> None:
    done = weave("copy", "--from", "postgresql://weave:hush@127.0.0.1:1/weave")
    assert done.exit_code == 1
    assert "hush" not in done.stderr + done.stdout


@pytest.mark.parametrize("words", [["backup"], ["restore"], ["copy"], ["backup", "a", "b"]])
def test_what_is_not_said_right_exits_with_two(weave: Weave, words: list[str]) -> None:
    assert weave(*words).exit_code == 2


@pytest.mark.parametrize("command", ["backup", "restore", "copy"])
def test_each_explains_itself(weave: Weave, command: str) -> None:
    told = weave(command, "--help")
    assert told.exit_code == 0
    assert "--json" in told.stdout


def test_a_file_that_is_not_there_gets_one_line(weave: Weave, file: Path) -> None:
    assert _only_line(weave("restore", file)) == f"weave: {file} cannot be used (No such file or directory)"


def test_a_full_disk_gets_one_line(
    weave: Weave, engine: sa.Engine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("weave.backups.files.os.fsync", full)
    assert _only_line(weave("backup", file)) == f"weave: {file} cannot be used (No space left on device)"
    assert not list(file.parent.glob("*weave*"))


def test_on_a_terminal_it_shows_how_far_it_is(
    weave: Weave, engine: sa.Engine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weave.cli.backups.is_watched", lambda: True)
    monkeypatch.setattr("weave.cli.backups.SHOWN_EVERY", 0.0)
    assert "Writing audit_entry … " in weave("backup", file).stderr


def _only_line(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    return line
