"""Takes an import back, as long as nothing that it touched was changed or used since."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from weave.i18n import LANGUAGES
from weave.models import (
    Assignment,
    CategoryText,
    Contribution,
    Invitation,
    MatrixImport,
    MemberInterest,
    Pledge,
    RoleText,
    TaskText,
    Term,
    Workload,
)
from weave.services.matrix.matrix_imports.applying import replace_key_roles
from weave.services.matrix.matrix_imports.snapshots import Snapshot, snapshot
from weave.services.matrix.matrix_imports.standing import Kind, StandingMatrix

KINDS: tuple[Kind, ...] = ("task", "role", "category")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A thing that was changed since the import, or that is in use now."""

    kind: Kind
    id: int
    name: str
    why: Literal["changed", "in_use"]


@dataclass(frozen=True, slots=True)
class Touched:
    """A thing that an import added (then `before` is None) or changed."""

    kind: Kind
    id: int
    before: Snapshot | None
    after: Snapshot

    def name_in(self, languages: Iterable[str]) -> str:
        texts = self.after["texts"]
        return next((texts[language][0] for language in languages if language in texts), "")


def touched_by(matrix_import: MatrixImport) -> list[Touched]:
    """Everything that an import wrote, tasks first."""
    undo = cast(dict[str, dict[str, Any]], matrix_import.undo or {})
    return [
        Touched(kind, int(row_id), before, after)
        for kind in KINDS
        for row_id, (before, after) in undo.get(kind, {}).items()
    ]


def obstacles_to_undo(db: Session, matrix_import: MatrixImport, standing: StandingMatrix) -> list[Obstacle]:
    """What stands in the way of taking an import back."""
    touched = touched_by(matrix_import)
    used = _used(db, touched, standing)
    languages = (matrix_import.language, *LANGUAGES)
    found = []
    for thing in touched:
        now = snapshot(standing, thing.kind, thing.id)
        if now != thing.after:
            found.append(Obstacle(thing.kind, thing.id, thing.name_in(languages), "changed"))
        elif (thing.kind, thing.id) in used:
            found.append(Obstacle(thing.kind, thing.id, thing.name_in(languages), "in_use"))
    return found


def _used(db: Session, touched: list[Touched], standing: StandingMatrix) -> set[tuple[Kind, int]]:
    """What the import added and something else refers to by now."""
    new: dict[Kind, set[int]] = {
        kind: {thing.id for thing in touched if thing.kind == kind and thing.before is None} for kind in KINDS
    }
    used: set[tuple[Kind, int]] = set()
    references: tuple[tuple[Kind, type[SQLModel], str], ...] = (
        ("task", Assignment, "task_id"),
        ("task", Pledge, "task_id"),
        ("task", Contribution, "task_id"),
        ("role", Term, "role_id"),
        ("role", Invitation, "role_id"),
        ("category", MemberInterest, "category_id"),
    )
    for kind, table, name in references:
        column = col(getattr(table, name))
        if new[kind]:
            used |= {(kind, row_id) for row_id in db.scalars(select(column).where(column.in_(new[kind])))}
    leaving = {thing.id: thing.before for thing in touched if thing.kind == "task"}
    for task in standing.tasks.values():
        before = leaving.get(task.id, snapshot(standing, "task", task.id))
        if before is None:
            continue
        used |= {("role", role_id) for role_id in before["roles"] if role_id in new["role"]}
        if before["category_id"] in new["category"]:
            used.add(("category", before["category_id"]))
    return used


def restore(db: Session, matrix_import: MatrixImport, standing: StandingMatrix) -> None:
    """Put back what was before: texts and tasks first, then what they named."""
    touched = touched_by(matrix_import)
    for thing in touched:
        if thing.before is not None:
            _put_back(db, thing, thing.before, standing)
    db.flush()
    for kind in KINDS:
        _remove(
            db, kind, [thing.id for thing in touched if thing.kind == kind and not thing.before], standing
        )


def _put_back(db: Session, thing: Touched, before: Snapshot, standing: StandingMatrix) -> None:
    if thing.kind == "task":
        task = standing.tasks[thing.id]
        task.version += 1
        task.category_id = before["category_id"]
        task.workload = Workload(before["workload"])
        task.is_internal = before["is_internal"]
        replace_key_roles(db, thing.id, standing.key_roles[thing.id], before["roles"])
    if thing.kind == "role":
        standing.roles[thing.id].version += 1
    for language, text in _texts_of(standing, thing.kind, thing.id).items():
        if language not in before["texts"]:
            db.delete(text)
            continue
        *words, written_at = before["texts"][language]
        for field, value in zip(_FIELDS[thing.kind], words, strict=True):
            setattr(text, field, value)
        text.written_at = dt.datetime.fromisoformat(written_at)


_FIELDS: dict[Kind, tuple[str, ...]] = {
    "category": ("name", "summary"),
    "role": ("name", "definition"),
    "task": ("name", "summary", "hint"),
}


def _texts_of(
    standing: StandingMatrix, kind: Kind, row_id: int
) -> dict[str, CategoryText] | dict[str, RoleText] | dict[str, TaskText]:
    if kind == "category":
        return standing.category_texts[row_id]
    return standing.role_texts[row_id] if kind == "role" else standing.task_texts[row_id]


def _remove(db: Session, kind: Kind, ids: list[int], standing: StandingMatrix) -> None:
    for row_id in ids:
        for text in _texts_of(standing, kind, row_id).values():
            db.delete(text)
        if kind == "task":
            for key_role in standing.key_roles[row_id]:
                db.delete(key_role)
    db.flush()
    rows: dict[Kind, Mapping[int, SQLModel]] = {
        "category": standing.categories,
        "role": standing.roles,
        "task": standing.tasks,
    }
    for row_id in ids:
        db.delete(rows[kind][row_id])
    db.flush()
