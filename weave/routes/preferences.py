"""Language and theme: switched in place, kept per person and in this browser."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel

from weave.auth import Anyone, GlobalSession, MaybeSignedIn
from weave.boundary import LANGUAGE_COOKIE
from weave.forms import Submitted, submitted
from weave.i18n import Language
from weave.models import Account

YEAR = 365 * 24 * 3600

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class LanguageForm(BaseModel):
    language: Language
    next: str = "/"


class ThemeForm(BaseModel):
    theme: Literal["auto", "light", "dark"]
    next: str = "/"


@open_router.post("/languages", name="languages.create")
def choose_language(
    request: Request,
    db: GlobalSession,
    account: MaybeSignedIn,
    form: Annotated[Submitted[LanguageForm], Depends(submitted(LanguageForm))],
) -> Response:
    if form.data is None:
        return RedirectResponse("/", 303)
    if account:
        db.get_one(Account, account.account_id).language = form.data.language
    return _back(request, form.data.next, LANGUAGE_COOKIE, form.data.language)


@open_router.post("/themes", name="themes.create")
def choose_theme(
    request: Request,
    db: GlobalSession,
    account: MaybeSignedIn,
    form: Annotated[Submitted[ThemeForm], Depends(submitted(ThemeForm))],
) -> Response:
    if form.data is None:
        return RedirectResponse("/", 303)
    if account:
        db.get_one(Account, account.account_id).theme = form.data.theme
    return _back(request, form.data.next, "weave-theme", form.data.theme)


def _back(request: Request, leads_to: str, cookie: str, value: str) -> Response:
    response = RedirectResponse(local_path(leads_to), 303)
    secure = request.app.state.settings.is_https
    response.set_cookie(cookie, value, max_age=YEAR, secure=secure, httponly=True, samesite="lax")
    return response


def local_path(leads_to: str) -> str:
    """A path on this very site, or the front page: never another host, however it is spelled."""
    plain = leads_to.isascii() and leads_to.isprintable() and "\\" not in leads_to
    return leads_to if plain and leads_to.startswith("/") and not leads_to.startswith("//") else "/"
