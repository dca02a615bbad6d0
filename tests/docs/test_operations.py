"""What the guide for operators tells them to type: each command is tried here, or it is said why not."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PostgresCopies
from tests.docs.blocks import ROOT, blocks, commands, settings
from weave.settings import Settings

# Commands that only a whole machine can try; the figures stand for what the proof of the proxy does.
OF_THE_MACHINE = {
    "useradd": "makes a user of the system",
    "chmod": "guards that user's folder",
    "git": "brings the code",
    "python3": "installs from the network; the commands in bin/ have tests of their own",
    "systemctl": "needs a service manager",
    "journalctl": "needs a service manager",
    "curl": "asks through the proxy: see the proof of that name",
}
README = ROOT / "README.md"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A data folder as the first start leaves it and a folder for backups, in place of those of the guide."""
    for folder in ("data", "backups"):
        (tmp_path / folder).mkdir()
    assert Settings(data_dir=tmp_path / "data").key
    return tmp_path


@pytest.fixture
def typed(machine: Path, postgres_copies: PostgresCopies) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Types a command of the guide, with this machine's places put in for the guide's."""

    def run(command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        here = command.replace("/var/backups", str(machine / "backups"))
        words = [sys.executable, "-m", "weave.cli", *shlex.split(here)[1:]]
        environment = os.environ | {"WEAVE_DATA_DIR": str(machine / "data"), **variables}
        return subprocess.run(
            words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
        )

    return run


def test_every_command_is_tried_or_it_is_said_why_not() -> None:
    for command in commands():
        program = shlex.split(command)[0]
        assert program == "weave" or program in OF_THE_MACHINE, f"who tries `{command}`?"


def test_the_commands_work_one_after_the_other(
    typed: Callable[..., subprocess.CompletedProcess[str]], machine: Path, postgres_copies: PostgresCopies
) -> None:
    asked = [command for command in commands() if command.startswith("weave")]
    assert [command.split()[1] for command in asked] == ["copy", "backup", "restore", "restore", "backup", "migrate", "audit"]
    copy, backup, check, restore, before_upgrade, migrate, audit = asked
    assert typed(migrate).returncode == 0
    moved = typed(re.sub(r"postgresql://\S+", postgres_copies.empty("moved"), copy) + " --json")
    postgres_copies.drop("moved")
    assert moved.returncode == 0, moved.stderr
    assert json.loads(moved.stdout)["equal"] is True
    for command in (backup, check, before_upgrade, audit):
        told = typed(command)
        assert told.returncode == 0, told.stderr
    elsewhere = machine / "elsewhere"
    elsewhere.mkdir()
    restored = typed(restore, WEAVE_DATA_DIR=str(elsewhere))
    assert restored.returncode == 0, restored.stderr
    assert (elsewhere / "secret-key").read_text() == (machine / "data" / "secret-key").read_text()


def test_settings_of_the_guide_are_settings_of_weave(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {f"WEAVE_{name}".upper() for name in Settings.model_fields}
    found = settings()
    assert found
    for each in found:
        assert each.keys() <= known
        for name, value in each.items():
            monkeypatch.setenv(name, value)
        assert Settings().address


def test_the_readme_lists_every_setting() -> None:
    rows = re.findall(r"^\| (`WEAVE_[^|]*) \|", README.read_text(encoding="utf-8"), re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"WEAVE_\w+", row)}
    assert listed == {f"WEAVE_{name}".upper() for name in Settings.model_fields}


def test_every_block_says_what_it_is() -> None:
    kinds = {block.kind for block in blocks()}
    assert kinds == {"sh", "ini", "systemd", "nginx", "sql", "cron"}
