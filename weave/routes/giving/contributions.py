"""Reporting what one did; and, for those who answer, what waits and what was given."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from weave.auth import CurrentMember, Myself, NetworkSession
from weave.errors import Refused
from weave.forms import Day, Note, OrNone, RequiredNote, Submitted, blank, submitted
from weave.i18n import _
from weave.ids import TaskId
from weave.membership import Membership
from weave.models import ContributionState
from weave.render import changed, render
from weave.routes.giving.time_taken import TimeTaken, time_values
from weave.services.giving.answer_queue import queue_of
from weave.services.giving.answers import carries_any
from weave.services.giving.contribution_history import Wanted, history_of, period_of, totals_by_task
from weave.services.giving.contributions import Told, report
from weave.services.matrix.task_choices import task_choices

router = APIRouter()

Period = Literal["week", "this", "last", "year", "all"]


class ReportForm(TimeTaken):
    task: TaskId
    what: RequiredNote
    done_on: Day
    link: Note = ""


class HistoryQuery(BaseModel):
    period: Period = "this"
    task: OrNone[TaskId] = None
    state: ContributionState | Literal[""] = ""
    page: Annotated[int, Field(ge=1, le=10_000)] = 1


@router.get("/me/contributions/new", name="contributions.new")
def new(request: Request, db: NetworkSession, by: Myself, task: OrNone[TaskId] = None) -> Response:
    form = blank(task=task or "", what="", done_on=by.today.isoformat(), link="", **time_values(None))
    return _reporting(request, db, by, form)


@router.post("/me/contributions", name="contributions.report")
def create(
    request: Request,
    db: NetworkSession,
    by: Myself,
    form: Annotated[Submitted[ReportForm], Depends(submitted(ReportForm))],
) -> Response:
    if form.data is None:
        return _reporting(request, db, by, form, status=422)
    try:
        told = Told(form.data.what, form.data.done_on, form.data.minutes())
        report(db, task_id=form.data.task, by=by, told=told, link=form.data.link)
    except Refused as error:
        return _reporting(request, db, by, form.refused(error), status=422)
    url = request.app.state.addresses.within(by.network)
    notice = _("Thank you! It is reported; whoever looks after the task will answer you.")
    return changed(request, to=url("me.show"), notice=notice)


@router.get("/contributions", name="contributions.index")
def index(
    request: Request,
    by: CurrentMember,
    db: NetworkSession,
    query: Annotated[HistoryQuery, Query()],
    view: Literal["answers", "history", "tasks"] = "answers",
) -> Response:
    if view == "answers":
        shown: dict[str, Any] = {"queue": queue_of(db, by=by), "carries_any": carries_any(db, by=by)}
    else:
        shown = _history(db, by, query, view)
    return render(request, "contributions/index.html", block="view", view=view, query=query, **shown)


def _history(
    db: Session, by: Membership, query: HistoryQuery, view: Literal["history", "tasks"]
) -> dict[str, Any]:
    since, until = period_of(by, query.period)
    wanted = Wanted(since, until, query.task, query.state or None)
    if view == "tasks":
        return {"totals": totals_by_task(db, by=by, wanted=Wanted(since, until))}
    return {
        "history": history_of(db, by=by, wanted=wanted, page=query.page),
        "tasks": totals_by_task(db, by=by, wanted=Wanted()),
    }


def _reporting(
    request: Request, db: Session, by: Membership, form: Submitted[Any], *, status: int = 200
) -> Response:
    return render(
        request,
        "contributions/new.html",
        block="form",
        status=status,
        form=form,
        choices=task_choices(db, by=by),
    )
