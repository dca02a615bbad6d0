"""Putting a role away that is not needed, and bringing it back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.notices import Notice
from weave.render import changed
from weave.routes.paths import RoleInPath
from weave.services.roles.roles import bring_role_back, retire_role

router = APIRouter()


class RetirementForm(BaseModel):
    """A button: there is nothing to fill in."""


RetirementSubmitted = Annotated[Submitted[RetirementForm], Depends(submitted(RetirementForm))]


@router.post("/roles/{role}/retirements", name="role_retirements.create")
def create(
    request: Request, db: NetworkSession, by: CurrentCoordinator, role: RoleInPath, _form: RetirementSubmitted
) -> Response:
    retire_role(db, role=role, by=by)
    url = request.app.state.addresses.within(by.network)
    undo = url("role_retirements.delete", role=role.id)
    return changed(request, to=url("roles.index"), notice=Notice(_("Role retired."), undo_url=undo))


@router.post("/roles/{role}/retirements/undoings", name="role_retirements.delete")
def delete(
    request: Request, db: NetworkSession, by: CurrentCoordinator, role: RoleInPath, _form: RetirementSubmitted
) -> Response:
    bring_role_back(db, role=role)
    to = request.app.state.addresses.within(by.network)("roles.show", role=role.id)
    return changed(request, to=to, notice=_("The role is back."))
