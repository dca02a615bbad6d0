"""Terms: giving a role to a member, and moving the days of a term."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Day, Line, Number, OptionalDate, Submitted, blank, submitted
from weave.i18n import N_, _, date
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import Member, Term
from weave.render import changed, render
from weave.routes.paths import RoleInPath, TermInPath
from weave.routes.roles.roles import role_page
from weave.services.roles.terms import change_term, give_role, term_cards

router = APIRouter()


class TermForm(BaseModel):
    member: MemberId
    starts_on: Day
    ends_on: OptionalDate = None
    q: Line = ""


class TermDaysForm(BaseModel):
    starts_on: Day
    ends_on: OptionalDate = None
    version: Number


@router.post("/roles/{role}/terms", name="terms.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    role: RoleInPath,
    form: Annotated[Submitted[TermForm], Depends(submitted(TermForm))],
) -> Response:
    if form.data is None:
        return role_page(request, db, by, role, form=form, q=str(form.values["q"]), status=422)
    data = form.data
    member = db.get(Member, (by.network.id, data.member))
    try:
        if member is None:
            raise Refused("member", N_("Please choose one of these."))
        give_role(db, role=role, member=member, starts_on=data.starts_on, ends_on=data.ends_on)
    except Refused as error:
        return role_page(request, db, by, role, form=form.refused(error), q=data.q, status=422)
    to = request.app.state.addresses.within(by.network)("roles.show", role=role.id)
    if data.starts_on > by.today:
        told = _("%(name)s has this role from %(date)s on.", name=member.name, date=date(data.starts_on))
    else:
        told = _("%(name)s has this role.", name=member.name)
    return changed(request, to=to, notice=told)


@router.get("/terms/{term}/edit", name="terms.edit")
def edit(request: Request, db: NetworkSession, by: CurrentCoordinator, term: TermInPath) -> Response:
    return term_page(request, db, by, term)


@router.post("/terms/{term}", name="terms.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    term: TermInPath,
    form: Annotated[Submitted[TermDaysForm], Depends(submitted(TermDaysForm))],
) -> Response:
    data = form.data
    if data is None:
        return term_page(request, db, by, term, form=form, status=422)
    try:
        change_term(
            db, term=term, starts_on=data.starts_on, ends_on=data.ends_on, version=data.version, by=by
        )
    except Stale:
        form.values["version"] = term.version
        theirs = {"starts_on": term.starts_on.isoformat()}
        theirs["ends_on"] = term.ends_on.isoformat() if term.ends_on else _("no end")
        return term_page(request, db, by, term, form=form.outdated(theirs), status=409)
    except Refused as error:
        return term_page(request, db, by, term, form=form.refused(error), status=422)
    to = request.app.state.addresses.within(by.network)("roles.show", role=term.role_id)
    return changed(request, to=to, notice=_("Term saved."))


def term_page(
    request: Request,
    db: Session,
    by: Membership,
    term: Term,
    *,
    form: Submitted[Any] | None = None,
    ending: Submitted[Any] | None = None,
    status: int = 200,
) -> Response:
    """One term with its two forms: the days, and the end."""
    version = term.version
    days = form or blank(starts_on=term.starts_on, ends_on=term.ends_on or "", version=version)
    return render(
        request,
        "terms/edit.html",
        status=status,
        term=term_cards(db, by.network, by.today, col(Term.id) == term.id)[0],
        form=days,
        ending=ending or blank(on=by.today, reason="", version=version),
    )
