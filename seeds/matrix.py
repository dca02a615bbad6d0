"""The matrix that Weave ships: seven categories, seven roles and 38 tasks, in each language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from weave.i18n import LANGUAGES, Language

TEXTS = Path(__file__).parent / "shipped"

Workload = Literal["low", "medium", "high"]
Grant = Literal["coordinate", "weave", "keep_data"]


@dataclass(frozen=True, slots=True)
class CategoryText:
    name: str
    summary: str


@dataclass(frozen=True, slots=True)
class RoleText:
    name: str
    definition: str


@dataclass(frozen=True, slots=True)
class TaskText:
    name: str
    summary: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ShippedCategory:
    key: str
    texts: Mapping[Language, CategoryText]


@dataclass(frozen=True, slots=True)
class ShippedRole:
    key: str
    workload: Workload
    grants: tuple[Grant, ...]
    texts: Mapping[Language, RoleText]

    @property
    def may_coordinate(self) -> bool:
        return "coordinate" in self.grants

    @property
    def may_weave(self) -> bool:
        return "weave" in self.grants

    @property
    def may_keep_data(self) -> bool:
        return "keep_data" in self.grants


@dataclass(frozen=True, slots=True)
class ShippedTask:
    key: str
    category: str
    roles: tuple[str, ...]
    workload: Workload
    internal: bool
    help_minutes: int | None
    texts: Mapping[Language, TaskText]


@dataclass(frozen=True, slots=True)
class ShippedMatrix:
    """Categories, roles and tasks in the order in which a network first sees them."""

    categories: tuple[ShippedCategory, ...]
    roles: tuple[ShippedRole, ...]
    tasks: tuple[ShippedTask, ...]

    def category(self, key: str) -> ShippedCategory:
        return next(category for category in self.categories if category.key == key)

    def role(self, key: str) -> ShippedRole:
        return next(role for role in self.roles if role.key == key)

    def task(self, key: str) -> ShippedTask:
        return next(task for task in self.tasks if task.key == key)


@cache
def shipped() -> ShippedMatrix:
    """The shipped matrix, read once."""
    facts = _read("facts")
    texts: dict[Language, dict[str, Any]] = {language: _read(language) for language in LANGUAGES}
    return ShippedMatrix(
        categories=tuple(_category(fact, texts) for fact in facts["categories"]),
        roles=tuple(_role(fact, texts) for fact in facts["roles"]),
        tasks=tuple(_task(fact, texts) for fact in facts["tasks"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


def _category(fact: dict[str, Any], texts: dict[Language, dict[str, Any]]) -> ShippedCategory:
    key = fact["key"]
    return ShippedCategory(
        key=key,
        texts={language: CategoryText(**words["categories"][key]) for language, words in texts.items()},
    )


def _role(fact: dict[str, Any], texts: dict[Language, dict[str, Any]]) -> ShippedRole:
    key = fact["key"]
    return ShippedRole(
        key=key,
        workload=fact["workload"],
        grants=tuple(fact["grants"]),
        texts={language: RoleText(**words["roles"][key]) for language, words in texts.items()},
    )


def _task(fact: dict[str, Any], texts: dict[Language, dict[str, Any]]) -> ShippedTask:
    key = fact["key"]
    return ShippedTask(
        key=key,
        category=fact["category"],
        roles=tuple(fact["roles"]),
        workload=fact["workload"],
        internal=fact.get("internal", False),
        help_minutes=fact.get("help_minutes"),
        texts={language: TaskText(**words["tasks"][key]) for language, words in texts.items()},
    )
