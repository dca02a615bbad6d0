"""Taking a task out of sight, and bringing it back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.notices import Notice
from weave.render import changed
from weave.routes.paths import TaskInPath
from weave.services.matrix.tasks import hide_task, show_task
from weave.services.wording import task_name

router = APIRouter()


class HidingForm(BaseModel):
    """Nothing to fill in: that it was sent says it all."""


Form = Annotated[Submitted[HidingForm], Depends(submitted(HidingForm))]


@router.post("/tasks/{task}/hiding", name="task_hidings.create")
def create(
    request: Request, db: NetworkSession, by: CurrentCoordinator, task: TaskInPath, _form: Form
) -> Response:
    hide_task(db, task=task, now=by.now)
    url = request.app.state.addresses.within(by.network)
    name = task_name(db, task_id=task.id, network=by.network)
    notice = Notice(_("“%(task)s” is hidden.", task=name), undo_url=url("task_hidings.delete", task=task.id))
    return changed(request, to=url("tasks.index"), notice=notice)


@router.post("/tasks/{task}/hiding/end", name="task_hidings.delete")
def delete(
    request: Request, db: NetworkSession, by: CurrentCoordinator, task: TaskInPath, _form: Form
) -> Response:
    show_task(db, task=task)
    url = request.app.state.addresses.within(by.network)
    name = task_name(db, task_id=task.id, network=by.network)
    return changed(
        request,
        to=f"{url('tasks.index')}#task-{task.id}",
        notice=_("“%(task)s” is back in the matrix.", task=name),
    )
