"""Answering: a member what she is proposed, a coordinator what a member asked for."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import Myself, NetworkSession
from weave.errors import Conflict, Forbidden, Refused
from weave.forms import Line, Note, OrNone, Submitted, blank, submitted
from weave.i18n import N_, _
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import Assignment, Member
from weave.render import changed, render, wants_fragment
from weave.routes.paths import AssignmentInPath, found
from weave.services.matrix.assignment_requests import open_suggestions, waiting_requests
from weave.services.matrix.assignments import accept, ask_of, decline
from weave.services.matrix.candidates import members_named
from weave.services.people.people import PersonCard
from weave.services.wording import task_name

router = APIRouter()


class AnswerForm(BaseModel):
    answer: Literal["yes", "no"]
    reason: Note = ""
    q: Line = ""
    suggested: OrNone[MemberId] = None


@router.get("/assignments/{assignment}/answers/new", name="assignment_answers.new")
def new(
    request: Request,
    db: NetworkSession,
    by: Myself,
    assignment: AssignmentInPath,
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """The question on a page of its own; as a fragment the people that a name finds."""
    if not by.may_answer(assignment):
        raise Forbidden
    people = _named(db, assignment, q)
    if wants_fragment(request):
        return render(request, "assignments/people.html", people=people)
    form = blank(reason="", q=q, suggested="")
    return _question(request, db, by, assignment, form, people=people)


@router.post("/assignments/{assignment}/answers", name="assignment_answers.create")
def create(
    request: Request,
    db: NetworkSession,
    by: Myself,
    assignment: AssignmentInPath,
    form: Annotated[Submitted[AnswerForm], Depends(submitted(AnswerForm))],
) -> Response:
    if not by.may_answer(assignment):
        raise Forbidden
    if form.data is None:
        return _question(request, db, by, assignment, form, status=422)
    try:
        if form.data.answer == "yes":
            accept(db, assignment=assignment, by=by)
        else:
            suggested = _suggested(db, by, assignment, form.data)
            decline(db, assignment=assignment, by=by, reason=form.data.reason, suggested=suggested)
    except Refused as error:
        people = _named(db, assignment, form.data.q)
        return _question(request, db, by, assignment, form.refused(error), people=people, status=422)
    url = request.app.state.addresses.within(by.network)
    mine = assignment.member_id == by.member_id
    to = url("me.show") if mine else url("assignment_requests.index")
    return changed(
        request,
        "assignments/answered.html",
        to=to,
        notice=_thanks(db, by, assignment, form.data.answer),
        assignment=assignment,
    )


def _named(db: Session, assignment: Assignment, q: str) -> list[PersonCard]:
    return members_named(db, query=q, without=[assignment.member_id])


def _suggested(db: Session, by: Membership, assignment: Assignment, form: AnswerForm) -> Member | None:
    """Whom she names: the person chosen, or the only one whom the name typed finds."""
    if form.suggested is not None:
        return found(db, Member, by.network.id, form.suggested)
    if not form.q:
        return None
    people = _named(db, assignment, form.q)
    exact = [person for person in people if person.name == form.q]
    if len(exact or people) > 1:
        raise Refused("q", N_("Several people are called so. Please choose one of them."))
    if not people:
        raise Refused("q", N_("Nobody here is called so. Please check the name, or leave it empty."))
    return found(db, Member, by.network.id, (exact or people)[0].id)


def _thanks(db: Session, by: Membership, assignment: Assignment, answer: str) -> str:
    task = task_name(db, task_id=assignment.task_id, network=by.network)
    if not assignment.is_request:
        if answer == "yes":
            return _("Thank you! “%(task)s” is yours now.", task=task)
        return _("Thank you for saying so. “%(task)s” is off your list.", task=task)
    return _("Your answer about “%(task)s” is saved.", task=task)


def _question(
    request: Request,
    db: Session,
    by: Membership,
    assignment: Assignment,
    form: Submitted[Any],
    *,
    people: list[PersonCard] | None = None,
    status: int = 200,
) -> Response:
    if assignment.is_request:
        return _requests_again(request, db, by, assignment, form, status)
    ask = ask_of(db, assignment=assignment, by=by)
    if ask is None:
        raise Conflict(N_("This question is no longer open, so there is nothing to answer."))
    return render(
        request,
        "assignments/answer.html",
        block="question",
        status=status,
        ask=ask,
        answer_form=form,
        people=people or [],
    )


def _requests_again(
    request: Request, db: Session, by: Membership, assignment: Assignment, form: Submitted[Any], status: int
) -> Response:
    """A coordinator's answer that misses something, beside the request it belongs to."""
    return render(
        request,
        "assignments/requests.html",
        status=status,
        requests=waiting_requests(db, by=by),
        suggestions=open_suggestions(db, by=by),
        answering=assignment.id,
        answer_form=form,
    )
