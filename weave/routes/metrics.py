"""What the operator's monitoring reads."""

from fastapi import APIRouter, Request, Response

from weave.auth import CurrentOperator, GlobalSession, clock
from weave.jobs import queue

open_router = APIRouter(include_in_schema=False)


@open_router.get("/metrics", name="metrics.show")
def show(request: Request, _by: CurrentOperator, db: GlobalSession) -> Response:
    from weave.metrics import exposition

    told = exposition(request.app.state.engine, queue(db, clock(request)))
    return Response(told, media_type="text/plain; version=0.0.4; charset=utf-8")
