"""What a thing of the matrix holds at a moment, as JSON: to be compared with and gone back to."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from weave.models import Category, CategoryText, Role, RoleText, Task, TaskText
from weave.services.matrix.matrix_imports.standing import Kind, StandingMatrix

Snapshot = dict[str, Any]


def snapshot(standing: StandingMatrix, kind: Kind, row_id: int) -> Snapshot | None:
    """Everything that an import may write; its place in the order is not among it."""
    if kind == "category":
        category = standing.categories.get(row_id)
        return None if category is None else _category(category, standing.category_texts[row_id])
    if kind == "role":
        role = standing.roles.get(row_id)
        return None if role is None else _role(role, standing.role_texts[row_id])
    task = standing.tasks.get(row_id)
    return None if task is None else _task(task, standing)


def _category(category: Category, texts: Mapping[str, CategoryText]) -> Snapshot:
    return {"key": category.key, "texts": _texts(texts)}


def _role(role: Role, texts: Mapping[str, RoleText]) -> Snapshot:
    return {
        "key": role.key,
        "workload": role.workload.value,
        "grants": sorted(grant.value for grant in role.grants()),
        "texts": _texts(texts),
    }


def _task(task: Task, standing: StandingMatrix) -> Snapshot:
    return {
        "key": task.key,
        "category_id": task.category_id,
        "workload": task.workload.value,
        "is_internal": task.is_internal,
        "help_minutes": task.help_minutes,
        "is_hidden": task.hidden_at is not None,
        "roles": [key_role.role_id for key_role in standing.key_roles[task.id]],
        "texts": _texts(standing.task_texts[task.id]),
    }


def _texts(texts: Mapping[str, CategoryText | RoleText | TaskText]) -> dict[str, list[str]]:
    return {language: _words(text) for language, text in sorted(texts.items())}


def _words(text: CategoryText | RoleText | TaskText) -> list[str]:
    written_at = text.written_at.astimezone(dt.UTC).isoformat()
    if isinstance(text, CategoryText):
        return [text.name, text.summary, written_at]
    if isinstance(text, RoleText):
        return [text.name, text.definition, written_at]
    return [text.name, text.summary, text.hint, written_at]
