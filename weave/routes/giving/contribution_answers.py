"""The answer to a report: thanks, set right, or no; one by one or for several at once."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from weave.auth import CurrentMember, NetworkSession
from weave.errors import Conflict, Forbidden, Refused, Stale
from weave.forms import Note, Number, OptionalDate, Submitted, blank, submitted
from weave.i18n import N_, _, date, hours, ngettext
from weave.ids import ContributionId
from weave.membership import Membership
from weave.models import Contribution, ContributionState
from weave.notices import Notice
from weave.render import changed, render
from weave.routes.giving.time_taken import TimeTaken, time_values
from weave.routes.paths import ContributionInPath
from weave.services.giving.answer_queue import waiting_report
from weave.services.giving.answers import carries_any, may_answer
from weave.services.giving.contribution_answers import (
    adjust,
    decline,
    may_answer_again,
    thank,
    thank_for_several,
)
from weave.services.giving.contributions import Told
from weave.services.people.people import people

router = APIRouter()


class ContributionAnswerForm(TimeTaken):
    """What, when and how long matter only when the report is set right."""

    answer: Literal["thank", "adjust", "decline"]
    version: Number
    word: Note = ""
    what: Note = ""
    done_on: OptionalDate = None


class ThanksForm(BaseModel):
    contribution: Annotated[list[ContributionId], Field(max_length=50)] = []
    word: Note = ""


@router.get("/contributions/{contribution}/answers/new", name="contribution_answers.new")
def new(
    request: Request, by: CurrentMember, db: NetworkSession, contribution: ContributionInPath
) -> Response:
    form = blank(
        answer="thank",
        version=contribution.version,
        word=contribution.answer,
        what=contribution.what,
        done_on=contribution.done_on.isoformat(),
        **time_values(contribution.minutes),
    )
    return _question(request, db, by, contribution, form)


@router.post("/contributions/answers", name="contribution_answers.create_many")
def create_many(
    request: Request,
    by: CurrentMember,
    db: NetworkSession,
    form: Annotated[Submitted[ThanksForm], Depends(submitted(ThanksForm))],
) -> Response:
    if not carries_any(db, by=by):
        raise Forbidden
    url = request.app.state.addresses.within(by.network)
    if form.data is None or not form.data.contribution:
        nothing = Notice(_("Tick the reports that you want to thank for, then send again."), "warn")
        return changed(request, to=url("contributions.index"), notice=nothing)
    thanked = thank_for_several(db, ids=form.data.contribution, by=by, word=form.data.word)
    if not thanked:
        raise Conflict(N_("Somebody answered all of these in the meantime."))
    notice = ngettext("Thanked for %(n)s report.", "Thanked for %(n)s reports.", len(thanked))
    undo = url("contribution_answer_undoings.create", contribution=thanked)
    return changed(request, to=url("contributions.index"), notice=Notice(notice, undo_url=undo))


@router.post("/contributions/{contribution}/answers", name="contribution_answers.create")
def create(
    request: Request,
    by: CurrentMember,
    db: NetworkSession,
    contribution: ContributionInPath,
    form: Annotated[Submitted[ContributionAnswerForm], Depends(submitted(ContributionAnswerForm))],
) -> Response:
    if form.data is None:
        return _question(request, db, by, contribution, form, status=422)
    try:
        _answer(db, by, contribution, form.data)
    except Refused as error:
        return _question(request, db, by, contribution, form.refused(error), status=422)
    except Conflict as late:
        return _too_late(request, db, by, contribution, form, late)
    url = request.app.state.addresses.within(by.network)
    undo = url("contribution_answer_undoings.create", contribution=[contribution.id])
    return changed(
        request,
        "contributions/answered.html",
        to=url("contributions.index"),
        notice=Notice(_said(contribution), undo_url=undo),
        contribution_id=contribution.id,
    )


def _answer(db: Session, by: Membership, contribution: Contribution, form: ContributionAnswerForm) -> None:
    if form.answer == "thank":
        thank(db, contribution=contribution, by=by, version=form.version, word=form.word)
    elif form.answer == "decline":
        decline(db, contribution=contribution, by=by, version=form.version, word=form.word)
    else:
        told = Told(form.what or contribution.what, form.done_on or contribution.done_on, form.minutes())
        adjust(db, contribution=contribution, by=by, version=form.version, word=form.word, told=told)


def _said(contribution: Contribution) -> str:
    if contribution.state is ContributionState.THANKED:
        return _("Thanked. It counts, and the member sees your word.")
    if contribution.state is ContributionState.ADJUSTED:
        return _("Set right and thanked. The member sees what you changed.")
    return _("Declined. The member sees your word.")


def _too_late(
    request: Request,
    db: Session,
    by: Membership,
    contribution: Contribution,
    form: Submitted[Any],
    late: Conflict,
) -> Response:
    """Somebody answered meanwhile: both answers side by side, and a coordinator may still decide."""
    theirs = {
        "word": contribution.answer,
        "what": contribution.what,
        "done_on": date(contribution.done_on),
        "time": hours(contribution.minutes) if contribution.minutes else _("No time given"),
    }
    form = form.outdated(theirs)
    form.values["version"] = contribution.version
    answerers = people(db, [contribution.answered_by_id])
    answerer = answerers.get(contribution.answered_by_id or 0)
    said = _("%(person)s has answered this in the meantime.", person=answerer.name) if answerer else ""
    settled = said or _(late.message, **late.values) or _(Stale().message)
    return _question(request, db, by, contribution, form, status=409, settled=settled)


def _question(
    request: Request,
    db: Session,
    by: Membership,
    contribution: Contribution,
    form: Submitted[Any],
    *,
    status: int = 200,
    settled: str = "",
) -> Response:
    if not may_answer(db, question=contribution, by=by):
        raise Forbidden
    return render(
        request,
        "contributions/answer.html",
        block="question",
        status=status,
        report=waiting_report(db, contribution_id=contribution.id, by=by),
        state=contribution.state,
        may_save=may_answer_again(contribution, by),
        answer_form=form,
        settled=settled,
    )
