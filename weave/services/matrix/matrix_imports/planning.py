"""What a document would add to a matrix and change in it, field by field, before anything is written."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from weave.formats.headings import Column, columns_in
from weave.formats.matrix import (
    AsideKind,
    CategoryRow,
    MatrixDocument,
    Reason,
    RoleRow,
    TaskRow,
    Unread,
)
from weave.i18n import LANGUAGES, Language
from weave.models import Task, Workload
from weave.services.matrix.matrix_imports.standing import (
    Names,
    Recognised,
    StandingMatrix,
    category_names,
    role_names,
    task_names,
)

Field = Literal["name", "summary", "hint", "definition", "workload", "internal", "category", "roles"]
Identity = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, before and after: texts and names as they are, workload and openness by their values."""

    field: Field
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CategoryPlan:
    row: CategoryRow
    found: Recognised
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RolePlan:
    """A role; `row` is None when only tasks speak of it."""

    row: RoleRow | None
    found: Recognised
    changes: tuple[FieldChange, ...]

    @property
    def line(self) -> int | None:
        return self.row.line if self.row else None


@dataclass(frozen=True, slots=True)
class TaskPlan:
    """A task; `number` is its place in the document, `called` what it is called now."""

    number: int
    row: TaskRow
    found: Recognised
    category: Identity
    roles: tuple[Identity, ...]
    called: str
    is_hidden: bool
    is_internal: bool
    changes: tuple[FieldChange, ...]


