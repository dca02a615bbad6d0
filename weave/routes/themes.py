"""Light, dark, or as the device: switched in place, kept with the account and in this browser."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel

from weave.auth import Anyone, GlobalSession, MaybeSignedIn
from weave.forms import Submitted, submitted
from weave.models import Account
from weave.preferences import THEME_COOKIE, keep
from weave.routes.entrance.entering import LeadsTo

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class ThemeForm(BaseModel):
    theme: Literal["auto", "light", "dark"]
    next: LeadsTo = "/"


@open_router.post("/themes", name="themes.create")
def create(
    request: Request,
    db: GlobalSession,
    account: MaybeSignedIn,
    form: Annotated[Submitted[ThemeForm], Depends(submitted(ThemeForm))],
) -> Response:
    if form.data is None:
        return RedirectResponse("/", 303)
    if account:
        db.get_one(Account, account.account_id).theme = form.data.theme
    response = RedirectResponse(form.data.next, 303)
    keep(response, request.app.state.settings, THEME_COOKIE, form.data.theme)
    return response
