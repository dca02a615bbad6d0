"""Beginning with the matrix that Weave ships."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.render import changed
from weave.services.matrix.shipped_texts import begin_with_shipped

router = APIRouter()


class ShippingForm(BaseModel):
    """Nothing to fill in: that it was sent says it all."""


@router.post("/shipped-matrix", name="shipped_matrices.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    _form: Annotated[Submitted[ShippingForm], Depends(submitted(ShippingForm))],
) -> Response:
    begin_with_shipped(db, now=by.now)
    url = request.app.state.addresses.within(by.network)
    return changed(request, to=url("tasks.index"), notice=_("The shipped matrix is yours to change."))
