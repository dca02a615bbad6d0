"""Ways to look at the matrix: by task, role or person, narrowed by filters that live in the address."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from weave.membership import Membership
from weave.models import Part, Workload
from weave.services.matrix.matrix import CategoryName, Matrix, OnTask, RoleName, TaskRow

View = Literal["task", "role", "person"]
Access = Literal["open", "internal"]


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked of the matrix; each field is a value in the address, empty when it does not narrow."""

    category: int | None = None
    role: int | None = None
    workload: Workload | None = None
    access: Access | None = None
    uncovered: bool = False
    on_one: bool = False
    unanswered: bool = False
    given: bool = False
    mine: bool = False
    hidden: bool = False
    q: str = ""

    def in_address(self, **changes: Any) -> dict[str, object]:
        """The values for the address, with some of them changed; what does not narrow is left out."""
        values = {name: getattr(self, name) for name in NAMES} | changes
        return {name: 1 if value is True else value for name, value in values.items() if value}

    @property
    def active(self) -> list[str]:
        return list(self.in_address())

    def without(self, name: str) -> "Filters":
        changes: dict[str, Any] = {field.name: field.default for field in fields(self) if field.name == name}
        return replace(self, **changes)


NAMES = tuple(field.name for field in fields(Filters))


@dataclass(frozen=True, slots=True)
class Figures:
    """What the whole matrix lacks and was given, whatever is filtered."""

    tasks: int
    categories: int
    uncovered: int
    on_one: int
    unanswered: int
    given: int


@dataclass(frozen=True, slots=True)
class CategoryBand:
    category: CategoryName
    tasks: list[TaskRow]

    @property
    def uncovered(self) -> int:
        return sum(task.is_uncovered for task in self.tasks)


@dataclass(frozen=True, slots=True)
class RoleBand:
    """A role with its tasks; `role` is None for tasks that name none."""

    role: RoleName | None
    tasks: list[TaskRow]

    @property
    def uncovered(self) -> int:
        return sum(task.is_uncovered for task in self.tasks)


@dataclass(frozen=True, slots=True)
class PersonBand:
    """A person with her tasks and her part in each; None for a part that she has not accepted yet."""

    person: OnTask
    tasks: list[tuple[TaskRow, Part, bool]]


def figures_of(matrix: Matrix) -> Figures:
    tasks = [task for task in matrix.tasks if not task.is_hidden]
    return Figures(
        tasks=len(tasks),
        categories=len({task.category.id for task in tasks}),
        uncovered=sum(task.is_uncovered for task in tasks),
        on_one=sum(task.hangs_on_one for task in tasks),
        unanswered=sum(task.is_unanswered for task in tasks),
        given=sum(task.given for task in tasks),
    )


def narrowed(matrix: Matrix, filters: Filters, *, by: Membership) -> list[TaskRow]:
    """The tasks that pass every filter; hidden ones only when they are asked for."""
    tests = [test for name in filters.active if (test := _test(name, filters, by))]
    return [
        task
        for task in matrix.tasks
        if task.is_hidden == filters.hidden and all(test(task) for test in tests)
    ]


def _test(name: str, filters: Filters, by: Membership) -> Callable[[TaskRow], bool] | None:
    wanted = filters.q.casefold().split()
    tests: dict[str, Callable[[TaskRow], bool]] = {
        "category": lambda task: task.category.id == filters.category,
        "role": lambda task: any(role.id == filters.role for role in task.roles),
        "workload": lambda task: task.workload is filters.workload,
        "access": lambda task: task.is_internal == (filters.access == "internal"),
        "uncovered": lambda task: task.is_uncovered,
        "on_one": lambda task: task.hangs_on_one,
        "unanswered": lambda task: task.is_unanswered,
        "given": lambda task: task.given > 0,
        "mine": lambda task: any(person.member_id == by.member_id for person in task.everybody),
        "q": lambda task: _says(task, wanted),
    }
    return tests.get(name)


def _says(task: TaskRow, words: Iterable[str]) -> bool:
    text = f"{task.name}\n{task.summary}".casefold()
    return all(word in text for word in words)


def in_the_way(matrix: Matrix, filters: Filters, *, by: Membership) -> list[tuple[str, int]]:
    """The filters that could be dropped when nothing is left, and how many tasks would be seen then."""
    counts = [(name, len(narrowed(matrix, filters.without(name), by=by))) for name in filters.active]
    return [(name, count) for name, count in counts if count]


def by_category(tasks: Iterable[TaskRow]) -> list[CategoryBand]:
    bands: dict[int, CategoryBand] = {}
    for task in tasks:
        bands.setdefault(task.category.id, CategoryBand(task.category, [])).tasks.append(task)
    return list(bands.values())


def by_role(tasks: Iterable[TaskRow], roles: Iterable[RoleName], only: int | None = None) -> list[RoleBand]:
    """Each role, or one, with its tasks; a task with two key roles stands under both."""
    of_role: defaultdict[int | None, list[TaskRow]] = defaultdict(list)
    names: dict[int | None, RoleName | None] = {role.id: role for role in roles}
    for task in tasks:
        for role in task.roles or (None,):
            role_id = role.id if role else None
            names.setdefault(role_id, role)
            of_role[role_id].append(task)
    return [
        RoleBand(role, of_role[role_id])
        for role_id, role in names.items()
        if role_id in of_role and only in (None, role_id)
    ]


def by_person(tasks: Iterable[TaskRow]) -> list[PersonBand]:
    """Each person who is on a task or is asked to be, those with most tasks first."""
    bands: dict[int, PersonBand] = {}
    for task in tasks:
        for person in task.everybody:
            band = bands.setdefault(person.member_id, PersonBand(person, []))
            band.tasks.append((task, person.part, person.is_proposed))
    return sorted(bands.values(), key=lambda band: -len(band.tasks))
