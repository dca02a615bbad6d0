"""Giving a task back what it was shipped with."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import NotFound
from weave.forms import Submitted, submitted
from weave.i18n import Language, _
from weave.render import changed
from weave.routes.paths import TaskInPath
from weave.services.matrix.shipped_texts import restore_facts, restore_text, shipped_task

router = APIRouter()


class RestoringForm(BaseModel):
    """`what`: a language's text, or the facts that are the same in all of them."""

    what: Language | Literal["facts"]


@router.post("/tasks/{task}/shipped-text", name="shipped_texts.restore")
def restore(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    task: TaskInPath,
    form: Annotated[Submitted[RestoringForm], Depends(submitted(RestoringForm))],
) -> Response:
    if form.data is None or shipped_task(task) is None:
        raise NotFound
    if form.data.what == "facts":
        restore_facts(db, task=task)
    else:
        restore_text(db, task=task, code=form.data.what, by=by)
    url = request.app.state.addresses.within(by.network)
    return changed(request, to=url("tasks.show", task=task.id), notice=_("As it was shipped again."))
