"""Taking back answers given a moment ago; the notice that confirms them leads here."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentMember, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import ngettext
from weave.ids import ContributionId
from weave.render import changed
from weave.services.giving.contribution_answers import take_back

router = APIRouter()


class UndoingForm(BaseModel):
    """The address says which answers; nothing else is asked."""


@router.post("/contributions/answer-undoings", name="contribution_answer_undoings.create")
def create(
    request: Request,
    by: CurrentMember,
    db: NetworkSession,
    contribution: Annotated[list[ContributionId], Query(min_length=1, max_length=50)],
    _form: Annotated[Submitted[UndoingForm], Depends(submitted(UndoingForm))],
) -> Response:
    count = take_back(db, ids=contribution, by=by)
    url = request.app.state.addresses.within(by.network)
    notice = ngettext("Taken back: %(n)s report waits again.", "Taken back: %(n)s reports wait again.", count)
    return changed(request, to=url("contributions.index"), notice=notice)
