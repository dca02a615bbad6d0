"""The board of applications, and each one's page with what can be done about it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy.orm import Session

from weave.algorithms.intake import OPEN
from weave.auth import CurrentHandler, NetworkSession
from weave.forms import Submitted, blank
from weave.i18n import OWN_NAMES, _
from weave.ids import number_in
from weave.membership import Membership
from weave.models import Application, ApplicationState
from weave.render import render
from weave.routes.paths import ApplicationInPath
from weave.services.intake.application_mails import status_token
from weave.services.intake.applications import board_of, groups_to_place_in, page_of_application

router = APIRouter()

Asked = Annotated[str, Query(max_length=200)]


@router.get("/applications", name="applications.index")
def index(
    request: Request, db: NetworkSession, by: CurrentHandler, state: Asked = "", page: Asked = ""
) -> Response:
    """Those that wait for an answer, or those of one state."""
    settled = [each for each in ApplicationState if each not in OPEN]
    chosen = next((each for each in settled if each.value == state), None)
    number = max(1, number_in(page) or 1)
    return render(
        request,
        "applications/index.html",
        board=board_of(db, state=chosen, by=by, page=number),
        state=chosen,
        number=number,
        label=state_label,
        states=settled,
    )


@router.get("/applications/{application}", name="applications.show")
def show(
    request: Request, db: NetworkSession, by: CurrentHandler, application: ApplicationInPath
) -> Response:
    form = blank(answer="place", group=application.asked_id or "", word="", version=application.version)
    return application_page(request, db, by, application, form=form)


def application_page(
    request: Request,
    db: Session,
    by: Membership,
    application: Application,
    *,
    form: Submitted[Any],
    status: int = 200,
) -> Response:
    """One application, with the form that answers it."""
    shown = page_of_application(db, application=application, by=by)
    settings = request.app.state.settings
    path = request.app.state.addresses.within(None)(
        "application_visits.show", token=status_token(settings, application)
    )
    return render(
        request,
        "applications/show.html",
        status=status,
        shown=shown,
        card=shown.card,
        form=form,
        groups=groups_to_place_in(db, by=by),
        label=state_label,
        own_names=OWN_NAMES,
        status_link=f"{settings.address}{path}",
    )


def state_label(state: ApplicationState) -> str:
    return {
        ApplicationState.NEW: _("New"),
        ApplicationState.TALKING: _("Talking"),
        ApplicationState.PLACED: _("Placed"),
        ApplicationState.POOL: _("In the pool"),
        ApplicationState.DECLINED: _("Declined"),
        ApplicationState.WITHDRAWN: _("Withdrawn"),
    }[state]
