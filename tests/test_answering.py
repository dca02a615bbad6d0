"""A route is answered in one visit to a worker thread; what it opened is left before the answer goes out."""

import re
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Annotated

import pytest
from fastapi import Depends, FastAPI, Header, Path, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse
from starlette.routing import Match
from starlette.testclient import TestClient

from tests.test_house import routes_of
from weave.answering import Route, Signposts

TOLD: list[str] = []


@pytest.fixture(autouse=True)
def nothing_told() -> None:
    TOLD.clear()


def opened(request: Request) -> Iterator[str]:
    TOLD.append(f"opened on {_where()}")
    try:
        yield "opened"
    except (ValueError, RequestValidationError):
        TOLD.append("given up")
        raise
    TOLD.append(f"left on {_where()}")
    if request.headers.get("fails"):
        raise RuntimeError("the commit failed")


Opened = Annotated[str, Depends(opened, scope="function")]


async def read(request: Request) -> AsyncIterator[str]:
    body = (await request.body()).decode()
    if body == "broken":
        raise ValueError(body)
    yield body
    TOLD.append("closed")


def twice(_db: Opened) -> str:
    TOLD.append("twice")
    return "twice"


def number(at: Annotated[int, Path(ge=1)]) -> int:
    return at


def show(_db: Opened, _one: Annotated[str, Depends(twice)], at: Annotated[int, Depends(number)]) -> Response:
    TOLD.append(f"shown on {_where()}")
    return PlainTextResponse(str(at))


def write(
    _db: Opened, _again: Annotated[str, Depends(twice)], body: Annotated[str, Depends(read, scope="function")]
) -> Response:
    TOLD.append(f"written on {_where()}")
    return PlainTextResponse(body)


def _where() -> int:
    return threading.get_ident()


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()
    app.router.routes.extend([Route("/things/{at}", show), Route("/things", write, methods=["POST"])])
    return TestClient(app, raise_server_exceptions=False)


def test_a_page_is_answered_in_one_visit(client: TestClient) -> None:
    assert client.get("/things/7").text == "7"
    where = {line.partition(" on ")[2] for line in TOLD if " on " in line}
    assert len(where) == 1
    assert str(_where()) not in where
    assert [line.partition(" on ")[0] for line in TOLD] == ["opened", "twice", "shown", "left"]


def test_a_form_is_read_after_what_stands_before_it(client: TestClient) -> None:
    assert client.post("/things", content="hello").text == "hello"
    assert [line.partition(" on ")[0] for line in TOLD] == ["opened", "twice", "written", "left", "closed"]


def test_a_form_that_cannot_be_read_leaves_nothing_open(client: TestClient) -> None:
    assert client.post("/things", content="broken").status_code == 500
    assert TOLD[1:] == ["twice", "given up"]


def test_a_commit_that_fails_is_not_answered_with_success(client: TestClient) -> None:
    assert client.get("/things/7", headers={"fails": "1"}).status_code == 500


def test_a_path_that_cannot_be_read_shows_nothing(client: TestClient) -> None:
    assert client.get("/things/0").status_code == 422
    assert [line.partition(" on ")[0] for line in TOLD] == ["opened", "twice", "given up"]


def test_what_is_no_plain_requirement_is_refused_when_the_app_is_put_together() -> None:
    def with_header(accept: Annotated[str, Header()]) -> Response:
        return PlainTextResponse(accept)

    async def awaited() -> Response:
        return PlainTextResponse("")

    for endpoint in (with_header, awaited):
        with pytest.raises(TypeError, match="by `def`"):
            Route("/", endpoint)


def test_signposts_lead_where_trying_them_one_by_one_does(app: FastAPI) -> None:
    signposts = app.router.middleware_stack
    assert isinstance(signposts, Signposts)
    looked = 0
    for route in routes_of(app):
        path = re.sub(r"{network}", "riverside", str(route.path))
        path = re.sub(r"{\w+}", "7", path)
        for method in route.methods or ():
            scope = {"type": "http", "method": method, "path": path, "root_path": "", "headers": []}
            plain = next(each for each in app.router.routes if each.matches(dict(scope))[0] is Match.FULL)
            assert signposts.route_of(dict(scope)) is plain, (method, path)
            looked += 1
    assert looked > 100