Planned = TypeVar("Planned", CategoryPlan, RolePlan, TaskPlan)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that an import would do, and all that it leaves out."""

    language: Language
    categories: tuple[CategoryPlan, ...]
    roles: tuple[RolePlan, ...]
    tasks: tuple[TaskPlan, ...]
    skipped: tuple[Unread, ...]
    ignored_columns: tuple[str, ...]
    read: int

    @property
    def things(self) -> tuple["CategoryPlan | RolePlan | TaskPlan", ...]:
        return (*self.categories, *self.roles, *self.tasks)

    @property
    def does_nothing(self) -> bool:
        return all(plan.found.id is not None and not plan.changes for plan in self.things)

    @property
    def workloads(self) -> Counter[str]:
        return Counter(plan.row.workload for plan in self.tasks)

    @property
    def fingerprint(self) -> str:
        """Differs as soon as the same document would do anything else than when it was shown."""
        doing = [(plan.found.identity, plan.changes) for plan in self.things]
        return hashlib.sha256(repr(doing).encode()).hexdigest()[:32]

    def without(self, numbers: Collection[int]) -> "Plan":
        """The same without these tasks, and without what only they would have added."""
        if not numbers:
            return self
        tasks = tuple(plan for plan in self.tasks if plan.number not in numbers)
        categories = {plan.category for plan in tasks}
        roles = {role for plan in tasks for role in plan.roles}
        return Plan(
            language=self.language,
            categories=tuple(
                plan
                for plan in self.categories
                if plan.found.id is not None or plan.found.identity in categories
            ),
            roles=tuple(plan for plan in self.roles if plan.row or plan.found.identity in roles),
            tasks=tasks,
            skipped=self.skipped,
            ignored_columns=self.ignored_columns,
            read=self.read,
        )


def added(plans: Iterable[Planned]) -> list[Planned]:
    return [plan for plan in plans if plan.found.id is None]


def changed(plans: Iterable[Planned]) -> list[Planned]:
    return [plan for plan in plans if plan.found.id is not None and plan.changes]


def same(plans: Iterable[Planned]) -> list[Planned]:
    return [plan for plan in plans if plan.found.id is not None and not plan.changes]


def plan_import(document: MatrixDocument, standing: StandingMatrix) -> Plan:
    """Compare a document with the matrix. An empty cell says nothing: it never takes a text away."""
    return _Planning(document, standing).plan()


class _Planning:
    def __init__(self, document: MatrixDocument, standing: StandingMatrix) -> None:
        self.document = document
        self.standing = standing
        self.language = document.language
        self.category_names = category_names(standing)
        self.role_names = role_names(standing)
        self.task_names: dict[int | None, Names] = {}
        self.says_who_is_internal = any(
            Column.INTERNAL in (columns_in(aside.text.split(" | ")) or {}).values()
            for aside in document.asides
            if aside.kind is AsideKind.HEADER
        )

    def plan(self) -> Plan:
        categories: dict[Identity, CategoryPlan] = {}
        for row in self.document.categories:
            plan = self._category(row)
            categories.setdefault(plan.found.identity, plan)
        roles: dict[Identity, RolePlan] = {}
        for role in self.document.roles:
            found = self.role_names.find(role.name)
            roles.setdefault(found.identity, self._role(role, found))
        tasks: dict[Identity, TaskPlan] = {}
        repeated: list[Unread] = []
        for number, task in enumerate(self.document.tasks):
            planned = self._task(number, task)
            if planned.found.identity in tasks:
                repeated.append(Unread(task.line, None, Reason.REPEATED, task.name, task.sheet))
                continue
            tasks[planned.found.identity] = planned
            for name in task.roles:
                found = self.role_names.find(name)
                roles.setdefault(found.identity, RolePlan(None, found, ()))
        return Plan(
            language=self.language,
            categories=tuple(categories.values()),
            roles=tuple(roles.values()),
            tasks=tuple(tasks.values()),
            skipped=(*self.document.unread, *repeated),
            ignored_columns=self.document.ignored_columns,
            read=len(self.document.tasks),
        )

    def _category(self, row: CategoryRow) -> CategoryPlan:
        found = self.category_names.find(row.name)
        if found.id is None:
            return CategoryPlan(row, found, ())
        text = self.standing.category_texts[found.id].get(self.language)
        before = (text.name, text.summary) if text else ("", "")
        return CategoryPlan(
            row, found, _texts(("name", before[0], row.name), ("summary", before[1], row.summary))
        )

    def _role(self, row: RoleRow, found: Recognised) -> RolePlan:
        if found.id is None:
            return RolePlan(row, found, ())
        text = self.standing.role_texts[found.id].get(self.language)
        before = (text.name, text.definition) if text else ("", "")
        return RolePlan(
            row, found, _texts(("name", before[0], row.name), ("definition", before[1], row.definition))
        )

    def _task(self, number: int, row: TaskRow) -> TaskPlan:
        category = self.category_names.find(row.category)
        if category.id not in self.task_names:
            self.task_names[category.id] = task_names(self.standing, category.id)
        found = self.task_names[category.id].find(row.name)
        roles = tuple(self.role_names.find(name) for name in row.roles)
        task = self.standing.tasks[found.id] if found.id is not None else None
        is_internal = row.internal
        if task and task.is_internal and not self.says_who_is_internal:
            # Opening what is internal takes an explicit no, not a document without a column for it.
            is_internal = True
        return TaskPlan(
            number=number,
            row=row,
            found=found,
            category=category.identity,
            roles=tuple(role.identity for role in roles),
            called=self._called("task", task.id) if task else "",
            is_hidden=bool(task and task.hidden_at),
            is_internal=is_internal,
            changes=self._task_changes(row, task, category, roles, is_internal) if task else (),
        )

    def _task_changes(
        self,
        row: TaskRow,
        task: Task,
        category: Recognised,
        roles: tuple[Recognised, ...],
        is_internal: bool,
    ) -> tuple[FieldChange, ...]:
        text = self.standing.task_texts[task.id].get(self.language)
        before = (text.name, text.summary, text.hint) if text else ("", "", "")
        changes = list(
            _texts(
                ("name", before[0], row.name),
                ("summary", before[1], row.summary),
                ("hint", before[2], row.hint),
            )
        )
        if task.category_id != category.id:
            changes.append(FieldChange("category", self._called("category", task.category_id), row.category))
        now = [key_role.role_id for key_role in self.standing.key_roles[task.id]]
        if roles and set(now) != {role.id for role in roles}:
            called = ", ".join(self._called("role", role_id) for role_id in now)
            changes.append(FieldChange("roles", called, ", ".join(role.name for role in roles)))
        if task.workload is not Workload(row.workload):
            changes.append(FieldChange("workload", task.workload.value, row.workload))
        if task.is_internal != is_internal:
            changes.append(FieldChange("internal", _openness(task.is_internal), _openness(is_internal)))
        return tuple(changes)

    def _called(self, kind: Literal["category", "role", "task"], row_id: int) -> str:
        return self.standing.name_of(kind, row_id, (self.language, *LANGUAGES))


def _texts(*fields: tuple[Field, str, str]) -> tuple[FieldChange, ...]:
    """The texts that differ; one that the document leaves empty stays as it is."""
    return tuple(FieldChange(*field) for field in fields if field[2] and field[1] != field[2])


def _openness(is_internal: bool) -> str:
    return "internal" if is_internal else "open"
