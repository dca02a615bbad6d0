"""Is the process up, is the database there and migrated."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError

from weave.auth import Anyone
from weave.migrate import is_current

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])


@open_router.get("/healthz", name="health.live")
def live() -> JSONResponse:
    return JSONResponse({"status": "up"})


@open_router.get("/readyz", name="health.ready")
def ready(request: Request) -> JSONResponse:
    try:
        current = is_current(request.app.state.engine)
    except SQLAlchemyError:
        return JSONResponse({"status": "the database does not answer"}, 503)
    if not current:
        return JSONResponse({"status": "migrations are waiting: run weave migrate"}, 503)
    return JSONResponse({"status": "ready"})
