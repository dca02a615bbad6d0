"""The overview: the coordinator's first page. Everybody else is sent to her own."""

from fastapi import APIRouter, Request, Response

from weave.auth import Myself, NetworkSession
from weave.navigation import first_page
from weave.render import render, see_other
from weave.services.network.overview import SHOWN, TASKS_SHOWN, overview_of

router = APIRouter()


@router.get("", name="overview.show")
def show(request: Request, db: NetworkSession, by: Myself) -> Response:
    page = first_page(by)
    if page != "overview.show":
        return see_other(request, request.app.state.addresses.within(by.network)(page))
    return render(
        request,
        "overview/show.html",
        block="figures",
        it=overview_of(db, by=by),
        most=SHOWN,
        most_tasks=TASKS_SHOWN,
    )
