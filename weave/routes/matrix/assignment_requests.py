"""Asking for a task; and, for coordinators, who has asked and whom members suggest."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, CurrentMember, NetworkSession
from weave.errors import Refused
from weave.forms import Note, Submitted, blank, submitted
from weave.i18n import _
from weave.membership import Membership
from weave.models import Part, Task
from weave.render import changed, render
from weave.routes.paths import TaskInPath
from weave.services.matrix.assignment_requests import ask_for, open_suggestions, waiting_requests
from weave.services.wording import task_name

router = APIRouter()


class RequestForm(BaseModel):
    part: Part = Part.HOLDER
    note: Note = ""


@router.get("/assignment-requests", name="assignment_requests.index")
def index(request: Request, db: NetworkSession, by: CurrentCoordinator) -> Response:
    return render(
        request,
        "assignments/requests.html",
        requests=waiting_requests(db, by=by),
        suggestions=open_suggestions(db, by=by),
        answering=None,
        answer_form=None,
    )


@router.get("/tasks/{task}/assignment-requests/new", name="assignment_requests.new")
def new(request: Request, db: NetworkSession, by: CurrentMember, task: TaskInPath) -> Response:
    return _asking(request, db, by, task, blank(part=Part.HOLDER.value, note=""))


@router.post("/tasks/{task}/assignment-requests", name="assignment_requests.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    task: TaskInPath,
    form: Annotated[Submitted[RequestForm], Depends(submitted(RequestForm))],
) -> Response:
    if form.data is None:
        return _asking(request, db, by, task, form, status=422)
    try:
        ask_for(db, task=task, part=form.data.part, by=by, note=form.data.note)
    except Refused as error:
        return _asking(request, db, by, task, form.refused(error), status=422)
    url = request.app.state.addresses.within(by.network)
    name = task_name(db, task_id=task.id, network=by.network)
    notice = _("You have asked for “%(task)s”. A coordinator will answer.", task=name)
    return changed(request, to=url("tasks.show", task=task.id), notice=notice)


def _asking(
    request: Request, db: Session, by: Membership, task: Task, form: Submitted[Any], *, status: int = 200
) -> Response:
    return render(
        request,
        "assignments/request.html",
        status=status,
        task=task,
        task_name=task_name(db, task_id=task.id, network=by.network),
        form=form,
    )
