"""Invitations, as coordinators send them and take them back; `invitations` is where their links lead."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, Myself, NetworkSession
from weave.errors import NotFound, Refused
from weave.forms import OrNone, Submitted, blank, submitted
from weave.i18n import N_, _
from weave.ids import InvitationId, RoleId
from weave.membership import Membership
from weave.models import Invitation, Member, Role
from weave.render import changed, render
from weave.routes.entrance.entering import MailAddress
from weave.routes.paths import MemberInPath, found
from weave.services.entrance.invitations import invite, revoke
from weave.services.people.open_invitations import open_invitations, roles_to_offer
from weave.services.people.standings import refuse_outsider

router = APIRouter()


class InvitationForm(BaseModel):
    email: MailAddress
    role: OrNone[RoleId] = None


class RevocationForm(BaseModel):
    """A button alone."""


def invitation_in_path(invitation: InvitationId, by: Myself, db: NetworkSession) -> Invitation:
    if not by.may_coordinate:
        raise NotFound
    return found(db, Invitation, by.network.id, invitation)


@router.get("/invitations", name="member_invitations.index")
def index(request: Request, db: NetworkSession, by: CurrentCoordinator) -> Response:
    return render(request, "member_invitations/index.html", invitations=open_invitations(db, by=by))


@router.get("/members/{member}/invitations/new", name="member_invitations.new")
def new(request: Request, db: NetworkSession, by: CurrentCoordinator, member: MemberInPath) -> Response:
    return _page(request, db, by, member, blank(email=member.email or "", role=""))


@router.post("/members/{member}/invitations", name="member_invitations.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    member: MemberInPath,
    form: Annotated[Submitted[InvitationForm], Depends(submitted(InvitationForm))],
) -> Response:
    refuse_outsider(member)
    if form.data is None:
        return _page(request, db, by, member, form, status=422)
    try:
        role = _role(db, by, form.data.role)
        invite(db, member=member, role=role, email=form.data.email, by=by, now=by.now)
    except Refused as error:
        return _page(request, db, by, member, form.refused(error), status=422)
    to = request.app.state.addresses.within(by.network)("members.show", member=member.id)
    said = _("The invitation to %(email)s is on its way.", email=form.data.email)
    return changed(request, to=to, notice=said)


def _role(db: Session, by: Membership, role_id: int | None) -> Role | None:
    if role_id is None:
        return None
    role = db.get(Role, (by.network.id, role_id))
    if role is None:
        raise Refused("role", N_("Please choose one of these."))
    return role


@router.post("/invitations/{invitation}/revocations", name="member_invitations.revoke")
def create_revocation(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    invitation: Annotated[Invitation, Depends(invitation_in_path)],
    _form: Annotated[Submitted[RevocationForm], Depends(submitted(RevocationForm))],
) -> Response:
    revoke(db, invitation=invitation, now=by.now)
    to = request.app.state.addresses.within(by.network)("member_invitations.index")
    return changed(request, to=to, notice=_("The invitation no longer works."))


def _page(
    request: Request, db: Session, by: Membership, member: Member, form: Submitted[Any], *, status: int = 200
) -> Response:
    return render(
        request,
        "member_invitations/new.html",
        status=status,
        form=form,
        member=member,
        roles=[("", _("No role")), *roles_to_offer(db, by=by)],
        waiting=open_invitations(db, by=by, member_id=member.id),
    )
