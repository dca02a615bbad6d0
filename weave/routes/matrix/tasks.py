"""The matrix and its tasks."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, Field, StringConstraints

from weave.auth import CurrentCoordinator, CurrentMember, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Checkbox, Line, Number, OrNone, Submitted, Text, blank, submitted
from weave.i18n import LANGUAGES, OWN_NAMES, Language, _, language
from weave.ids import CategoryId, RoleId
from weave.models import Task, Workload
from weave.render import changed, render
from weave.routes.matrix.matrix_filters import FiltersInQuery
from weave.routes.paths import TaskInPath
from weave.services.matrix.matrix import Matrix, TaskRow, matrix_of
from weave.services.matrix.matrix_views import (
    Filters,
    View,
    by_category,
    by_person,
    by_role,
    figures_of,
    in_the_way,
    narrowed,
)
from weave.services.matrix.shipped_texts import differences_of
from weave.services.matrix.task_pages import page_of_task
from weave.services.matrix.tasks import (
    TaskShape,
    TaskWords,
    add_task,
    choices_for,
    edit_task,
    key_roles_of,
    texts_of,
)

router = APIRouter()

LAYOUTS = {"": "tasks/index.html", "print": "tasks/print.html", "arrange": "tasks/arrange.html"}

Name = Annotated[Line, StringConstraints(max_length=160)]
Words = Annotated[Text, StringConstraints(max_length=1000)]
Minutes = Annotated[int | None, Field(ge=1, le=10_000)]


PARTS = ("name", "summary", "hint")


def field(part: str, code: Language) -> str:
    """The form's field for a part of the text in a language."""
    return f"{part}_{code}".lower()


class TaskForm(BaseModel):
    """A task in each language, and what is the same in all of them."""

    name_en: Name = ""
    summary_en: Words = ""
    hint_en: Words = ""
    name_zh_hans: Name = ""
    summary_zh_hans: Words = ""
    hint_zh_hans: Words = ""
    name_zh_hant: Name = ""
    summary_zh_hant: Words = ""
    hint_zh_hant: Words = ""
    category: OrNone[CategoryId] = None
    new_category: Annotated[Line, StringConstraints(max_length=120)] = ""
    roles: Annotated[list[RoleId], Field(max_length=200)] = []
    workload: Workload = Workload.MEDIUM
    is_internal: Checkbox = False
    help_minutes: OrNone[Annotated[int, Field(ge=1, le=10_000)]] = None
    all_fit: Checkbox = False
    version: Number = 0

    def shape(self) -> TaskShape:
        return TaskShape(
            texts={
                code: TaskWords(*(getattr(self, field(part, code)) for part in PARTS)) for code in LANGUAGES
            },
            category_id=self.category,
            new_category=self.new_category,
            role_ids=self.roles,
            workload=self.workload,
            is_internal=self.is_internal,
            help_minutes=self.help_minutes,
        )


@router.get("/tasks", name="tasks.index")
def index(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    filters: FiltersInQuery,
    view: Annotated[str, Query(max_length=20)] = "task",
    layout: Annotated[Literal["", "print", "arrange"], Query()] = "",
) -> Response:
    matrix = matrix_of(db, by=by)
    shown: View = "role" if view == "role" else "person" if view == "person" else "task"
    tasks = narrowed(matrix, filters, by=by)
    return render(
        request,
        LAYOUTS[layout] if layout == "print" or by.may_coordinate else LAYOUTS[""],
        block="matrix",
        view=shown,
        filters=filters,
        figures=figures_of(matrix),
        tasks=tasks,
        bands=_bands(shown, tasks, matrix, filters),
        categories=[band.category for band in by_category(matrix.tasks)],
        roles=matrix.roles,
        hidden=sum(task.is_hidden for task in matrix.tasks),
        in_the_way=[] if tasks else in_the_way(matrix, filters, by=by),
    )


def _bands(view: View, tasks: list[TaskRow], matrix: Matrix, filters: Filters) -> list[Any]:
    if view == "role":
        return [*by_role(tasks, matrix.roles, filters.role)]
    if view == "person":
        return [*by_person(tasks)]
    return [*by_category(tasks)]


