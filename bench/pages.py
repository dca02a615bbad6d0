"""Measures what the main pages cost: `python -m bench.pages`. The README says how to read it."""

import asyncio
import gc
import json
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Annotated

import sqlalchemy as sa
import typer
from sqlalchemy import event
from starlette.types import ASGIApp, Message

from bench.data import build, sign_in_coordinator
from bench.floor import floor_app
from weave.app import create_app

NETWORK = "/n/riverside"


@dataclass(frozen=True, slots=True)
class Cost:
    """One page; the floor is the page of the same name and length in the floor's app."""

    page: str
    cpu_ms: float
    floor_ms: float
    ratio: float
    queries: int
    kib: float


async def get(app: ASGIApp, path: str, cookie: str = "") -> bytes:
    """The body of a page, asked for without a network in between."""
    path, _, query = path.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"localhost"), (b"accept-language", b"en"), (b"cookie", cookie.encode())],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }
    told: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    await app(scope, receive, send)
    if told[0]["status"] != 200:
        raise RuntimeError(f"{path} answered {told[0]['status']}")
    return b"".join(message.get("body", b"") for message in told)


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    """The statements that were sent while this lasts."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if not statement.startswith("BEGIN"):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def cpu_of(app: ASGIApp, path: str, cookie: str, times: int) -> float:
    """Milliseconds of CPU for each request, of all threads of this process."""
    start = time.process_time()
    for _ in range(times):
        await get(app, path, cookie)
    return (time.process_time() - start) / times * 1000


async def measure(folder: Path, *, members: int, rounds: int, times: int) -> list[Cost]:
    settings, engine = build(folder, members)
    app = create_app(settings, engine)
    cookie = f"weave-session={sign_in_coordinator(engine)}"
    with engine.connect() as connection:
        member = connection.exec_driver_sql("SELECT member_id FROM contribution LIMIT 1").scalar_one()
    paths = {
        "matrix": f"{NETWORK}/tasks",
        "members": f"{NETWORK}/members",
        "search": f"{NETWORK}/members?q=an",
        "member": f"{NETWORK}/members/{member}",
        "overview": NETWORK,
        "desk": f"{NETWORK}/desk",
        "me": f"{NETWORK}/me",
    }
    queries, lengths = {}, {}
    for page, path in paths.items():
        await get(app, path, cookie)
        with counted(engine) as sent:
            lengths[page] = len(await get(app, path, cookie))
        queries[page] = len(sent)
    floor = floor_app(folder / "weave.db", member=member, lengths=lengths)
    for page in paths:
        await get(floor, f"/{page}")
    # As the server does once it has started.
    gc.collect()
    gc.freeze()
    spent: dict[str, list[tuple[float, float]]] = {page: [] for page in paths}
    for _ in range(rounds):
        for page, path in paths.items():
            # Side by side, so that whatever else the machine does falls on both.
            ours = await cpu_of(app, path, cookie, times)
            least = await cpu_of(floor, f"/{page}", "", times)
            spent[page].append((ours, least))
    return [
        Cost(
            page=page,
            cpu_ms=round(median(ours for ours, _ in costs), 2),
            floor_ms=round(median(least for _, least in costs), 2),
            ratio=round(median(ours / least for ours, least in costs), 1),
            queries=queries[page],
            kib=round(lengths[page] / 1024, 1),
        )
        for page, costs in spent.items()
    ]


def main(
    members: Annotated[int, typer.Option(help="As many people at least; the demo alone has 63.")] = 0,
    rounds: Annotated[int, typer.Option(min=1)] = 7,
    times: Annotated[int, typer.Option(min=1, help="Requests for each page in each round.")] = 20,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    with TemporaryDirectory() as folder:
        costs = asyncio.run(measure(Path(folder), members=members, rounds=rounds, times=times))
    if as_json:
        typer.echo(json.dumps([asdict(cost) for cost in costs]))
        return
    typer.echo(f"Python {platform.python_version()}, {os.cpu_count()} CPUs, one process, no network")
    typer.echo(f"{'page':<10}{'CPU ms':>9}{'floor ms':>10}{'ratio':>8}{'queries':>9}{'KiB':>8}")
    for cost in costs:
        typer.echo(
            f"{cost.page:<10}{cost.cpu_ms:>9.2f}{cost.floor_ms:>10.2f}{cost.ratio:>8.1f}"
            f"{cost.queries:>9}{cost.kib:>8.1f}"
        )


if __name__ == "__main__":
    typer.run(main)
