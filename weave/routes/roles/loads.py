"""Load: what each carries against what each can, and the sum behind every figure."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from weave.algorithms.load import Level
from weave.auth import CurrentWeaver, Myself, NetworkSession
from weave.errors import Forbidden
from weave.ids import CategoryId
from weave.render import render
from weave.routes.paths import MemberInPath
from weave.services.roles.load_lists import PER_PAGE, Order, interests, load_lists
from weave.services.roles.loads import load_of

router = APIRouter()


@router.get("/load", name="loads.index")
def index(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    q: Annotated[str, Query(max_length=200)] = "",
    interest: CategoryId | None = None,
    order: Order = "load",
    level: Level | None = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> Response:
    lists = load_lists(db, by=by, q=q, interest_id=interest, order=order, level=level, page=page)
    return render(
        request,
        "loads/index.html",
        block="lists",
        lists=lists,
        interests=interests(db, by=by),
        q=q,
        interest=interest,
        order=order,
        level=level,
        number=page,
        per_page=PER_PAGE,
    )


@router.get("/load/{member}", name="loads.show")
def show(request: Request, db: NetworkSession, by: Myself, member: MemberInPath) -> Response:
    """Everybody may see her own sum, weavers and coordinators everybody's."""
    if member.id != by.member_id and not by.may_weave:
        raise Forbidden
    load = load_of(db, member_id=member.id, by=by)
    return render(request, "loads/show.html", block="sum", load=load, member=member)
