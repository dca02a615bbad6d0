"""The picker, and proposing somebody for a task."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused
from weave.forms import Back, Checkbox, Note, Submitted, blank, submitted
from weave.i18n import _
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import Assignment, AssignmentState, Member, Part, Task
from weave.notices import Notice
from weave.render import changed, render, wants_fragment
from weave.routes.paths import TaskInPath, found
from weave.services.matrix.assignments import propose
from weave.services.matrix.candidates import candidates_for
from weave.services.matrix.matrix import row_of
from weave.services.wording import task_name

router = APIRouter()

Searched = Annotated[str, Query(max_length=200)]


class AssignmentForm(BaseModel):
    member: MemberId
    part: Part = Part.HOLDER
    note: Note = ""
    agreed: Checkbox = False
    next: Back = ""


@router.get("/tasks/{task}/assignments/new", name="assignments.new")
def new(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    task: TaskInPath,
    q: Searched = "",
    part: Part = Part.HOLDER,
    next: Searched = "",  # noqa: A002 - the word of every form that leads back
    list: bool = False,  # noqa: A002 - only the people, while one types
) -> Response:
    block = "candidates" if list else "picker"
    return _picker(request, db, by, task, q=q, part=part, form=blank(next=next), block=block)


@router.post("/tasks/{task}/assignments", name="assignments.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    task: TaskInPath,
    form: Annotated[Submitted[AssignmentForm], Depends(submitted(AssignmentForm))],
) -> Response:
    if form.data is None:
        return _picker(request, db, by, task, form=form, status=422)
    member = found(db, Member, by.network.id, form.data.member)
    try:
        assignment = propose(
            db,
            task=task,
            member=member,
            part=form.data.part,
            by=by,
            note=form.data.note,
            is_agreed=form.data.agreed,
        )
    except Refused as error:
        return _picker(request, db, by, task, part=form.data.part, form=form.refused(error), status=422)
    url = request.app.state.addresses.within(by.network)
    to = form.data.next or f"{url('tasks.index')}#task-{task.id}"
    notice = _told(request, db, by, assignment, member)
    if wants_fragment(request):
        row = row_of(db, task_id=task.id, by=by)
        answer = changed(request, "assignments/create.html", to=to, notice=notice, task=row)
        answer.headers["HX-Trigger"] = "assigned"  # figures elsewhere on the page are drawn afresh
        return answer
    return changed(request, to=to, notice=notice)


def _told(request: Request, db: Session, by: Membership, assignment: Assignment, member: Member) -> Notice:
    """What was done, in words, and the way back."""
    task = task_name(db, task_id=assignment.task_id, network=by.network)
    if assignment.state is AssignmentState.ACCEPTED:
        words = _("%(person)s is on “%(task)s” now.", person=member.name, task=task)
    else:
        words = _("%(person)s is asked about “%(task)s”.", person=member.name, task=task)
    url = request.app.state.addresses.within(by.network)
    return Notice(words, undo_url=url("assignment_endings.create", assignment=assignment.id))


def _picker(
    request: Request,
    db: Session,
    by: Membership,
    task: Task,
    *,
    form: Submitted[Any],
    q: str = "",
    part: Part = Part.HOLDER,
    block: str = "picker",
    status: int = 200,
) -> Response:
    return render(
        request,
        "assignments/new.html",
        block=block,
        status=status,
        task=task,
        task_name=task_name(db, task_id=task.id, network=by.network),
        candidates=candidates_for(db, task=task, part=part, query=q, by=by),
        q=q,
        part=part,
        form=form,
        in_row=wants_fragment(request),
    )
