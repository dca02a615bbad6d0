"""Ending what somebody carries, or taking a question back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentMember, NetworkSession
from weave.errors import Forbidden, Refused
from weave.forms import Note, OptionalDate, Submitted, blank, submitted
from weave.i18n import _
from weave.membership import Membership
from weave.models import Assignment
from weave.render import changed, render
from weave.routes.paths import AssignmentInPath
from weave.services.matrix.assignments import end
from weave.services.people.people import people
from weave.services.wording import task_name

router = APIRouter()


class EndingForm(BaseModel):
    reason: Note = ""
    on: OptionalDate = None


@router.get("/assignments/{assignment}/endings/new", name="assignment_endings.new")
def new(request: Request, db: NetworkSession, by: CurrentMember, assignment: AssignmentInPath) -> Response:
    form = blank(reason="", on=by.today.isoformat())
    return _ending(request, db, by, assignment, form)


@router.post("/assignments/{assignment}/endings", name="assignment_endings.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    assignment: AssignmentInPath,
    form: Annotated[Submitted[EndingForm], Depends(submitted(EndingForm))],
) -> Response:
    if form.data is None:
        return _ending(request, db, by, assignment, form, status=422)
    try:
        end(db, assignment=assignment, by=by, on=form.data.on, reason=form.data.reason)
    except Refused as error:
        return _ending(request, db, by, assignment, form.refused(error), status=422)
    url = request.app.state.addresses.within(by.network)
    task = task_name(db, task_id=assignment.task_id, network=by.network)
    notice = (
        _("“%(task)s”: what was put down is taken back.", task=task)
        if assignment.answered_at is None
        else _("“%(task)s” is handed back. Thank you for carrying it.", task=task)
    )
    if by.may_coordinate and assignment.member_id != by.member_id:
        return changed(request, to=f"{url('tasks.index')}#task-{assignment.task_id}", notice=notice)
    return changed(request, to=url("me.show"), notice=notice)


def _ending(
    request: Request,
    db: Session,
    by: Membership,
    assignment: Assignment,
    form: Submitted[EndingForm],
    *,
    status: int = 200,
) -> Response:
    if not by.may_end(assignment):
        raise Forbidden
    return render(
        request,
        "assignments/ending.html",
        status=status,
        assignment=assignment,
        person=people(db, [assignment.member_id])[assignment.member_id],
        task_name=task_name(db, task_id=assignment.task_id, network=by.network),
        form=form,
    )
