"""What is let in: nothing too large, packed, in foreign letters or half sent ever reaches a route."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from tests.cast import Cast
from tests.conftest import Browse
from weave import intake
from weave.intake import LARGEST_FILE, LARGEST_FORM, Intake

IMPORTS = "/n/riverside/matrix-imports"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def in_pieces(size: int) -> Iterator[bytes]:
    """A body that does not say how long it is."""
    piece = b"x" * 65_536
    for _ in range(size // len(piece) + 1):
        yield piece


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("path", "largest"), [("/sign-in", LARGEST_FORM), ("/nowhere", LARGEST_FORM), (IMPORTS, LARGEST_FILE)]
)
def test_too_much_is_refused_in_the_readers_language(nobody: TestClient, path: str, largest: int) -> None:
    headers = FORM | {"Accept-Language": "zh-TW"}
    declared = nobody.post(path, headers=headers | {"Content-Length": str(largest + 1)})
    undeclared = nobody.post(path, headers=headers, content=in_pieces(largest))
    for answer in (declared, undeclared):
        assert answer.status_code == 413
        assert "這太大了" in answer.text
    below = nobody.post(path, headers=headers, content=in_pieces(largest // 2))
    assert below.status_code in (401, 404, 422)


@pytest.mark.parametrize("length", ["-1", "1e9", "९", "9" * 30, "12 12", ""])
def test_a_length_that_is_no_number_is_refused(nobody: TestClient, length: str) -> None:
    answer = nobody.post("/sign-in", headers={b"Content-Length": length.encode()})
    assert answer.status_code == 413


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Encoding": "gzip"}, 415),
        ({"Content-Encoding": "identity"}, 422),
        ({"Content-Type": "multipart/form-data; boundary=b; charset=utf-7"}, 415),
        ({"Content-Type": "multipart/form-data; boundary=b; CHARSET = 'idna'"}, 415),
        ({"Content-Type": "multipart/form-data; boundary=b; charset=unicode_escape"}, 415),
        ({"Content-Type": "multipart/form-data"}, 400),
        ({"Content-Type": 'application/x-www-form-urlencoded; charset="UTF-8"'}, 422),
        ({"Content-Type": "application/json"}, 422),
    ],
)
def test_only_plain_text_is_read(nobody: TestClient, headers: dict[str, str], status: int) -> None:
    """A small packed body could grow large, and other letters could smuggle in what no database holds."""
    assert nobody.post("/sign-in", headers=headers, content=b"{}").status_code == status


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/n/%00/me", "/%00", "/sign-in?next=%00", "/n/riverside/members?q=a%00"])
def test_an_address_with_a_nul_names_nothing(nobody: TestClient, path: str) -> None:
    assert nobody.get(path).status_code == 404


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("field", [b"a&", b"a=1&", b"=&"])
def test_a_form_has_only_so_many_fields(nobody: TestClient, field: bytes) -> None:
    """Counted before any is read: reading each could take longer than all the rest."""
    assert nobody.post("/sign-in", headers=FORM, content=field * 1_999).status_code == 422
    assert nobody.post("/sign-in", headers=FORM, content=field * 2_001).status_code == 400


def test_only_the_form_that_takes_a_file_is_read_with_one(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    assert ana.post(IMPORTS, files={"file": ("m.tsv", b"\xff\0" * 1_000_000)}).status_code == 422
    assert ana.post("/n/riverside/roles", files={"file": ("x", b"x")}).status_code == 400


def test_a_tick_for_each_row_of_a_large_matrix_is_read(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    made = ana.post(IMPORTS, data={"text": "task\tcategory\tworkload\nTea\tEvents\tlow\n"})
    ticks = {"fingerprint": "of another time", "offered": [str(n) for n in range(5_000)]}
    ticks["tasks"] = ticks["offered"]
    answer = ana.post(made.headers["location"] + "/confirmations", data=ticks)
    assert answer.status_code == 409  # read, and then found to be of another time


class Route:
    """A route that notes when it begins and what it is given."""

    def __init__(self) -> None:
        self.count = 0
        self.began: list[bytes] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.count += 1
        self.began.append(await Request(scope, receive).body())
        await PlainTextResponse("done")(scope, receive, send)


class Sender:
    """A client that sends these parts; None waits until it is told to go on."""

    def __init__(self, app: FastAPI, *parts: bytes | None, last: bool = True) -> None:
        self.scope = {
            "type": "http", "app": app, "method": "POST", "path": "/sign-in", "headers": [], "state": {},
            "query_string": b"", "scheme": "http", "server": ("testserver", 80), "root_path": "",
        }  # fmt: skip
        self.parts = list(parts)
        self.last = last
        self.goes_on = asyncio.Event()
        self.statuses: list[int] = []

    async def receive(self) -> Message:
        if self.parts and self.parts[0] is None:
            await self.goes_on.wait()
            self.parts.pop(0)
        if not self.parts:
            return {"type": "http.disconnect"}
        more = len(self.parts) > 1 or not self.last
        return {"type": "http.request", "body": self.parts.pop(0), "more_body": more}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.statuses.append(message["status"])

    async def through(self, intake: Intake) -> list[int]:
        await intake(self.scope, self.receive, self.send)
        return self.statuses


def test_a_route_begins_when_all_has_come(app: FastAPI) -> None:
    """Else somebody on a bad line, or of bad will, would hold the database for all others."""

    async def story() -> None:
        route = Route()
        door = Intake(route)
        slow = Sender(app, b"a=", None, b"1")
        waiting = asyncio.create_task(slow.through(door))
        await asyncio.sleep(0)
        assert await Sender(app, b"b=2").through(door) == [200]
        assert (route.count, route.began) == (1, [b"b=2"])
        slow.goes_on.set()
        assert await waiting == [200]
        assert route.began == [b"b=2", b"a=1"]
        assert door.held == 0

    asyncio.run(story())


@pytest.mark.parametrize(
    ("setting", "value", "parts", "statuses"),
    [
        ("PATIENCE", 0.01, (b"a=", None), [408]),
        ("LONGEST", 0.01, (b"a=", None), [408]),
        ("HELD_AT_ONCE", 3, (b"a=12",), [503]),
        ("LARGEST_FORM", 3, (b"a=", b"12"), [413]),
        ("PATIENCE", 5.0, (b"a=",), []),
    ],
)
def test_what_is_refused_never_reaches_a_route(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch, setting: str, value: Any, parts: Any, statuses: list[int]
) -> None:
    monkeypatch.setattr(intake, setting, value)

    async def story() -> None:
        route = Route()
        door = Intake(route)
        # What never ends, and who goes away in the middle.
        assert await Sender(app, *parts, last=statuses == [503]).through(door) == statuses
        assert (route.began, door.held) == ([], 0)

    asyncio.run(story())
