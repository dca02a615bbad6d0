"""The retention rounds month by month: who is still there, and which lead owes an answer."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.algorithms.retention import Presence
from weave.auth import CurrentCoordinator, CurrentWeaver, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _, ngettext
from weave.notices import Notice
from weave.render import changed, render
from weave.services.groups.retention_rounds import ask_leads, months_of

router = APIRouter()


class TapForm(BaseModel):
    """A button alone."""


@router.get("/retention-rounds", name="retention_rounds.index")
def index(request: Request, db: NetworkSession, by: CurrentWeaver) -> Response:
    months = months_of(db, settings=request.app.state.settings, today=by.today)
    return render(
        request,
        "retention_rounds/index.html",
        months=months,
        is_begun=bool(months) and months[0].month == by.today.replace(day=1),
        presences=list(Presence),
        label=presence_label,
    )


@router.post("/retention-rounds", name="retention_rounds.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    _form: Annotated[Submitted[TapForm], Depends(submitted(TapForm))],
) -> Response:
    begun = ask_leads(db, network=by.network, settings=request.app.state.settings, now=by.now)
    told = ngettext("%(n)s group is asked.", "%(n)s groups are asked.", begun)
    if not begun:
        told = _("Nobody was left to ask: give each group a lead, and people beside the lead.")
    to = request.app.state.addresses.within(by.network)("retention_rounds.index")
    return changed(request, to=to, notice=Notice(told, "good" if begun else "info"))


def presence_label(presence: Presence) -> str:
    return {
        Presence.ACTIVE: _("Active"),
        Presence.QUIET: _("Quiet"),
        Presence.PAUSED: _("Paused"),
        Presence.LEFT: _("Has left the group"),
    }[presence]
