"""The matrix as a file for spreadsheet programs."""

from typing import Literal

from fastapi import APIRouter, Response

from weave.auth import CurrentMember, NetworkSession
from weave.routes.matrix.matrix_filters import FiltersInQuery
from weave.services.matrix.matrix_exports import exported_matrix

router = APIRouter()

MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@router.get("/matrix-exports/{kind}", name="matrix_exports.show")
def show(
    db: NetworkSession, by: CurrentMember, kind: Literal["csv", "xlsx"], filters: FiltersInQuery
) -> Response:
    content = exported_matrix(db, kind=kind, filters=filters, by=by)
    filename = f"{by.network.slug}-matrix-{by.today.isoformat()}.{kind}"
    return Response(
        content,
        media_type=MEDIA[kind],
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )
