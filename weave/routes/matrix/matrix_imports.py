"""Importing a matrix: a file or pasted text is read and shown as what it would do."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import AfterValidator, BaseModel, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused
from weave.formats.matrix import UnreadableDocument
from weave.forms import Submitted, blank, read_large_form, submitted
from weave.i18n import language
from weave.membership import Membership
from weave.models import MatrixImport
from weave.render import changed, render
from weave.routes.paths import MatrixImportInPath
from weave.services.matrix.matrix_imports import (
    keep_document,
    latest_imports,
    may_be_undone,
    obstacles,
    plan_of,
    read_matrix,
    touched_by,
)
from weave.services.matrix.matrix_imports.reasons import WORDS, in_words

router = APIRouter()

PASTED = "pasted.txt"


def _without_nul(text: str) -> str:
    return text.replace("\0", "")


Pasted = Annotated[str, StringConstraints(max_length=1_000_000), AfterValidator(_without_nul)]


class MatrixImportForm(BaseModel):
    """The file travels beside it, in `Submitted.files`."""

    text: Pasted = ""


@router.get("/matrix-imports/new", name="matrix_imports.new")
def new(request: Request, db: NetworkSession, _by: CurrentCoordinator) -> Response:
    return _upload(request, db, blank(text=""))


@router.post("/matrix-imports", name="matrix_imports.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    form: Annotated[Submitted[MatrixImportForm], Depends(submitted(MatrixImportForm, read_large_form))],
) -> Response:
    if form.data is None:
        return _upload(request, db, form, status=422)
    file = form.files.get("file")
    field = "file" if file or not form.data.text.strip() else "text"
    content = file.file.read() if file else form.data.text.encode()
    filename = (file.filename if file else None) or ""
    try:
        document = read_matrix(content, filename or PASTED)
    except UnreadableDocument as error:
        return _upload(request, db, form.refused(Refused(field, WORDS[error.reason])), status=422)
    matrix_import = keep_document(db, document=document, filename=filename, by_id=by.member_id, now=by.now)
    url = request.app.state.addresses.within(by.network)
    return changed(request, to=url("matrix_imports.show", matrix_import=matrix_import.id))


@router.get("/matrix-imports/{matrix_import}", name="matrix_imports.show")
def show(
    request: Request, db: NetworkSession, by: CurrentCoordinator, matrix_import: MatrixImportInPath
) -> Response:
    if matrix_import.confirmed_at:
        return outcome(request, db, by, matrix_import)
    return preview(request, db, matrix_import)


def preview(
    request: Request, db: Session, matrix_import: MatrixImport, *, error: str = "", status: int = 200
) -> Response:
    """What the document would do now."""
    return render(
        request,
        "matrix_imports/show.html",
        status=status,
        matrix_import=matrix_import,
        plan=plan_of(db, matrix_import=matrix_import),
        in_words=in_words,
        error=error,
    )


def outcome(
    request: Request,
    db: Session,
    by: Membership,
    matrix_import: MatrixImport,
    *,
    error: str = "",
    status: int = 200,
) -> Response:
    """What an import did, and whether it can be taken back."""
    in_time = may_be_undone(matrix_import, by.now)
    touched = touched_by(matrix_import)
    languages = (language(), by.network.language, matrix_import.language)
    return render(
        request,
        "matrix_imports/outcome.html",
        status=status,
        matrix_import=matrix_import,
        added=[(thing.kind, thing.name_in(languages)) for thing in touched if thing.before is None],
        changed=[(thing.kind, thing.name_in(languages)) for thing in touched if thing.before is not None],
        in_time=in_time,
        obstacles=obstacles(db, matrix_import=matrix_import) if in_time else [],
        error=error,
    )


def _upload(request: Request, db: Session, form: Submitted[Any], *, status: int = 200) -> Response:
    return render(
        request,
        "matrix_imports/new.html",
        status=status,
        form=form,
        latest=latest_imports(db),
    )
