"""Small ways to help, by interest and by the time one has."""

from typing import Annotated

from annotated_types import Ge, Le
from fastapi import APIRouter, Query, Request, Response

from weave.auth import Myself, NetworkSession
from weave.forms import OrNone
from weave.ids import CategoryId
from weave.render import render
from weave.services.giving.help_wanted import SPANS, liked_categories, ways_to_help

router = APIRouter()


@router.get("/me/ways-to-help", name="help_wanted.index")
def index(
    request: Request,
    db: NetworkSession,
    by: Myself,
    category: OrNone[CategoryId] = None,
    minutes: OrNone[Annotated[int, Ge(1), Le(10_000)]] = None,
    interests: Annotated[bool, Query()] = False,
) -> Response:
    return render(
        request,
        "help_wanted/index.html",
        block="ways",
        categories=liked_categories(db, by=by),
        ways=ways_to_help(db, by=by, category_id=category, minutes=minutes, liked_only=interests),
        chosen={"category": category, "minutes": minutes, "interests": "1" if interests else None},
        spans=SPANS,
    )
