"""Writes what a plan says into the matrix, and keeps what is needed to go back."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from seeds.matrix import ShippedMatrix, shipped
from weave.i18n import LANGUAGES
from weave.models import (
    Category,
    CategoryText,
    Role,
    RoleText,
    Task,
    TaskRole,
    TaskText,
    Workload,
)
from weave.services.matrix.matrix_imports.planning import (
    CategoryPlan,
    Identity,
    Plan,
    RolePlan,
    TaskPlan,
)
from weave.services.matrix.matrix_imports.snapshots import Snapshot, snapshot
from weave.services.matrix.matrix_imports.standing import Kind, StandingMatrix, standing_matrix

# What is known of a role that only tasks speak of and that Weave does not ship.
_NOTHING = {"definition": ""}
# By kind and id: what was there before (nothing for what was added) and what is there now.
Undo = dict[Kind, dict[str, tuple[Snapshot | None, Snapshot | None]]]


def apply_plan(db: Session, plan: Plan, standing: StandingMatrix, now: dt.datetime) -> Undo:
    """Do all of it, and tell what was and what is."""
    touched = _touched(plan)
    before = {(kind, row_id): snapshot(standing, kind, row_id) for kind, row_id in touched}
    written = _Writing(db, plan, standing, now).write()
    fresh = standing_matrix(db)
    undo: Undo = {"category": {}, "role": {}, "task": {}}
    for kind, row_id in (*touched, *written):
        undo[kind][str(row_id)] = (before.get((kind, row_id)), snapshot(fresh, kind, row_id))
    return undo


def _touched(plan: Plan) -> list[tuple[Kind, int]]:
    by_kind: tuple[tuple[Kind, tuple[CategoryPlan | RolePlan | TaskPlan, ...]], ...] = (
        ("category", plan.categories),
        ("role", plan.roles),
        ("task", plan.tasks),
    )
    return [
        (kind, planned.found.id)
        for kind, plans in by_kind
        for planned in plans
        if planned.found.id is not None and planned.changes
    ]


class _Writing:
    """Goes from categories and roles to the tasks that name them."""

    def __init__(self, db: Session, plan: Plan, standing: StandingMatrix, now: dt.datetime) -> None:
        self.db = db
        self.plan = plan
        self.standing = standing
        self.now = now
        self.shipped: ShippedMatrix = shipped()
        self.new: list[tuple[Kind, int]] = []
        self.category_ids: dict[Identity, int] = {("id", row_id): row_id for row_id in standing.categories}
        self.role_ids: dict[Identity, int] = {("id", row_id): row_id for row_id in standing.roles}

    def write(self) -> list[tuple[Kind, int]]:
        """Write everything; what was added, by kind and id."""
        self._write_categories()
        self._write_roles()
        self._write_tasks()
        self.db.flush()
        return self.new

    def _write_categories(self) -> None:
        place = _next_place(self.standing.categories)
        added: list[tuple[CategoryPlan, Category]] = []
        for planned in self.plan.categories:
            if planned.found.id is not None:
                if planned.changes:
                    self._change_category(planned, planned.found.id)
                continue
            added.append((planned, Category(key=planned.found.key, position=place + len(added))))
        self._add("category", [row for _, row in added])
        for planned, row in added:
            self.category_ids[planned.found.identity] = row.id
            ours = {
                language: {"name": text.name, "summary": text.summary}
                for language, text in self._shipped_texts("category", row.key).items()
            }
            theirs = {"name": planned.row.name, "summary": planned.row.summary}
            for language, words in self._all_languages(ours, theirs):
                self._set(
                    CategoryText(category_id=row.id, language=language, name="", written_at=self.now), words
                )

    def _change_category(self, planned: CategoryPlan, row_id: int) -> None:
        text = self.standing.category_texts[row_id].get(self.plan.language)
        if text is None:
            text = CategoryText(category_id=row_id, language=self.plan.language, name="", written_at=self.now)
        self._set(text, {change.field: change.after for change in planned.changes})

    def _write_roles(self) -> None:
        place = _next_place(self.standing.roles)
        added: list[tuple[RolePlan, Role]] = []
        for planned in self.plan.roles:
            if planned.found.id is not None:
                if planned.changes:
                    self._change_role(planned, planned.found.id)
                continue
            added.append((planned, self._new_role(planned.found.key, place + len(added))))
        self._add("role", [row for _, row in added])
        for planned, row in added:
            self.role_ids[planned.found.identity] = row.id
            ours = {
                language: {"name": text.name, "definition": text.definition}
                for language, text in self._shipped_texts("role", row.key).items()
            }
            shipped_words = ours.get(self.plan.language, _NOTHING)
            defined = planned.row.definition if planned.row else shipped_words["definition"]
            theirs = {"name": planned.found.name, "definition": defined}
            for language, words in self._all_languages(ours, theirs):
                self._set(RoleText(role_id=row.id, language=language, name="", written_at=self.now), words)

    def _new_role(self, key: str | None, place: int) -> Role:
        """A shipped role comes with what it allows; one of the network's own allows nothing yet."""
        if key is None:
            return Role(position=place)
        shape = self.shipped.role(key)
        role = Role(key=key, position=place, workload=Workload(shape.workload))
        for grant in shape.grants:
            setattr(role, f"may_{grant}", True)
        return role

    def _change_role(self, planned: RolePlan, row_id: int) -> None:
        self.standing.roles[row_id].version += 1
        text = self.standing.role_texts[row_id].get(self.plan.language)
        if text is None:
            text = RoleText(role_id=row_id, language=self.plan.language, name="", written_at=self.now)
        self._set(text, {change.field: change.after for change in planned.changes})

    def _write_tasks(self) -> None:
        place = _next_place(self.standing.tasks)
        added: list[tuple[TaskPlan, Task]] = []
        for planned in self.plan.tasks:
            if planned.found.id is not None:
                if planned.changes:
                    self._change_task(planned, planned.found.id)
                continue
            added.append((planned, self._new_task(planned, place + len(added))))
        self._add("task", [row for _, row in added])
        for planned, row in added:
            ours = {
                language: {"name": text.name, "summary": text.summary, "hint": text.hint}
                for language, text in self._shipped_texts("task", row.key).items()
            }
            theirs = {"name": planned.row.name, "summary": planned.row.summary, "hint": planned.row.hint}
            for language, words in self._all_languages(ours, theirs):
                self._set(TaskText(task_id=row.id, language=language, name="", written_at=self.now), words)
            for at, role in enumerate(dict.fromkeys(planned.roles)):
                self.db.add(TaskRole(task_id=row.id, role_id=self.role_ids[role], position=at))

    def _new_task(self, planned: TaskPlan, place: int) -> Task:
        key = planned.found.key
        return Task(
            key=key,
            category_id=self.category_ids[planned.category],
            position=place,
            workload=Workload(planned.row.workload),
            is_internal=planned.is_internal,
            help_minutes=self.shipped.task(key).help_minutes if key else None,
        )

    def _change_task(self, planned: TaskPlan, row_id: int) -> None:
        task = self.standing.tasks[row_id]
        # Texts and key roles are part of what a version stands for, though they live in other tables.
        task.version += 1
        changes = {change.field: change.after for change in planned.changes}
        texts = {field: changes[field] for field in ("name", "summary", "hint") if field in changes}
        if texts:
            text = self.standing.task_texts[row_id].get(self.plan.language)
            if text is None:
                text = TaskText(task_id=row_id, language=self.plan.language, name="", written_at=self.now)
            self._set(text, texts)
        if "category" in changes:
            task.category_id = self.category_ids[planned.category]
        if "workload" in changes:
            task.workload = Workload(planned.row.workload)
        if "internal" in changes:
            task.is_internal = planned.is_internal
        if "roles" in changes:
            wanted = [self.role_ids[role] for role in dict.fromkeys(planned.roles)]
            replace_key_roles(self.db, row_id, self.standing.key_roles[row_id], wanted)

    def _set(self, text: CategoryText | RoleText | TaskText, words: Mapping[Any, str]) -> None:
        for field, value in words.items():
            setattr(text, field, value)
        text.written_at = self.now
        self.db.add(text)

    def _add(self, kind: Kind, rows: list[Any]) -> None:
        self.db.add_all(rows)
        self.db.flush()
        self.new.extend((kind, row.id) for row in rows)

    def _shipped_texts(self, kind: Kind, key: str | None) -> Mapping[Any, Any]:
        if key is None:
            return {}
        if kind == "category":
            return self.shipped.category(key).texts
        return self.shipped.role(key).texts if kind == "role" else self.shipped.task(key).texts

    def _all_languages(
        self, ours: Mapping[str, dict[str, str]], theirs: dict[str, str]
    ) -> list[tuple[str, dict[str, str]]]:
        """The document's own words in its language; beside them what Weave ships in the others."""
        language = self.plan.language
        others = {other: ours[other] for other in LANGUAGES if other != language and other in ours}
        return [(language, theirs), *others.items()]


def _next_place(rows: Mapping[int, Any]) -> int:
    return max((row.position for row in rows.values()), default=-1) + 1


def replace_key_roles(db: Session, task_id: int, now: list[TaskRole], wanted: list[int]) -> None:
    """Make these the key roles of a task, in this order."""
    there = {key_role.role_id: key_role for key_role in now}
    for role_id, key_role in there.items():
        if role_id not in wanted:
            db.delete(key_role)
    for at, role_id in enumerate(wanted):
        if role_id in there:
            there[role_id].position = at
        else:
            db.add(TaskRole(task_id=task_id, role_id=role_id, position=at))
