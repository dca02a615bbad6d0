"""Signing out."""

from fastapi import APIRouter, Request, Response

from weave.auth import Anyone, GlobalSession, MaybeSignedIn, clock
from weave.cookies import clear_cookie
from weave.models import SignIn
from weave.render import see_other
from weave.services.entrance.sign_ins import end_sign_in

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


@open_router.post("/sign-out", name="sign_outs.create")
def create(request: Request, db: GlobalSession, account: MaybeSignedIn) -> Response:
    """End this browser's sign-in and let go of everything that it keeps, the personal link too."""
    if account:
        end_sign_in(db, sign_in=db.get_one(SignIn, account.sign_in_id), now=clock(request))
    response = see_other(request, "/")
    for name in ("session", "link"):
        clear_cookie(response, request.app.state.settings, name)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response
