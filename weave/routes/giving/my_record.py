"""What is stored about the member who asks."""

from fastapi import APIRouter, Request, Response

from weave.auth import Myself, NetworkSession
from weave.render import render
from weave.services.giving.my_record import record_about

router = APIRouter()


@router.get("/me/record", name="my_record.show")
def show(request: Request, db: NetworkSession, by: Myself) -> Response:
    return render(request, "my_record/show.html", record=record_about(db, by=by))
