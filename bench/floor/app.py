"""The floor's app: a page for each that is measured, framed by what Weave puts around its own."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from bench.floor import spoken
from bench.floor.asking import Ask, asking, connect
from bench.floor.desk import desk
from bench.floor.matrix import matrix
from bench.floor.members import members, search
from bench.floor.overview import overview
from bench.floor.person import member, my_page
from bench.floor.writes import WRITTEN, written
from bench.pages import PAGES, SEARCHED

STANDINGS = {
    "applied": "Applied",
    "pool": "In the pool",
    "active": "Active",
    "quiet": "Quiet",
    "paused": "Paused",
    "alumni": "Has left",
}
# What a page asks for, and the template that draws it.
DRAWN: dict[str, tuple[str, Callable[[Ask, int], dict[str, Any]]]] = {
    "matrix": ("matrix.html", lambda ask, _: matrix(ask)),
    "member list": ("members.html", lambda ask, _: members(ask)),
    "search": ("members.html", lambda ask, _: search(ask, SEARCHED)),
    "member": ("member.html", member),
    "my page": ("my_page.html", my_page),
    "overview": ("overview.html", overview),
    "desk": ("desk.html", desk),
}
# Drawn for the coordinator; the others show, or belong to, the member.
OF_COORDINATOR = ("overview", "desk")
DRAWN_PAGES = tuple(page for page in PAGES if page.name in DRAWN)


def frame_of(html: str, begins: str, ends: str) -> tuple[str, str]:
    """What stands before and after the part of a page that the floor draws itself."""
    start = html.index(begins)
    end = html.index(ends, start)
    # A list's end belongs to the list, an element that closes around it does not.
    if not ends.startswith(("</main", "</table")):
        end += len(ends)
    return html[:start], html[end:]


def floor_app(folder: Path) -> Starlette:
    """Reads `weave.db` and `floor.json` in the folder: the frames, and whose page is shown."""
    told = json.loads((folder / "floor.json").read_text(encoding="utf-8"))
    connection = connect(folder / "weave.db")
    templates = make_templates()

    def route(name: str) -> Route:
        template, context = DRAWN[name]
        before, after = told["frames"][name]
        ask, drawn = asking(connection), templates.get_template(template)
        whom = told["coordinator" if name in OF_COORDINATOR else "member"]

        async def show(_request: Request) -> HTMLResponse:
            return HTMLResponse(f"{before}{drawn.render(context(ask, whom))}{after}")

        return Route(f"/{name.replace(' ', '-')}", show)

    whose = {name: told[name] for name in ("coordinator", "member")}
    writes = [
        Route(f"/{name}", written(name, connect(folder / "weave.db"), whose), methods=["POST"])
        for name in WRITTEN
    ]
    alive = Route("/healthz", lambda _request: PlainTextResponse("ok"))
    return Starlette(routes=[alive, *map(route, told["frames"]), *writes])


def make_templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        day=spoken.day,
        ago=spoken.ago,
        listed=spoken.listed,
        hours=spoken.hours,
        number=spoken.number,
        standings=STANDINGS,
    )
    return environment


def application() -> Starlette:
    """As uvicorn makes it."""
    return floor_app(Path(os.environ["WEAVE_DATA_DIR"]))
