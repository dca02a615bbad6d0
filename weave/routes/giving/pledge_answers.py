"""The holder's answer to a pledge."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentMember, NetworkSession
from weave.errors import Conflict, Forbidden, Refused
from weave.forms import Note, Submitted, blank, submitted
from weave.i18n import _
from weave.membership import Membership
from weave.models import Pledge
from weave.render import changed, render
from weave.routes.paths import PledgeInPath
from weave.services.giving.answer_queue import waiting_pledge
from weave.services.giving.answers import may_answer
from weave.services.giving.pledges import accept_pledge, decline_pledge

router = APIRouter()


class PledgeAnswerForm(BaseModel):
    answer: Literal["accept", "decline"]
    word: Note = ""


@router.get("/pledges/{pledge}/answers/new", name="pledge_answers.new")
def new(request: Request, by: CurrentMember, db: NetworkSession, pledge: PledgeInPath) -> Response:
    return _question(request, db, by, pledge, blank(answer="accept", word=""))


@router.post("/pledges/{pledge}/answers", name="pledge_answers.create")
def create(
    request: Request,
    by: CurrentMember,
    db: NetworkSession,
    pledge: PledgeInPath,
    form: Annotated[Submitted[PledgeAnswerForm], Depends(submitted(PledgeAnswerForm))],
) -> Response:
    if form.data is None:
        return _question(request, db, by, pledge, form, status=422)
    try:
        if form.data.answer == "accept":
            accept_pledge(db, pledge=pledge, by=by, word=form.data.word)
            notice = _("Accepted. The answer is on the member's page.")
        else:
            decline_pledge(db, pledge=pledge, by=by, word=form.data.word)
            notice = _("Declined. Your word is on the member's page.")
    except Refused as error:
        return _question(request, db, by, pledge, form.refused(error), status=422)
    except Conflict as settled:
        return _question(
            request, db, by, pledge, form, status=409, settled=_(settled.message, **settled.values)
        )
    url = request.app.state.addresses.within(by.network)
    return changed(
        request,
        "pledges/answered.html",
        to=url("contributions.index"),
        notice=notice,
        pledge_id=pledge.id,
    )


def _question(
    request: Request,
    db: Session,
    by: Membership,
    pledge: Pledge,
    form: Submitted[Any],
    *,
    status: int = 200,
    settled: str = "",
) -> Response:
    if not may_answer(db, question=pledge, by=by):
        raise Forbidden
    return render(
        request,
        "pledges/answer.html",
        block="question",
        status=status,
        pledge=waiting_pledge(db, pledge_id=pledge.id, by=by),
        answer_form=form,
        settled=settled,
    )
