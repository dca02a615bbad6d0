"""The matrix as it stands, and finding in it what a document speaks of."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.matrix import shipped
from weave.formats.words import canonical_category_key, canonical_role_key, folded, matching_task_key
from weave.models import Category, CategoryText, Role, RoleText, Task, TaskRole, TaskText

Kind = Literal["category", "role", "task"]


@dataclass(slots=True)
class StandingMatrix:
    """Every category, role and task of a network with its texts, by id; loaded to be compared and changed."""

    categories: dict[int, Category]
    roles: dict[int, Role]
    tasks: dict[int, Task]
    category_texts: Mapping[int, dict[str, CategoryText]]
    role_texts: Mapping[int, dict[str, RoleText]]
    task_texts: Mapping[int, dict[str, TaskText]]
    key_roles: Mapping[int, list[TaskRole]]

    def name_of(self, kind: Kind, row_id: int, languages: Iterable[str]) -> str:
        """What a thing is called in the first of these languages that there is."""
        texts: Mapping[str, CategoryText | RoleText | TaskText]
        if kind == "category":
            texts = self.category_texts[row_id]
        elif kind == "role":
            texts = self.role_texts[row_id]
        else:
            texts = self.task_texts[row_id]
        found = next((texts[language] for language in languages if language in texts), None)
        return found.name if found else ""


def standing_matrix(db: Session) -> StandingMatrix:
    """Load it in seven queries."""
    category_texts: defaultdict[int, dict[str, CategoryText]] = defaultdict(dict)
    for category_text in db.scalars(select(CategoryText)):
        category_texts[category_text.category_id][category_text.language] = category_text
    role_texts: defaultdict[int, dict[str, RoleText]] = defaultdict(dict)
    for role_text in db.scalars(select(RoleText)):
        role_texts[role_text.role_id][role_text.language] = role_text
    task_texts: defaultdict[int, dict[str, TaskText]] = defaultdict(dict)
    for task_text in db.scalars(select(TaskText)):
        task_texts[task_text.task_id][task_text.language] = task_text
    key_roles: defaultdict[int, list[TaskRole]] = defaultdict(list)
    for key_role in db.scalars(select(TaskRole).order_by(col(TaskRole.position), col(TaskRole.role_id))):
        key_roles[key_role.task_id].append(key_role)
    categories = db.scalars(select(Category).order_by(col(Category.position), col(Category.id)))
    roles = db.scalars(select(Role).order_by(col(Role.position), col(Role.id)))
    tasks = db.scalars(select(Task).order_by(col(Task.position), col(Task.id)))
    return StandingMatrix(
        categories={row.id: row for row in categories},
        roles={row.id: row for row in roles},
        tasks={row.id: row for row in tasks},
        category_texts=category_texts,
        role_texts=role_texts,
        task_texts=task_texts,
        key_roles=key_roles,
    )


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a name stands for: a thing that is there, a shipped one that is not there yet, or neither."""

    id: int | None
    key: str | None
    name: str

    @property
    def identity(self) -> tuple[str, int | str]:
        """The same for all names of one thing."""
        if self.id is not None:
            return "id", self.id
        return ("key", self.key) if self.key else ("name", folded(self.name) or self.name)


class Names:
    """Finds things by their name in any language, or by the shipped key behind the name."""

    def __init__(
        self, rows: Iterable[tuple[int, str | None, Iterable[str]]], key_of: Callable[[str], str | None]
    ) -> None:
        self._by_name: dict[str, int] = {}
        self._by_key: dict[str, int] = {}
        self._keys: dict[int, str | None] = {}
        self._key_of = key_of
        for row_id, key, names in rows:
            self._keys[row_id] = key
            if key:
                self._by_key[key] = row_id
            for name in names:
                self._by_name.setdefault(folded(name) or name, row_id)

    def find(self, name: str) -> Recognised:
        row_id = self._by_name.get(folded(name) or name)
        if row_id is not None:
            return Recognised(row_id, self._keys[row_id], name)
        key = self._key_of(name)
        return Recognised(self._by_key.get(key) if key else None, key, name)


def category_names(matrix: StandingMatrix) -> Names:
    texts = matrix.category_texts
    return Names(
        (
            (row.id, row.key, [text.name for text in texts[row.id].values()])
            for row in matrix.categories.values()
        ),
        lambda name: canonical_category_key(name) or _shipped_names("category").get(folded(name)),
    )


def role_names(matrix: StandingMatrix) -> Names:
    texts = matrix.role_texts
    return Names(
        ((row.id, row.key, [text.name for text in texts[row.id].values()]) for row in matrix.roles.values()),
        lambda name: canonical_role_key(name) or _shipped_names("role").get(folded(name)),
    )


def task_names(matrix: StandingMatrix, category_id: int | None) -> Names:
    """Of tasks that are called the same, the one in this category is meant."""
    texts = matrix.task_texts
    nearest = sorted(matrix.tasks.values(), key=lambda task: task.category_id != category_id)
    return Names(
        ((row.id, row.key, [text.name for text in texts[row.id].values()]) for row in nearest),
        lambda name: matching_task_key(name) or _shipped_names("task").get(folded(name)),
    )


@cache
def _shipped_names(kind: Kind) -> Mapping[str, str]:
    """The keys of shipped things by their names in every language."""
    matrix = shipped()
    if kind == "category":
        return {folded(text.name): row.key for row in matrix.categories for text in row.texts.values()}
    if kind == "role":
        return {folded(text.name): row.key for row in matrix.roles for text in row.texts.values()}
    return {folded(text.name): row.key for row in matrix.tasks for text in row.texts.values()}
