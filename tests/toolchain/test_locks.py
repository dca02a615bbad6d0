"""The lock files hold what pyproject.toml asks for, by hash, and no address."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
ASKED_FOR = {
    "uv": ["installer"],
    "app": ["build"],
    "test": ["build", "test"],
    "dev": ["build", "dev"],
}


def entries(lock: str) -> Iterator[tuple[Requirement, list[str]]]:
    """Each locked requirement with its hashes."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text().replace("\\\n", " ")
    for line in text.splitlines():
        requirement, *hashes = line.split(" --hash=")
        yield Requirement(requirement.strip()), [value.strip() for value in hashes]


def asked_for(lock: str) -> list[Requirement]:
    own = [] if lock == "uv" else PROJECT["project"]["dependencies"]
    return [
        Requirement(text) for text in [*own, *(text for group in ASKED_FOR[lock] for text in members(group))]
    ]


def members(group: str) -> Iterator[str]:
    for entry in PROJECT["dependency-groups"][group]:
        if isinstance(entry, str):
            yield entry
        else:
            yield from members(entry["include-group"])


def test_every_lock_file_is_known() -> None:
    assert {path.stem for path in LOCKS} == set(ASKED_FOR)


@pytest.mark.parametrize("lock", ASKED_FOR)
def test_every_entry_is_one_version_with_hashes(lock: str) -> None:
    for requirement, hashes in entries(lock):
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), requirement


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_no_index_and_no_address(path: Path) -> None:
    options = [line for line in path.read_text().splitlines() if line.lstrip().startswith("-")]
    assert all(line.lstrip().startswith("--hash=") for line in options)
    assert not re.search(r"://| @ |file:", path.read_text())


@pytest.mark.parametrize("lock", ASKED_FOR)
def test_lock_answers_the_project(lock: str) -> None:
    locked = {canonicalize_name(entry.name): entry for entry, _ in entries(lock)}
    for wanted in asked_for(lock):
        found = locked.get(canonicalize_name(wanted.name))
        assert found, f"{wanted} is not in requirements/{lock}.txt: run bin/lock"
        version = str(found.specifier).removeprefix("==")
        assert wanted.specifier.contains(version), f"{wanted} is locked at {version}: run bin/lock"


@pytest.mark.parametrize(("smaller", "larger"), [("app", "test"), ("test", "dev")])
def test_larger_set_holds_the_smaller(smaller: str, larger: str) -> None:
    held = {str(entry): hashes for entry, hashes in entries(larger)}
    assert [str(entry) for entry, hashes in entries(smaller) if held.get(str(entry)) != hashes] == []


def test_build_backend_is_locked_with_the_application() -> None:
    # Weave itself is installed without build isolation and without an index.
    assert PROJECT["build-system"]["requires"] == PROJECT["dependency-groups"]["build"]
