"""Saying that one will help in a small way."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.addresses import local_path
from weave.auth import Myself, NetworkSession
from weave.errors import NotFound
from weave.forms import Back, Note, Submitted, submitted
from weave.i18n import _
from weave.ids import TaskId, number_in
from weave.render import changed, render
from weave.services.giving.help_wanted import way_to_help
from weave.services.giving.pledges import make_pledge, open_task

router = APIRouter()


class PledgeForm(BaseModel):
    task: TaskId
    note: Note = ""
    next: Back = ""


@router.post("/me/pledges", name="pledges.create")
def create(
    request: Request,
    db: NetworkSession,
    by: Myself,
    form: Annotated[Submitted[PledgeForm], Depends(submitted(PledgeForm))],
) -> Response:
    if form.data is None:
        return _again(request, db, by, form)
    task = open_task(db, task_id=form.data.task, by=by)
    make_pledge(db, task=task, by=by, note=form.data.note)
    url = request.app.state.addresses.within(by.network)
    return changed(
        request,
        "pledges/create.html",
        to=form.data.next or url("me.show"),
        notice=_("Thank you! Whoever looks after this will answer you."),
        way=way_to_help(db, task_id=task.id, by=by),
        next_url=form.data.next,
    )


def _again(request: Request, db: NetworkSession, by: Myself, form: Submitted[PledgeForm]) -> Response:
    """The card with what is wrong with her word; a task that cannot be read was never on a page."""
    task_id = number_in(form.values["task"])
    way = way_to_help(db, task_id=task_id, by=by) if task_id else None
    if way is None:
        raise NotFound
    return render(
        request,
        "pledges/new.html",
        block="way",
        status=422,
        way=way,
        pledge_form=form,
        next_url=local_path(str(form.values["next"])),
    )
