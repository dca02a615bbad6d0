"""Standings: moving a member from one to another, dated and with the reason."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Day, RequiredNote, Submitted, blank, submitted
from weave.i18n import _
from weave.membership import Membership
from weave.models import Member, Standing
from weave.notices import Notice
from weave.render import changed, render
from weave.routes.paths import MemberInPath
from weave.services.matrix.assignments import held_by
from weave.services.people.standings import CHOICES, move, standing_label
from weave.services.roles.terms import terms_of

router = APIRouter()


class StandingForm(BaseModel):
    standing: Standing
    was: Standing
    on: Day
    reason: RequiredNote


@router.get("/members/{member}/standings/new", name="standings.new")
def new(request: Request, db: NetworkSession, by: CurrentCoordinator, member: MemberInPath) -> Response:
    return _page(request, db, by, member, blank(standing="", on=by.today, reason=""))


@router.post("/members/{member}/standings", name="standings.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    member: MemberInPath,
    form: Annotated[Submitted[StandingForm], Depends(submitted(StandingForm))],
) -> Response:
    if form.data is None:
        return _page(request, db, by, member, form, status=422)
    try:
        move(db, member=member, by=by, **dict(form.data))
    except Stale:
        return _page(
            request,
            db,
            by,
            member,
            form.outdated({"standing": standing_label(member.standing)}),
            status=409,
        )
    except Refused as error:
        return _page(request, db, by, member, form.refused(error), status=422)
    to = request.app.state.addresses.within(by.network)("members.show", member=member.id)
    return changed(request, to=to, notice=_notice(member))


def _notice(member: Member) -> Notice:
    if member.standing is Standing.ALUMNI:
        return Notice(_("%(name)s has left and can no longer come in.", name=member.name), "info")
    return Notice(_("Saved."))


def _page(
    request: Request, db: Session, by: Membership, member: Member, form: Submitted[Any], *, status: int = 200
) -> Response:
    choices = [(each.value, standing_label(each)) for each in CHOICES if each is not member.standing]
    return render(
        request,
        "standings/new.html",
        status=status,
        form=form,
        member=member,
        choices=choices,
        label=standing_label,
        held=held_by(db, member_id=member.id, by=by),
        terms=terms_of(db, member_id=member.id, by=by),
    )
