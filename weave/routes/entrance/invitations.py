"""An invitation as the invited person meets it: who asks, into what, and the yes."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import Anyone, GlobalSession, MaybeSignedIn, clock
from weave.db import Actor, global_session
from weave.errors import Refused
from weave.forms import Line, Submitted, blank
from weave.i18n import N_, _, language
from weave.membership import SignedIn
from weave.models import Account
from weave.render import changed, render, see_other
from weave.routes.entrance.entering import Password, enter, typed
from weave.services.entrance.acceptances import Offered, accept, offered
from weave.services.entrance.accounts import add_account
from weave.services.entrance.passwords import check_new_password, hash_password

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


class AcceptanceForm(BaseModel):
    name: Line = ""
    password: Password = ""


AcceptanceSubmitted = Annotated[Submitted[AcceptanceForm], Depends(typed(AcceptanceForm))]


@open_router.get("/invitations/{token}", name="invitations.show")
def show(request: Request, db: GlobalSession, account: MaybeSignedIn, token: str) -> Response:
    offer = offered(db, token=token, now=clock(request))
    if offer is None:
        return _gone(request)
    return _page(request, offer, account, token, blank(name=offer.member_name, password=""))


def _gone(request: Request) -> Response:
    return render(request, "invitations/gone.html", status=404)


def _page(
    request: Request,
    offer: Offered,
    account: SignedIn | None,
    token: str,
    form: Submitted[Any],
    *,
    status: int = 200,
) -> Response:
    return render(
        request, "invitations/show.html", status=status, offer=offer, account=account, token=token, form=form
    )


@open_router.post("/invitations/{token}", name="invitations.accept")
def accept_invitation(
    request: Request, db: GlobalSession, account: MaybeSignedIn, token: str, form: AcceptanceSubmitted
) -> Response:
    # Hashing takes long, and reading must not wait for it: what follows begins anew.
    db.commit()
    offer = _look(request, token)
    if offer is None:
        return _gone(request)
    if account:
        if account.email != offer.email:
            return _page(request, offer, account, token, form, status=409)
        return _accept_as(request, db, account, token, form, offer)
    if offer.has_account:
        url = request.app.state.addresses.within(None)
        return see_other(request, url("sign_ins.new", next=url("invitations.show", token=token)))
    return _accept_anew(request, db, token, form, offer)


def _look(request: Request, token: str) -> Offered | None:
    """What is offered, read apart from the transaction that may write."""
    with global_session(request.app.state.engine, actor=Actor(via="sign-in"), writes=False) as apart:
        return offered(apart, token=token, now=clock(request))


def _accept_as(
    request: Request,
    db: Session,
    account: SignedIn,
    token: str,
    form: Submitted[AcceptanceForm],
    offer: Offered,
) -> Response:
    """Come in with the account that is signed in."""
    name = (form.data.name if form.data else "") or offer.member_name
    if not name:
        nameless = form.refused(Refused("name", N_("Please say what people call you.")))
        return _page(request, offer, account, token, nameless, status=422)
    row = db.get_one(Account, account.account_id)
    network = accept(db, token=token, account=row, name=name, now=clock(request))
    if network is None:
        return _gone(request)
    welcome = _("Welcome to %(network)s!", network=network.name)
    return changed(request, None, to=request.app.state.addresses.within(None)("front.show"), notice=welcome)


def _accept_anew(
    request: Request, db: Session, token: str, form: Submitted[AcceptanceForm], offer: Offered
) -> Response:
    """Come in with an account made on the spot, for the address that was invited."""
    data = form.data
    if data is None:
        return _page(request, offer, None, token, form, status=422)
    name = data.name or offer.member_name
    try:
        if not name:
            raise Refused("name", N_("Please say what people call you."))
        check_new_password(data.password, email=offer.email)
    except Refused as error:
        return _page(request, offer, None, token, form.refused(error), status=422)
    hashed, now = hash_password(data.password), clock(request)
    account = add_account(db, email=offer.email, password_hash=hashed, language=language(), now=now)
    if accept(db, token=token, account=account, name=name, now=now) is None:
        return _gone(request)
    return enter(request, db, account, to="/")
