"""Follow-ups done with one tap, and opened again where the tap was a slip."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentWeaver, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.notices import Notice
from weave.render import changed
from weave.routes.paths import FollowUpInPath
from weave.services.weaving.follow_ups import complete_follow_up, reopen_follow_up

router = APIRouter()


class TapForm(BaseModel):
    """A button alone."""


@router.post("/follow-ups/{follow_up}/completions", name="follow_up_completions.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    follow_up: FollowUpInPath,
    _form: Annotated[Submitted[TapForm], Depends(submitted(TapForm))],
) -> Response:
    complete_follow_up(db, follow_up=follow_up, by=by)
    url = request.app.state.addresses.within(by.network)
    undo = url("follow_up_reopenings.create", follow_up=follow_up.id)
    notice = Notice(_("Follow-up done."), undo_url=undo)
    return changed(request, "follow_ups/complete.html", to=url("desk.show"), notice=notice, step=follow_up)


@router.post("/follow-ups/{follow_up}/reopenings", name="follow_up_reopenings.create")
def reopen(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    follow_up: FollowUpInPath,
    _form: Annotated[Submitted[TapForm], Depends(submitted(TapForm))],
) -> Response:
    reopen_follow_up(db, follow_up=follow_up)
    to = request.app.state.addresses.within(by.network)("desk.show")
    return changed(request, to=to, notice=_("The follow-up is open again."))
