"""Mailed sign-in links: asking for one, and using it with a press of a button."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import Anyone, GlobalSession, clock
from weave.forms import Submitted
from weave.render import render
from weave.routes.entrance.entering import LeadsTo, MailAddress, enter, may_try, tries, typed
from weave.routes.entrance.sign_ins import sign_in_page
from weave.services.entrance.sign_in_links import LASTS, ask_for_link, is_usable, use_link

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class SignInLinkForm(BaseModel):
    email: MailAddress
    next: LeadsTo = "/"


@open_router.post("/sign-in-links", name="sign_in_links.create")
def create(
    request: Request,
    db: GlobalSession,
    form: Annotated[Submitted[SignInLinkForm], Depends(typed(SignInLinkForm))],
) -> Response:
    """The same answer for every address, also when it was asked for too often: then nothing is sent."""
    if form.data is None:
        return sign_in_page(request, status=422, leads_to=str(form.values["next"] or "/"), form=form)
    if may_try(request, tries(request, "sign-in link", form.data.email)):
        ask_for_link(db, email=form.data.email, now=clock(request))
    minutes = int(LASTS.total_seconds()) // 60
    return render(request, "sign_in_links/create.html", email=form.data.email, minutes=minutes)


@open_router.get("/sign-in-links/{token}", name="sign_in_links.show")
def show(request: Request, db: GlobalSession, token: str) -> Response:
    """Only shows a button: a mail scanner that opens every link must not use it up."""
    if not is_usable(db, token=token, now=clock(request)):
        return render(request, "sign_in_links/gone.html", status=404)
    return render(request, "sign_in_links/show.html", token=token)


@open_router.post("/sign-in-links/{token}", name="sign_in_links.use")
def use(request: Request, db: GlobalSession, token: str) -> Response:
    account = use_link(db, token=token, now=clock(request))
    if account is None:
        return render(request, "sign_in_links/gone.html", status=404)
    return enter(request, db, account, to="/", by_mail=True)
