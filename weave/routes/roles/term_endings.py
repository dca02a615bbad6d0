"""Ending a term, with a word why."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave import i18n
from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Day, Line, Number, Submitted, submitted
from weave.i18n import _
from weave.models import Term
from weave.render import changed
from weave.routes.paths import TermInPath
from weave.routes.roles.terms import term_page
from weave.services.roles.terms import end_term

router = APIRouter()


class TermEndingForm(BaseModel):
    on: Day
    reason: Line = ""
    version: Number


@router.post("/terms/{term}/endings", name="term_endings.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    term: TermInPath,
    form: Annotated[Submitted[TermEndingForm], Depends(submitted(TermEndingForm))],
) -> Response:
    data = form.data
    if data is None:
        return term_page(request, db, by, term, ending=form, status=422)
    to = request.app.state.addresses.within(by.network)("roles.show", role=term.role_id)
    was_coming = term.starts_on > by.today
    try:
        end_term(db, term=term, on=data.on, reason=data.reason, version=data.version, by=by)
    except Stale:
        return term_page(request, db, by, term, ending=_beside_theirs(term, form), status=409)
    except Refused as error:
        return term_page(request, db, by, term, ending=form.refused(error), status=422)
    return changed(request, to=to, notice=_("Term taken back.") if was_coming else _("Term ended."))


def _beside_theirs(term: Term, form: Submitted[TermEndingForm]) -> Submitted[TermEndingForm]:
    """What was typed beside what somebody else decided meanwhile; sent once more it replaces that."""
    form.values["version"] = term.version
    ends = i18n.date(term.ends_on) if term.ends_on else _("no end")
    return form.outdated({"on": ends} | ({"reason": term.end_reason} if term.end_reason else {}))
