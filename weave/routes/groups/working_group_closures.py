"""Closing a working group that is not needed, and opening it again."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.render import changed
from weave.routes.groups.working_groups import group_address
from weave.routes.paths import WorkingGroupInPath
from weave.services.groups.working_groups import close_group, reopen_group

router = APIRouter()


class TapForm(BaseModel):
    """A button alone."""


TapSubmitted = Annotated[Submitted[TapForm], Depends(submitted(TapForm))]


@router.post("/working-groups/{working_group}/closures", name="working_group_closures.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    working_group: WorkingGroupInPath,
    _form: TapSubmitted,
) -> Response:
    close_group(db, group=working_group, by=by)
    to = request.app.state.addresses.within(by.network)("working_groups.index")
    return changed(request, to=to, notice=_("The group is closed."))


@router.post("/working-groups/{working_group}/reopenings", name="working_group_reopenings.create")
def reopen(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    working_group: WorkingGroupInPath,
    _form: TapSubmitted,
) -> Response:
    reopen_group(db, group=working_group)
    return changed(
        request, to=group_address(request, by, working_group.id), notice=_("The group is open again.")
    )
