"""All routes. What belongs to a network is mounted under `/n/{network}`, whose guard runs first."""

import importlib
import pkgutil

from fastapi import APIRouter, Depends, Request
from fastapi.routing import iter_route_contexts

from weave.answering import Route
from weave.auth import Myself, NetworkSession, enter_network
from weave.render import wants_fragment
from weave.services.network.attention import attention_of


def look_around(request: Request, by: Myself, db: NetworkSession) -> None:
    """What waits for this person, for the navigation of a whole page."""
    if request.method == "GET" and not wants_fragment(request) and not by.by_link:
        request.state.attention = attention_of(db, by)


def routes() -> list[Route]:
    """Every route with its whole path and all that it requires, in one row."""
    whole = APIRouter()
    for router in routers():
        whole.include_router(router)
    return [
        Route(
            found.path,
            found.endpoint,
            name=found.name,
            methods=found.methods,
            dependencies=found.dependencies,
            include_in_schema=found.include_in_schema,
        )
        for found in iter_route_contexts(whole.routes)
        if found.path and found.endpoint
    ]


def routers() -> list[APIRouter]:
    """Every router of this package: `router` is mounted in the network, `open_router` at the top."""
    inside = APIRouter(
        dependencies=[Depends(enter_network), Depends(look_around)],
        include_in_schema=False,
    )
    outside: list[APIRouter] = []
    found = pkgutil.walk_packages(__path__, prefix=f"{__name__}.")
    for module in (importlib.import_module(name) for name in sorted(each.name for each in found)):
        if hasattr(module, "router"):
            inside.include_router(module.router, prefix="/n/{network}")
        if hasattr(module, "open_router"):
            outside.append(module.open_router)
    return [*outside, inside]
