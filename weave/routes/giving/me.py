"""A member's own page, with her account or her personal link."""

from fastapi import APIRouter, Request, Response

from weave.auth import Myself, NetworkSession
from weave.render import render
from weave.services.giving.me import my_page

router = APIRouter()


@router.get("/me", name="me.show")
def show(request: Request, db: NetworkSession, by: Myself) -> Response:
    return render(request, "me/show.html", my=my_page(db, by=by))
