"""The language that Weave speaks to somebody: switched in place, kept with the account and the browser."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel

from weave.auth import Anyone, GlobalSession, MaybeSignedIn
from weave.forms import Submitted, submitted
from weave.i18n import Language
from weave.models import Account
from weave.preferences import LANGUAGE_COOKIE, keep
from weave.routes.entrance.entering import LeadsTo

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class LanguageForm(BaseModel):
    language: Language
    next: LeadsTo = "/"


@open_router.post("/languages", name="languages.create")
def create(
    request: Request,
    db: GlobalSession,
    account: MaybeSignedIn,
    form: Annotated[Submitted[LanguageForm], Depends(submitted(LanguageForm))],
) -> Response:
    if form.data is None:
        return RedirectResponse("/", 303)
    if account:
        db.get_one(Account, account.account_id).language = form.data.language
    response = RedirectResponse(form.data.next, 303)
    keep(response, request.app.state.settings, LANGUAGE_COOKIE, form.data.language)
    return response
