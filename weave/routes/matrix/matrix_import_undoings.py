"""Taking an import back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Conflict
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.render import changed
from weave.routes.matrix.matrix_imports import outcome, preview
from weave.routes.paths import MatrixImportInPath
from weave.services.matrix.matrix_imports import undo_import

router = APIRouter()


class UndoingForm(BaseModel):
    """Nothing to fill in: the button says it all."""


@router.post("/matrix-imports/{matrix_import}/undoings", name="matrix_import_undoings.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    matrix_import: MatrixImportInPath,
    _form: Annotated[Submitted[UndoingForm], Depends(submitted(UndoingForm))],
) -> Response:
    try:
        undo_import(db, matrix_import=matrix_import, now=by.now)
    except Conflict as conflict:
        words = _(conflict.message)
        if not matrix_import.confirmed_at:
            return preview(request, db, matrix_import, error=words, status=409)
        return outcome(request, db, by, matrix_import, error=words, status=409)
    url = request.app.state.addresses.within(by.network)
    return changed(
        request, to=url("tasks.index"), notice=_("The import is taken back; all is as it was before.")
    )
