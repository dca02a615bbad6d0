"""One's own account: its password, and where it is signed in."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import IDLE_LIMIT, CurrentAccount, GlobalSession, clock
from weave.errors import Refused
from weave.forms import Submitted, blank
from weave.i18n import N_, _
from weave.membership import SignedIn
from weave.models import Account
from weave.notices import Notice, leave
from weave.render import render
from weave.routes.entrance.entering import Password, enter, may_try, tries, typed
from weave.services.entrance.accounts import set_password
from weave.services.entrance.browsers import in_words
from weave.services.entrance.passwords import check_new_password, hash_password, verify_password
from weave.services.entrance.places import places_of
from weave.services.entrance.sign_in_limits import Tries, forgive
from weave.services.entrance.sign_ins import lasting_sign_ins, may_skip_old_password

open_router = APIRouter(include_in_schema=False)


class PasswordForm(BaseModel):
    old: Password = ""
    new: Password = ""


@open_router.get("/account", name="account.show")
def show(request: Request, db: GlobalSession, account: CurrentAccount) -> Response:
    return _page(request, db, account, blank(old="", new=""))


def _page(
    request: Request, db: Session, account: SignedIn, form: Submitted[Any], *, status: int = 200
) -> Response:
    now = clock(request)
    rows = lasting_sign_ins(db, account_id=account.account_id, idle_limit=IDLE_LIMIT, now=now)
    return render(
        request,
        "account/show.html",
        status=status,
        email=account.email,
        form=form,
        asks_old=not may_skip_old_password(account, now),
        sign_ins=[(row, in_words(row.browser), row.id == account.sign_in_id) for row in rows],
        places=places_of(db, account_id=account.account_id, now=now),
    )


@open_router.post("/account/password", name="passwords.update")
def update(
    request: Request,
    db: GlobalSession,
    account: CurrentAccount,
    form: Annotated[Submitted[PasswordForm], Depends(typed(PasswordForm))],
) -> Response:
    stored = db.get_one(Account, account.account_id).password_hash
    # What follows takes long, and counts in a transaction of its own: nobody should wait for this one.
    db.commit()
    if form.data is None:
        return _page(request, db, account, form, status=422)
    now = clock(request)
    counted = None
    if not may_skip_old_password(account, now):
        counted = tries(request, "password", str(account.account_id))
    try:
        new_hash = _checked(request, account, form.data, stored, counted)
    except Refused as error:
        return _page(request, db, account, form.refused(error), status=422)
    row = db.get_one(Account, account.account_id)
    set_password(db, account=row, password_hash=new_hash, now=now)
    if counted:
        forgive(db, counted, now=now)
    response = enter(request, db, row, to=request.app.state.addresses.within(None)("account.show"))
    told = Notice(_("Your password is changed. Every other browser is signed out."))
    leave(response, request.app.state.settings, told)
    return response


def _checked(
    request: Request, account: SignedIn, form: PasswordForm, stored: str | None, counted: Tries | None
) -> str:
    """The new password as it will be stored, once the old one was right or need not be known."""
    check_new_password(form.new, email=account.email, field="new")
    if counted:
        if not may_try(request, counted):
            raise Refused("old", N_("This has been tried too often. Please wait half an hour."))
        if not verify_password(form.old, stored):
            raise Refused("old", N_("This is not your password."))
    return hash_password(form.new)
