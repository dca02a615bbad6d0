"""A task's place in its category."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.notices import Notice
from weave.render import changed
from weave.routes.paths import TaskInPath
from weave.services.matrix.tasks import move_task

router = APIRouter()


class PositionForm(BaseModel):
    direction: Literal["up", "down"]


@router.post("/tasks/{task}/position", name="task_positions.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    task: TaskInPath,
    form: Annotated[Submitted[PositionForm], Depends(submitted(PositionForm))],
) -> Response:
    """Up or down by one; at the end of the shelf, or asked for neither, it stays where it is."""
    url = request.app.state.addresses.within(by.network)
    moved = form.data is not None and move_task(db, task=task, up=form.data.direction == "up")
    notice = None if moved else Notice(_("It is at the end of its category already."), "info")
    return changed(request, to=f"{url('tasks.index', layout='arrange')}#task-{task.id}", notice=notice)