@router.get("/tasks/new", name="tasks.new")
def new(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    category: CategoryId | None = None,
) -> Response:
    known = TaskForm(category=category, workload=Workload.MEDIUM).model_dump()
    return render(
        request, "tasks/new.html", form=blank(**known), choices=choices_for(db, by=by), languages=_languages()
    )


@router.post("/tasks", name="tasks.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    form: Annotated[Submitted[TaskForm], Depends(submitted(TaskForm))],
) -> Response:
    url = request.app.state.addresses.within(by.network)
    try:
        if form.data is not None:
            task = add_task(db, shape=form.data.shape(), by=by)
            return changed(
                request, to=url("tasks.show", task=task.id), notice=_("The task is in the matrix.")
            )
    except Refused as error:
        form = form.refused(error)
    choices = choices_for(db, by=by)
    return render(
        request,
        "tasks/new.html",
        block="form",
        status=422,
        form=form,
        choices=choices,
        languages=_languages(),
    )


@router.get("/tasks/{task}", name="tasks.show")
def show(request: Request, db: NetworkSession, by: CurrentMember, task: TaskInPath) -> Response:
    return render(
        request,
        "tasks/show.html",
        it=page_of_task(db, task=task, by=by),
        differences=differences_of(db, task=task),
        languages=_languages(),
    )


@router.get("/tasks/{task}/edit", name="tasks.edit")
def edit(request: Request, db: NetworkSession, by: CurrentCoordinator, task: TaskInPath) -> Response:
    held = key_roles_of(db, task=task)
    return render(
        request,
        "tasks/edit.html",
        task=task,
        form=blank(**_as_stored(db, task, held)),
        choices=choices_for(db, by=by, keep=held),
        languages=_languages(),
    )


@router.post("/tasks/{task}", name="tasks.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    task: TaskInPath,
    form: Annotated[Submitted[TaskForm], Depends(submitted(TaskForm))],
) -> Response:
    url = request.app.state.addresses.within(by.network)
    status, held = 422, key_roles_of(db, task=task)
    choices = choices_for(db, by=by, keep=held)
    try:
        if form.data is not None:
            shape = form.data.shape()
            edit_task(db, task=task, version=form.data.version, shape=shape, all_fit=form.data.all_fit, by=by)
            return changed(request, to=url("tasks.show", task=task.id), notice=_("Task saved."))
    except Refused as error:
        form = form.refused(error)
    except Stale:
        status, form = (
            409,
            form.outdated(_theirs(form.values, _as_stored(db, task, held), dict(choices.roles))),
        )
    return render(
        request,
        "tasks/edit.html",
        block="form",
        status=status,
        task=task,
        form=form,
        choices=choices,
        languages=_languages(),
    )


def _as_stored(db: NetworkSession, task: Task, held: list[int]) -> dict[str, Any]:
    """The task as its form would hold it."""
    values = TaskForm(
        category=task.category_id,
        roles=held,
        workload=task.workload,
        is_internal=task.is_internal,
        help_minutes=task.help_minutes,
        version=task.version,
    ).model_dump()
    for code, text in texts_of(db, task=task).items():
        for part in PARTS:
            values[field(part, code)] = getattr(text, part)
    return values


def _theirs(typed: dict[str, Any], stored: dict[str, Any], roles: dict[int, str]) -> dict[str, str]:
    """What somebody else saved, field by field, where it is not what was typed here."""
    named = stored | {
        "roles": ", ".join(roles[role_id] for role_id in stored["roles"] if role_id in roles),
        "is_internal": _("internal") if stored["is_internal"] else _("open"),
    }
    return {
        name: str(named[name] if named[name] is not None else "")
        for name in stored
        if name not in ("version", "all_fit", "new_category") and _as_typed(stored[name]) != typed.get(name)
    }


def _as_typed(value: Any) -> Any:
    """A value as a browser sends it."""
    if isinstance(value, list):
        return [str(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else ""
    return "" if value is None else str(value)


def _languages() -> list[tuple[Language, str]]:
    """The languages and their own names, the reader's first."""
    return sorted(OWN_NAMES.items(), key=lambda pair: pair[0] != language())
