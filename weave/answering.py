"""How a route is answered: what it requires is found and its function run in one visit to a worker thread.

FastAPI sends each requirement to a thread of its own accord, some twenty visits for a page, and looks at
every parameter anew. Here the requirements of a route stand in a row, worked out once when the app is put
together: the same ones in the same order, each found once. A requirement that yields is left before the
answer goes out, so that a commit that fails is not answered with 200. Only the reading of a form is awaited.
"""

import inspect
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.routing import Match, Router
from starlette.types import Receive, Scope, Send

# Stands where a parameter of a requirement could not be read.
MISSING = object()
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


@dataclass(frozen=True, slots=True)
class Step:
    """One requirement, or the route's own function: where its parameters come from."""

    call: Callable[..., Any]
    takes: tuple[tuple[str, int], ...]
    path: tuple[Any, ...]
    query: tuple[Any, ...]
    request: str | None

    @property
    def is_awaited(self) -> bool:
        return inspect.isasyncgenfunction(self.call)

    @property
    def is_left(self) -> bool:
        """It yields, and goes on once the route is done."""
        return inspect.isgeneratorfunction(self.call)


class Route(APIRoute):
    """A route of Weave; its function and what it requires are plain functions."""

    def get_route_handler(self) -> Handler:
        steps = tuple(_steps(self.dependant))
        awaited = [at for at, step in enumerate(steps) if step.is_awaited]

        async def answer(request: Request) -> Response:
            visit = Visit(request, steps)
            async with AsyncExitStack() as opened:
                for at in awaited:
                    await run_in_threadpool(visit.go_to, at)
                    try:
                        manager = asynccontextmanager(steps[at].call)(request)
                        visit.found.append(await opened.enter_async_context(manager))
                    except BaseException:
                        await run_in_threadpool(visit.give_up, *sys.exc_info())
                        raise
                return await run_in_threadpool(visit.finish)

        return answer


def _steps(dependant: Dependant) -> list[Step]:
    """What a route requires, depth first, each once; the route's own function comes last."""
    steps: list[Step] = []
    places: dict[Any, int] = {}

    def place(wanted: Dependant) -> int:
        if wanted.call in places:
            return places[wanted.call]
        takes = [(part.name, place(part)) for part in wanted.dependencies]
        steps.append(_step(wanted, tuple((name, at) for name, at in takes if name)))
        places[wanted.call] = len(steps) - 1
        return places[wanted.call]

    place(dependant)
    return steps


def _step(wanted: Dependant, takes: tuple[tuple[str, int], ...]) -> Step:
    call = wanted.call
    assert call is not None
    others = (
        wanted.header_params,
        wanted.cookie_params,
        wanted.body_params,
        wanted.response_param_name,
        wanted.background_tasks_param_name,
        wanted.security_scopes_param_name,
        wanted.http_connection_param_name,
    )
    if any(others) or inspect.iscoroutinefunction(call):
        raise TypeError(f"{call.__name__}: takes paths, queries, the request and requirements, by `def`")
    return Step(
        call=call,
        takes=takes,
        path=tuple(wanted.path_params),
        query=tuple(wanted.query_params),
        request=wanted.request_param_name,
    )


class Visit:
    """One request on its way through the steps of its route."""

    def __init__(self, request: Request, steps: tuple[Step, ...]) -> None:
        self.request = request
        self.steps = steps
        self.found: list[Any] = []
        self.errors: list[Any] = []
        self.to_leave = ExitStack()

    def go_to(self, end: int) -> None:
        """Find what the steps before `end` require."""
        try:
            for step in self.steps[len(self.found) : end]:
                self.found.append(self._find(step))
        except BaseException:
            self.give_up(*sys.exc_info())
            raise

    def finish(self) -> Response:
        """Find the rest, run the route's function, and leave what was opened."""
        with self.to_leave:
            *rest, last = self.steps[len(self.found) :]
            for step in rest:
                self.found.append(self._find(step))
            values = self.values(last)
            if values is None or self.errors:
                raise RequestValidationError(self.errors)
            answer = last.call(**values)
            assert isinstance(answer, Response)
        return answer

    def give_up(self, *raised: Any) -> None:
        """Leave what was opened, as something went wrong."""
        self.to_leave.__exit__(*raised)

    def _find(self, step: Step) -> Any:
        values = self.values(step)
        if values is None:
            return MISSING
        if step.is_left:
            return self.to_leave.enter_context(contextmanager(step.call)(**values))
        return step.call(**values)

    def values(self, step: Step) -> dict[str, Any] | None:
        """The parameters of a step, or None when one of them cannot be read."""
        values = {name: self.found[at] for name, at in step.takes}
        before = len(self.errors)
        for fields, given in ((step.path, self.request.path_params), (step.query, self.request.query_params)):
            if fields:
                read, errors = request_params_to_args(fields, given)
                values |= read
                self.errors += errors
        if step.request:
            values[step.request] = self.request
        is_whole = len(self.errors) == before and all(value is not MISSING for value in values.values())
        return values if is_whole else None


class Signposts:
    """Finds the route of a path by its shape, where trying one after the other takes a page's tenth.

    The shape is the number of its parts and the first one that is not a network's name. What no route of that
    shape answers, such as a static file or a path that is nobody's, goes the plain way.
    """

    def __init__(self, router: Router) -> None:
        self._router = router
        self._plain = router.app
        self._by_shape: dict[tuple[int, str], list[Route]] = {}
        for route in router.routes:
            if isinstance(route, Route):
                self._by_shape.setdefault(_shape(route.path), []).append(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = self.route_of(scope) if scope["type"] == "http" else None
        if route is None:
            await self._plain(scope, receive, send)
        else:
            scope["router"] = self._router
            await route.handle(scope, receive, send)

    def route_of(self, scope: Scope) -> Route | None:
        """The route that answers, its path's parameters written into the scope."""
        for route in self._by_shape.get(_shape(scope["path"]), ()):
            match, found = route.matches(scope)
            if match is Match.FULL:
                scope.update(found)
                return route
        return None


def _shape(path: str) -> tuple[int, str]:
    parts = path.split("/")
    at = 3 if parts[1:2] == ["n"] else 1
    return len(parts), parts[at] if len(parts) > at else ""
