"""Signing in with a password, and the sign-ins of one's own account."""

from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel

from weave.auth import Anyone, CurrentAccount, GlobalSession, MaybeSignedIn, clock
from weave.boundary import SAFE_METHODS
from weave.cookies import cookie_name
from weave.errors import Refused
from weave.forms import Line, Submitted, blank, submitted
from weave.i18n import N_, _
from weave.ids import SignInId
from weave.models import Account
from weave.render import changed, render, see_other, wants_fragment
from weave.routes.entrance.entering import LeadsTo, Password, enter, may_try, page_here, tries, typed
from weave.services.entrance.sign_in_limits import forgive
from weave.services.entrance.sign_ins import checked, end_other_sign_ins, end_sign_in, own_sign_in

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])

WRONG = N_("Address and password do not fit together. Please check both.")
TOO_MANY = N_(
    "This has been tried too often. Please wait half an hour, or have a link mailed to you and use that."
)


class SignInForm(BaseModel):
    email: Line = ""
    password: Password = ""
    next: LeadsTo = "/"


class RevocationForm(BaseModel):
    """Says nothing beyond being sent."""


@open_router.get("/sign-in", name="sign_ins.new")
def new(
    request: Request, account: MaybeSignedIn, leads_to: Annotated[str, Query(alias="next")] = "/"
) -> Response:
    if account:
        return see_other(request, page_here(leads_to))
    return sign_in_page(request, status=200, leads_to=leads_to)


def sign_in_page(
    request: Request, *, status: int, leads_to: str, form: Submitted[Any] | None = None
) -> Response:
    """The page that asks who is there; it leads on to a page of this site."""
    if status == 401 and wants_fragment(request) and request.method in SAFE_METHODS:
        return _sign_in_instead(request)
    link = cookie_name(request.app.state.settings, "link")
    return render(
        request,
        "sign_ins/new.html",
        status=status,
        form=form or blank(email="", password="", next=page_here(leads_to)),
        leads_to=page_here(leads_to),
        link_has_ended=status == 401 and link in request.cookies,
    )


def _sign_in_instead(request: Request) -> Response:
    """A part of a page cannot be the sign-in page: the browser goes there, and then back to the whole page.

    A form is not sent away like that, so that nothing typed is lost: its page says that one is signed out.
    """
    leads_to = page_here(_path_of(request.headers.get("HX-Current-URL", "/")))
    url = request.app.state.addresses.within(None)
    return Response(status_code=401, headers={"HX-Redirect": url("sign_ins.new", next=leads_to)})


def _path_of(address: str) -> str:
    try:
        shown = urlsplit(address)
    except ValueError:
        return "/"
    return f"{shown.path}?{shown.query}" if shown.query else shown.path


@open_router.post("/sign-in", name="sign_ins.create")
def create(
    request: Request, db: GlobalSession, form: Annotated[Submitted[SignInForm], Depends(typed(SignInForm))]
) -> Response:
    data = form.data
    if data is None:
        return _refused(request, form, 422)
    counted = tries(request, "sign-in", data.email)
    if not may_try(request, counted):
        return _refused(request, form.refused(Refused("", TOO_MANY)), 429)
    found = checked(request.app.state.engine, email=data.email, password=data.password)
    account = db.get(Account, found.account_id) if found else None
    if found is None or account is None or account.suspended_at:
        return _refused(request, form.refused(Refused("password", WRONG)), 422)
    forgive(db, counted, now=clock(request))
    account.password_hash = found.new_hash or account.password_hash
    return enter(request, db, account, to=data.next)


def _refused(request: Request, form: Submitted[Any], status: int) -> Response:
    return sign_in_page(request, status=status, leads_to=str(form.values.get("next") or "/"), form=form)


@open_router.post("/account/sign-ins/{sign_in}/revocation", name="sign_ins.revoke")
def revoke(
    request: Request,
    db: GlobalSession,
    account: CurrentAccount,
    sign_in: SignInId,
    _form: Annotated[Submitted[RevocationForm], Depends(submitted(RevocationForm))],
) -> Response:
    row = own_sign_in(db, account_id=account.account_id, sign_in_id=sign_in)
    end_sign_in(db, sign_in=row, now=clock(request))
    url = request.app.state.addresses.within(None)
    return changed(request, None, to=url("account.show"), notice=_("That browser is signed out."))


@open_router.post("/account/sign-ins/revocations", name="sign_ins.revoke_others")
def revoke_others(
    request: Request,
    db: GlobalSession,
    account: CurrentAccount,
    _form: Annotated[Submitted[RevocationForm], Depends(submitted(RevocationForm))],
) -> Response:
    row = db.get_one(Account, account.account_id)
    end_other_sign_ins(db, account=row, keep=account.sign_in_id, now=clock(request))
    url = request.app.state.addresses.within(None)
    return changed(request, None, to=url("account.show"), notice=_("Every other browser is signed out."))
