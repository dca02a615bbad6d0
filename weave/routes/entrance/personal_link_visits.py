"""Opening a personal link: a member's own page, without a password."""

import datetime as dt

from fastapi import APIRouter, Request, Response

from weave.auth import Anyone, GlobalSession, MaybeSignedIn
from weave.cookies import set_cookie
from weave.render import render, see_other
from weave.routes.entrance.entering import keep_language
from weave.services.people.personal_links import opened_by, other_member

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])

REMEMBERED = dt.timedelta(days=180)


@open_router.get("/l/{token}", name="personal_link_visits.show")
def open_link(request: Request, db: GlobalSession, account: MaybeSignedIn, token: str) -> Response:
    opened = opened_by(db, token=token)
    if opened is None:
        return render(request, "personal_link_visits/gone.html", status=404)
    my_page = request.app.state.addresses.within(opened.network)("me.show")
    signed_in_as = other_member(db, opened=opened, account_id=account.account_id) if account else None
    if signed_in_as:
        return render(
            request,
            "personal_link_visits/other.html",
            whose=opened.name,
            signed_in_as=signed_in_as,
            my_page=my_page,
        )
    response = see_other(request, my_page)
    set_cookie(response, request.app.state.settings, "link", token, max_age=REMEMBERED)
    keep_language(request, response, opened.language)
    return response
