"""The commands in bin/, tried in a checkout of their own, without network."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECK_STEPS = ["format", "lint", "types", "architecture", "templates", "translations", "proofs"]


@dataclass(frozen=True)
class Checkout:
    """A copy of the toolchain, and a path that leads only to what each test puts there."""

    root: Path
    path: Path

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.path), "HOME": str(self.path), **variables}
        return subprocess.run(
            ["/bin/sh", *command], cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )

    def program(self, place: Path, script: str) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"#!/bin/sh\n{script}\n")
        place.chmod(0o755)

    def pretend_installed(self, name: str) -> None:
        """Leaves .venv as an installation does, with this Python and a `weave` that repeats its arguments."""
        python = self.root / ".venv/bin/python"
        python.parent.mkdir(parents=True, exist_ok=True)
        python.symlink_to(sys.executable)
        self.program(python.with_name("weave"), 'echo "weave $*"')
        self.stamp(name)

    def stamp(self, name: str) -> None:
        stamp = json.loads(self.python(f"print(json.dumps(fresh_stamp({name!r})))"))
        (self.root / ".venv/weave-installed.json").write_text(json.dumps(stamp))

    def python(self, code: str) -> str:
        """What a line prints in the middle of this checkout's installer."""
        answer = subprocess.run(
            [sys.executable, "-c", f"from install import *; {code}"],
            cwd=self.root / "bin", capture_output=True, text=True, check=True,
        )  # fmt: skip
        return answer.stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    root, path = tmp_path / "a checkout", tmp_path / "path"
    for folder in ("bin", "requirements"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    path.mkdir()
    for tool in ("dirname", "getconf"):
        (path / tool).symlink_to(shutil.which(tool) or tool)
    return Checkout(root, path)


@pytest.mark.parametrize("command", ["bin/run", "bin/test", "bin/check", "bin/prove"])
def test_too_old_python_gets_one_line(checkout: Checkout, command: str) -> None:
    checkout.program(checkout.path / "python3", "echo 3.9")
    answer = checkout.run(command)
    assert answer.returncode == 1
    assert answer.stderr.splitlines() == [
        "Weave needs Python 3.11 or newer, and found 3.9; on Debian: apt install python3"
    ]


def test_missing_python_gets_one_line(checkout: Checkout) -> None:
    answer = checkout.run("bin/run")
    assert answer.returncode == 1
    assert "found none" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_newer_python_further_down_the_path_is_found(checkout: Checkout) -> None:
    checkout.program(checkout.path / "python3", "echo 3.10")
    checkout.program(checkout.path / "python3.14", "exit 127")  # A version manager's empty promise.
    checkout.program(checkout.path / "python3.12", "echo 3.12")
    assert checkout.run("bin/find-python").stdout.strip() == str(checkout.path / "python3.12")


def test_unwritable_folder_gets_one_line(checkout: Checkout) -> None:
    if os.geteuid() == 0:  # Root may write everywhere, but not put a folder inside a file.
        (checkout.root / ".venv").touch()
    else:
        checkout.root.chmod(0o555)
    (checkout.path / "python3").symlink_to(sys.executable)
    answer = checkout.run("bin/run")
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert line.startswith(f"Cannot use {checkout.root / '.venv'}: ")


def test_python_that_cannot_be_looked_at_gets_one_line(checkout: Checkout) -> None:
    python = checkout.root / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.symlink_to("x" * 300)  # Root may look everywhere, but not at a name of such length.
    (checkout.path / "python3").symlink_to(sys.executable)
    answer = checkout.run("bin/run")
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert line.startswith(f"Cannot use {python}: ")


def test_second_start_installs_nothing_and_passes_arguments_on(checkout: Checkout) -> None:
    checkout.pretend_installed("app")
    answer = checkout.run("bin/run", "--port", "8001")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout == "weave serve --demo --port 8001\n"


def test_installing_compiles_everything_so_that_no_start_has_to(checkout: Checkout) -> None:
    checkout.program(
        checkout.path / "uv", '[ "$1" = --version ] && echo "uv 0.9.1" || echo "$*" >> "$HOME/asked"'
    )
    for package in ("weave", "seeds", "migrations"):
        (checkout.root / package).mkdir()
        (checkout.root / package / "__init__.py").touch()
    subprocess.run(
        [sys.executable, "-I", checkout.root / "bin/install.py", "app"],
        env={"PATH": str(checkout.path), "HOME": str(checkout.path), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
    )
    libraries = (checkout.path / "asked").read_text().splitlines()[0]
    assert " sync " in libraries
    assert "--compile-bytecode" in libraries
    assert len(list(checkout.root.glob("*/__pycache__/__init__.*.pyc"))) == 3


@pytest.mark.parametrize(
    ("installed", "wanted", "holds"),
    [("app", "app", True), ("test", "app", True), ("dev", "test", True), ("app", "test", False)],
)
def test_larger_set_serves_for_the_smaller(
    checkout: Checkout, installed: str, wanted: str, holds: bool
) -> None:
    checkout.pretend_installed(installed)
    assert checkout.python(f"print(holds({wanted!r}))") == str(holds)


def test_what_tests_need_is_not_taken_away_by_a_start(checkout: Checkout) -> None:
    checkout.pretend_installed("test")
    (checkout.root / "requirements/test.txt").write_text("# Changed.\n")
    assert checkout.python("print(holds('app'), largest('app'))") == "False test"


@pytest.mark.parametrize("changed", ["requirements/app.txt", "pyproject.toml"])
def test_changed_lock_is_installed_again(checkout: Checkout, changed: str) -> None:
    checkout.pretend_installed("app")
    with (checkout.root / changed).open("a") as file:
        file.write("# Changed.\n")
    assert checkout.python("print(holds('app'))") == "False"


def test_moved_checkout_is_installed_again(checkout: Checkout, tmp_path: Path) -> None:
    checkout.pretend_installed("app")
    moved = Checkout(checkout.root.rename(tmp_path / "moved"), checkout.path)
    assert moved.python("print(holds('app'))") == "False"


def test_python_that_went_away_is_replaced(checkout: Checkout) -> None:
    checkout.pretend_installed("app")
    python = checkout.root / ".venv/bin/python"
    python.unlink()
    python.symlink_to(checkout.path / "gone")
    assert checkout.python("print(holds('app'))") == "False"


def test_missing_browser_fails_the_tests_with_one_line(checkout: Checkout) -> None:
    checkout.pretend_installed("test")
    answer = checkout.run("bin/test", WEAVE_TEST_BROWSER="/nowhere/chromium")
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert len(answer.stderr.splitlines()) == 1
    assert "apt install chromium-headless-shell" in answer.stderr


@pytest.mark.parametrize("failing", [[], ["lint"], ["format", "types", "proofs"]])
def test_check_runs_every_step_and_names_those_that_failed(checkout: Checkout, failing: list[str]) -> None:
    checkout.pretend_installed("dev")
    tools = checkout.root / ".venv/bin"
    outcome = {step: int(step in failing) for step in CHECK_STEPS}
    checkout.program(tools / "ruff", f"[ $1 = format ] && exit {outcome['format']}; exit {outcome['lint']}")
    checkout.program(tools / "mypy", f"exit {outcome['types']}")
    checkout.program(tools / "lint-imports", f"exit {outcome['architecture']}")
    checkout.program(tools / "djlint", f"exit {outcome['templates']}")
    (checkout.root / "weave").mkdir()
    (checkout.root / "weave/translations.py").touch()
    missed = "[ $1 = --missed ] && { echo 'MISS a figure'; exit 0; }"
    checkout.program(checkout.root / "bin/prove", f"{missed}; exit {outcome['proofs']}")
    checkout.program(checkout.root / "bin/test", "echo 1 passed")

    answer = checkout.run("bin/check")

    headings = [line.removeprefix("== ") for line in answer.stdout.splitlines() if line.startswith("== ")]
    assert [heading for heading in headings if not heading.startswith("failed")] == [*CHECK_STEPS, "tests"]
    assert answer.stdout.splitlines()[-1] == "1 passed"
    assert answer.returncode == int(bool(failing))
    said = ["MISS a figure", "", f"bin/check failed: {', '.join(failing)}"] if failing else []
    assert answer.stderr.splitlines() == said


def scripts() -> list[Path]:
    files = [path for path in [*(ROOT / "bin").iterdir(), ROOT / ".ci/run"] if path.is_file()]
    return sorted(path for path in files if path.read_text().startswith("#!"))


@pytest.mark.parametrize("script", scripts(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_script_is_well_formed_and_can_be_started(script: Path) -> None:
    shell = script.read_text().splitlines()[0].split("/")[-1].removeprefix("env ")
    if shell in ("sh", "bash"):
        subprocess.run([shell, "-n", str(script)], check=True)
    assert os.access(script, os.X_OK)
