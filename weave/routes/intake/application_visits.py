"""The private page of whoever applied: where it stands, who answers by when, and the way back out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import Anyone, GlobalSession, clock
from weave.db import actor_of
from weave.errors import NotFound
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.render import changed, render
from weave.services.intake.applications import Status, opened_by
from weave.services.intake.steps import withdraw
from weave.services.network.change_lines import APPLICANT

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class TapForm(BaseModel):
    """A button alone."""


@open_router.get("/applications/{token}", name="application_visits.show")
def show(request: Request, db: GlobalSession, token: str) -> Response:
    return render(request, "applications/status.html", status_of=_opened(db, token), token=token)


def _opened(db: GlobalSession, token: str) -> Status:
    found = opened_by(db, token=token)
    if found is None:
        raise NotFound
    return found


@open_router.post("/applications/{token}/withdrawals", name="application_withdrawals.create")
def create(
    request: Request,
    db: GlobalSession,
    token: str,
    _form: Annotated[Submitted[TapForm], Depends(submitted(TapForm))],
) -> Response:
    found = _opened(db, token)
    actor_of(db).via = APPLICANT
    now = clock(request)
    withdraw(db, application=found.application, today=found.network.day_of(now), now=now)
    to = request.app.state.addresses.within(None)("application_visits.show", token=token)
    return changed(request, to=to, notice=_("Your application is withdrawn."))
