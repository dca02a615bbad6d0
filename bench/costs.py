"""What each page and write costs beside its floor: both are served, and asked by turns in short slices."""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from bench.asking import Seen, look_at
from bench.building.stage import NOW
from bench.client import Answers, Client, Order, client
from bench.floor.app import DRAWN, frame_of
from bench.networks import Place, place
from bench.pages import Page, Write
from bench.serving import FLOOR, SERVE, WEAVE, Server, served
from weave.app import create_app
from weave.db import make_engine

# A slice should take so much CPU that the clock can tell, which counts hundredths; but not for ever.
SLICE_CPU, SLICE_SECONDS = 0.4, 4.0
FEWEST, MOST = 10, 4_000
Kind = Page | Write


@dataclass(frozen=True, slots=True)
class Slice:
    """A short stretch of the same request."""

    requests: int
    cpu: float
    answers: Answers


@dataclass(slots=True)
class Cost:
    """What one kind of request costs over a number of connections, in its slices."""

    connections: int
    slices: list[Slice] = field(default_factory=list)

    @property
    def cpu_ms(self) -> float:
        return median(1000 * each.cpu / each.requests for each in self.slices)

    @property
    def per_second(self) -> float:
        return median(each.requests / each.answers.seconds for each in self.slices)

    def wait_ms(self, percent: int) -> float:
        each = [seconds for one in self.slices for seconds in one.answers.each]
        return 1000 * quantiles(each, n=100)[percent - 1]


@dataclass(slots=True)
class Measured:
    """A page or a write in both apps; without a floor there is none."""

    of: Kind
    weave: Cost
    floor: Cost | None = None

    @property
    def ratio(self) -> float | None:
        """The median of the slices that were measured one after the other."""
        if self.floor is None:
            return None
        pairs = zip(self.weave.slices, self.floor.slices, strict=True)
        return median(ours.cpu / ours.requests / (least.cpu / least.requests) for ours, least in pairs)


@contextmanager
def a_place(members: int) -> Iterator[Place]:
    with TemporaryDirectory(prefix="weave-bench-") as folder:
        yield place(Path(folder), members)


def seen_in(at: Place, pages: Sequence[Page]) -> dict[str, Seen]:
    """Each page once warmed, with the statements it takes: counted in this process, apart from the load."""
    engine = make_engine(at.settings.database)
    app = create_app(at.settings, engine, lambda: NOW)

    async def look() -> dict[str, Seen]:
        seen = {}
        for page in pages:
            for _ in range(2):
                seen[page.name] = await look_at(app, engine, at.filled(page.path), at.cookies(page.by))
        return seen

    try:
        return asyncio.run(look())
    finally:
        engine.dispose()


def tell_floor(at: Place, pages: Sequence[Page], seen: dict[str, Seen]) -> None:
    """Leave for the floor what it frames its pages with."""
    frames = {
        page.name: frame_of(seen[page.name].html, page.begins, page.ends)
        for page in pages
        if page.name in DRAWN
    }
    told = {"member": at.member, "coordinator": at.coordinator, "frames": frames}
    (at.folder / "floor.json").write_text(json.dumps(told), encoding="utf-8")


def measure(
    at: Place,
    kinds: Sequence[Kind],
    *,
    rounds: int,
    connections: Sequence[int] = (1, 8),
    with_floor: bool = True,
    told: Callable[[str], None] = lambda _name: None,
) -> list[Measured]:
    """Weave and its floor by turns, so that whatever else the machine does falls on both.

    `tell_floor` was called before.
    """
    found: list[Measured] = []
    with ExitStack() as stack:
        ours = stack.enter_context(served(WEAVE, at.folder))
        least = stack.enter_context(served(FLOOR, at.folder)) if with_floor else None
        asker = stack.enter_context(client())
        for kind in kinds:
            told(kind.name)
            # Writers wait for each other: more of them at once would only measure that.
            for number in connections if isinstance(kind, Page) else (1,):
                measured = Measured(kind, Cost(number))
                turns = [(measured.weave, ours, _sized(asker, ours, _to_weave(at, kind, ours, number)))]
                if least and kind.ratio:
                    measured.floor = Cost(number)
                    order = _to_floor(at, kind, least, number)
                    turns.insert(0, (measured.floor, least, _sized(asker, least, order)))
                for _ in range(rounds):
                    for cost, server, order in turns:
                        cost.slices.append(_slice(asker, server, order))
                found.append(measured)
    return found


@dataclass(frozen=True, slots=True)
class Worn:
    """A server after a stretch of all pages: how soon it gave its first page, and MiB then and at the end."""

    started_in: float
    fresh: float
    memory: float


def worn(at: Place, pages: Sequence[Page], *, each: int) -> Worn:
    """`weave serve` from its start on, asked for every page so many times over eight connections."""
    with served(SERVE, at.folder) as fresh:
        started_in, first = fresh.started_in, fresh.memory()
    with served(WEAVE, at.folder) as server, client() as asker:
        for page in pages:
            asker.ask(replace(_to_weave(at, page, server, 8), requests=each))
        return Worn(started_in, first, server.memory())


def _to_weave(at: Place, kind: Kind, server: Server, connections: int) -> Order:
    cookie = "; ".join(f"{name}={value}" for name, value in at.cookies(kind.by).items())
    return Order(server.port, at.filled(kind.path), cookie, connections, FEWEST, _form(at, kind))


def _to_floor(at: Place, kind: Kind, server: Server, connections: int) -> Order:
    return Order(server.port, f"/{kind.name.replace(' ', '-')}", "", connections, FEWEST, _form(at, kind))


def _form(at: Place, kind: Kind) -> dict[str, str] | None:
    if isinstance(kind, Page):
        return None
    return {name: at.filled(value) for name, value in kind.fields.items()}


def _sized(asker: Client, server: Server, order: Order) -> Order:
    """The order with as many requests as make a slice; what was asked by now has warmed it."""
    tried = _slice(asker, server, order)
    if tried.cpu < SLICE_CPU / 4:
        tried = _slice(asker, server, replace(order, requests=5 * FEWEST))
    by_cpu = SLICE_CPU * tried.requests / max(tried.cpu, 0.01)
    by_clock = SLICE_SECONDS * tried.requests / tried.answers.seconds
    return replace(order, requests=round(max(FEWEST, min(MOST, by_cpu, by_clock))))


def _slice(asker: Client, server: Server, order: Order) -> Slice:
    before = server.cpu()
    answers = asker.ask(order)
    return Slice(order.requests, server.cpu() - before, answers)
