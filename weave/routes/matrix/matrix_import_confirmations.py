"""The yes to an import."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field, StringConstraints

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Conflict
from weave.formats.documents import MAX_ROWS
from weave.forms import Number, Submitted, read_large_form, submitted
from weave.i18n import _, ngettext
from weave.notices import Notice
from weave.render import changed
from weave.routes.matrix.matrix_imports import outcome, preview
from weave.routes.paths import MatrixImportInPath
from weave.services.matrix.matrix_imports import confirm_import
from weave.services.matrix.matrix_imports.planning import added
from weave.services.matrix.matrix_imports.planning import changed as changed_in

router = APIRouter()

Ticked = Annotated[list[Number], Field(max_length=MAX_ROWS)]


class ConfirmationForm(BaseModel):
    """`tasks` are those that stand ticked among those `offered`: what was unticked is left out."""

    fingerprint: Annotated[str, StringConstraints(max_length=64)]
    offered: Ticked = []
    tasks: Ticked = []


@router.post("/matrix-imports/{matrix_import}/confirmations", name="matrix_import_confirmations.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    matrix_import: MatrixImportInPath,
    form: Annotated[Submitted[ConfirmationForm], Depends(submitted(ConfirmationForm, read_large_form))],
) -> Response:
    if form.data is None:
        return preview(request, db, matrix_import, error=" ".join({*form.errors.values()}), status=422)
    try:
        plan = confirm_import(
            db,
            matrix_import=matrix_import,
            now=by.now,
            shown=form.data.fingerprint,
            without=set(form.data.offered) - set(form.data.tasks),
        )
    except Conflict as conflict:
        words = _(conflict.message)
        if matrix_import.confirmed_at:
            return outcome(request, db, by, matrix_import, error=words, status=409)
        return preview(request, db, matrix_import, error=words, status=409)
    url = request.app.state.addresses.within(by.network)
    new, other = len(added(plan.tasks)), len(changed_in(plan.tasks))
    told = _(
        "%(added)s, %(changed)s.",
        added=ngettext("%(n)s task added", "%(n)s tasks added", new),
        changed=ngettext("%(n)s changed", "%(n)s changed", other),
    )
    notice = Notice(told, undo_url=url("matrix_import_undoings.create", matrix_import=matrix_import.id))
    return changed(request, to=url("tasks.index"), notice=notice)
