"""The front page: each to her first page, or to the one that asks who she is."""

from fastapi import APIRouter, Request, Response

from weave.auth import Anyone, GlobalSession, MaybeSignedIn, clock
from weave.cookies import cookie_name
from weave.render import render, see_other
from weave.routes.entrance.sign_ins import sign_in_page
from weave.services.entrance.places import places_of
from weave.services.entrance.set_up import has_account
from weave.services.people.personal_links import opened_by

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


@open_router.get("/", name="front.show")
def show(request: Request, db: GlobalSession, account: MaybeSignedIn) -> Response:
    if account is None:
        return _for_nobody(request, db)
    places = places_of(db, account_id=account.account_id, now=clock(request))
    addresses = request.app.state.addresses
    if len(places) == 1:
        return see_other(request, addresses.within(places[0].network)(places[0].first_page))
    return render(
        request,
        "front/show.html",
        places=[(place, addresses.within(place.network)(place.first_page)) for place in places],
    )


def _for_nobody(request: Request, db: GlobalSession) -> Response:
    """With a personal link to the page that it opens; on an empty database to setting up."""
    addresses = request.app.state.addresses
    link = request.cookies.get(cookie_name(request.app.state.settings, "link"))
    opened = opened_by(db, token=link) if link else None
    if opened:
        return see_other(request, addresses.within(opened.network)("me.show"))
    if not has_account(db):
        return see_other(request, addresses.within(None)("set_ups.new"))
    return sign_in_page(request, status=200, leads_to="/")
